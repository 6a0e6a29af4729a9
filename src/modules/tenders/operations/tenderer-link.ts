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

/** Ends every link of a tenderer: a letter had gone astray. */
export async function endLinks({ tx, now, ask }: Giving, tenderer: Pick<store.TendererRow, 'id'>) {
  for (const { link } of await store.endTendererLinks(tx, tenderer.id, now))
    await ask(signin.endAccessLink, { id: link })
}
