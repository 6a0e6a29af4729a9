import { readFile } from 'node:fs/promises'
import { openThread } from './thread/thread.ts'

/** A Word template can't be filled with this data; `faults` name the tags, for whoever edits it. */
export class DocxTemplateFaulty extends Error {
  override name = 'DocxTemplateFaulty'
  readonly faults: string[]
  constructor(faults: string[]) {
    super(`the Word template can't be filled: ${faults.join('; ')}`)
    this.faults = faults
  }
}

/** What a Word file says when it is opened again: `html` with headings, tables and links, `text` without. */
export type OpenDocx = { html: string; text: string }

export type DocxJob = { fill: Uint8Array; data: unknown } | { open: Uint8Array }
export type DocxResult = { docx: Uint8Array } | { faults: string[] } | OpenDocx

const thread = openThread<DocxJob, DocxResult>(new URL('./docx-thread.ts', import.meta.url), {
  seconds: 60,
  memoryMb: 512,
})

/** The bytes of `templates/docx/<name>.docx`. */
export function readDocxTemplate(name: 'review-pack' | 'job-description'): Promise<Uint8Array> {
  return readFile(new URL(`../../templates/docx/${name}.docx`, import.meta.url))
}

/**
 * Fills the tags of a Word template: `{holder}`, `{words.title}`, `{#duties}…{/duties}`, `{^gaps}…{/gaps}`, `{.}`.
 * A tag that the data doesn't have is a fault, never an empty place. `data.locale` sets the language of the text.
 * @throws {DocxTemplateFaulty} @throws {TooMuchWork}
 */
export async function fillDocx(template: Uint8Array, data: unknown): Promise<Uint8Array> {
  const result = await thread.ask({ fill: template, data })
  if ('docx' in result) return result.docx
  throw new DocxTemplateFaulty('faults' in result ? result.faults : [])
}

/** For files of our own making; what comes from outside is read by `text/read-text.ts`, which judges it first. */
export async function readDocx(bytes: Uint8Array): Promise<OpenDocx> {
  const result = await thread.ask({ open: bytes })
  if ('html' in result) return result
  throw new Error('the Word thread gave no text')
}
