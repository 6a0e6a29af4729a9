import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, idOf, Moment, query } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { problem } from '../../../kernel/problem.ts'
import { tenderPermissions as permissions } from './ids.ts'
import { Base64, PublicKey } from './sealed-bytes.ts'

export const OpenerKeyId = idOf('OpenerKeyId')
export type OpenerKeyId = z.output<typeof OpenerKeyId>

/** A private key under a passphrase, as the browser locked it. */
export const LockedKey = z.object({
  locked: Base64(200),
  salt: Base64(64),
  iterations: z.number().int().min(100_000).max(100_000_000),
})

export const openerKeyProblems = {
  /** Keys are made and used by the person himself, in a session of his own; nobody stands in for him. */
  OwnHandsOnly: problem('tenders.OwnHandsOnly', 403),
}

export const openerKeyFacts = {
  OpenerKeyMade: fact('tenders.OpenerKeyMade', z.object({ key: OpenerKeyId })),
}

export const openerKeyOperations = {
  readMyOpenerKey: query('GET /tenders/my-opener-key', {
    summary: "One's own key for opening tenders, locked under one's passphrase.",
    access: may(permissions.takePart),
    input: z.object({}),
    output: z.object({
      /** What the passphrase is bound to. */
      purpose: z.string(),
      key: LockedKey.extend({ id: OpenerKeyId, publicKey: PublicKey, madeAt: Moment }).nullable(),
    }),
    problems: [openerKeyProblems.OwnHandsOnly],
  }),
  saveMyOpenerKey: command('POST /tenders/my-opener-key', {
    summary:
      "Keeps a key that was made in one's browser; boxes set up before still open with the earlier one.",
    access: may(permissions.takePart),
    input: LockedKey.extend({ publicKey: PublicKey }),
    output: z.object({ id: OpenerKeyId }),
    problems: [openerKeyProblems.OwnHandsOnly],
  }),
}
