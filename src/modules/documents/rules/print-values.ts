import { type Day, formatDay } from '../../../kernel/values/day.ts'
import { formatMoney } from '../../../kernel/values/money.ts'
import { sumInWords } from '../../../kernel/values/number-words.ts'
import type { FieldType, FieldValues, PlainValue } from '../../../kernel/values/template-field.ts'
import { markMissing } from '../../../kernel/values/word-template.ts'
import type { Locale } from '../../../kernel/words.ts'
import { baseOf, type Catalogue, formsOf, type KnownField } from './field-catalogue.ts'
import { labelOf } from './missing-values.ts'

export interface Printing {
  readonly catalogue: Catalogue
  readonly values: FieldValues
  readonly locale: Locale
  /** Of `findMissing`: these are marked where they stand; other empty values stay empty. */
  readonly missing: readonly string[]
}
type PrintedRow = Readonly<Record<string, string | boolean>>
export type Printed = Readonly<Record<string, string | boolean | readonly PrintedRow[]>>

/** Values as a template shows them: days and sums in each of their forms, what is missing as a marked text. */
export function printValues(printing: Printing): Printed {
  const fields = [...printing.catalogue].filter(([name]) => name === baseOf(name))
  const printed = fields.map(([name, field]) =>
    field.type === 'list'
      ? { [name]: printRows(name, field, printing) }
      : printForms(name, {
          type: field.type,
          value: plain(printing.values[name]),
          ...instead(name, printing),
        }),
  )
  return Object.assign({ locale: printing.locale }, ...printed)
}

/** A list that is missing comes out as one row of marks, so that one sees it. */
function printRows(name: string, { columns }: KnownField, printing: Printing): PrintedRow[] {
  const value = printing.values[name]
  const given = Array.isArray(value) ? value : []
  const rows = given.length === 0 && printing.missing.includes(name) ? [{}] : given
  const shown = [...columns].filter(([column]) => column === baseOf(column))
  return rows.map((row: Readonly<Record<string, PlainValue>>) =>
    Object.assign(
      {},
      ...shown.map(([column, type]) => {
        const marked = given.length === 0 ? name : `${name}.${column}`
        return printForms(column, { type, value: row[column] ?? null, ...instead(marked, printing) })
      }),
    ),
  )
}

const plain = (value: FieldValues[string] | undefined): PlainValue =>
  value === undefined || Array.isArray(value) ? null : value

const missingWord: Readonly<Record<Locale, string>> = { et: 'puudub', en: 'missing', ru: 'не указано' }

/** What stands where there is no value: “[puudub: Viit dokumendiregistris]” where it is missed, else nothing. */
const instead = (name: string, { catalogue, locale, missing }: Printing) => ({
  locale,
  instead: missing.includes(name)
    ? markMissing(`[${missingWord[locale]}: ${labelOf(name, catalogue, locale)}]`)
    : '',
})

interface Form {
  readonly type: FieldType
  readonly value: PlainValue
  readonly locale: Locale
  readonly instead: string
}

function printForms(name: string, { type, value, locale, instead }: Form): PrintedRow {
  if (type === 'yesNo') return { [name]: value === true }
  const forms = ['', ...(formsOf[type] ?? [])]
  const none = value === null || value === ''
  return Object.fromEntries(
    forms.map((form) => [
      form === '' ? name : `${name}.${form}`,
      none ? instead : print(value, { type, locale, form }),
    ]),
  )
}

function print(
  value: PlainValue,
  { type, locale, form }: { type: FieldType; locale: Locale; form: string },
): string {
  if (type === 'day') return formatDay(value as Day, locale, form === '' ? 'long' : 'short')
  if (type === 'number') return new Intl.NumberFormat(numberLanguages[locale]).format(Number(value))
  if (type !== 'money') return String(value)
  if (form === 'sõnadega') return sumInWords(Number(value), locale)
  const shown = formatMoney({ cents: Number(value), currency: 'EUR', vat: 'without' }, locale)
  return form === 'arvuna' ? shown.replace(/[\u00A0€]+$|^€/g, '') : shown
}
const numberLanguages: Readonly<Record<Locale, string>> = { et: 'et-EE', en: 'en-GB', ru: 'ru-RU' }
