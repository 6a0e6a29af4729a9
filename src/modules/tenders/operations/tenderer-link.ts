import type { RecordId } from '../../../kernel/contract.ts'
import type { CommandContext } from '../../../kernel/module.ts'
import { signin } from '../../signin/contract.ts'
import * as store from '../store/tenderers.ts'

type Giving = Pick<CommandContext<unknown>, 'tx' | 'now' | 'ask' | 'baseUrl'>

/** A new link of a tenderer: the address for his letter, in his language; it is told nowhere else. */
export async function giveLink(
  { tx, now, ask, baseUrl }: Giving,
  tenderer: Pick<store.TendererRow, 'id' | 'locale'>,
): Promise<string> {
  const record = tenderer.id as RecordId
  const { id, token } = await ask(signin.giveAccessLink, { scope: 'tender', record })
  await store.addTendererLink(tx, { link: id, tenderer: tenderer.id, givenAt: now })
  return `${baseUrl}/tender/${token}?lang=${tenderer.locale}`
}

/**
 * Ends every link of a tenderer: a letter had gone astray. What has not left yet with one of them is taken back;
 * answers whether his invitation was among it.
 */
export async function endLinks(
  { tx, now, ask, takeBack }: Giving & Pick<CommandContext<unknown>, 'takeBack'>,
  { id }: Pick<store.TendererRow, 'id'>,
): Promise<{ unsentInvitation: boolean }> {
  for (const { link } of await store.endTendererLinks(tx, id, now))
    await ask(signin.endAccessLink, { id: link })
  const letters = await store.listLetters(tx, { tenderer: id, kinds: ['tenders.invitation', 'tenders.link'] })
  const taken = new Set(await takeBack(letters.map(({ letter }) => letter)))
  return {
    unsentInvitation: letters.some(({ kind, letter }) => kind === 'tenders.invitation' && taken.has(letter)),
  }
}
