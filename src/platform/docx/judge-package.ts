import type { TemplateRefusal } from '../../kernel/values/word-template.ts'
import { UnreadableFile } from '../text/unreadable-file.ts'
import { unzip } from '../text/zip.ts'

/** A file that can't be a template; `reason` is stable, words are made from it elsewhere. */
export class TemplateRefused extends Error {
  override readonly name = 'TemplateRefused'
  readonly reason: TemplateRefusal
  constructor(reason: TemplateRefusal) {
    super(`not a template: ${reason}`)
    this.reason = reason
  }
}

export type PackageParts = ReadonlyMap<string, string>

/**
 * The XML parts of a Word file that can do no harm: nothing in it runs, and nothing is fetched from elsewhere when
 * somebody opens what was made from it.
 * @throws TemplateRefused
 */
export function judgePackage(bytes: Uint8Array): PackageParts {
  const parts = unpack(bytes)
  const types = parts.get('[Content_Types].xml') ?? ''
  const names = [...parts.keys()]
  if (!parts.has('word/document.xml')) throw new TemplateRefused('notWord')
  if (/macroEnabled/i.test(types) || names.some((name) => /vbaProject|vbaData/i.test(name))) {
    throw new TemplateRefused('macros')
  }
  if (/wordprocessingml\.template\.main/.test(types)) throw new TemplateRefused('wordTemplate')
  if (names.some((name) => /^word\/(activeX|embeddings)\//i.test(name))) throw new TemplateRefused('embedded')
  if ([...parts].some(reachesOut)) throw new TemplateRefused('remote')
  return parts
}

function unpack(bytes: Uint8Array): Map<string, string> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new TemplateRefused('encrypted')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new TemplateRefused('notWord')
  try {
    const read = unzip(bytes, () => true)
    return new Map([...read].map(([name, content]) => [name, isXml(name) ? decode(content) : '']))
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    throw new TemplateRefused(reasons[error.code] ?? 'damaged')
  }
}

const reasons: Readonly<Partial<Record<UnreadableFile['code'], TemplateRefusal>>> = {
  encrypted: 'encrypted',
  zipBomb: 'bomb',
}
const isXml = (name: string) => /\.(xml|rels)$/i.test(name)
const decode = (content: Uint8Array) => new TextDecoder().decode(content)

/** Fields that fetch or start something when the file is opened. */
const reachingField = /\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|RD)\b/
const external = /<Relationship\b[^>]*TargetMode\s*=\s*["']External["'][^>]*>/gi
/** A link waits for a press; the name of the template that the file was once made from is taken out when filling. */
const harmless = /\/(hyperlink|attachedTemplate)["']/

function reachesOut([name, content]: readonly [string, string]): boolean {
  if (name.endsWith('.rels')) {
    return [...content.matchAll(external)].some(([relationship]) => !harmless.test(relationship))
  }
  if (!name.startsWith('word/')) return false
  if (/<w:(altChunk|subDoc)\b/.test(content)) return true
  const instructions = [...content.matchAll(/<w:instrText\b[^>]*>([^<]*)<|\bw:instr="([^"]*)"/g)]
  return reachingField.test(
    instructions.map(([, long = '', short = '']) => `${long}${short ? ` ${short} ` : ''}`).join(''),
  )
}
