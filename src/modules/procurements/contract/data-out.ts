import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, download, Line, Nothing, query } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { ProcurementId, procurementPermissions as permissions } from './ids.ts'
import { ProcedureCode } from './kind.ts'
import { procurementProblems } from './problems.ts'
import { procurementFilters } from './procurement.ts'

/** A field as it is copied into the procurement register; null where nothing is known yet. */
export const SheetField = z.object({ key: z.string(), label: z.string(), value: z.string().nullable() })
export type SheetField = z.output<typeof SheetField>

export const dataFacts = {
  RegisterReferenceSet: fact('procurements.RegisterReferenceSet'),
}

const Figure = z.object({
  procedure: ProcedureCode.nullable(),
  /** Procurements begun in the year. */
  count: z.number().int(),
  /** Estimated, cents without VAT. */
  valueCents: z.number().int(),
  contracts: z.number().int(),
  contractCents: z.number().int(),
  /** Days from the first note of the need to the contract, in the middle; null where none was made. */
  leadDays: z.number().int().nullable(),
  /** Tenders per procurement that was decided, in hundredths; null where none was. */
  tenders: z.number().int().nullable(),
})
export type Figure = z.output<typeof Figure>

export const dataOperations = {
  readRegisterSheet: query('GET /procurements/:id/register-sheet', {
    summary: 'Every field for the procurement register, in its order, ready to be copied.',
    access: may(permissions.read),
    input: z.object({ id: ProcurementId }),
    output: z.object({
      sections: z.array(z.object({ key: z.string(), title: z.string(), fields: z.array(SheetField) })),
      reference: z.string().nullable(),
      can: z.array(z.enum(['setReference'])),
    }),
  }),
  setRegisterReference: command('PUT /procurements/:id/register-reference', {
    summary: 'Takes the reference back that the register gave.',
    access: may(permissions.write),
    input: z.object({ id: ProcurementId, reference: Line.max(60).nullable() }),
    output: Nothing,
    problems: [procurementProblems.NotResponsible],
  }),
  downloadOcds: download('GET /procurements/:id/ocds.json', {
    summary: 'The procurement as an OCDS 1.1 release package; tenderers and prices once it is decided.',
    access: may(permissions.read),
    input: z.object({ id: ProcurementId }),
  }),
  exportProcurements: download('GET /procurements.xlsx', {
    summary: 'The procurements of a list as an Excel file, with their values, moments and winners.',
    access: may(permissions.read),
    input: z.object(procurementFilters),
  }),
  readFigures: query('GET /procurements/figures', {
    summary: 'A year in numbers: value by procedure, lead time, tenders per procurement, checks in order.',
    access: may(permissions.read),
    input: z.object({ year: z.number().int().min(2000).max(2199) }),
    output: z.object({
      items: z.array(Figure),
      /** Checks of the law of the year's procurements, those that don't apply left out. */
      checks: z.object({ green: z.number().int(), of: z.number().int(), exceptions: z.number().int() }),
    }),
  }),
}
