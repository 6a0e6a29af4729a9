import Docxtemplater, { type DXT } from 'docxtemplater'
import mammoth from 'mammoth'
import PizZip from 'pizzip'
import type { DocxJob, DocxResult } from './docx.ts'
import { answerQuestions } from './thread/answer.ts'

answerQuestions((job: DocxJob): DocxResult | Promise<DocxResult> =>
  'fill' in job ? fill(job.fill, job.data) : open(job.open),
)

function fill(template: Uint8Array, data: unknown): DocxResult {
  const missing = new Set<string>()
  try {
    const document = new Docxtemplater(new PizZip(template), {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: (tag) => ({ get: (scope: unknown) => readTag(scope, tag) }),
      nullGetter: ({ value }: { value: string }) => {
        missing.add(`{${value}}`)
        return ''
      },
      modules: [letLinksHoldTags()],
    })
    document.render(makeWordSafe(data))
    if (missing.size > 0) return { faults: [`no data for ${[...missing].join(', ')}`] }
    return {
      docx: setLanguage(document.getZip(), data).generate({ type: 'uint8array', compression: 'DEFLATE' }),
    }
  } catch (error) {
    return { faults: listFaults(error) }
  }
}

/** The address of a link stands in the instruction of a field, where tags are not looked for by themselves. */
const letLinksHoldTags = (): DXT.Module => ({
  optionsTransformer(options, document) {
    const { fileTypeConfig } = document as unknown as { fileTypeConfig: { tagsXmlTextArray: string[] } }
    fileTypeConfig.tagsXmlTextArray.push('w:instrText')
    return options
  },
})

/** `words.title` step by step, own properties only; what a scope lacks is looked for in the scopes around it. */
function readTag(scope: unknown, tag: string): unknown {
  if (tag === '.') return scope
  return tag.split('.').reduce<unknown>((value, step) => {
    const known = typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    return known ? (value as Record<string, unknown>)[step] : undefined
  }, scope)
}

/** XML forbids control characters: one would make Word refuse the file. */
function makeWordSafe(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (_key, value) =>
    typeof value === 'string' ? value.toWellFormed().replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, '') : value,
  )
}

const languages: Record<string, string> = { et: 'et-EE', en: 'en-GB', ru: 'ru-RU' }

/** Templates are written in Estonian; the spelling checker and screen readers must know when the text is not. */
function setLanguage(zip: PizZip, data: unknown): PizZip {
  const language = languages[(data as { locale?: string }).locale ?? 'et'] ?? 'et-EE'
  for (const name of ['word/styles.xml', 'word/settings.xml', 'docProps/core.xml']) {
    const part = zip.file(name)?.asText()
    if (part) zip.file(name, part.replaceAll('et-EE', language))
  }
  return zip
}

type TemplateError = Error & { properties?: { explanation?: string; errors?: TemplateError[] } }

function listFaults(error: unknown): string[] {
  const { message, properties } = error as TemplateError
  const inner = properties?.errors?.flatMap(listFaults) ?? []
  return inner.length > 0 ? inner : [properties?.explanation ?? message]
}

async function open(bytes: Uint8Array): Promise<DocxResult> {
  const buffer = Buffer.from(bytes)
  const [html, text] = await Promise.all([
    mammoth.convertToHtml({ buffer }),
    mammoth.extractRawText({ buffer }),
  ])
  return { html: html.value, text: text.value }
}
