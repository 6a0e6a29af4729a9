import { sayTerm } from '../../../kernel/values/say-term.ts'
import { useFormat } from '../../../web/format.ts'
import { useLocale, useWords } from '../../../web/i18n.ts'
import { Facts, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import type { ProcedureAdvice } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { timetableScreens } from '../texts/timetable-screens.ts'
import css from './timetable.module.css'

/** The procedure, its terms, why, and what to beware of. */
export function AdviceAnswer({ advice }: { advice: ProcedureAdvice }) {
  const w = useWords(timetableScreens).advice
  const words = useWords(screenTexts)
  const f = useFormat()
  const { procedure, regime, steps, warnings, lots } = advice
  return (
    <Stack>
      <section className={css.law} aria-label={w.title}>
        <div role="status">
          <div className={css.verdict}>{procedure ? words.procedures[procedure] : w.unknown}</div>
          <div>{words.regimes[regime]}</div>
        </div>
        <AdviceFacts advice={advice} />
        <h2 className={css.why}>{w.why}</h2>
        <ol className={css.steps}>
          {steps.slice(1).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {lots.length > 0 && (
          <ul className={css.steps}>
            {lots.map(({ valueCents, own }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lots have no other name than their place
              <li key={at}>{w.lot(at + 1, f.money(valueCents), own && words.procedures[own])}</li>
            ))}
          </ul>
        )}
      </section>
      {warnings.length > 0 && (
        <Note tone="soon" title={w.warnings}>
          <ul className={css.steps}>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Note>
      )}
      <AdviceTerms advice={advice} />
      <AdviceRules advice={advice} />
    </Stack>
  )
}

function AdviceFacts({ advice }: { advice: ProcedureAdvice }) {
  const w = useWords(timetableScreens).advice
  const words = useWords(screenTexts)
  const f = useFormat()
  const locale = useLocale()
  const { threshold, next, standstill, procedure } = advice
  return (
    <Facts
      items={[
        [
          w.threshold,
          threshold && <span className="num">{`${f.money(threshold.amountCents)} · ${threshold.rule}`}</span>,
        ],
        [
          w.next,
          next &&
            `${f.money(next.amountCents)}${next.procedure ? ` · ${words.procedures[next.procedure]}` : ''}`,
        ],
        [
          w.standstill,
          standstill
            ? `${sayTerm(standstill.value, standstill.unit, locale)} · ${standstill.rule}`
            : procedure && w.noStandstill,
        ],
      ].map(([name, value]) => [name as string, value || undefined] as const)}
    />
  )
}

/** Every rule that had a part in it, to be read in the rule book. */
function AdviceRules({ advice }: { advice: ProcedureAdvice }) {
  const w = useWords(timetableScreens).advice
  return (
    <section aria-label={w.rules}>
      <h2>{w.rules}</h2>
      <ul className={css.steps}>
        {advice.rules.map(({ key, cite, id }) => (
          <li key={key + id}>
            <Link to={`/rulebook/rules/${key}`}>{cite}</Link> <span className="small muted">{id}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function AdviceTerms({ advice }: { advice: ProcedureAdvice }) {
  const w = useWords(timetableScreens).advice
  const locale = useLocale()
  if (advice.terms.length === 0) return null
  return (
    <section aria-label={w.terms}>
      <h2>{w.terms}</h2>
      <ul className={css.steps}>
        {advice.terms.map(({ what, value, unit, cite, rule }) => (
          <li key={`${rule}${what}`}>
            {what}: <b>{sayTerm(value, unit, locale)}</b>{' '}
            <span className="small muted">{`${cite}, ${rule}`}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
