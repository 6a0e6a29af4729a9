import type { InputOf, OutputOf } from '../../../kernel/contract.ts'
import { implement, type QueryContext } from '../../../kernel/module.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { mediaTypes } from '../../../kernel/values/file-format.ts'
import { people } from '../../people/contract.ts'
import type { DocumentId } from '../contract/ids.ts'
import type { DocumentKind } from '../contract/kind.ts'
import { type RegisterLine, registerOperations } from '../contract/register.ts'
import { correspondentsOf } from '../rules/correspondents.ts'
import { registerSheet } from '../rules/register-sheet.ts'
import * as store from '../store/register-list.ts'

const { listRegister, exportRegister } = registerOperations
/** An Excel file of more rows would serve nobody; the filters say which part is meant. */
const exportedRows = 10_000

export const registerListHandlers = implement(
  { listRegister, exportRegister },
  {
    async listRegister({ input, actor, db, ask }): Promise<OutputOf<typeof listRegister>> {
      const { page, perPage, sort, ...wish } = input
      const question = { actor, wish, sort, offset: (page - 1) * perPage, limit: perPage }
      const [rows, total, agency] = await Promise.all([
        store.listRegister(db, question),
        store.countRegister(db, { actor, wish }),
        nameAgency(ask),
      ])
      return { items: rows.map((row) => showLine(row, agency)), total, page, perPage }
    },

    async exportRegister({ input, actor, db, ask, locale, capabilities }) {
      const { sort, ...wish }: InputOf<typeof exportRegister> = input
      const rows = await store.listRegister(db, { actor, wish, sort, offset: 0, limit: exportedRows })
      const agency = await nameAgency(ask)
      const lines = rows.map((row) => showLine(row, agency))
      const bytes = await capabilities.sheets.write([registerSheet(lines, locale)])
      return { fileName: 'dokumendiregister.xlsx', type: mediaTypes.xlsx, bytes }
    },
  },
)

const nameAgency = async (ask: QueryContext<unknown>['ask']): Promise<string> =>
  (await ask(people.readAgency, {})).name ?? ''

function showLine(row: store.RegisterLineRow, agency: string): RegisterLine {
  const registeredOn = row.registeredOn as Day
  return {
    document: row.document as DocumentId,
    title: row.title,
    kind: row.kind as DocumentKind,
    reference: row.reference,
    seriesCode: row.code,
    direction: row.direction,
    registeredOn,
    correspondents: correspondentsOf(row.parties, agency).map(({ name }) => name),
    responsible: row.responsible,
    restricted: row.restriction !== null,
    annulled: row.annulledAt !== null,
    onTime: row.dueDay ? registeredOn <= row.dueDay : null,
  }
}
