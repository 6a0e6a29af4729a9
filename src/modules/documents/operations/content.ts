import { implement, type QueryContext } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import type { FileFormat } from '../../../kernel/values/file-format.ts'
import { FileFormat as formats } from '../../../kernel/values/file-format.ts'
import { type Comparison, contentOperations, type Preview } from '../contract/content.ts'
import type { DocumentId } from '../contract/ids.ts'
import { documentProblems as problems } from '../contract/problems.ts'
import { findFileText } from '../store/texts.ts'
import { findVersion } from '../store/versions.ts'
import { readFileText, readWhole } from './file-text.ts'
import { getDocument } from './showing.ts'

/** Characters of a text that a preview shows. */
const mostShown = 200_000

type Context = Pick<QueryContext<unknown>, 'actor' | 'db' | 'capabilities'>

export const contentHandlers = implement(contentOperations, {
  async readFileRules({ capabilities }) {
    return { limit: capabilities.files.maxBytes, formats: [...formats.options] }
  },

  async previewVersion(context) {
    const { version } = await getVersion(context, context.input.id, context.input.no)
    const format = version.format as FileFormat
    if (format === 'pdf') return { ...nothing, shown: 'pdf' as const }
    if (format === 'png' || format === 'jpeg') return { ...nothing, shown: 'image' as const }
    return (format === 'docx' && (await asHtml(context, version))) || asText(context, version.file)
  },

  async compareVersions(context) {
    const { id, older, newer, with: other } = context.input
    const sides = [
      await getVersion(context, id, older),
      await getVersion(context, other ?? id, newer),
    ] as const
    const [was, is] = [await textOf(context, sides[0]), await textOf(context, sides[1])]
    const compared = await context.capabilities.text.compare(was, is)
    return { older: say(sides[0]), newer: say(sides[1]), ...compared }
  },
})

type Found = Awaited<ReturnType<typeof getVersion>>

/** @throws NotFound also when the content was disposed of */
async function getVersion({ db, actor }: Context, id: string, no: number) {
  const document = await getDocument(db, actor, id)
  const version = await findVersion(db, document.id, no)
  if (!version?.file) throw kernelProblems.NotFound({})
  return { document, version: { ...version, file: version.file } }
}

const say = ({ document, version }: Found): Comparison['older'] => ({
  document: document.id as DocumentId,
  title: document.title,
  no: version.no,
  name: version.name,
})

const nothing: Preview = { shown: 'none', html: null, text: null, cut: false }

/** Nothing for a Word file that can't be read: closed with a password, damaged, too large. */
async function asHtml({ capabilities }: Context, version: Found['version']): Promise<Preview | undefined> {
  try {
    const bytes = await readWhole(capabilities.files, version)
    return bytes && { ...nothing, shown: 'html', ...(await capabilities.text.html(bytes)) }
  } catch (error) {
    if (error instanceof Error && error.name === 'UnreadableFile') return undefined
    throw error
  }
}

async function asText({ db }: Context, file: string): Promise<Preview> {
  const { text } = (await findFileText(db, file)) ?? {}
  if (!text) return nothing
  return { ...nothing, shown: 'text', text: text.slice(0, mostShown), cut: text.length > mostShown }
}

/** The text as it was read, or is read now where the background hasn't come to it. @throws NotComparable */
async function textOf({ db, capabilities }: Context, { version }: Found): Promise<string> {
  const { text } = (await findFileText(db, version.file)) ?? (await readFileText(capabilities, version))
  if (!text) throw problems.NotComparable({ names: [version.name] })
  return text
}
