import { actorKey, personOf } from '../../../kernel/actor.ts'
import type { RecordId, UploadId } from '../../../kernel/contract.ts'
import type { CommandContext } from '../../../kernel/module.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import type { Locale } from '../../../kernel/words.ts'
import { documents } from '../../documents/contract.ts'
import { people } from '../../people/contract.ts'
import { planFacts as facts } from '../contract/plan-facts.ts'
import { printPlan } from '../papers.ts'
import type { KeptPlanRow } from '../rules/plan-version.ts'
import { addPlanVersion, lockVersionOf, setApproved } from '../store/plan-versions.ts'
import { planWords } from '../texts/plan.ts'

interface Making {
  readonly plan: { readonly id: string; readonly budgetYear: number }
  readonly rows: readonly KeptPlanRow[]
  readonly no: number
  readonly locale: Locale
}

/** A version of the plan as a PDF document about it; approved there, it becomes the public plan. */
export async function makeVersion(
  context: CommandContext<{ note: string; valuesShown: boolean }>,
  { plan, rows, no, locale }: Making,
): Promise<{ no: number; document: RecordId }> {
  const { input, actor, now, tx, ask, tell, capabilities } = context
  const agency = (await ask(people.readAgency, {})).name ?? ''
  const title = planWords[locale].versionTitle(plan.budgetYear, no)
  const printed = printPlan(rows, { locale, agency, title, budgetYear: plan.budgetYear, madeOn: dayOf(now) })
  const paper = await capabilities.papers.make('procurement-plan', 'pdf', printed)
  const sender = { owner: actorKey(actor), name: `${title}.pdf`, mediaType: paper.type }
  const { upload } = await capabilities.files.receive(onceOf(paper.bytes), sender)
  const about = plan.id as RecordId
  const { id } = await ask(documents.addDocument, {
    ...{ kind: 'other', title, language: locale, about, audience: 'agency' },
    upload: upload as UploadId,
  })
  const { all } = await ask(documents.readDocument, { id })
  await addPlanVersion(tx, {
    ...{ plan: plan.id, no, note: input.note, document: id, rows: JSON.stringify(rows) },
    ...{ madeAt: now, madeBy: personOf(actor) ?? null, valuesShownAt: input.valuesShown ? now : null },
    sha256: Buffer.from(all[0]?.sha256 ?? '', 'hex'),
  })
  await tell(facts.PlanVersionMade, plan.id, { no, rows: rows.length })
  return { no, document: id as unknown as RecordId }
}

async function* onceOf(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

/** The approval of a version makes it public: the plan is on the website at once (§ 9 lg 7). */
export async function publishPlan(
  context: CommandContext<{ readonly record: string | null }>,
): Promise<void> {
  const { input, now, tx, ask, tell } = context
  const version = input.record ? await lockVersionOf(tx, input.record) : undefined
  if (!version || version.approvedAt) return
  const { state, newest } = await ask(documents.lendNewestVersion, { id: input.record as never })
  // Somebody may have put another file in its place: what was approved then is not this plan.
  if (state === 'draft' || newest?.sha256 !== version.sha256.toString('hex')) return
  await setApproved(tx, version.id, now)
  await tell(facts.PlanPublished, version.plan, { no: version.no })
}

/** An approval taken back takes the plan off the public page; the version before it stands again. */
export async function withdrawPlan(
  context: CommandContext<{ readonly record: string | null }>,
): Promise<void> {
  const { input, tx, tell } = context
  const version = input.record ? await lockVersionOf(tx, input.record) : undefined
  if (!version?.approvedAt) return
  await setApproved(tx, version.id, null)
  await tell(facts.PlanWithdrawn, version.plan, { no: version.no })
}
