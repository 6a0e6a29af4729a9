import { createHash } from 'node:crypto'
import mammoth from 'mammoth'
import { type CompiledTemplate, compileTemplate } from './docx/compile-template.ts'
import { inspectTemplate } from './docx/inspect-template.ts'
import { TemplateRefused } from './docx/judge-package.ts'
import type { DocxJob, DocxResult } from './docx.ts'
import { answerQuestions } from './thread/answer.ts'

answerQuestions((job: DocxJob): DocxResult | Promise<DocxResult> => {
  if ('fill' in job) return compiled(job.fill).fill(makeWordSafe(job.data))
  return 'inspect' in job ? inspect(job.inspect) : open(job.open)
})

const kept = new Map<string, CompiledTemplate>()
const mostKept = 8

/** Templates are few and filled often: the last ones stay parsed, by their content. */
function compiled(template: Uint8Array): CompiledTemplate {
  const hash = createHash('sha256').update(template).digest('base64')
  const found = kept.get(hash) ?? compileTemplate(template)
  kept.delete(hash)
  kept.set(hash, found)
  const [oldest = ''] = kept.keys()
  if (kept.size > mostKept) kept.delete(oldest)
  return found
}

/** XML forbids control characters: one would make Word refuse the file. */
function makeWordSafe(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (_key, value) =>
    typeof value === 'string' ? value.toWellFormed().replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, '') : value,
  )
}

function inspect(template: Uint8Array): DocxResult {
  try {
    return { inspection: inspectTemplate(template) }
  } catch (error) {
    if (error instanceof TemplateRefused) return { refused: error.reason }
    throw error
  }
}

async function open(bytes: Uint8Array): Promise<DocxResult> {
  const buffer = Buffer.from(bytes)
  const [html, text] = await Promise.all([
    mammoth.convertToHtml({ buffer }),
    mammoth.extractRawText({ buffer }),
  ])
  return { html: html.value, text: text.value }
}
