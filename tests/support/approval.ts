import assert from 'node:assert/strict'
import type { Actor } from '../../src/kernel/actor.ts'
import type { CallOf, Operation, OutputOf } from '../../src/kernel/contract.ts'
import type { CastName } from '../../src/kernel/examples.ts'
import { perform } from '../../src/kernel/road/perform.ts'
import { Day } from '../../src/kernel/values/day.ts'
import { type DocumentId, documents } from '../../src/modules/documents/contract.ts'
import { tasks } from '../../src/modules/tasks/contract.ts'
import { type OpenStage, stageNow } from './stage.ts'

export type AskedStep = CallOf<typeof documents.askApproval>['steps'][number]
type Doer = CastName | Actor

export const refusedBy = (problem: { type: string }) => ({ type: problem.type })
export const hoursLater = (hours: number) => new Date(stageNow.getTime() + hours * 3_600_000)

/** What tests of approval do on a stage: contracts of Kati, rounds over them, who has what on the desk. */
export function approvalOn(stage: OpenStage) {
  const text = (words: string) => stage.upload('kati', 'leping.txt', new TextEncoder().encode(words))
  const hashOf = async (id: DocumentId) =>
    (await stage.perform(documents.readDocument, { id }, 'kati')).all[0]?.sha256 ?? ''
  const roundsOf = async (id: DocumentId, as: Doer = 'kati') =>
    (await stage.perform(documents.readRounds, { id }, as)).items

  return {
    hashOf,
    roundsOf,
    /** As if it were another time. */
    at<O extends Operation>(now: Date, operation: O, input: CallOf<O>, who: CastName): Promise<OutputOf<O>> {
      return perform(stage.house, operation, input, { actor: stage.actor(who), now })
    },
    /** A step for a person, in three working days. */
    to: (name: CastName, wish: Partial<AskedStep> = {}): AskedStep => ({
      stage: 1,
      to: { person: stage.person(name) },
      workingDays: 3,
      ...wish,
    }),
    /** A contract of Kati with one version. */
    async addContract(title = 'Koolitusleping', audience: 'team' | 'named' = 'team') {
      const upload = await text(`Leping. ${title}. ${crypto.randomUUID()}`)
      const contract = { kind: 'serviceContract', title, audience, upload } as const
      return (await stage.perform(documents.addDocument, contract, 'kati')).id
    },
    async addVersion(id: DocumentId, after: number) {
      const upload = await text(`Uus. ${crypto.randomUUID()}`)
      return stage.perform(documents.addVersion, { id, after, upload }, 'kati')
    },
    ask: async (id: DocumentId, steps: AskedStep[], by: Doer = 'kati') =>
      stage.perform(documents.askApproval, { id, sha256: await hashOf(id), steps }, by),
    /** A step of the newest round with the hash that an answer needs. */
    async stepOf(id: DocumentId, no = 1) {
      const [round] = await roundsOf(id)
      const step = round?.steps.find((one) => one.no === no)
      assert.ok(round && step)
      return { id, step: step.id, sha256: round.version.sha256 }
    },
    /** Makes the person answer for the law. */
    addLegal: (name: CastName) =>
      stage.perform(
        documents.addApprover,
        { part: 'legal', person: stage.person(name), validFrom: Day.parse('2026-01-01') },
        'piret',
      ),
    /** Titles of the open tasks on a person's desk. */
    desk: async (who: CastName) =>
      (await stage.perform(tasks.listTasks, { assignee: ['me'], open: true }, who)).items.map(
        ({ title }) => title,
      ),
  }
}
