import type { CommandContext, QueryContext } from '../../../kernel/module.ts'
import type { Tx } from '../../../kernel/record.ts'
import { textBytes } from '../../../kernel/sealing/bytes.ts'
import { sealTo } from '../../../kernel/sealing/hpke.ts'
import { type LinkKeys, linkKeys } from '../../../kernel/sealing/link-key.ts'
import { boxProblems } from '../contract/box-problems.ts'
import { ownTenderProblems as problems } from '../contract/own-tender.ts'
import { isDue } from '../rules/box.ts'
import { refusalPurpose, type SealedBox } from '../rules/seal-purposes.ts'
import { type BoxRow, findBox, shareBox } from '../store/boxes.ts'
import type { Whose } from '../store/drafts.ts'
import { addRefusal } from '../store/submissions.ts'
import type { TendererRow } from '../store/tenderers.ts'
import { type Lent, lend } from './running.ts'
import { getTendererOf } from './tenderer-of.ts'

type Asked = { readonly token: string }

/** The holder of a link at his procurement's box: what lies there of his lies under `whose`. */
export interface Holder {
  readonly tenderer: TendererRow
  readonly lent: Lent
  readonly keys: LinkKeys
  readonly whose: Whose
}

export async function holderOf(
  { input, ask }: Pick<QueryContext<Asked>, 'input' | 'ask'>,
  tenderer: TendererRow,
): Promise<Holder> {
  const box = tenderer.procurement
  const keys = await linkKeys(input.token, box)
  const whose = { box, holder: Buffer.from(keys.holder) }
  return { tenderer, lent: await lend({ ask }, box), keys, whose }
}

export const sealedBox = ({ procurement, publicKey }: BoxRow): SealedBox => ({
  procurement,
  publicKey: publicKey.toString('base64url'),
})

export interface Putting extends Holder {
  readonly box: BoxRow
}

/** The holder who changes something of his in the box, held against its opening. @throws BoxMissing, TenderTooLate */
export async function puttingIn(context: CommandContext<Asked>): Promise<Putting> {
  const { tx, actor } = context
  const holder = await holderOf(context, await getTendererOf(tx, actor))
  const box = await shareBox(tx, holder.whose.box)
  return demandTaking({ ...holder, box }, context.now)
}

/** The same for one who only asks. @throws BoxMissing, TenderTooLate */
export async function lookingIn(context: QueryContext<Asked>): Promise<Putting> {
  const { db, actor } = context
  const holder = await holderOf(context, await getTendererOf(db, actor))
  return demandTaking({ ...holder, box: await findBox(db, holder.whose.box) }, context.now)
}

function demandTaking(putting: Holder & { box: BoxRow | undefined }, now: Date): Putting {
  const { box, lent } = putting
  if (!box || !lent.announcedAt || !lent.tendersDueAt) throw boxProblems.BoxMissing({})
  const late = isDue(new Date(lent.tendersDueAt), now) || box.openedAt !== null || lent.endedAt !== null
  if (late)
    throw problems
      .TenderTooLate({ dueAt: lent.tendersDueAt, arrivedAt: now.toISOString() })
      .andKeep((tx) => keepRefusal(tx, { ...putting, box }, now))
  return { ...putting, box }
}

/** Who came too late: before the opening only the box itself may know. Answers whether it is his first try. */
async function keepRefusal(tx: Tx, { tenderer, box, whose }: Putting, at: Date): Promise<boolean> {
  const told = { tendererName: tenderer.name, registryCode: tenderer.registryCode }
  const sealed = await sealTo(box.publicKey, refusalPurpose(sealedBox(box)), textBytes(JSON.stringify(told)))
  const times = await addRefusal(tx, {
    ...{ ...whose, at, lastAt: at, sealed: Buffer.from(sealed) },
    ...(box.openedAt !== null && told),
  })
  return times === 1
}
