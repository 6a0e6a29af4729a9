import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import fc from 'fast-check'
import { outcomeOn } from '../../../../tests/support/procurement-outcome.ts'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import { Problem } from '../../../kernel/problem.ts'
import { addDays, type Day, weekday } from '../../../kernel/values/day.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { documents } from '../../documents/contract.ts'
import { procurements } from '../contract.ts'

let stage: OpenStage
let on: ReturnType<typeof outcomeOn>
before(async () => {
  stage = await setStage()
  on = outcomeOn(stage)
})

const later = (moment: Date, days: number) => new Date(moment.getTime() + days * 86_400_000)
/** The refusal's type, or nothing where it was done; what is no refusal is a mistake. */
const refusalOf = async (work: Promise<unknown>): Promise<string | undefined> => {
  try {
    await work
  } catch (error) {
    if (error instanceof Problem) return error.type
    throw error
  }
}

describe('a contract of a simplified procurement', () => {
  const begin = async (startsOn: string, wish: { tenderers?: 1 | 2 } = {}) => {
    const id = await on.evaluated({ procedure: 'LM', startsOn, ...wish })
    const contract = await on.approved(id, 'serviceContract')
    const decision = await on.decide(id, stage.now)
    const { standstillUntil } = await on.at(stage.now, procurements.notifyTenderers, { id, decision })
    const line = await on.winner(id)
    await on.at(stage.now, procurements.addContract, {
      id,
      line,
      document: contract.id,
      valueCents: 5_900_000,
    })
    const sign = (days: number) => {
      const moment = later(stage.now, days)
      return refusalOf(on.sign(contract, { signed: moment, brought: moment }))
    }
    return { id, decision, contract, standstillUntil, sign }
  }

  it('waits seven working days when it began in November, five when it began before', async () => {
    const fresh = await begin('2026-11-05')
    assert.equal(fresh.standstillUntil, '2026-12-02')
    assert.equal(await fresh.sign(9), 'documents.SigningHeld')
    assert.equal(await fresh.sign(10), undefined)
    const old = await begin('2026-10-30')
    assert.equal(old.standstillUntil, '2026-11-30')
  })

  it('waits for nothing with one tenderer, in the text that says so', async () => {
    const alone = await begin('2026-11-05', { tenderers: 1 })
    assert.equal(alone.standstillUntil, null)
    assert.equal(await alone.sign(0), undefined)
  })

  it('is made by the last signature, and then its notice is due', async () => {
    const { id, sign } = await begin('2026-11-05')
    assert.equal(await sign(10), undefined)
    await stage.runJobs()
    const { items } = await on.at(later(stage.now, 10), procurements.listContracts, { id })
    assert.equal(items[0]?.signedOn, '2026-12-03')
    assert.deepEqual(
      items[0]?.due.map(({ kind, dueOn }) => [kind, dueOn]),
      [['award', '2027-01-04']],
    )
    const page = await stage.perform(procurements.readProcurement, { id }, 'kati')
    assert.equal(page.state, 'contracted')
    const checks = await on.at(later(stage.now, 10), procurements.listLegalChecks, { id })
    const states = Object.fromEntries(checks.items.map(({ key, state }) => [key, state]))
    assert.equal(states.standstill, 'green')
    assert.equal(states.exclusion, 'green')
    assert.equal(states.awardNotice, 'open')
  })

  it('waits for the rest of the standstill after a challenge', async () => {
    const { id, sign } = await begin('2026-11-05')
    const day = (days: number) => dayOf(later(stage.now, days))
    const said = { filedOn: day(2), challenger: 'MTÜ Kokkulepe' }
    const { challenge } = await on.at(later(stage.now, 2), procurements.addChallenge, { id, ...said })
    assert.equal(await sign(40), 'documents.SigningHeld')
    const end = { id, challenge, endedOn: day(14), as: 'rejected' as const }
    await on.at(later(stage.now, 14), procurements.endChallenge, end)
    // Two of seven working days had gone by 25 November; the other five run from 8 December.
    const { items } = await on.at(later(stage.now, 14), procurements.listDecisions, { id })
    assert.equal(items[0]?.standstill?.until, '2026-12-14')
    assert.equal(await sign(21), 'documents.SigningHeld')
    assert.equal(await sign(22), undefined)
  })

  it('goes with a decision that was taken back', async () => {
    const { id, decision, sign } = await begin('2026-11-05')
    await on.at(stage.now, procurements.takeDecisionBack, { id, decision, reason: 'Arvutusviga.' })
    assert.equal(await sign(30), 'documents.SigningHeld')
  })
})

/** Steps that people may try in any order, also those who try to get around the standstill. */
type Step =
  | { readonly kind: 'wait'; readonly days: number }
  | { readonly kind: 'sign'; readonly daysBefore: number }
  | {
      readonly kind: 'decide' | 'notify' | 'takeBack' | 'contest' | 'settle' | 'name' | 'unname'
    }
  | { readonly kind: 'detach' | 'attach' | 'asLetter' | 'asContract' | 'elsewhere' }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 9 }) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('sign' as const), daysBefore: fc.integer({ min: 0, max: 9 }) }),
  },
  {
    weight: 12,
    arbitrary: fc
      .constantFrom(
        ...([
          'decide',
          'notify',
          'name',
          'decide',
          'notify',
          'name',
          'takeBack',
          'contest',
          'settle',
        ] as const),
        ...(['unname', 'detach', 'attach', 'asLetter', 'asContract', 'elsewhere'] as const),
      )
      .map((kind) => ({ kind })),
  },
)

