// Node 20 doesn't hand the loader of the main thread on to its workers, so the worker asks for it itself.
import { tsImport } from 'tsx/esm/api'

await tsImport('./read-text-worker.ts', import.meta.url)
