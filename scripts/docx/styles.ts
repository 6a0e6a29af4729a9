/** Word's own styles in Koosmeel's look, so that whoever edits a template changes a style and not every paragraph. */

const ink = '1B2430'
const muted = '55606E'
const blue = '0B4F8A'
const line = 'C9CFD6'

type Look = {
  size?: number
  bold?: boolean
  italic?: boolean
  colour?: string
  before?: number
  after?: number
  extra?: string
}

/** Sizes in half points, spaces in twentieths of a point. */
function paragraphStyle(
  id: string,
  name: string,
  look: Look & { basedOn?: string; outline?: number },
): string {
  const { before = 0, after = 80, extra = '', outline, basedOn = 'Normal' } = look
  const heading = outline === undefined ? '' : `<w:keepNext/><w:keepLines/>`
  const level = outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`
  const next = outline === undefined ? '' : '<w:next w:val="Normal"/>'
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>${next}<w:qFormat/>
<w:pPr>${heading}${extra}<w:spacing w:before="${before}" w:after="${after}"/>${level}</w:pPr>${runLook(look)}</w:style>`
}

const characterStyle = (id: string, name: string, look: Look, extra = '') =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/>${runLook(look, extra)}</w:style>`

function runLook({ size, bold, italic, colour }: Look, extra = ''): string {
  const weight = bold ? '<w:b/><w:bCs/>' : ''
  const slant = italic ? '<w:i/><w:iCs/>' : ''
  const tint = colour ? `<w:color w:val="${colour}"/>` : ''
  const height = size ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : ''
  return `<w:rPr>${weight}${slant}${tint}${height}${extra}</w:rPr>`
}

const border = (side: string, size: number, colour: string, space = 0) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" w:color="${colour}"/>`

const leftBar = (colour: string, fill?: string) =>
  `<w:pBdr>${border('left', 18, colour, 8)}</w:pBdr>${fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : ''}`

const cellMargins =
  '<w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar>'

const listTableStyle = `<w:style w:type="table" w:styleId="List"><w:name w:val="Koosmeel List"/><w:basedOn w:val="TableNormal"/><w:qFormat/>
<w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr>
<w:tblPr><w:tblBorders>${border('bottom', 4, line)}${border('insideH', 4, line)}</w:tblBorders>${cellMargins}</w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/><w:color w:val="${muted}"/><w:sz w:val="17"/></w:rPr><w:tcPr><w:tcBorders>${border('bottom', 8, ink)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`

const factTableStyle = `<w:style w:type="table" w:styleId="Facts"><w:name w:val="Koosmeel Facts"/><w:basedOn w:val="TableNormal"/><w:qFormat/>
<w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr><w:tblPr>${cellMargins}</w:tblPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EEF3F8"/></w:tcPr></w:style>`

const tableNormal = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>
<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`

const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="et-EE" w:eastAsia="et-EE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`

const bullet = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'

export const stylesXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[
  defaults,
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  tableNormal,
  paragraphStyle('Title', 'Title', { size: 44, bold: true, after: 60 }),
  paragraphStyle('Subtitle', 'Subtitle', { size: 26, colour: muted, after: 240 }),
  paragraphStyle('Heading1', 'heading 1', { size: 30, bold: true, before: 400, after: 160, outline: 0 }),
  paragraphStyle('Heading2', 'heading 2', { size: 25, bold: true, before: 320, after: 120, outline: 1 }),
  paragraphStyle('Heading3', 'heading 3', { size: 22, bold: true, before: 260, after: 100, outline: 2 }),
  paragraphStyle('Heading4', 'heading 4', {
    size: 18,
    bold: true,
    colour: muted,
    before: 160,
    after: 60,
    outline: 3,
  }),
  paragraphStyle('Muted', 'Koosmeel Muted', { colour: muted }),
  paragraphStyle('FactName', 'Koosmeel Fact Name', { bold: true, colour: muted, after: 0 }),
  paragraphStyle('Hair', 'Koosmeel Hair', { size: 2, after: 0 }),
  paragraphStyle('Clause', 'Koosmeel Clause', { after: 100 }),
  paragraphStyle('Mark', 'Koosmeel Mark', { bold: true, size: 19, after: 0, extra: '<w:jc w:val="right"/>' }),
  paragraphStyle('Words', 'Koosmeel Words', { extra: leftBar(line) }),
  paragraphStyle('Gap', 'Koosmeel Gap', { extra: leftBar('C77D00', 'FDF1D6') }),
  paragraphStyle('ListBullet', 'List Bullet', { after: 40, extra: bullet }),
  paragraphStyle('Header', 'header', {
    size: 17,
    colour: muted,
    extra: '<w:tabs><w:tab w:val="right" w:pos="9400"/></w:tabs>',
  }),
  paragraphStyle('Footer', 'footer', {
    size: 17,
    colour: muted,
    extra: '<w:tabs><w:tab w:val="right" w:pos="9400"/></w:tabs>',
  }),
  characterStyle('Hyperlink', 'Hyperlink', { colour: blue }, '<w:u w:val="single"/>'),
  characterStyle('Strong', 'Strong', { bold: true }),
  characterStyle('Aside', 'Koosmeel Aside', { colour: '7A4B00', size: 18 }),
  characterStyle('Small', 'Koosmeel Small', { colour: muted, size: 18 }),
  listTableStyle,
  factTableStyle,
].join('')}</w:styles>`
