import type PizZip from 'pizzip'
import { missingMarks } from '../../kernel/values/word-template.ts'

const [begin, end] = missingMarks
const run = /<w:r(?: [^>]*)?>(?:(?!<w:r[ >]).)*?<\/w:r>/gs
const marked = new RegExp(`${begin}([^${end}]*)${end}`, 'u')
const leftover = new RegExp(`[${begin}${end}]`, 'gu')

/** What stands for a missing value becomes a run of its own, with the look around it and in yellow. */
export function highlightMissing(zip: PizZip): void {
  for (const part of zip.file(/^(word|docProps)\/[^/]+\.xml$/)) {
    const xml = part.asText()
    if (!xml.includes(begin)) continue
    zip.file(part.name, xml.replace(run, splitRun).replace(leftover, ''))
  }
}

/** `<w:r><w:rPr/><w:t>a MARK b</w:t></w:r>` → three runs; what else a run holds stays on its side. */
function splitRun(whole: string): string {
  const [found, text = ''] = marked.exec(whole) ?? []
  if (found === undefined) return whole
  const [, open = '<w:r>', look = '', inside = ''] =
    /^(<w:r(?: [^>]*)?>)(<w:rPr>.*?<\/w:rPr>|<w:rPr\/>)?(.*)<\/w:r>$/s.exec(whole) ?? []
  const at = inside.indexOf(found)
  const before = `${inside.slice(0, at)}</w:t>`
  const after = `<w:t xml:space="preserve">${inside.slice(at + found.length)}`
  const yellow = `${open}${inYellow(look)}<w:t xml:space="preserve">${text}</w:t></w:r>`
  return `${open}${look}${before}</w:r>${yellow}${splitRun(`${open}${look}${after}</w:r>`)}`
}

const highlight = '<w:highlight w:val="yellow"/>'
/** Word demands an order of the properties of a run; these come after the highlight. */
const later =
  /<w:(u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)\b|<\/w:rPr>/

function inYellow(look: string): string {
  const bare = look.replace(/<w:highlight\b[^>]*\/>/, '')
  if (!bare || bare === '<w:rPr/>') return `<w:rPr>${highlight}</w:rPr>`
  return bare.replace(later, (next) => highlight + next)
}
