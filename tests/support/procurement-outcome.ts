import { signFiles } from '../../src/demo/sign-files.ts'
import type { Actor } from '../../src/kernel/actor.ts'
import type { CallOf, Operation, OutputOf } from '../../src/kernel/contract.ts'
import type { CastName } from '../../src/kernel/examples.ts'
import { perform } from '../../src/kernel/road/perform.ts'
import { type DocumentId, type DocumentKind, documents } from '../../src/modules/documents/contract.ts'
import { type ProcurementId, procurements } from '../../src/modules/procurements/contract.ts'
import { addDeclaredTraining } from '../../src/modules/procurements/examples/preparation.ts'
import { approvalOn } from './approval.ts'
import type { OpenStage } from './stage.ts'

const tenders = { kind: 'system', name: 'tenders' } as const
const best = '019aa000-0000-7000-8000-0000000000a1'
const second = '019aa000-0000-7000-8000-0000000000a2'

interface Begun {
  readonly procedure: string
  readonly startsOn: string
  /** Two are the least for which there is a standstill. */
  readonly tenderers?: 1 | 2
}

/** What tests do with a procurement from its evaluation on, at the moment that they say. */
export function outcomeOn(stage: OpenStage) {
  const on = approvalOn(stage)
  const at = <O extends Operation>(
    now: Date,
    operation: O,
    input: CallOf<O>,
    who: CastName | Actor = 'kati',
  ) =>
    perform(stage.house, operation, input, {
      actor: typeof who === 'string' ? stage.actor(who) : who,
      now,
    }) as Promise<OutputOf<O>>

  const bytesOf = (words: string) => new TextEncoder().encode(words)
  let written = 0

  /** A document of the procurement that everyone approved, with its file. */
  async function approved(about: ProcurementId, kind: DocumentKind) {
    const content = bytesOf(`${kind} ${++written} ${crypto.randomUUID()}`)
    const upload = await stage.upload('kati', 'fail.txt', content)
    const input = { kind, title: `${kind} ${written}`, about: about as never, upload }
    const { id } = await stage.perform(documents.addDocument, input, 'kati')
    await on.ask(id, [on.to('toomas')])
    await stage.perform(documents.approveStep, await on.stepOf(id), 'toomas')
    return { id, content }
  }

  return {
    at,
    approved,
    best,
    /** Brings a container with the document's file, signed at one moment and brought at another. */
    async sign(document: { id: DocumentId; content: Uint8Array }, moments: { signed: Date; brought: Date }) {
      const files = [{ name: 'fail.txt', content: document.content }]
      const bytes = await signFiles(files, { names: ['Kati Kask'], at: moments.signed })
      const upload = await stage.upload('kati', 'fail.asice', bytes)
      return at(moments.brought, documents.addContainer, { id: document.id, upload })
    },
    /** What `tenders` tells of an evaluation: the winner has passed every check. */
    async evaluate(id: ProcurementId, tenderers: 1 | 2 = 2) {
      const ranked = [
        {
          tender: best,
          name: 'OÜ Rahuleid',
          registryCode: null,
          priceCents: 5_900_000,
          points: 9000,
          rank: 1,
        },
        {
          tender: second,
          name: 'MTÜ Kokkulepe',
          registryCode: null,
          priceCents: 6_000_000,
          points: 8000,
          rank: 2,
        },
      ].slice(0, tenderers)
      await at(
        stage.now,
        procurements.setOutcome,
        { procurement: id, lot: null, ranked, rejected: [] },
        tenders,
      )
      await at(stage.now, procurements.setClearance, { procurement: id, tender: best, clear: true }, tenders)
    },
    /** A procurement whose tenders were evaluated. */
    async evaluated({ procedure, startsOn, tenderers = 2 }: Begun) {
      const { id } = await addDeclaredTraining(stage)
      await stage.house.write
        .updateTable('procurements.procurement')
        .set({ procedure, startsOn, announcedAt: stage.now })
        .where('id', '=', id)
        .execute()
      await this.evaluate(id, tenderers)
      return id
    },
    /** The decision as a signed document, taken. */
    async decide(id: ProcurementId, now: Date) {
      const document = await approved(id, 'decision')
      await this.sign(document, { signed: now, brought: now })
      return (await at(now, procurements.takeDecision, { id, kind: 'award', document: document.id })).decision
    },
    winner: async (id: ProcurementId) => {
      const { items } = await stage.perform(procurements.listDecisions, { id }, 'kati')
      return (
        items.find(({ takenBack }) => !takenBack)?.lines.find(({ result }) => result === 'awarded')?.id ?? ''
      )
    },
  }
}
