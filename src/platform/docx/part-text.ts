import type { TemplatePlace } from '../../kernel/values/word-template.ts'
import { parseXml, type XmlElement } from '../text/xml.ts'
import type { PackageParts } from './judge-package.ts'

export interface PartParagraph {
  readonly part: TemplatePlace['part']
  readonly no: number
  readonly text: string
  /** Whether fields in it are filled at all; those in charts, drawings and instructions are not. */
  readonly fillable: boolean
}

const kinds: readonly (readonly [name: RegExp, part: TemplatePlace['part'], fillable: boolean])[] = [
  [/^word\/document\.xml$/, 'body', true],
  [/^word\/header\d*\.xml$/, 'header', true],
  [/^word\/footer\d*\.xml$/, 'footer', true],
  [/^word\/footnotes\.xml$/, 'footnote', true],
  [/^word\/comments\.xml$/, 'comment', true],
  [/^docProps\/(core|app)\.xml$/, 'properties', true],
  [/^word\/(endnotes|charts\/.*|diagrams\/.*)\.xml$/, 'other', false],
]

/** The paragraphs of each part in which people can write, in the order in which they stand. */
export const listParagraphs = (parts: PackageParts): PartParagraph[][] =>
  [...parts].flatMap(([file, content]) => {
    const known = kinds.find(([name]) => name.test(file))
    const root = known && parseXml(content)
    if (!root) return []
    const [, part, fillable] = known
    const texts = part === 'properties' ? root.children.map(textOf) : paragraphsIn(root)
    return [[...texts.map((text, at) => ({ part, no: at + 1, text, fillable })), ...instructionsIn(root)]]
  })

/** Texts of paragraphs; one that stands in a text box comes after the one that holds the box. */
const paragraphsIn = (element: XmlElement): string[] =>
  elementsOf(element).flatMap((child) =>
    isParagraph(child) ? [textOf(child), ...paragraphsIn(child)] : paragraphsIn(child),
  )

const isParagraph = ({ name }: XmlElement) => name === 'w:p' || name === 'a:p'

const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => typeof child !== 'string')

const holdsText =
  /:(t|lpstr|title|subject|creator|description|keywords|category|contentStatus)$|^(Company|Manager)$/

/** The text as docxtemplater sees it: what is deleted or an instruction isn't text. */
function textOf(node: XmlElement | string): string {
  if (typeof node === 'string') return node
  if (/^(w:delText|w:instrText|w:del|w:moveFrom)$/.test(node.name)) return ''
  if (node.name === 'w:tab') return '\t'
  return node.children
    .filter((child) => (typeof child === 'string' ? holdsText.test(node.name) : !isParagraph(child)))
    .map(textOf)
    .join('')
}

const instructionsIn = (root: XmlElement): PartParagraph[] =>
  findAll(root, 'w:instrText').map((instruction) => ({
    part: 'other' as const,
    no: 1,
    text: instruction.children.filter((child) => typeof child === 'string').join(''),
    fillable: false,
  }))

const findAll = (element: XmlElement, name: string): XmlElement[] =>
  elementsOf(element).flatMap((child) => (child.name === name ? [child] : findAll(child, name)))
