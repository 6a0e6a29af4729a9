import { fileURLToPath } from 'node:url'
import { openThread } from '../thread/thread.ts'

/** Folder of the Typst templates; each may read only what lies in it. */
export const pdfTemplates = fileURLToPath(new URL('../../../templates/pdf', import.meta.url))

/** PDF/A-2a is what archives take; `ua-1` lets a test prove that a template also meets PDF/UA-1. */
export type PdfStandard = 'a-2a' | 'ua-1'

export type PdfJob = { folder: string; template: string; data: string; standard: PdfStandard }
export type PdfResult = { pdf: Uint8Array } | { faults: string[] }

/** The template can't be set with this data; `faults` say where, for whoever edits it. */
export class PdfTemplateFaulty extends Error {
  override name = 'PdfTemplateFaulty'
  readonly faults: string[]
  constructor(template: string, faults: string[]) {
    super(`the template ${template} can't be made into a PDF: ${faults.join('; ')}`)
    this.faults = faults
  }
}

export type PdfOptions = { folder?: string; standard?: PdfStandard }

const thread = openThread<PdfJob, PdfResult>(new URL('./pdf-thread.ts', import.meta.url), {
  seconds: 120,
  memoryMb: 512,
})

/**
 * Sets `templates/pdf/<template>.typ` into a tagged PDF. The data reaches the template as JSON
 * (`json(bytes(sys.inputs.data))`), never as part of its text, so nothing in it can be a command.
 * Characters that the font lacks are printed as □.
 * @throws {PdfTemplateFaulty} @throws {TooMuchWork}
 */
export async function makePdf(
  template: string,
  data: unknown,
  options: PdfOptions = {},
): Promise<Uint8Array> {
  const { folder = pdfTemplates, standard = 'a-2a' } = options
  const result = await thread.ask({ folder, template, data: JSON.stringify(data), standard })
  if ('faults' in result) throw new PdfTemplateFaulty(template, result.faults)
  return result.pdf
}
