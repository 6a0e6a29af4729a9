import { DocxTemplateFaulty, fillDocx, inspectDocx, readDocxTemplate } from './docx.ts'
import { TooMuchWork } from './thread/thread.ts'

/** The filled file, or why there is none: the template can't be filled with this data, or it would never end. */
export type FilledTemplate = { readonly docx: Uint8Array } | { readonly refused: 'faulty' | 'tooMuch' }

/** Word templates of users and those that come with Koosmeel. */
export interface WordTemplates {
  inspect: typeof inspectDocx
  fill(template: Uint8Array, data: unknown): Promise<FilledTemplate>
  /** A template that comes with Koosmeel, by its name. */
  readShipped(name: string): Promise<Uint8Array>
}

export const wordTemplates: WordTemplates = {
  inspect: inspectDocx,
  fill: fillTemplate,
  readShipped: readDocxTemplate,
}

async function fillTemplate(template: Uint8Array, data: unknown): Promise<FilledTemplate> {
  try {
    return { docx: await fillDocx(template, data) }
  } catch (error) {
    if (error instanceof TooMuchWork) return { refused: 'tooMuch' }
    if (error instanceof DocxTemplateFaulty) return { refused: 'faulty' }
    throw error
  }
}
