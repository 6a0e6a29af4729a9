import { fillDocx, readDocxTemplate } from './docx.ts'
import { makePdf } from './pdf/pdf.ts'

export type PaperName = 'review-pack' | 'job-description' | 'procurement-plan'
export type PaperFormat = 'pdf' | 'docx'
/** The start of a file answer: its media type and what it holds. */
export type Paper = { type: string; bytes: Uint8Array }

const types: Record<PaperFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/**
 * Makes a paper of what a module's `papers.ts` printed; both formats say the same.
 * @throws {PdfTemplateFaulty} @throws {DocxTemplateFaulty} @throws {TooMuchWork}
 */
export async function makePaper(name: PaperName, format: PaperFormat, printed: unknown): Promise<Paper> {
  const bytes =
    format === 'pdf' ? await makePdf(name, printed) : await fillDocx(await readDocxTemplate(name), printed)
  return { type: types[format], bytes }
}
