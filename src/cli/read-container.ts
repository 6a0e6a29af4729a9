import { open } from 'node:fs/promises'
import { type Command, InvalidArgumentError } from 'commander'
import type { ContainerReading } from '../platform/signing/container-reading.ts'
import {
  type DescribedReading,
  describeReading,
  explainRefusal,
} from '../platform/signing/describe-reading.ts'
import { NotAContainer } from '../platform/signing/not-a-container.ts'
import { largestContainer, readContainer } from '../platform/signing/read-container.ts'
import { clock } from '../platform/signing/texts/words.ts'

/** Needs neither server nor database. */
export function addContainerCommand(program: Command): void {
  program
    .command('read-container')
    .argument('<fail>', 'allkirjastatud ümbrik: .asice, .sce, .bdoc, .ddoc, .asics')
    .description(
      'mis failid ja allkirjad ümbrikus on ja kas need on tehniliselt terved; väljumiskood on 0, kui ümbrikku sai lugeda, olgu allkirjad terved või katki, ja 1, kui ei saanud',
    )
    .option('--json', 'vastus JSON-ina')
    .action(sayContainer)
}

async function sayContainer(file: string, { json }: { json?: true }): Promise<void> {
  const reading = await readContainer(await readBytes(file)).catch(explain)
  const described = describeReading(reading, 'et')
  console.log(json ? JSON.stringify(described) : printContainer(described))
}

/** A file that is too large is refused by its size, not after reading it. */
async function readBytes(file: string): Promise<Uint8Array> {
  const handle = await open(file).catch(() => undefined)
  if (!handle) throw new InvalidArgumentError(`Faili ${file} ei saa lugeda.`)
  try {
    const { size } = await handle.stat()
    if (size > largestContainer) return explain(new NotAContainer('tooLarge', { limit: largestContainer }))
    return await handle.readFile().catch(() => {
      throw new InvalidArgumentError(`Faili ${file} ei saa lugeda.`)
    })
  } finally {
    await handle.close()
  }
}

function explain(error: unknown): never {
  if (error instanceof NotAContainer) throw new InvalidArgumentError(explainRefusal(error, 'et'))
  throw error
}

const forms: Readonly<Record<ContainerReading['format'], string>> = {
  asice: 'ASiC-E',
  asics: 'ASiC-S',
  bdoc: 'BDOC',
  ddoc: 'DDOC',
}

/** A reading for the person at the terminal. */
function printContainer({ format, files, signatures, verdictText, warnings }: DescribedReading): string {
  return [
    `${forms[format]}: ${verdictText}`,
    '\nFailid:',
    ...files.map(({ name, size, sha256 }) => ` - ${name}, ${size} baiti, SHA-256 ${sha256}`),
    '\nAllkirjad:',
    ...signatures.flatMap(({ signer, signedAt, level, role, place, verdictText, reasons }) => [
      ` - ${[signer, signedAt && clock(signedAt, 'et'), level, role, place].filter(Boolean).join(', ')}: ${verdictText}`,
      ...reasons.map((reason) => `     ${reason}`),
    ]),
    ...(warnings.length > 0 ? ['\nTähelepanu:', ...warnings.map((warning) => ` - ${warning}`)] : []),
  ].join('\n')
}
