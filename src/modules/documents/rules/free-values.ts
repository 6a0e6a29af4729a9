import { Day } from '../../../kernel/values/day.ts'
import type { FieldValue, FieldValues, PlainValue } from '../../../kernel/values/template-field.ts'
import type { Locale } from '../../../kernel/words.ts'
import type { FreeField } from '../contract/template.ts'

export interface WrongValue {
  readonly path: string
  readonly message: string
}

/** Values of a template's own fields that are not of the field's kind, each with its place and a sentence. */
export function findWrongValues(
  fields: readonly FreeField[],
  values: FieldValues,
  locale: Locale,
): WrongValue[] {
  const strangers = Object.keys(values).filter((name) => !fields.some((field) => field.name === name))
  const wrong = (path: string, type: WrongType): WrongValue => ({ path, message: sentences[locale][type] })
  return [
    ...strangers.map((name) => wrong(`values.${name}`, 'unknown')),
    ...fields.flatMap((field) => {
      const value = values[field.name] ?? null
      if (field.type === 'list') return wrongRows(field, value).map(([path, type]) => wrong(path, type))
      return fits(field.type, value) ? [] : [wrong(`values.${field.name}`, field.type)]
    }),
  ]
}

type WrongType = FreeField['type'] | 'unknown'

function wrongRows(field: FreeField, value: FieldValue): [string, WrongType][] {
  if (value === null) return []
  if (!Array.isArray(value)) return [[`values.${field.name}`, 'list']]
  return value.flatMap((row, no) =>
    field.columns
      .filter(({ name, type }) => !fits(type, row[name] ?? null))
      .map(({ name, type }): [string, WrongType] => [`values.${field.name}.${no}.${name}`, type]),
  )
}

/** Nothing fits everywhere: whether it is missing is another question. */
function fits(type: FreeField['type'], value: FieldValue): boolean {
  if (value === null || value === '') return true
  if (type === 'yesNo') return typeof value === 'boolean'
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value)
  if (type === 'money') return isSum(value as PlainValue)
  if (type === 'day') return Day.safeParse(value).success
  return typeof value === 'string'
}
const isSum = (value: PlainValue) => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < 1e13

const sentences: Readonly<Record<Locale, Readonly<Record<WrongType, string>>>> = {
  et: {
    text: 'Siia käib tekst.',
    paragraphs: 'Siia käib tekst.',
    day: 'Siia käib kuupäev, näiteks 2026-11-22.',
    money: 'Siia käib summa sentides: täisarv alates nullist.',
    number: 'Siia käib arv.',
    yesNo: 'Siia käib jah või ei.',
    list: 'Siia käivad tabeli read.',
    unknown: 'Mallis sellist välja ei ole.',
  },
  en: {
    text: 'A text belongs here.',
    paragraphs: 'A text belongs here.',
    day: 'A date belongs here, for example 2026-11-22.',
    money: 'A sum in cents belongs here: a whole number from zero.',
    number: 'A number belongs here.',
    yesNo: 'Yes or no belongs here.',
    list: 'Rows of a table belong here.',
    unknown: 'The template has no such field.',
  },
  ru: {
    text: 'Здесь должен быть текст.',
    paragraphs: 'Здесь должен быть текст.',
    day: 'Здесь должна быть дата, например 2026-11-22.',
    money: 'Здесь должна быть сумма в центах: целое число от нуля.',
    number: 'Здесь должно быть число.',
    yesNo: 'Здесь должно быть «да» или «нет».',
    list: 'Здесь должны быть строки таблицы.',
    unknown: 'В шаблоне нет такого поля.',
  },
}
