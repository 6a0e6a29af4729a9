import { readFile } from 'node:fs/promises'
import type { TemplateInspection, TemplateRefusal } from '../kernel/values/word-template.ts'
import type { CompilerFault, Filled } from './docx/compile-template.ts'
import { openThread, TooMuchWork } from './thread/thread.ts'

/** A Word template can't be filled with this data; `faults` name the tags, for whoever edits it. */
export class DocxTemplateFaulty extends Error {
  override name = 'DocxTemplateFaulty'
  readonly faults: string[]
  constructor(faults: readonly CompilerFault[]) {
    const whys = faults.map(({ why }) => why)
    super(`the Word template can't be filled: ${whys.join('; ')}`)
    this.faults = whys
  }
}

/** What a Word file says when it is opened again: `html` with headings, tables and links, `text` without. */
export type OpenDocx = { html: string; text: string }

export type DocxJob = { fill: Uint8Array; data: unknown } | { open: Uint8Array } | { inspect: Uint8Array }
export type DocxResult = Filled | OpenDocx | { inspection: TemplateInspection } | { refused: TemplateRefusal }

const thread = openThread<DocxJob, DocxResult>(new URL('./docx-thread.ts', import.meta.url), {
  seconds: 20,
  memoryMb: 512,
})

/** The bytes of `templates/docx/<name>.docx`. */
export function readDocxTemplate(name: string): Promise<Uint8Array> {
  return readFile(new URL(`../../templates/docx/${name}.docx`, import.meta.url))
}

/**
 * Fills the tags of a Word template: `{holder}`, `{words.title}`, `{#duties}…{/duties}`, `{^gaps}…{/gaps}`, `{.}`,
 * `{#kas holder}…{/kas holder}` where there is a value. A tag that the data doesn't have is a fault, never an empty
 * place; a text between `missingMarks` comes out highlighted. `data.locale` sets the language of the text.
 * @throws {DocxTemplateFaulty} @throws {TooMuchWork}
 */
export async function fillDocx(template: Uint8Array, data: unknown): Promise<Uint8Array> {
  const result = await thread.ask({ fill: template, data })
  if ('docx' in result) return result.docx
  if ('tooMuch' in result) throw new TooMuchWork('the sections of the template never end')
  throw new DocxTemplateFaulty('faults' in result ? result.faults : [])
}

/** What a template of somebody's own asks for and what is wrong in it, or why it can be no template. */
export async function inspectDocx(
  template: Uint8Array,
): Promise<TemplateInspection | { refused: TemplateRefusal }> {
  try {
    const result = await thread.ask({ inspect: template })
    if ('inspection' in result) return result.inspection
    return { refused: 'refused' in result ? result.refused : 'damaged' }
  } catch (error) {
    if (error instanceof TooMuchWork) return { refused: 'tooMuch' }
    throw error
  }
}

/** For files of our own making; what comes from outside is read by `text/read-text.ts`, which judges it first. */
export async function readDocx(bytes: Uint8Array): Promise<OpenDocx> {
  const result = await thread.ask({ open: bytes })
  if ('html' in result) return result
  throw new Error('the Word thread gave no text')
}
