import { sayValue } from '../../../kernel/values/explain-rule.ts'
import { dayOfWarning } from '../../../kernel/values/rule-in-force.ts'
import { useFormat } from '../../../web/format.ts'
import { useLocale, useWords } from '../../../web/i18n.ts'
import { Cluster } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import type { Rule } from '../contract.ts'
import { correctionScreens } from '../texts/correction-screens.ts'
import { screens } from '../texts/screens.ts'
import css from './rulebook.module.css'
import { useProcedures } from './use-procedures.ts'

/** A rule in the list: what it says, its value, its other texts, and what to be careful with. */
export function RuleLine({ rule, others }: { rule: Rule; others: readonly Rule[] }) {
  const { state } = useWords(screens).rules
  const locale = useLocale()
  const value = sayValue(rule, locale)
  const procedures = useProcedures(rule)
  // Several rules of one name differ by their procedure; a long list of them tells nothing apart.
  const procedure = procedures.length === 1 && rule.appliesTo[0] !== '*' ? procedures[0] : undefined
  return (
    <li className={css.rule}>
      <div className={css.ruleHead}>
        <h3>
          <Link to={`/rulebook/rules/${rule.key}`}>{rule.what[locale]}</Link>
        </h3>
        {value && <b className={css.value}>{value}</b>}
      </div>
      <Cluster>
        <span className="small">{[rule.cite, procedure].filter(Boolean).join(' · ')}</span>
        {rule.state !== 'in force' && <Chip tone="soon">{state[rule.state]}</Chip>}
        <Marks rule={rule} />
      </Cluster>
      <OtherTexts rules={others} />
    </li>
  )
}

/** Each warning in a few words; the rule's page says it in a sentence. */
function Marks({ rule }: { rule: Rule }) {
  const { marks } = useWords(correctionScreens)
  const f = useFormat()
  return rule.warnings.map((warning) => {
    const day = dayOfWarning(rule, warning)
    return (
      <Chip key={warning} tone={warning === 'own' ? 'law' : 'soon'}>
        {marks[warning](day ? f.day(day) : '')}
      </Chip>
    )
  })
}

function OtherTexts({ rules }: { rules: readonly Rule[] }) {
  const w = useWords(correctionScreens)
  const f = useFormat()
  const locale = useLocale()
  return rules.map((rule) => {
    const value = sayValue(rule, locale) || rule.what[locale]
    const until = rule.validTo ? f.day(rule.validTo) : ''
    return (
      <p key={String(rule.validFrom)} className="small muted">
        {rule.state === 'coming' && rule.validFrom
          ? w.after(value, f.day(rule.validFrom))
          : w.before(value, until)}
      </p>
    )
  })
}
