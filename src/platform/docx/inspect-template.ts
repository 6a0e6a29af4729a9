import type {
  TemplateInspection,
  TemplatePlace,
  TemplateTag,
  WritingFault,
} from '../../kernel/values/word-template.ts'
import { compileTemplate } from './compile-template.ts'
import { judgePackage } from './judge-package.ts'
import { listParagraphs } from './part-text.ts'
import { scanTags } from './scan-tags.ts'

const mostFaults = 100

/**
 * What a template asks for, and what is wrong in it with its place. Sections end in the part in which they begin.
 * @throws TemplateRefused when the file can be no template
 */
export function inspectTemplate(bytes: Uint8Array): TemplateInspection {
  const scans = listParagraphs(judgePackage(bytes)).map(scanTags)
  const tags = scans.flatMap((scan) => scan.tags)
  const written = scans.flatMap((scan) => scan.faults)
  const faults = written.length > 0 ? written : judgeByCompiler(bytes, tags)
  return { tags, faults: faults.slice(0, mostFaults) }
}

/** A section may be well written and yet begin in one table cell and end in another row: only the compiler knows. */
function judgeByCompiler(bytes: Uint8Array, tags: readonly TemplateTag[]): WritingFault[] {
  const { faults } = compileTemplate(bytes)
  return faults.map(({ tag }) => ({
    code: 'misplacedSection',
    tag,
    place: placeNamed(tags, tag) ?? { part: 'body', paragraph: 1, around: '' },
  }))
}

function placeNamed(tags: readonly TemplateTag[], tag: string): TemplatePlace | undefined {
  for (const one of tags) {
    const place = tag === one.name || tag === `kas ${one.name}` ? one.place : placeNamed(one.inside, tag)
    if (place) return place
  }
  return undefined
}
