import type { PlainFieldType } from '../../../kernel/values/template-field.ts'
import type { FreeField } from '../contract/template.ts'

/** Fields of a template's own, written briefly. A label that ends in `?` may be left empty. */
type Column = readonly [name: string, label: string, type?: PlainFieldType]

const make =
  (type: FreeField['type']) =>
  (name: string, label: string, help = ''): FreeField => ({
    name,
    label: label.replace(/\?$/, ''),
    help,
    type,
    optional: label.endsWith('?') || type === 'yesNo',
    columns: [],
  })

export const line = make('text')
export const lines = make('paragraphs')
export const day = make('day')
export const money = make('money')
export const number = make('number')
export const question = make('yesNo')

export const list = (name: string, label: string, columns: readonly Column[]): FreeField => ({
  ...make('list')(name, label),
  columns: columns.map(([column, title, type = 'text']) => ({ name: column, label: title, help: '', type })),
})
