import { cpus, totalmem } from 'node:os'
import { tasks } from './agency.ts'
import { type Comparison, connections, type Measured, rounds, type Spread } from './compare.ts'
import type { ContainerFigures } from './containers.ts'
import { documents } from './documents.ts'
import type { FileReport } from './files.ts'
import type { FirstScreen } from './first-screen.ts'
import type { MemoryUse } from './memory.ts'
import type { SealedReport } from './sealed-tenders.ts'
import type { Starts } from './start.ts'
import type { TemplateFigures } from './templates.ts'

export interface Figures {
  readonly starts: Starts
  readonly comparisons: readonly Comparison[]
  readonly memory: MemoryUse | undefined
  readonly firstScreen: FirstScreen
  readonly files: FileReport
  readonly sealedTenders: SealedReport
  /** Absent where there is no `openssl` to compare with. */
  readonly containers: readonly ContainerFigures[] | undefined
  readonly templates: TemplateFigures
  /** Load average of the machine at the beginning and at the end. */
  readonly load: readonly [before: number, after: number]
}

const one = (value: number) => value.toFixed(value < 10 ? 1 : 0)
const two = (value: number) => value.toFixed(2)
const spread = ({ median, least, most }: Spread) => `**${two(median)}** (${two(least)}–${two(most)})`
const speed = ({ perSecond, median, p99 }: Measured) => `${one(perSecond)} /s · ${one(median)} · ${one(p99)}`

/** `bench/README.md`: method and figures of this run. */
export const writeReport = (figures: Figures): string => `# How fast

${method}

## Figures

${machine(figures)}

### Start, from the process to the first page

| | seconds | aim |
| --- | --- | --- |
| a fresh clone: the server is not compiled, the staff application not built, no database | ${one(figures.starts.clone)} | – |
| an empty data folder | ${one(figures.starts.empty)} | ≤ 5 |
| warm | ${one(figures.starts.warm)} | ≤ 2 |

### Against bare Hono and pg

Ratio: requests a second, Koosmeel ÷ bare, neighbouring rounds; median (least–most). Speed: requests a second · median ·
99th percentile in milliseconds. CPU: milliseconds of the server's own process for a request.

| | ratio | aim | p99 ratio | Koosmeel | bare | CPU |
| --- | --- | --- | --- | --- | --- | --- |
${figures.comparisons.map(row).join('\n')}

### Memory, each page that processes share counted once

${figures.memory ? memory(figures.memory) : 'This system does not tell.'}

### JavaScript of the first screen, gzip

| | kB |
| --- | --- |
| what every page needs | ${one(figures.firstScreen.shell)} |
| sign-in | ${one(figures.firstScreen.signIn)} |
| my desk | ${one(figures.firstScreen.desk)} |

### A file of 100 MB

${files(figures.files)}

### Tenders into the sealed box

${sealedTenders(figures.sealedTenders)}

### Reading a signed container

${figures.containers ? containers(figures.containers) : 'There is no `openssl` to compare with.'}

### Contracts from one template

${templates(figures.templates)}
`

const method = `\`npm run bench\` writes this file. It starts Koosmeel as \`npm start\` does, on a folder of its own with ${tasks.toLocaleString('en')} tasks
and ${documents.toLocaleString('en')} documents with texts, and beside it \`bench/bare.ts\`: Hono and pg on the same PostgreSQL with the same connections, and nothing between them. Both
get the same questions over ${connections} kept-alive connections; the bare server runs the very statements that the house ran for the
question (written down by a recording pool), all at once, without knowing who asks. For the commands it runs one insert
instead. Rounds alternate, ${rounds} of each, so that whatever else the machine does meets both. Every answer must be a success.
The load is generated in the bench's own process on the same machine. Ratios hold on a busy machine too; seconds, milliseconds
and requests a second only when the load average below is near nought before the start.`

function machine({ load }: Figures): string {
  const [first] = cpus()
  const gigabytes = Math.round(totalmem() / 1024 ** 3)
  return `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${first?.model.trim()}, ${gigabytes} GiB, Node ${process.versions.node}, load average ${one(load[0])} before and ${one(load[1])} after.`
}

const row = ({ scenario, ratio, p99Ratio, koosmeel, bare }: Comparison) =>
  `| ${scenario.title} | ${spread(ratio)} | ${scenario.aim} | ${spread(p99Ratio)} | ${speed(koosmeel)} | ${speed(bare)} | ${two(koosmeel.cpu)} / ${two(bare.cpu)} |`

const memory = ({ atRest, highest }: MemoryUse) => `| | Node, MiB | PostgreSQL, MiB | both | aim |
| --- | --- | --- | --- | --- |
| at rest, after the start | ${one(atRest.node)} | ${one(atRest.postgres)} | ${one(atRest.node + atRest.postgres)} | – |
| the highest moment, all of the above at once | ${one(highest.node)} | ${one(highest.postgres)} | ${one(highest.node + highest.postgres)} | ≤ 200 |`

const files = ({
  ways,
  memory: used,
}: FileReport) => `Against a Node server that streams to a file and from it, in turns. Ratio: megabytes a second, Koosmeel ÷ bare,
neighbouring rounds; median (least–most).${used ? ` The server's own process had ${one(used.atRest)} MiB before and ${one(used.highest)} MiB at its highest moment.` : ''}

| | ratio | Koosmeel, MB/s | bare, MB/s |
| --- | --- | --- | --- |
${ways.map(({ title, ours, theirs, ratio }) => `| ${title} | ${spread(ratio)} | ${one(ours)} | ${one(theirs)} |`).join('\n')}`

const sealedTenders = ({
  sealed,
  rush,
}: SealedReport) => `A file of 20 MB through the form of a tenderer's page, which seals it as it streams in, in turns with the same size into the
file store as it is. Ratio: megabytes a second, sealed ÷ not sealed, neighbouring rounds; median (least–most).

| | ratio | sealed, MB/s | not sealed, MB/s |
| --- | --- | --- | --- |
| one file | ${spread(sealed.ratio)} | ${one(sealed.ours)} | ${one(sealed.theirs)} |

Fifty tenders of 20 MB at once, each sent and submitted: ${rush.received} received, ${rush.refused} refused,
in ${one(rush.seconds)} seconds; the server's own process had ${one(rush.memory.atRest)} MiB before and ${one(rush.memory.highest)} MiB at its highest moment.`

const containers = (
  all: readonly ContainerFigures[],
) => `Two files of half a megabyte, in the warm thread, against \`openssl\` verifying the same signature values, time-stamps,
confirmations and digests, a process each. Ratio: containers a second, Koosmeel ÷ openssl, neighbouring rounds; median
(least–most).

| | ratio | Koosmeel, ms | openssl, ms |
| --- | --- | --- | --- |
${all.map(({ title, ours, theirs, ratio }) => `| ${title} | ${spread(ratio)} | ${one(ours)} | ${one(theirs)} |`).join('\n')}`

const templates = ({ documents, ours, theirs, ratio }: TemplateFigures): string =>
  `${documents} service contracts with highlighting, checks and a thread of their own, against docxtemplater alone in one loop.

| | ratio | Koosmeel | docxtemplater |
| --- | --- | --- | --- |
| contracts a second | ${spread(ratio)} | ${one(ours)} | ${one(theirs)} |`
