import { addMonths, type Day, formatDay } from '../../../kernel/values/day.ts'
import { type KeepingState, retentionProblems as problems } from '../contract/retention.ts'
import type { Retention } from '../contract/series.ts'

export interface Keeping {
  readonly retention: Retention
  /** Received, sent or signed. */
  readonly eventDay: Day
  readonly endedOn: Day | null
  readonly isHeld: boolean
  readonly isListed: boolean
  readonly isDisposed: boolean
}

/** From the end of the matter, where it was ended, else from the day it was received, sent or signed. */
export const countedFrom = ({ eventDay, endedOn }: Pick<Keeping, 'eventDay' | 'endedOn'>): Day =>
  endedOn ?? eventDay

/** The last day of keeping; null where it is kept for ever or the agency has not said how long. */
export function keptUntil(of: Pick<Keeping, 'retention' | 'eventDay' | 'endedOn'>): Day | null {
  const { retention } = of
  return retention.kept === 'years' ? addMonths(countedFrom(of), retention.years * 12) : null
}

/** Nothing is due while nobody has said how long it is kept. */
export function keepingState(of: Keeping, today: Day): KeepingState {
  if (of.isDisposed) return 'disposed'
  if (of.isHeld) return 'held'
  if (of.isListed) return 'listed'
  const until = keptUntil(of)
  if (until === null) return of.retention.kept === 'permanently' ? 'permanent' : 'unknown'
  return until < today ? 'due' : 'kept'
}

interface Listed {
  readonly reference: string
  readonly state: KeepingState
}

/** @throws HeldBack, NotDue with the references that keep the act from being made or carried out */
export function demandDisposable(items: readonly Listed[], allowed: readonly KeepingState[]): void {
  const named = (refused: (state: KeepingState) => boolean) =>
    items.filter(({ state }) => refused(state)).map(({ reference }) => reference)
  const held = named((state) => state === 'held')
  if (held.length > 0) throw problems.HeldBack({ references: held })
  const early = named((state) => !allowed.includes(state))
  if (early.length > 0) throw problems.NotDue({ references: early })
}

export interface ActLine {
  readonly reference: string
  readonly title: string
  readonly registeredOn: Day
  readonly keptUntil: Day
  readonly basis: string
}

/** The act as a text: what is to be disposed of, on which ground. In Estonian, as the agency's acts are. */
export function writeDisposalAct(lines: readonly ActLine[], of: { agency: string; today: Day }): string {
  const day = (value: Day) => formatDay(value, 'et')
  return [
    of.agency,
    'HÄVITAMISAKT',
    `Koostatud ${day(of.today)}`,
    '',
    `Hävitamisele kuulub ${lines.length} dokumenti, mille säilitustähtaeg on läbi:`,
    '',
    ...lines.map(
      (line, at) =>
        `${at + 1}. ${line.reference} (registreeritud ${day(line.registeredOn)}) – ${line.title}. Säilitada kuni ${day(line.keptUntil)}, alus: ${line.basis}.`,
    ),
    '',
    'Hävitatakse failide sisu, loetud tekst ja osaliste andmed. Alles jäävad viide, pealkiri, failide räsid ning see, kes, millal ja millise akti alusel hävitas.',
    '',
  ].join('\r\n')
}
