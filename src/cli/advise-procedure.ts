import { readFile } from 'node:fs/promises'
import { type Command, InvalidArgumentError } from 'commander'
import type { z } from 'zod'
import { sayTerm } from '../kernel/values/say-term.ts'
import { dayOf } from '../kernel/values/tallinn-time.ts'
import { errorMaps } from '../kernel/values/zod-locales.ts'
import {
  AdviceInput,
  type AdviceTerm,
  type ProcedureAdvice,
} from '../modules/procurements/contract/advice.ts'
import { adviseProcedure } from '../modules/procurements/rules/explain-advice.ts'
import { readCodes } from '../platform/codes.ts'
import { lawFolder, readLaw } from '../platform/law.ts'

/** Needs neither server nor database: the rules are those that the program ships with. */
export function addAdviceCommand(program: Command): void {
  program
    .command('advise-procedure')
    .argument(
      '<fail>',
      'JSON: startsOn, cpv või subjectKind, valueCents (sendid käibemaksuta); soovi korral lots, mixedWith, framework, volunteerFor, tenderers, buyerKind',
    )
    .description('millist menetlust ost nõuab ja miks; midagi ei salvestata')
    .option('--json', 'vastus JSON-ina')
    .action(sayAdvice)
}

async function sayAdvice(file: string, { json }: { json?: true }): Promise<void> {
  const input = AdviceInput.safeParse(await readJson(file), { error: errorMaps.et })
  if (!input.success) throw new InvalidArgumentError(sayFaults(input.error))
  const [rows, codes] = await Promise.all([readLaw(lawFolder), readCodes()])
  const advice = adviseProcedure({ rows, codes, today: dayOf(new Date()) }, input.data, 'et')
  console.log(json ? JSON.stringify(advice) : printAdvice(advice))
}

/** Nobody's purchase takes more: a larger file is something else. */
const largestBytes = 1_000_000

async function readJson(file: string): Promise<unknown> {
  const bytes = await readFile(file).catch(() => {
    throw new InvalidArgumentError(`Faili ${file} ei saa lugeda.`)
  })
  if (bytes.length > largestBytes) throw new InvalidArgumentError(`Fail ${file} on liiga suur.`)
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new InvalidArgumentError(`Fail ${file} ei ole JSON.`)
  }
}

const sayFaults = ({ issues }: z.ZodError): string =>
  [
    'Sisend ei ole korras:',
    ...issues.map(({ path, message }) => ` - ${path.join('.') || 'kogu fail'}: ${message}`),
  ].join('\n')

function printAdvice({ steps, terms, warnings }: ProcedureAdvice): string {
  return [
    ...steps,
    ...(terms.length > 0 ? ['\nTähtajad:', ...terms.map(sayOne)] : []),
    ...(warnings.length > 0 ? ['\nTähelepanu:', ...warnings.map((warning) => ` - ${warning}`)] : []),
  ].join('\n')
}

const sayOne = ({ what, value, unit, cite, rule }: AdviceTerm): string =>
  ` - ${what}: ${sayTerm(value, unit, 'et')} (${cite}, ${rule})`
