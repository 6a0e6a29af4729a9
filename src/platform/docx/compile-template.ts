import Docxtemplater, { type DXT } from 'docxtemplater'
import PizZip from 'pizzip'
import { highlightMissing } from './highlight-missing.ts'
import { TagReader } from './read-tag.ts'

/** What docxtemplater has against a template: the tag, and why in its words. */
export interface CompilerFault {
  readonly tag: string
  readonly why: string
}
export interface CompiledTemplate {
  readonly faults: readonly CompilerFault[]
  /** Fills it once more; each filling begins with the template as it was. */
  fill(data: unknown): Filled
}
/** `tooMuch`: its sections never end. */
export type Filled =
  | { readonly docx: Uint8Array }
  | { readonly faults: readonly CompilerFault[] }
  | { readonly tooMuch: true }

/** Parses a template once, for any number of fillings. */
export function compileTemplate(template: Uint8Array): CompiledTemplate {
  const reader = new TagReader()
  try {
    const document = new Docxtemplater(forget(new PizZip(template)), {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: (tag) => ({ get: (scope: unknown) => reader.read(scope, tag) }),
      nullGetter: ({ value }: { value: string }) => reader.miss(value),
      modules: [letLinksHoldTags()],
    })
    const languageParts = readLanguageParts(document.getZip())
    return { faults: [], fill: (data) => fill({ document, reader, languageParts }, data) }
  } catch (error) {
    const faults = listFaults(error)
    return { faults, fill: () => ({ faults }) }
  }
}

interface Ready {
  readonly document: Docxtemplater
  readonly reader: TagReader
  readonly languageParts: readonly (readonly [name: string, text: string])[]
}

function fill({ document, reader, languageParts }: Ready, data: unknown): Filled {
  // Docxtemplater renders once; what it remembers of that is put back, the parsed template stays.
  Object.assign(document, { rendered: false, scopeManagers: {}, mapper: undefined })
  reader.begin()
  try {
    const zip = document.getZip()
    for (const [name, text] of languageParts) zip.file(name, text)
    document.render(data)
    if (reader.exhausted) return { tooMuch: true }
    if (reader.missed.size > 0) return { faults: sayMissed(reader.missed) }
    setLanguage(zip, data)
    highlightMissing(zip)
    for (const file of Object.values<PizZip.ZipObject>(zip.files)) file.date = timeless
    return { docx: zip.generate({ type: 'uint8array', compression: 'DEFLATE' }) }
  } catch (error) {
    return { faults: listFaults(error) }
  }
}

/** The same template with the same data is the same file, whenever it is made. */
const timeless = new Date('2026-01-01T00:00:00Z')

const sayMissed = (missed: ReadonlySet<string>): CompilerFault[] => {
  const [tag = ''] = missed
  return [{ tag, why: `no data for ${[...missed].map((one) => `{${one}}`).join(', ')}` }]
}

/** The address of a link stands in the instruction of a field, where tags are not looked for by themselves. */
const letLinksHoldTags = (): DXT.Module => ({
  optionsTransformer(options, document) {
    const { fileTypeConfig } = document as unknown as { fileTypeConfig: { tagsXmlTextArray: string[] } }
    fileTypeConfig.tagsXmlTextArray.push('w:instrText')
    return options
  },
})

/** The file from which a template was once made would be looked for on opening: its name goes. */
function forget(zip: PizZip): PizZip {
  for (const [name, attached] of [
    ['word/settings.xml', /<w:attachedTemplate\b[^>]*\/>/g],
    ['word/_rels/settings.xml.rels', /<Relationship\b[^>]*\/attachedTemplate["'][^>]*\/>/g],
  ] as const) {
    const part = zip.file(name)?.asText()
    if (part) zip.file(name, part.replace(attached, ''))
  }
  return zip
}

const languages: Record<string, string> = { et: 'et-EE', en: 'en-GB', ru: 'ru-RU' }

const readLanguageParts = (zip: PizZip) =>
  ['word/styles.xml', 'word/settings.xml'].flatMap((name) => {
    const text = zip.file(name)?.asText()
    return text ? [[name, text] as const] : []
  })

/** Templates are written in Estonian; the spelling checker and screen readers must know when the text is not. */
function setLanguage(zip: PizZip, data: unknown): void {
  const language = languages[(data as { locale?: string }).locale ?? 'et'] ?? 'et-EE'
  if (language === 'et-EE') return
  for (const name of ['word/styles.xml', 'word/settings.xml', 'docProps/core.xml']) {
    const part = zip.file(name)?.asText()
    if (part) zip.file(name, part.replaceAll('et-EE', language))
  }
}

type TemplateError = Error & {
  properties?: {
    explanation?: string
    xtag?: string
    openingtag?: string
    pair?: { left: string }
    errors?: TemplateError[]
  }
}

function listFaults(error: unknown): CompilerFault[] {
  const { message, properties } = error as TemplateError
  const inner = properties?.errors?.flatMap(listFaults) ?? []
  if (inner.length > 0) return inner
  const tag = properties?.xtag ?? properties?.openingtag ?? properties?.pair?.left ?? ''
  return [{ tag, why: properties?.explanation ?? message }]
}
