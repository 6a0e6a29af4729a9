import { type Command, InvalidArgumentError } from 'commander'
import { countTerm, Direction } from '../kernel/values/count-term.ts'
import { Day, sayDayRefused } from '../kernel/values/day.ts'
import { parseTerm } from '../kernel/values/term.ts'
import { calendarFrom } from '../modules/rulebook/rules/calendar-of-law.ts'
import { explainTerm } from '../modules/rulebook/rules/explain-term.ts'
import { lawFolder, readLaw } from '../platform/law.ts'

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
