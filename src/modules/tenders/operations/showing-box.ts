import { personOf } from '../../../kernel/actor.ts'
import type { QueryContext } from '../../../kernel/module.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import { fewestOpeners } from '../../../kernel/sealing/pairs.ts'
import type { BoxPage, BoxState } from '../contract/box.ts'
import { blockedFor, boxStateOf, isDue, turnEnds } from '../rules/box.ts'
import * as store from '../store/boxes.ts'
import { listNames, listOpenerKeys } from '../store/opener-keys.ts'
import { listOpened, listRefusals } from '../store/submissions.ts'
import { type Lent, runs } from './running.ts'

/** Those who are named to open the tenders of a procurement. */
export const openersOf = (lent: Lent) => lent.involved.filter(({ parts }) => parts.includes('opener'))

export async function showBox(context: QueryContext<unknown>, lent: Lent): Promise<BoxPage> {
  const { actor, db, now } = context
  const [box, turn] = [await store.findBox(db, lent.id), await store.findTurn(db, lent.id)]
  const dueAt = lent.tendersDueAt ? new Date(lent.tendersDueAt) : null
  const state = boxStateOf({ box, dueAt, turnAt: turn?.at ?? null, now })
  const openers = await listOpeners(db, lent)
  const me = personOf(actor)
  const reader = {
    runs: runs(actor, lent),
    announced: lent.announcedAt !== null,
    due: isDue(dueAt, now),
    isOpener: openers.some(({ person }) => person === me),
    myTurn: state === 'halfOpen' && turn?.person === me,
  }
  const blocked = blockedFor({ state, openers, fewest: fewestOpeners, ...reader })
  return {
    procurement: lent.id,
    title: lent.title,
    state,
    dueAt: lent.tendersDueAt,
    setUpAt: box?.setUpAt.toISOString() ?? null,
    openers,
    turn: turn && state === 'halfOpen' ? await showTurn(context, turn) : null,
    opening: box?.openedAt ? await showOpening(db, box) : null,
    can: allowed(state, { ...reader, blocked }),
    blocked,
  }
}

function allowed(
  state: BoxState,
  of: { runs: boolean; announced: boolean; isOpener: boolean; myTurn: boolean; blocked: BoxPage['blocked'] },
): BoxPage['can'] {
  if (state === 'none') return of.runs && of.blocked === null ? ['setUp'] : []
  if (state === 'sealed') return of.runs && !of.announced ? ['setUpAnew'] : []
  return (state === 'due' || state === 'halfOpen') && of.isOpener && !of.myTurn ? ['open'] : []
}

async function showTurn(
  { actor, db, capabilities }: QueryContext<unknown>,
  turn: NonNullable<Awaited<ReturnType<typeof store.findTurn>>>,
): Promise<BoxPage['turn']> {
  const given = JSON.parse(capabilities.secrets.unwrap(turn.given)) as { wholeKey: string | null }
  return {
    name: (await listNames(db, [turn.person])).get(turn.person) ?? '',
    mine: turn.person === personOf(actor),
    recovery: given.wholeKey !== null,
    at: turn.at.toISOString(),
    until: turnEnds(turn.at).toISOString(),
  }
}

async function listOpeners(db: ReadDb, lent: Lent): Promise<BoxPage['openers']> {
  const people = openersOf(lent).map(({ person }) => person)
  const [keys, inBox, names] = [
    await listOpenerKeys(db, people),
    await store.listBoxOpeners(db, lent.id),
    await listNames(db, people),
  ]
  return people.map((person) => {
    const key = keys.find((one) => one.person === person)
    return {
      person,
      name: names.get(person) ?? '',
      key: key ? { id: key.id as never, publicKey: key.publicKey.toString('base64url') } : null,
      inBox: inBox.some((one) => one.person === person),
    }
  })
}

async function showOpening(db: ReadDb, box: store.BoxRow): Promise<BoxPage['opening']> {
  const [opened, refused] = [await listOpened(db, box.procurement), await listRefusals(db, box.procurement)]
  const fact = await store.findOpeningFact(db, box.procurement)
  const by = [(fact?.data as { first?: string } | undefined)?.first, fact?.person].filter(
    (one): one is string => typeof one === 'string',
  )
  const names = await listNames(db, by)
  return {
    openedAt: (box.openedAt ?? box.setUpAt).toISOString(),
    by: by.map((person) => names.get(person) ?? ''),
    received: opened.length,
    takenOut: opened.filter(({ tender, brokenAt }) => tender !== null || brokenAt !== null).length,
    tenders: opened.map(({ no, at, tender, brokenAt }) => ({
      no: no ?? 0,
      at: at.toISOString(),
      tender: tender as never,
      broken: brokenAt !== null,
    })),
    refused: refused.map(({ at, lastAt, times, tendererName, registryCode }) => ({
      ...{ at: at.toISOString(), lastAt: lastAt.toISOString(), times },
      name: tendererName,
      registryCode,
    })),
  }
}
