import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { catalogueOf } from '../src/modules/documents/rules/field-catalogue.ts'
import { printValues } from '../src/modules/documents/rules/print-values.ts'
import { sampleValues } from '../src/modules/documents/rules/sample-values.ts'
import { shippedTemplates } from '../src/modules/documents/rules/shipped-templates.ts'
import { fillDocx, readDocxTemplate } from '../src/platform/docx.ts'
import type { Spread } from './compare.ts'
import { medianOf } from './load.ts'

/** Contracts a second from one template, medians over the rounds. */
export interface TemplateFigures {
  readonly documents: number
  readonly ours: number
  readonly theirs: number
  /** Ours ÷ docxtemplater alone. */
  readonly ratio: Spread
}

export const contracts = 300

/** Service contracts, each with another number, made here and, in turns, by docxtemplater alone in one loop. */
export async function measureTemplates(rounds: number): Promise<TemplateFigures> {
  const template = await readDocxTemplate('service-contract')
  const data = Array.from({ length: contracts }, (_, no) => dataOf(no))
  const pairs: (readonly [number, number])[] = []
  for (let round = -1; round < rounds; round += 1) {
    const ours = await time(() => Promise.all(data.map((one) => fillDocx(template, one))))
    const theirs = await time(async () => data.map((one) => fillAlone(template, one)))
    if (round >= 0) pairs.push([contracts / ours, contracts / theirs])
  }
  const ratios = pairs.map(([ours, theirs]) => ours / theirs)
  return {
    documents: contracts,
    ours: medianOf(pairs.map(([ours]) => ours)),
    theirs: medianOf(pairs.map(([, theirs]) => theirs)),
    ratio: { median: medianOf(ratios), least: Math.min(...ratios), most: Math.max(...ratios) },
  }
}

function dataOf(no: number): Record<string, unknown> {
  const fields = shippedTemplates.find(({ key }) => key === 'service-contract')?.fields ?? []
  const values = { ...sampleValues([], fields), 'dokument.viit': `5.2-9/${no}-1` }
  return printValues({ catalogue: catalogueOf([], fields), values, locale: 'et', missing: [] })
}

/** As its own guide says: parsed anew for each document. */
function fillAlone(template: Uint8Array, data: Record<string, unknown>): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
    parser: (tag) => ({ get: (scope: Record<string, unknown>) => scope[tag.replace(/^kas /, '')] }),
  })
  document.render(data)
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
