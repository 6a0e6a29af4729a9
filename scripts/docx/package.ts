import PizZip from 'pizzip'
import { stylesXml } from './styles.ts'
import { field, paragraph, run } from './word-xml.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export interface TemplateContents {
  readonly titleTag: string
  readonly subjectTag: string
  readonly body: string
  /** `{agency}` unless it is called otherwise. */
  readonly agencyTag?: string
  readonly pageWord?: string
}

/** The bytes of a .docx: our styles, a header and a footer with page numbers, and this body. */
export function buildDocx(template: TemplateContents): Uint8Array {
  const zip = new PizZip()
  // A fixed date, so that the same template is the same file.
  const date = new Date('2026-01-01T00:00:00Z')
  for (const [name, content] of Object.entries(partsOf(template)))
    zip.file(name, content, { date, createFolders: false })
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

function partsOf(template: TemplateContents): Record<string, string> {
  const { titleTag, subjectTag, body, agencyTag = '{agency}', pageWord = '{words.page}' } = template
  const pages = run(`${pageWord} `) + field('PAGE', run('1')) + run(' / ') + field('NUMPAGES', run('1'))
  const tab = '<w:r><w:tab/></w:r>'
  return {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships([
      [`${relations}/officeDocument`, 'word/document.xml'],
      [`${packageRelations}/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties({ titleTag, subjectTag, agencyTag }),
    'word/document.xml': `${xml}<w:document xmlns:w="${word}" xmlns:r="${relations}"><w:body>${body}${sectionProperties}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(
      ['styles', 'numbering', 'settings', 'header', 'footer'].map((part) => [
        `${relations}/${part}`,
        `${part}.xml`,
      ]),
    ),
    'word/styles.xml': stylesXml,
    'word/numbering.xml': numbering,
    'word/settings.xml': settings,
    'word/header.xml': `${xml}<w:hdr xmlns:w="${word}">${paragraph(run(agencyTag) + tab + run(subjectTag), 'Header')}</w:hdr>`,
    'word/footer.xml': `${xml}<w:ftr xmlns:w="${word}">${paragraph(run(titleTag) + tab + pages, 'Footer')}</w:ftr>`,
  }
}

function relationships(list: [type: string, target: string][]): string {
  const items = list.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  )
  return `${xml}<Relationships xmlns="${packageRelations}">${items.join('')}</Relationships>`
}

const overrides = [
  ['/word/document.xml', `${types}.document.main+xml`],
  ...['styles', 'numbering', 'settings', 'header', 'footer'].map((part) => [
    `/word/${part}.xml`,
    `${types}.${part}+xml`,
  ]),
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
]
const contentTypes = `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('')}</Types>`

const coreProperties = ({ titleTag, subjectTag, agencyTag }: Record<string, string>) =>
  `${xml}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${titleTag}</dc:title><dc:subject>${subjectTag}</dc:subject><dc:creator>${agencyTag}</dc:creator><dc:language>et-EE</dc:language></cp:coreProperties>`

const settings = `${xml}<w:settings xmlns:w="${word}"><w:themeFontLang w:val="et-EE"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`

const bullets = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="284" w:hanging="227"/></w:pPr></w:lvl></w:abstractNum>`

const level = (no: number, text: string, indent: number) =>
  `<w:lvl w:ilvl="${no}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${indent}" w:hanging="${indent}"/></w:pPr></w:lvl>`
/** 1. headings and 1.1. clauses; annexes begin anew. */
const clauses = `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>${level(0, '%1.', 567)}${level(1, '%1.%2.', 567)}</w:abstractNum>`
const anew = [0, 1]
  .map((no) => `<w:lvlOverride w:ilvl="${no}"><w:startOverride w:val="1"/></w:lvlOverride>`)
  .join('')
const lists = [2, 3, 4]
  .map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="1"/>${anew}</w:num>`)
  .join('')

const numbering = `${xml}<w:numbering xmlns:w="${word}">${bullets}${clauses}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${lists}</w:numbering>`

/** A4; the first page has the footer but no header. */
const sectionProperties =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:footerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1361" w:right="1247" w:bottom="1247" w:left="1247" w:header="624" w:footer="624" w:gutter="0"/><w:titlePg/></w:sectPr>'
