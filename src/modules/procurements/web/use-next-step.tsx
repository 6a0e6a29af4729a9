import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import type { NextStep } from '../../../web/ui/record-page.tsx'
import { type ProcurementPage, procurements } from '../contract.ts'
import { preparationScreens } from '../texts/preparation-screens.ts'

/** The one next step of the preparation; nothing once the procurement is announced. */
export function useNextStep(procurement: ProcurementPage): NextStep | undefined {
  const w = useWords(preparationScreens).next
  const { id, state, can } = procurement
  const isNeed = state === 'need'
  const involved = useQueryOf(procurements.listInvolved, { id }, { enabled: isNeed })
  const brief = useQueryOf(procurements.readBrief, { id }, { enabled: isNeed })
  const criteria = useQueryOf(procurements.readCriteria, { id }, { enabled: isNeed })
  if (!isNeed || !involved.data || !brief.data || !criteria.data) return undefined
  const waiting = involved.data.items.filter(({ declaredAt, outAt }) => !declaredAt && !outAt)
  const to = (page: string, label: string) => (
    <ButtonLink look="go" wide to={`/procurements/${id}/${page}`}>
      {label}
    </ButtonLink>
  )
  if (waiting.length > 0) {
    const reason = w.waitsFor(waiting.map(({ name }) => name).join(', '))
    return { after: w.after.declare, blocked: [{ what: w.waits, reason }] }
  }
  if (brief.data.missing.length > 0)
    return { step: can.includes('brief') && to('brief', w.brief), after: w.after.brief }
  if (!criteria.data.comparison)
    return { step: can.includes('criteria') && to('criteria', w.criteria), after: w.after.criteria }
  return { after: w.after.announce }
}