/** Half of the stories begin as they should, so that they come to signatures. */
const start: fc.Arbitrary<Step[]> = fc.constantFrom(
  [],
  [{ kind: 'decide' as const }, { kind: 'notify' as const }, { kind: 'name' as const }],
)

describe('whatever is tried', () => {
  it('no contract is signed inside a standstill', async () => {
    let signed = 0
    await fc.assert(
      fc.asyncProperty(start, fc.array(step, { minLength: 6, maxLength: 16 }), async (first, steps) => {
        const story = await tell([...first, ...steps])
        signed += story.signatures.length
        for (const one of story.signatures) assertAllowed(one, story)
      }),
      { numRuns: 25, seed: 20261123, endOnFailure: true },
    )
    assert.ok(signed > 0, 'some of the stories come to a signature')
  })
})

interface Story {
  /** Moments at which a contract was signed, as it says itself and as it was brought. */
  signatures: { signedOn: Day; broughtOn: Day }[]
  notices: { on: Day; takenBackOn: Day | null }[]
  challenges: { from: Day; until: Day | null }[]
}

/** Its own count, with none of the product's rules. */
function assertAllowed({ signedOn, broughtOn }: Story['signatures'][number], story: Story): void {
  for (const day of [signedOn, broughtOn]) {
    const told = story.notices.some(
      ({ on, takenBackOn }) => waited(on) < day && (!takenBackOn || takenBackOn >= day),
    )
    assert.ok(told, `${day}: nobody waited`)
    const inside = story.challenges.find(({ from, until }) => from <= day && (until === null || day <= until))
    assert.equal(inside, undefined, `${day}: a challenge was open`)
  }
}

/** The seventh weekday after it. No holiday makes it shorter. */
function waited(from: Day): Day {
  let day = from
  for (let left = 7; left > 0; left -= weekday(day) <= 5 ? 1 : 0) day = addDays(day, 1)
  return day
}

async function tell(steps: readonly Step[]): Promise<Story> {
  const story: Story = { signatures: [], notices: [], challenges: [] }
  const id = await on.evaluated({ procedure: 'LM', startsOn: '2026-11-05' })
  const contract = await on.approved(id, 'serviceContract')
  const documentVersion = async () =>
    (await stage.perform(documents.readDocument, { id: contract.id }, 'kati')).version
  let now = stage.now
  let decision: string | undefined
  let named: string | undefined
  let challenge: string | undefined
  const move = async (input: object) =>
    refusalOf(
      on.at(now, documents.changeDocument, { id: contract.id, version: await documentVersion(), ...input }),
    )

  const acts: Record<Exclude<Step['kind'], 'wait' | 'sign'>, () => Promise<unknown>> = {
    decide: async () => {
      if (!decision) decision = await on.decide(id, now)
    },
    notify: async () => {
      if (!decision) return
      const refusal = await refusalOf(
        on.at(now, procurements.notifyTenderers, { id, decision: decision as never }),
      )
      if (!refusal) story.notices.push({ on: dayOf(now), takenBackOn: null })
    },
    takeBack: async () => {
      const input = { id, decision: decision as never, reason: 'Viga.' }
      if (!decision || (await refusalOf(on.at(now, procurements.takeDecisionBack, input)))) return
      for (const one of story.notices) one.takenBackOn ??= dayOf(now)
      decision = named = undefined
    },
    contest: async () => {
      if (challenge) return
      const said = { id, filedOn: dayOf(now), challenger: 'MTÜ Kokkulepe' }
      challenge = (await on.at(now, procurements.addChallenge, said)).challenge
      story.challenges.push({ from: dayOf(now), until: null })
    },
    settle: async () => {
      const end = { id, challenge: challenge as never, endedOn: dayOf(now), as: 'rejected' as const }
      if (!challenge) return
      await on.at(now, procurements.endChallenge, end)
      story.challenges = story.challenges.map((one) => ({ ...one, until: one.until ?? dayOf(now) }))
      challenge = undefined
    },
    name: async () => {
      const line = await on.winner(id)
      const input = { id, line, document: contract.id, valueCents: 1 }
      if (line && !(await refusalOf(on.at(now, procurements.addContract, input)))) named = contract.id
    },
    unname: async () => {
      const { items } = await on.at(now, procurements.listContracts, { id })
      const input = { id, contract: items[0]?.id as never }
      if (items[0] && !(await refusalOf(on.at(now, procurements.removeContract, input)))) named = undefined
    },
    elsewhere: async () => {
      const line = await on.winner(id)
      const elsewhere = { where: 'Paberil', signedOn: dayOf(now) }
      if (!line || named) return
      const refusal = await refusalOf(
        on.at(now, procurements.addContract, { id, line, elsewhere, valueCents: 1 }),
      )
      if (!refusal) story.signatures.push({ signedOn: dayOf(now), broughtOn: dayOf(now) })
    },
    detach: () => move({ about: null }),
    attach: () => move({ about: id }),
    asLetter: () => move({ kind: 'letter' }),
    asContract: () => move({ kind: 'serviceContract' }),
  }

  for (const one of steps) {
    if (one.kind === 'wait') now = later(now, one.days)
    else if (one.kind === 'sign') {
      const moment = later(now, -one.daysBefore)
      const refusal = await refusalOf(on.sign(contract, { signed: moment, brought: now }))
      if (!refusal) story.signatures.push({ signedOn: dayOf(moment), broughtOn: dayOf(now) })
    } else await acts[one.kind]()
  }
  return story
}
