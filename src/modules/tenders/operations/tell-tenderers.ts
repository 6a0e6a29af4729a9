import type { CommandContext, Letter } from '../../../kernel/module.ts'
import type { Locale } from '../../../kernel/words.ts'
import * as store from '../store/tenderers.ts'

type Writing = Pick<CommandContext<unknown>, 'tx' | 'now' | 'send'>
export type TendererMail = Pick<Letter, 'kind' | 'subject' | 'text'>

/** Writes to one tenderer and keeps the proof. */
export async function writeTo(
  { tx, now, send }: Writing,
  tenderer: Pick<store.TendererRow, 'id' | 'email'>,
  mail: TendererMail,
): Promise<void> {
  const letter = await send({ ...mail, to: tenderer.email })
  await store.addTendererLetter(tx, { tenderer: tenderer.id, kind: mail.kind, letter, writtenAt: now })
}

/** Tells everyone who has a link the same at the same moment: all letters come into the outbox in this transaction. */
export async function tellTenderers(
  context: Writing,
  procurement: string,
  mailIn: (locale: Locale) => TendererMail,
): Promise<void> {
  const all = await store.lockTenderers(context.tx, procurement)
  const written = all.filter(({ invitedAt }) => invitedAt !== null)
  for (const tenderer of written) await writeTo(context, tenderer, mailIn(tenderer.locale))
}
