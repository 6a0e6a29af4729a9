import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { z } from 'zod'
import type { Actor } from '../src/kernel/actor.ts'
import { changes, type Operation } from '../src/kernel/contract.ts'
import { castNames, type Example } from '../src/kernel/examples.ts'
import { Problem } from '../src/kernel/problem.ts'
import { perform } from '../src/kernel/road/perform.ts'
import { modules } from '../src/modules.ts'
import { exampleActor } from './support/example-actor.ts'
import { type OpenStage, setStage } from './support/stage.ts'

/**
 * What is promised of every operation there is. Each is performed by its example: as everyone who may not,
 * as a guest, with bad input, and at last as who may. Nobody has to remember to write these tests.
 */
const guest: Actor = { kind: 'guest', visitor: 'promises' }

async function examplesOf(module: string): Promise<Record<string, Example>> {
  const path = `../src/modules/${module}/examples.ts`
  const { examples } = (await import(path)) as { examples: Record<string, Example> }
  return examples
}

const refusedWith = async (attempt: Promise<unknown>): Promise<string> => {
  try {
    await attempt
  } catch (error) {
    if (error instanceof Problem) return error.type
    throw error
  }
  return 'done'
}

let performed = 0
const all = modules.flatMap((module) =>
  Object.entries(module.contract).map(([key, operation]) => ({ module, key, operation })),
)

for (const module of modules) {
  describe(`every operation of ${module.name}`, async () => {
    const examples = await examplesOf(module.name)
    for (const [key, operation] of Object.entries(module.contract)) {
      const example = examples[key]
      it(`${key} keeps its promises`, async () => {
        assert.ok(example, `${operation.name} has no example`)
        await keepsPromises(operation, example)
        performed += 1
      })
    }
  })
}

describe('all operations', () => {
  before(() => assert.ok(all.length > 0))
  it('were performed', () => assert.equal(performed, all.length))
})

async function keepsPromises(operation: Operation, example: Example): Promise<void> {
  const stage = await setStage({ bare: example.bare ?? false, beside: example.beside ?? [] })
  const input = typeof example.input === 'function' ? await example.input(stage) : example.input
  await refusesGuests(stage, operation, input)
  await refusesOtherRoles(stage, operation, input)
  const actor = await exampleActor(stage, example, input)
  await refusesBadInput(stage, operation, { input, actor })
  const before = await countAudit(stage, operation)
  await perform(stage.house, operation, input, { actor, now: stage.now })
  const left = (await countAudit(stage, operation)) - before
  const expected = changes(operation) || operation.look ? 1 : 0
  assert.ok(left >= expected, `${operation.name} left no row in the audit`)
  await stage.database.stop()
}

async function refusesGuests(stage: OpenStage, operation: Operation, input: unknown): Promise<void> {
  const { who } = operation.access
  if (who === 'everyone') return
  const refusal = await refusedWith(perform(stage.house, operation, input, { actor: guest, now: stage.now }))
  assert.equal(refusal, who === 'internal' || who === 'holder' ? 'kernel.NotFound' : 'kernel.SignInNeeded')
}

/** Whoever lacks the permission is refused by it; whoever has it may be refused by the record, never by a crash. */
async function refusesOtherRoles(stage: OpenStage, operation: Operation, input: unknown): Promise<void> {
  const { access } = operation
  if (access.who !== 'permitted' && access.who !== 'internal') return
  for (const name of castNames) {
    const actor = stage.actor(name)
    const holds =
      access.who === 'permitted' &&
      actor.kind === 'user' &&
      actor.memberships.some(({ role }) => access.permission.roles.includes(role))
    if (holds) continue
    const refusal = await refusedWith(perform(stage.house, operation, input, { actor, now: stage.now }))
    assert.equal(
      refusal,
      access.who === 'internal' ? 'kernel.NotFound' : 'kernel.NotAllowed',
      `${name} called ${operation.name}`,
    )
  }
}

async function refusesBadInput(
  stage: OpenStage,
  operation: Operation,
  call: { input: unknown; actor: Actor },
): Promise<void> {
  const before = await countAudit(stage, operation)
  for (const bad of badInputs(operation, call.input)) {
    const refusal = await refusedWith(
      perform(stage.house, operation, bad, { actor: call.actor, now: stage.now }),
    )
    assert.match(
      refusal,
      /^kernel\.(InputInvalid|BodyNotUnderstood)$/,
      `${operation.name} took ${JSON.stringify(bad)}`,
    )
  }
  assert.equal(await countAudit(stage, operation), before, 'a refused input left a trace of having been done')
}

/** No object at all; each field of the example with a value of another kind; a NUL in a text. */
function* badInputs(operation: Operation, input: unknown): Generator<unknown> {
  yield 'nonsense'
  const shape: Record<string, z.ZodType> = operation.input instanceof z.ZodObject ? operation.input.shape : {}
  for (const [field, schema] of Object.entries(shape)) {
    const wrong = { nonsense: { deeper: [Number.NaN] } }
    if (!schema.safeParse(wrong).success) yield { ...(input as object), [field]: wrong }
    if (schema.safeParse('a text').success) yield { ...(input as object), [field]: 'a\u0000b' }
  }
}

async function countAudit(stage: OpenStage, operation: Operation): Promise<number> {
  const rows = await stage.house.read
    .selectFrom('kernel.audit')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('operation', '=', operation.name)
    .where('outcome', 'in', ['done', 'looked'])
    .executeTakeFirstOrThrow()
  return Number(rows.count)
}
