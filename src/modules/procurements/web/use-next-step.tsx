import type { ReactNode } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import type { SameShape } from '../../../kernel/words.ts'
import { today, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button, ButtonLink } from '../../../web/ui/button.tsx'
import type { NextStep } from '../../../web/ui/record-page.tsx'
import { tenders } from '../../tenders/contract.ts'
import { type ProcurementPage, procurements } from '../contract.ts'
import { preparationScreens } from '../texts/preparation-screens.ts'
import { procedureScreens } from '../texts/procedure-screens.ts'
import { declarationPlace } from './people-card.tsx'
import { StartStep } from './start-step.tsx'

type Words = SameShape<(typeof preparationScreens)['et']['next']>
interface Help {
  readonly w: Words
  readonly f: ReturnType<typeof useFormat>
  /** A button that leads to a page of the procurement. */
  readonly to: (page: string, label: string) => ReactNode
}

/** The one next step of a procurement in its state; undefined once it is over. */
export function useNextStep(procurement: ProcurementPage): NextStep | undefined {
  const w = useWords(preparationScreens).next
  const f = useFormat()
  const to = (page: string, label: string) => (
    <ButtonLink look="go" wide to={`/procurements/${procurement.id}/${page}`}>
      {label}
    </ButtonLink>
  )
  const help = { w, f, to }
  const preparation = usePreparation(procurement, help)
  const box = useBoxStep(procurement, help)
  const rest = useRestStep(procurement, help)
  return procurement.state === 'need' ? preparation : (box ?? rest ?? runningStep(procurement, help))
}

function usePreparation(procurement: ProcurementPage, help: Help): NextStep | undefined {
  const { w, to } = help
  const { leaderless } = useWords(preparationScreens).people
  const { id, state, can, valueCents } = procurement
  const isNeed = state === 'need'
  const involved = useQueryOf(procurements.listInvolved, { id }, { enabled: isNeed })
  const brief = useQueryOf(procurements.readBrief, { id }, { enabled: isNeed })
  const criteria = useQueryOf(procurements.readCriteria, { id }, { enabled: isNeed })
  if (!involved.data || !brief.data || !criteria.data) return undefined
  const peopleFirst = peopleStep(procurement, involved.data, { ...help, leaderless })
  if (peopleFirst) return peopleFirst
  if (brief.data.missing.length > 0)
    return { step: can.includes('brief') && to('brief', w.brief), after: w.after.brief }
  if (!criteria.data.comparison)
    return { step: can.includes('criteria') && to('criteria', w.criteria), after: w.after.criteria }
  if (valueCents === null)
    return { step: can.includes('criteria') && to('value', w.value), after: w.after.criteria }
  return { step: <StartStep procurement={procurement} />, after: w.after.announce }
}

/** Somebody must be responsible, and everyone must have declared, before anything else opens. */
function peopleStep(
  { responsible }: ProcurementPage,
  { items, mayName, mustDeclare }: OutputOf<typeof procurements.listInvolved>,
  { w, to, leaderless }: Help & { leaderless: string },
): NextStep | undefined {
  const after = w.after.declare
  if (!responsible)
    return {
      step: mayName && to('people', w.people),
      after,
      blocked: [{ what: w.waits, reason: leaderless }],
    }
  const waiting = items.filter(({ declaredAt, outAt }) => !declaredAt && !outAt)
  if (waiting.length === 0) return undefined
  const reason = w.waitsFor(waiting.map(({ name }) => name).join(', '))
  const step = mustDeclare && (
    <Button look="go" wide onClick={() => document.getElementById(declarationPlace)?.focus()}>
      {w.declare}
    </Button>
  )
  return { step, after, blocked: [{ what: w.waits, reason }] }
}

/** Nobody can submit by a link before the box stands; undefined once it does, or where nobody is asked for tenders. */
function useBoxStep(
  { id, state, tendersDueAt }: ProcurementPage,
  { f, to }: Pick<Help, 'f' | 'to'>,
): NextStep | undefined {
  const w = useWords(procedureScreens)
  const enabled = state === 'announced' && tendersDueAt !== null
  const box = useQueryOf(tenders.readBox, { procurement: id }, { enabled })
  if (!enabled || box.data?.state !== 'none') return undefined
  return { step: to('box', w.box), after: w.boxAfter(f.moment(tendersDueAt)) }
}

/** Lots that are still to be decided while others are; undefined where none are. */
function useRestStep({ id, state, lots }: ProcurementPage, { w, to }: Help): NextStep | undefined {
  const enabled = state === 'decided' && lots.length > 0
  const { data } = useQueryOf(procurements.listDecisions, { id }, { enabled })
  if (!enabled || !data) return undefined
  const decided = new Set(data.items.flatMap((one) => (one.takenBack ? [] : one.lots)))
  if (lots.every((lot) => decided.has(lot.id))) return undefined
  return { step: to('outcome', w.decide), after: w.after.decide }
}

function runningStep(procurement: ProcurementPage, { w, f, to }: Help): NextStep | undefined {
  const { state, tendersDueAt } = procurement
  switch (state) {
    case 'announced':
      return {
        step: to('questions', w.questions),
        after: tendersDueAt ? w.open(f.moment(tendersDueAt)) : w.openEnded,
      }
    case 'closed':
      return { step: to('box', w.box), after: w.elsewhere }
    case 'opened':
      return { step: to('evaluation', w.evaluation), after: w.after.evaluation }
    case 'evaluated':
      return { step: to('outcome', w.decide), after: w.after.decide }
    case 'decided':
      return {
        step: to('outcome', w.contract),
        after: w.after.contract,
        blocked: holdsOf(procurement, { w, f }),
      }
    case 'contracted':
      return { step: to('register-sheet', w.register), after: w.after.register }
    default:
      return undefined
  }
}

/** What keeps a contract from being signed now. */
function holdsOf(
  { contested, standstillUntil }: ProcurementPage,
  { w, f }: Pick<Help, 'w' | 'f'>,
): { what: string; reason: string }[] {
  if (contested) return [{ what: w.contested, reason: w.contestedWhy }]
  if (!standstillUntil || standstillUntil < today()) return []
  return [{ what: w.standstill, reason: w.standstillWhy(f.day(standstillUntil)) }]
}
