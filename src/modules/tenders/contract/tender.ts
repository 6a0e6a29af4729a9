import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import {
  command,
  DiscreetLine,
  DiscreetParagraphs,
  download,
  Email,
  Moment,
  Nothing,
  query,
  UploadId,
} from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { problem } from '../../../kernel/problem.ts'
import { LotId, ProcurementId } from '../../procurements/contract.ts'
import { tenderPermissions as permissions, TenderId } from './ids.ts'
import { RegistryCode, running } from './tenderer.ts'

/** Sealed here; or entered: from the procurement register, from a letter, from paper. */
export const tenderSources = ['box', 'register', 'mail', 'paper'] as const
export const TenderSource = z.enum(tenderSources)
export type TenderSource = z.output<typeof TenderSource>

export const tenderProblems = {
  /** Until the due moment there is nothing to enter and nothing to see. */
  TendersAwaited: problem('tenders.TendersAwaited', 409, z.object({ until: Moment })),
  /** Tenders wait sealed: first they are opened by two. */
  BoxStillSealed: problem('tenders.BoxStillSealed', 409),
  ProcurementSettled: problem('tenders.ProcurementSettled', 409),
  /** The places are settled: no tender comes in beside them. */
  PlacesSettled: problem('tenders.PlacesSettled', 409),
  /** Nobody scores or declares in another’s place. */
  OnlyInPerson: problem('tenders.OnlyInPerson', 403),
  TenderFileNotTaken: problem('tenders.TenderFileNotTaken', 422, z.object({ found: z.string() })),
  LotNotOfProcurement: problem('tenders.LotNotOfProcurement', 422),
  /** A tender that came later than the due moment is refused, and its coming kept. */
  TenderLate: problem('tenders.TenderLate', 409, z.object({ due: Moment }), { recorded: true }),
}

export const tenderFacts = {
  TenderAdded: fact('tenders.TenderAdded', z.object({ procurement: ProcurementId, source: TenderSource })),
  TenderSecretMarked: fact(
    'tenders.TenderSecretMarked',
    z.object({ no: z.number().int(), secret: z.boolean() }),
  ),
  TendersUncovered: fact('tenders.TendersUncovered', z.object({ procurement: ProcurementId })),
}

const Cents = z.number().int().min(0).max(100_000_000_000)

/** Of the whole, or of a lot; cents without VAT. */
export const Price = z.object({
  lot: LotId.nullable(),
  priceCents: Cents,
  /** As corrected with the tenderer's consent. */
  correctedCents: Cents.nullable(),
})
export type Price = z.output<typeof Price>

export const TenderFile = z.object({
  no: z.number().int(),
  name: z.string(),
  format: z.string(),
  size: z.number(),
  sha256: z.string(),
  /** Why it is a business secret; null where nobody said that it is. */
  secret: z.string().nullable(),
  /** Whether the reader may open it. */
  open: z.boolean(),
  /** A PDF that is signed inside; whether the signature holds is not checked here. */
  signed: z.boolean(),
})

/** A tender in one line of its procurement. */
export const Tender = z
  .object({
    id: TenderId,
    no: z.number().int(),
    name: z.string(),
    registryCode: z.string().nullable(),
    submittedAt: Moment,
    source: TenderSource,
    prices: z.array(Price),
    /** `out`: a check that it had to pass failed. */
    state: z.enum(['in', 'out', 'withdrawn']),
    files: z.number().int(),
    restricted: z.boolean(),
  })
  .meta({ id: 'Tender' })
export type Tender = z.output<typeof Tender>

export const tenderActions = ['check', 'markSecret'] as const
export const TenderPage = Tender.extend({
  procurement: z.object({ id: ProcurementId, title: z.string() }),
  contactName: z.string().nullable(),
  contactEmail: z.string().nullable(),
  sourceNote: z.string(),
  sha256: z.string().nullable(),
  enteredAt: Moment,
  enteredBy: z.string().nullable(),
  all: z.array(TenderFile),
  lots: z.array(z.object({ id: LotId, no: z.number().int(), title: z.string() })),
  can: z.array(z.enum(tenderActions)),
})
export type TenderPage = z.output<typeof TenderPage>

export const tenderOperations = {
  listTenders: query('GET /tenders', {
    summary: 'The opened tenders of a procurement that one may see; before the opening there are none.',
    access: may(permissions.read),
    input: z.object({ procurement: ProcurementId }),
    output: z.object({
      items: z.array(Tender),
      title: z.string(),
      lots: z.array(z.object({ id: LotId, no: z.number().int(), title: z.string() })),
      can: z.array(z.enum(['enter'])),
    }),
  }),
  readTender: query('GET /tenders/:id', {
    summary: 'One tender: who, for how much, its files and what one may do.',
    access: may(permissions.read),
    input: z.object({ id: TenderId }),
    output: TenderPage,
    look: 'work with tenders',
  }),
  downloadTenderFile: download('GET /tenders/:id/files/:no', {
    summary: 'A file of a tender as it was given; a business secret only for those who take part.',
    access: may(permissions.read),
    input: z.object({ id: TenderId, no: z.number().int().min(1), inline: z.boolean().default(false) }),
    look: 'work with tenders',
  }),
  enterTender: command('POST /tenders', {
    summary: 'Enters a tender that came another way, with its source: the register, a letter, paper.',
    access: may(permissions.write),
    input: z.object({
      procurement: ProcurementId,
      tendererName: DiscreetLine,
      registryCode: RegistryCode.nullable().default(null),
      contactName: DiscreetLine.nullable().default(null),
      contactEmail: Email.nullable().default(null),
      /** When it came, by the register or the letter. */
      submittedAt: Moment,
      source: TenderSource.exclude(['box']),
      /** Where it may be found: the register's number, the letter. */
      sourceNote: DiscreetParagraphs(2000, 1),
      prices: z.array(Price.pick({ lot: true, priceCents: true })).max(100),
      uploads: z.array(UploadId).max(50).default([]),
    }),
    output: z.object({ id: TenderId, no: z.number().int() }),
    problems: [
      tenderProblems.TendersAwaited,
      tenderProblems.BoxStillSealed,
      tenderProblems.ProcurementSettled,
      tenderProblems.PlacesSettled,
      ...running,
      tenderProblems.TenderFileNotTaken,
      tenderProblems.LotNotOfProcurement,
      tenderProblems.TenderLate,
    ],
  }),
  markTenderSecret: command('PUT /tenders/:id/files/:no/secret', {
    summary: 'Says that a file is a business secret, as the tenderer reasoned; or that it is not.',
    access: may(permissions.write),
    input: z.object({
      id: TenderId,
      no: z.number().int().min(1),
      reason: DiscreetParagraphs(2000, 1).nullable(),
    }),
    output: Nothing,
    problems: [...running],
  }),
}
