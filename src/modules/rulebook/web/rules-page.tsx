import { z } from 'zod'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { Card, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { EmptyState, Loaded } from '../../../web/ui/states.tsx'
import { type Rule, rulebook } from '../contract.ts'
import { correctionScreens } from '../texts/correction-screens.ts'
import { screens } from '../texts/screens.ts'
import { RuleItem } from './rule-item.tsx'
import css from './rulebook.module.css'
import { RulebookHead } from './rulebook-head.tsx'
import { useLiveForm } from './use-live-form.ts'

const Search = z.object({
  text: z.string().optional(),
  act: z.string().optional(),
  marked: z.string().optional(),
})
const nothing: { text: string; act: string; marked: string } = { text: '', act: '', marked: '' }

/** Holidays are rules too, one for each day; they have a page of their own. */
const isCalendarDay = ({ key }: Rule): boolean => key === 'public-holiday' || key === 'shortened-day'

export function RulesPage() {
  const w = useWords(screens).rules
  const { form, asked } = useLiveForm(Search, nothing)
  const question = {
    ...(asked.text && { text: asked.text }),
    ...(asked.act && { act: asked.act }),
    ...(asked.marked && { marked: true }),
  }
  const answer = useQueryOf(rulebook.listRules, question, { keep: true })
  const acts = answer.data?.acts ?? []
  return (
    <Stack>
      <RulebookHead here="rules" sub={w.sub} />
      <div className={css.search}>
        <TextField form={form} name="text" label={w.search} help={w.searchHelp} />
        <SelectField
          form={form}
          name="act"
          label={w.act}
          choices={acts.map((value) => ({ value, label: w.acts[value] ?? value }))}
        />
        <SelectField
          form={form}
          name="marked"
          label={w.care}
          choices={[{ value: 'yes', label: useWords(correctionScreens).marked }]}
        />
      </div>
      <p className="small muted">
        {w.holidays} <Link to="/rulebook/calendar">{useWords(screens).tabs.calendar}</Link>
      </p>
      <Loaded of={answer} lines={8}>
        {({ rules }) => <RulesByAct rules={rules.filter((rule) => !isCalendarDay(rule))} />}
      </Loaded>
    </Stack>
  )
}

function RulesByAct({ rules }: { rules: readonly Rule[] }) {
  const w = useWords(screens).rules
  if (rules.length === 0) return <EmptyState title={w.none}>{w.noneText}</EmptyState>
  return (
    <>
      <p className="unseen" role="status">
        {w.found(rules.length)}
      </p>
      {[...new Set(rules.map(({ act }) => act))].map((act) => {
        const ofAct = rules.filter((rule) => rule.act === act)
        return (
          <Card
            key={act}
            title={w.acts[act] ?? act}
            aside={<span className="small muted">{w.found(ofAct.length)}</span>}
          >
            <ul className={css.rules}>
              {byKey(ofAct).map(([rule, ...others]) => (
                <RuleItem key={rule.key} rule={rule} others={others} isLinked />
              ))}
            </ul>
          </Card>
        )
      })}
    </>
  )
}

/** The texts of one rule together: the one in force first, else the newest. */
function byKey(rules: readonly Rule[]): [Rule, ...Rule[]][] {
  const groups = new Map<string, Rule[]>()
  for (const rule of rules) groups.set(rule.key, [...(groups.get(rule.key) ?? []), rule])
  return [...groups.values()].map((group) => {
    const newestFirst = group.toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1))
    const first = newestFirst.find(({ state }) => state === 'in force') ?? (newestFirst[0] as Rule)
    return [first, ...newestFirst.filter((one) => one !== first)]
  })
}
