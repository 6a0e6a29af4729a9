// Node 20 doesn't hand the loader of the main thread on to its threads, so each one asks for it itself.
import { workerData } from 'node:worker_threads'
import { tsImport } from 'tsx/esm/api'

await tsImport(workerData.module, import.meta.url)
