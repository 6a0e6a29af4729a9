import { readFile } from 'node:fs/promises'
import { type Command, InvalidArgumentError } from 'commander'
import { countTerm, Direction } from '../kernel/values/count-term.ts'
import { Day, sayDayRefused } from '../kernel/values/day.ts'
import { parseTerm } from '../kernel/values/term.ts'
import { problems } from '../modules/positions/contract/problems.ts'
import { readJobDescription } from '../modules/positions/rules/read-job-description.ts'
import { calendarFrom } from '../modules/rulebook/rules/calendar-of-law.ts'
import { explainTerm } from '../modules/rulebook/rules/explain-term.ts'
import { lawFolder, readLaw } from '../platform/law.ts'
import { readText } from '../platform/text/read-text.ts'
import { UnreadableFile } from '../platform/text/unreadable-file.ts'
import { printReading } from './print-reading.ts'

/** Commands that need neither server nor database. */
export function addReadingCommands(program: Command): void {
  program
    .command('count-term')
    .description('millal tähtaeg lõpeb ja miks')
    .requiredOption('--from <päev>', 'sündmuse päev, AAAA-KK-PP', readDay)
    .requiredOption('--term <tähtaeg>', "'5 working days', '2 nädalat', '1 kuu' …")
    .option('--direction <suund>', 'forward või back', readDirection, 'forward')
    .option('--json', 'vastus JSON-ina')
    .action(sayTerm)
  program
    .command('read-job-description')
    .argument('<fail>', 'TXT, PDF, DOCX või allkirjastatud ümbrik')
    .description('mida ametijuhendist mõistetakse; midagi ei salvestata')
    .option('--annex <number>', 'mitmes lisa, kui failis on mitu (1 on esimene)', readCount)
    .option('--inner <nimi>', 'milline fail, kui ümbrikus on mitu')
    .option('--json', 'vastus JSON-ina')
    .action(sayJobDescription)
}

interface TermOptions {
  from: Day
  term: string
  direction: Direction
  json?: true
}

async function sayTerm({ from, term, direction, json }: TermOptions): Promise<void> {
  const rows = await readLaw(lawFolder)
  const counted = countTerm({ from, term: parseTerm(term), direction, calendar: calendarFrom(rows) })
  const answer = { ends: counted.ends, explanation: explainTerm(counted.explanation, { locale: 'et', rows }) }
  console.log(json ? JSON.stringify(answer) : `${answer.ends}\n${answer.explanation}`)
}

function readDay(text: string): Day {
  const day = Day.safeParse(text)
  if (day.success) return day.data
  throw new InvalidArgumentError(sayDayRefused(text, 'et'))
}

function readDirection(text: string): Direction {
  const direction = Direction.safeParse(text)
  if (direction.success) return direction.data
  throw new InvalidArgumentError('Suund on forward (edasi) või back (tagasi).')
}

interface ReadingOptions {
  annex?: number
  inner?: string
  json?: true
}

/** A text that is no job description is answered with the reason and status 1. */
async function sayJobDescription(file: string, { annex, inner, json }: ReadingOptions): Promise<void> {
  const bytes = await readFile(file).catch(() => undefined)
  if (!bytes) throw new InvalidArgumentError(`Faili ${file} ei saa lugeda.`)
  const text = await readText(bytes, inner === undefined ? {} : { inner }).catch(explainUnreadable)
  const reading = readJobDescription(text, annex === undefined ? undefined : annex - 1)
  if (json) return console.log(JSON.stringify(reading))
  if (!reading.isJobDescription) process.exitCode = 1
  console.log(printReading(reading))
}

function explainUnreadable(error: unknown): never {
  if (!(error instanceof UnreadableFile)) throw error
  throw problems.FileUnreadable({ reason: error.code, ...error.data } as Parameters<
    typeof problems.FileUnreadable
  >[0])
}

function readCount(text: string): number {
  const count = Number(text)
  if (Number.isInteger(count) && count > 0) return count
  throw new InvalidArgumentError('Lisa number on 1, 2, 3 …')
}
