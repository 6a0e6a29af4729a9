import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, Moment, Nothing, PersonId, query } from '../../../kernel/contract.ts'
import { fewestOpeners, mostOpeners } from '../../../kernel/sealing/pairs.ts'
import { ProcurementId } from '../../procurements/contract.ts'
import { boxProblems as problems } from './box-problems.ts'
import { tenderPermissions as permissions, TenderId } from './ids.ts'
import { LockedKey, OpenerKeyId, openerKeyProblems } from './opener-key.ts'
import { Base64, PublicKey } from './sealed-bytes.ts'

/**
 * puudub, suletud (võtab vastu), tähtaeg möödas, üks avaja on oma osa teinud, avatakse, avatud.
 * None of these says whether anything lies in it.
 */
export const boxStates = ['none', 'sealed', 'due', 'halfOpen', 'uncovering', 'opened'] as const
export const BoxState = z.enum(boxStates)
export type BoxState = z.output<typeof BoxState>

/** Someone who is named to open tenders. */
export const BoxOpener = z.object({
  person: PersonId,
  name: z.string(),
  /** The key that he would use, or did use when the box was set up; null while he has made none. */
  key: z.object({ id: OpenerKeyId, publicKey: PublicKey }).nullable(),
  /** Whether the box opens with a key of his. */
  inBox: z.boolean(),
})

/** Told only after the opening. */
export const Opening = z.object({
  openedAt: Moment,
  by: z.array(z.string()),
  received: z.number().int(),
  takenOut: z.number().int(),
  tenders: z.array(
    z.object({ no: z.number().int(), at: Moment, tender: TenderId.nullable(), broken: z.boolean() }),
  ),
  refused: z.array(
    z.object({
      /** The first try and the last one; the same where there was only one. */
      at: Moment,
      lastAt: Moment,
      times: z.number().int(),
      name: z.string().nullable(),
      registryCode: z.string().nullable(),
    }),
  ),
})

export const boxActions = ['setUp', 'setUpAnew', 'open'] as const

export const BoxPage = z.object({
  procurement: ProcurementId,
  title: z.string(),
  state: BoxState,
  dueAt: Moment.nullable(),
  setUpAt: Moment.nullable(),
  openers: z.array(BoxOpener),
  /** Who has done his part already, and until when the other has to do his. */
  turn: z
    .object({
      name: z.string(),
      mine: z.boolean(),
      /** With the key from the safe: the other one only confirms that he is there. */
      recovery: z.boolean(),
      at: Moment,
      until: Moment,
    })
    .nullable(),
  opening: Opening.nullable(),
  can: z.array(z.enum(boxActions)),
  /** Why the box can't be set up or opened by the reader now, where he might think he could. */
  blocked: z
    .enum(['fewOpeners', 'keysMissing', 'neverSetUp', 'notDue', 'notOpener', 'otherOpener', 'announced'])
    .nullable(),
})
export type BoxPage = z.output<typeof BoxPage>

/** A half as it lies in the database: sealed to its opener. */
const SealedHalf = z.object({ opener: PersonId, other: PersonId, sealed: Base64(400) })

const place = { procurement: ProcurementId }

export const boxOperations = {
  readBox: query('GET /tenders/boxes/:procurement', {
    summary: 'The sealed box of a procurement: who opens it, and after the opening what was in it.',
    access: may(permissions.read),
    input: z.object(place),
    output: BoxPage,
  }),
  setUpBox: command('POST /tenders/boxes', {
    summary: 'Sets up the box with a key pair whose private half leaves the browser only in sealed halves.',
    access: may(permissions.write),
    input: z.object({
      ...place,
      publicKey: PublicKey,
      recovery: Base64(200),
      openers: z
        .array(z.object({ person: PersonId, key: OpenerKeyId }))
        .min(fewestOpeners)
        .max(mostOpeners),
      halves: z.array(SealedHalf).max(mostOpeners * (mostOpeners - 1)),
    }),
    output: Nothing,
    problems: [
      openerKeyProblems.OwnHandsOnly,
      problems.NotResponsibleForBox,
      problems.BoxStands,
      problems.OpenersNotFit,
      problems.HalvesNotWhole,
    ],
  }),
  readMyHalves: query('GET /tenders/boxes/:procurement/my-halves', {
    summary:
      "One's own sealed halves of the box's key, and the locked key that opens them; once the box is due.",
    access: may(permissions.takePart),
    input: z.object(place),
    output: z.object({
      publicKey: PublicKey,
      recovery: Base64(200),
      /** What the passphrase is bound to. */
      purpose: z.string(),
      key: LockedKey.nullable(),
      /** He has made a newer key since: the passphrase of this one is needed. */
      hasNewer: z.boolean(),
      halves: z.array(SealedHalf),
    }),
    problems: [
      openerKeyProblems.OwnHandsOnly,
      problems.BoxMissing,
      problems.BoxNotDue,
      problems.BoxOpened,
      problems.NotAnOpener,
    ],
  }),
  openBox: command('POST /tenders/boxes/:procurement/turns', {
    summary:
      "One of the two openers does his part; with the second one's the box opens and tenders are taken out.",
    access: may(permissions.takePart),
    secret: true,
    input: z.object({
      ...place,
      /** Opened in the browser with the passphrase: one half for each other opener. */
      halves: z
        .array(z.object({ other: PersonId, half: Base64(32) }))
        .max(mostOpeners)
        .default([]),
      /** The whole key, from the recovery key out of the safe; a second opener is needed all the same. */
      wholeKey: Base64(32).nullable().default(null),
    }),
    output: z.object({ state: BoxState }),
    problems: [
      openerKeyProblems.OwnHandsOnly,
      problems.BoxMissing,
      problems.BoxNotDue,
      problems.BoxOpened,
      problems.NotAnOpener,
      problems.SameOpener,
      problems.KeyNotFitting,
    ],
  }),
}
