import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import type { Actor } from '../../../kernel/actor.ts'
import type { CastName } from '../../../kernel/examples.ts'
import { Problem } from '../../../kernel/problem.ts'
import { type DocumentId, documents } from '../contract.ts'

let stage: OpenStage
before(async () => {
  stage = await setStage()
})

const doers = ['kati', 'toomas', 'maarja', 'piret', 'katiForToomas', 'maarjaForKati'] as const
type Doer = (typeof doers)[number]
const moves = ['ask', 'approve', 'confirm', 'return', 'handOn', 'takeBack', 'withdraw', 'addVersion'] as const
interface Try {
  readonly move: (typeof moves)[number]
  readonly by: Doer
  /** Which of the steps it aims at, and whether at an older version. */
  readonly aim: number
  readonly stale: boolean
}
const often = <T>(some: readonly T[], ...more: readonly T[]) =>
  fc.constantFrom(...some, ...more, ...more, ...more)
const anyTry: fc.Arbitrary<Try> = fc.record({
  move: often(moves, 'approve', 'approve', 'ask'),
  by: often(doers, 'kati', 'toomas'),
  aim: often([0, 1, 2, 3], 0),
  stale: often([true, false], false),
})
const firstAsk: Try = { move: 'ask', by: 'kati', aim: 1, stale: false }

const actorOf = (by: Doer): CastName | Actor => {
  const absence = crypto.randomUUID()
  if (by === 'katiForToomas') return stage.inPlaceOf({ id: absence, absent: 'toomas', substitute: 'kati' })
  if (by === 'maarjaForKati') return stage.inPlaceOf({ id: absence, absent: 'kati', substitute: 'maarja' })
  return by
}
const upload = (by: CastName) =>
  stage.upload(by, 'leping.txt', new TextEncoder().encode(`Leping ${crypto.randomUUID()}`))

async function attempt(id: DocumentId, { move, by, aim, stale }: Try): Promise<void> {
  const { all } = await stage.perform(documents.readDocument, { id }, 'piret')
  const { items } = await stage.perform(documents.readRounds, { id }, 'piret')
  const steps = items.flatMap((round) => round.steps)
  const step = steps[aim % Math.max(1, steps.length)]?.id ?? id
  const sha256 = (stale ? all.at(-1) : all[0])?.sha256 ?? ''
  const as = actorOf(by)
  const to = (name: CastName, at: number) => ({
    stage: at,
    to: { person: stage.person(name) },
    workingDays: 2,
  })
  const wish = { id, step, sha256 }
  if (move === 'ask') {
    const asked = aim % 2 ? [to('toomas', 1)] : [to('toomas', 1), to('maarja', 2)]
    await stage.perform(documents.askApproval, { id, sha256, steps: asked }, as)
  }
  if (move === 'approve') await stage.perform(documents.approveStep, wish, as)
  if (move === 'confirm') await stage.perform(documents.confirmStep, wish, as)
  if (move === 'return') await stage.perform(documents.returnStep, { ...wish, reason: 'Ei.' }, as)
  if (move === 'takeBack') await stage.perform(documents.takeBackApproval, wish, as)
  if (move === 'handOn') {
    const handover = { ...wish, to: stage.person(aim % 2 ? 'piret' : 'kati'), reason: 'Ei ole minu.' }
    await stage.perform(documents.handOnStep, handover, as)
  }
  if (move === 'withdraw') await stage.perform(documents.withdrawRound, { id, round: items[0]?.id ?? id }, as)
  if (move === 'addVersion') {
    const who = typeof as === 'string' ? as : 'kati'
    await stage.perform(documents.addVersion, { id, after: all.length, upload: await upload(who) }, who)
  }
}

interface Answer {
  readonly decision: string | null
  readonly decidedBy: string | null
  readonly onBehalfOf: string | null
  readonly same: boolean | null
  readonly askedBy: string
  readonly askedFor: string | null
  readonly madeBy: string | null
}

/** Read from the rows themselves, not through the code that decides. */
async function isSound(id: DocumentId): Promise<boolean> {
  const { rows } = await sql<Answer>`
    select s.decision, s.decided_by, s.on_behalf_of, s.sha256 = v.sha256 as same, r.asked_by,
      r.on_behalf_of as asked_for, v.made_by
    from documents.approval_step s join documents.round r on r.id = s.round
    join documents.version v on v.id = r.version
    where r.id = (select x.id from documents.round x where x.document = ${id} order by asked_at desc, id desc limit 1)
      and v.no = (select max(no) from documents.version where document = ${id})`.execute(stage.house.read)
  return (
    rows.length > 0 &&
    rows.every(
      (row) =>
        ['approved', 'approvedWithRemark'].includes(row.decision ?? '') &&
        row.same &&
        ![row.decidedBy, row.onBehalfOf].some(
          (by) => by && [row.askedBy, row.askedFor, row.madeBy].includes(by),
        ),
    )
  )
}

describe('a document', () => {
  it('is approved only by others than who asked and wrote, for its newest bytes, whatever people try', async () => {
    const reached = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.array(anyTry, { minLength: 4, maxLength: 12 }), async (tries) => {
        const contract = { kind: 'serviceContract', title: 'Leping', upload: await upload('kati') } as const
        const { id } = await stage.perform(documents.addDocument, contract, 'kati')
        for (const one of [firstAsk, ...tries]) {
          await attempt(id, one).catch((error) =>
            assert.ok(error instanceof Problem, `${one.move}: ${error}`),
          )
          const { state } = await stage.perform(documents.readDocument, { id }, 'piret')
          reached.add(state)
          if (state === 'approved') assert.ok(await isSound(id), JSON.stringify(tries))
        }
      }),
      { numRuns: 20, seed: 20_261_122 },
    )
    assert.deepEqual([...reached].toSorted(), ['approved', 'draft', 'inApproval'])
  })
})
