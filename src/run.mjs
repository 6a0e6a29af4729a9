// `node src/run.mjs main` or `cli <command>`: compiles what changed, then runs it.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureServerBuild } from './platform/server-build.mjs'

const [program] = process.argv.splice(2, 1)
await import(pathToFileURL(join(await ensureServerBuild(), 'src', `${program}.mjs`)).href)
