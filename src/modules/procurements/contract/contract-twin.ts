import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, Nothing } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { ContractId, ProcurementId, procurementPermissions as permissions } from './ids.ts'
import { procurementProblems } from './problems.ts'

/** `same`: one purchase, counted once; `another`: two purchases, both counted. */
export const TwinVerdict = z.enum(['same', 'another'])
export type TwinVerdict = z.output<typeof TwinVerdict>

/** An imported purchase of the day and amount of a contract. */
export const ContractTwin = z.object({
  purchase: z.uuid(),
  /** Null where the reader may not see what was bought. */
  subject: z.string().nullable(),
  reference: z.string().nullable(),
  importedBy: z.string().nullable(),
  /** Null: nobody has said; meanwhile it counts once. */
  verdict: TwinVerdict.nullable(),
})
export type ContractTwin = z.output<typeof ContractTwin>

export const twinFacts = {
  TwinJudged: fact(
    'procurements.TwinJudged',
    z.object({ contract: ContractId, purchase: z.uuid(), verdict: TwinVerdict }),
  ),
}

export const twinOperations = {
  judgeTwin: command('PUT /procurements/:id/contracts/:contract/twins/:purchase', {
    summary: 'Says whether an imported purchase of the day and amount of a contract is that contract.',
    access: may(permissions.write),
    input: z.object({ id: ProcurementId, contract: ContractId, purchase: z.uuid(), verdict: TwinVerdict }),
    output: Nothing,
    problems: [procurementProblems.NotResponsible],
  }),
}
