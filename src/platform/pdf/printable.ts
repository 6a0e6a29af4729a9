/** Makes every text in JSON data printable with a font: composed letters, no control characters, □ for what it lacks. */
export function makePrintable(value: unknown, glyphs: ReadonlySet<number>): unknown {
  if (typeof value === 'string') return printableText(value, glyphs)
  if (Array.isArray(value)) return value.map((item) => makePrintable(item, glyphs))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, makePrintable(inner, glyphs)]))
}

function printableText(text: string, glyphs: ReadonlySet<number>): string {
  const composed = text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n')
  const visible = composed.replace(/(?!\n)\p{Cc}|\p{Default_Ignorable_Code_Point}/gu, '')
  return visible.replace(/[^\n]/gu, (character) => (isDrawn(character, glyphs) ? character : '□'))
}

/** PDF/A forbids the private area even where a font draws something there. */
const isDrawn = (character: string, glyphs: ReadonlySet<number>) =>
  glyphs.has(character.codePointAt(0) ?? 0) && !/\p{Co}/u.test(character)

/** The characters that a TrueType font can draw: its `cmap` table, formats 4 and 12 (OpenType specification). */
export function readGlyphs(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = findTable(view, 'cmap')
  const glyphs = new Set<number>()
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const table = cmap + view.getUint32(cmap + 4 + index * 8 + 4)
    const format = view.getUint16(table)
    const ranges = format === 12 ? groupsOf(view, table) : format === 4 ? segmentsOf(view, table) : []
    for (const [first, last] of ranges) for (let code = first; code <= last; code++) glyphs.add(code)
  }
  return glyphs
}

type Range = [first: number, last: number]

function findTable(view: DataView, tag: string): number {
  const wanted = Buffer.from(tag).readUInt32BE()
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16)
    if (view.getUint32(at) === wanted) return view.getUint32(at + 8)
  throw new Error(`the font has no ${tag} table`)
}

function groupsOf(view: DataView, table: number): Range[] {
  const group = (index: number) => table + 16 + index * 12
  return Array.from({ length: view.getUint32(table + 12) }, (_, index) => [
    view.getUint32(group(index)),
    view.getUint32(group(index) + 4),
  ])
}

/** The last segment only ends the table: it names U+FFFF. */
function segmentsOf(view: DataView, table: number): Range[] {
  const doubled = view.getUint16(table + 6)
  return Array.from({ length: doubled / 2 - 1 }, (_, index) => [
    view.getUint16(table + 16 + doubled + index * 2),
    view.getUint16(table + 14 + index * 2),
  ])
}
