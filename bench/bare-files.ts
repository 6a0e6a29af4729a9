import { createReadStream, createWriteStream } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** What a file costs at the least: a stream to disk and a stream from it. `tsx bench/bare-files.ts folder`. */
const file = join(process.argv[2] ?? '', 'bare-file')

const server = createServer(async (asked, answer) => {
  if (asked.url === '/') return answer.end('bare')
  if (asked.method === 'GET') return pipeline(createReadStream(file), answer).catch(() => {})
  await pipeline(asked, createWriteStream(file))
  answer.end('{}')
})
server.listen(Number(process.env.PORT), '127.0.0.1')
process.once('SIGTERM', () => process.exit())
