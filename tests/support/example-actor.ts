import assert from 'node:assert/strict'
import type { Actor } from '../../src/kernel/actor.ts'
import type { Example } from '../../src/kernel/examples.ts'
import { signin } from '../../src/modules/signin/contract.ts'
import type { OpenStage } from './stage.ts'

/** Who performs an example. A link's holder is found as the server finds him: by the token in the address. */
export async function exampleActor(stage: OpenStage, { as }: Example, input: unknown): Promise<Actor> {
  if (as !== 'holder') return typeof as === 'string' ? stage.actor(as) : as
  const { token } = input as { token: string }
  const known = await stage.perform(signin.readHolder, { token }, { kind: 'system', name: 'http' })
  assert.ok(known, 'the example holds no link that works')
  return known
}
