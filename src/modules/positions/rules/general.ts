import type { PlacedText } from '../contract/reading.ts'
import { type FieldName, labelAt, labelRow } from './field-labels.ts'
import { joinTexts, withMarker } from './items.ts'
import type { Block, Cell, Grid, Paragraph } from './paragraphs.ts'
import { isNobody, splitTitles } from './titles-list.ts'
import { startsHigh } from './wrapped-lines.ts'

type Field = { readonly field: FieldName; readonly label: string; readonly values: string[] }

export type GeneralPart = {
  readonly position: string
  readonly unit: string
  readonly manager: string
  readonly substitutedBy: string[]
  readonly substitutes: string[]
  /** Where the purpose stands among the general data. */
  readonly purpose: string
  readonly elsewhere: PlacedText[]
  readonly doubts: PlacedText[]
}

type Progress = { readonly fields: Field[]; readonly loose: string[]; readonly doubts: PlacedText[] }

/** Reads the fields of the general part, from lines "label: value" and from tables of any shape. */
export const readGeneral = (blocks: readonly Block[]): GeneralPart => {
  const progress: Progress = { fields: [], loose: [], doubts: [] }
  let paragraphs: Paragraph[] = []
  for (const block of blocks) {
    if (block.kind === 'paragraph') paragraphs.push(block)
    else {
      readLines(paragraphs, progress)
      readGrid(block, progress)
      paragraphs = []
    }
  }
  readLines(paragraphs, progress)
  return gather(progress)
}

const gather = ({ fields, loose, doubts }: Progress): GeneralPart => {
  const told = fields.map((each) => whoSubstitutes(each, fields))
  const valuesOf = (name: FieldName) =>
    told.filter(({ field }) => field === name).flatMap(({ values }) => values)
  const one = (name: FieldName) =>
    valuesOf(name)
      .filter((value) => !isNobody(value))
      .join(' ')
  const others = fields.filter(({ field }) => field === 'other')
  return {
    position: one('position'),
    unit: one('unit'),
    manager: one('manager').replace(/\.$/, ''),
    substitutedBy: splitTitles(valuesOf('substitutedBy')),
    substitutes: splitTitles(valuesOf('substitutes')),
    purpose: one('purpose'),
    elsewhere: [
      ...others.map(({ label, values }) => ({ where: label, text: values.join(' ') })),
      ...loose.map((text) => ({ where: 'Üldosa', text })),
    ].filter(({ text }) => !isNobody(text)),
    doubts: [...doubts, ...inflected(fields)],
  }
}

/** A bare "Asendab" beside "Keda asendab" says who substitutes. */
const whoSubstitutes = (field: Field, all: readonly Field[]): Field => {
  const bare = /^asenda(?:b|vad)$/i.test(field.label)
  const twice = all.some((each) => each !== field && each.field === 'substitutes')
  return bare && twice && !all.some((each) => each.field === 'substitutedBy')
    ? { ...field, field: 'substitutedBy' }
    : field
}

/** "Allub vallasekretärile": the title isn't in its basic form, and forming it would be guessing. */
const inflected = (fields: readonly Field[]): PlacedText[] =>
  fields
    .filter(
      ({ field, label, values }) =>
        field === 'manager' && /allub/i.test(label) && /\p{L}le\b/u.test(values.join(' ')),
    )
    .map(({ values }) => ({
      where: 'Vahetu juht',
      text: `Juhi ametinimetus on tekstis käändes („${values.join(' ')}“). Palun kirjuta see nimetavas käändes.`,
    }))

const readLines = (paragraphs: readonly Paragraph[], progress: Progress): void => {
  let pending: Field[] = []
  let values: Paragraph[] = []
  const settle = () => {
    if (pending.length > 0) distribute(pending, values, progress)
    else progress.loose.push(...values.map(withMarker))
    pending = []
    values = []
  }
  for (const paragraph of paragraphs) {
    const labels = labelRow(paragraph.text)
    const label = labelAt(paragraph.text)
    if (!label && !labels) values.push(paragraph)
    else {
      const both = labels && pending.length > 0 && values.length === 0
      if (!both) settle()
      const found = labels ?? (label ? [label] : [])
      pending.push(...found.map(({ field, label: name }) => ({ field, label: name, values: [] })))
      progress.fields.push(...pending.slice(-found.length))
      if (!labels && label) values.push({ ...paragraph, marker: '', text: label.rest })
    }
  }
  settle()
}

/** Gives each label of a printed table row its value; where cells ran together the only capital letter parts them. */
const distribute = (fields: readonly Field[], values: readonly Paragraph[], progress: Progress): void => {
  const [only] = fields
  if (fields.length === 1 && only) {
    only.values.push(...values.map(({ text }) => text).filter(Boolean))
    return
  }
  const cells = splitCells(
    values.map(({ text }) => text),
    fields.length,
  )
  if (cells) cells.forEach((cell, at) => void fields[at]?.values.push(cell))
  else {
    const names = fields.map(({ label }) => `„${label}“`).join(', ')
    const text = values.map(withMarker).join(' ')
    progress.doubts.push({
      where: 'Üldosa',
      text: `Väljade ${names} väärtused on tekstis koos ja nende piir pole kindel: „${text}“.`,
    })
    progress.loose.push(text)
  }
}

const splitCells = (texts: readonly string[], wanted: number): string[] | null => {
  if (texts.length === wanted) return [...texts]
  const starts = texts.map((text) => Array.from(text.matchAll(/(?<=\S\s)\p{Lu}/gu), (match) => match.index))
  const missing = wanted - texts.length
  if (missing < 0 || starts.flat().length !== missing) return null
  return texts.flatMap((text, at) => {
    const cuts = [0, ...(starts[at] ?? []), text.length]
    return cuts.slice(1).map((end, index) => text.slice(cuts[index], end).trim())
  })
}

/** Cells hold a label, a value, or both; a value stands right of its label or below it. */
const readGrid = (grid: Grid, progress: Progress): void => {
  const used = new Set<Cell>()
  grid.rows.forEach((row, at) => {
    const allLabels = row.every((cell) => cell.length === 0 || isLabelCell(cell))
    row.forEach((cell, column) => {
      if (used.has(cell) || cell.length === 0) return
      const value =
        allLabels && (row.length > 1 || !isLabelled(grid.rows[at + 1]?.[0]))
          ? grid.rows[at + 1]?.[column]
          : row[column + 1]
      if (isLabelCell(cell) && !isLabelled(value)) {
        addField(cell, value ?? [], progress)
        used.add(value ?? [])
      } else readLines(cell, progress)
    })
  })
}

const isLabelCell = (cell: Cell): boolean => {
  const text = joinTexts(cell)
  return (
    labelAt(text)?.rest === '' ||
    (cell.length === 1 && /:$/.test(text) && text.length < 60 && startsHigh(text))
  )
}

const isLabelled = (cell: Cell | undefined): boolean =>
  cell?.[0] !== undefined && labelAt(cell[0].text) !== null && startsHigh(cell[0].text)

const addField = (label: Cell, value: Cell, progress: Progress): void => {
  const text = joinTexts(label)
  const found = labelAt(text) ?? { field: 'other' as const, label: text.replace(/:$/, '') }
  progress.fields.push({
    field: found.field,
    label: found.label,
    values: value.map((paragraph) => paragraph.text),
  })
}
