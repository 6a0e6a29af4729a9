import { useState } from 'react'
import { z } from 'zod'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { Card, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { EmptyState, Loaded } from '../../../web/ui/states.tsx'
import { type Rule, rulebook } from '../contract.ts'
import { correctionScreens } from '../texts/correction-screens.ts'
import { screens } from '../texts/screens.ts'
import { RuleLine } from './rule-line.tsx'
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
        {({ rules }) => (
          <FoundRules
            key={JSON.stringify(question)}
            rules={rules.filter((rule) => !isCalendarDay(rule))}
            isNarrow={Object.keys(question).length > 0}
            choose={(act) => form.handle.setValue('act', act)}
          />
        )}
      </Loaded>
    </Stack>
  )
}

interface FoundRulesProps {
  rules: readonly Rule[]
  /** Something was asked for: the rules themselves; else the acts to choose from. */
  isNarrow: boolean
  choose: (act: string) => void
}

function FoundRules({ rules, isNarrow, choose }: FoundRulesProps) {
  const w = useWords(screens).rules
  const { allActs } = useWords(correctionScreens)
  if (rules.length === 0) return <EmptyState title={w.none}>{w.noneText}</EmptyState>
  const acts = [...new Set(rules.map(({ act }) => act))].map((act) => ({
    act,
    groups: byKey(rules.filter((rule) => rule.act === act)),
  }))
  return (
    <>
      <p className="unseen" role="status">
        {w.found(acts.reduce((sum, { groups }) => sum + groups.length, 0))}
      </p>
      {isNarrow ? (
        acts.map((one) => <ActCard key={one.act} {...one} />)
      ) : (
        <Card title={allActs}>
          {acts.map(({ act, groups }) => (
            <Row
              key={act}
              title={
                <Button look="quiet" onClick={() => choose(act)}>
                  {w.acts[act] ?? act}
                </Button>
              }
              end={<span className="small muted">{w.found(groups.length)}</span>}
            />
          ))}
        </Card>
      )}
    </>
  )
}

/** As many rules of an act as are shown at first. */
const first = 25

function ActCard({ act, groups }: { act: string; groups: readonly RuleTexts[] }) {
  const w = useWords(screens).rules
  const { more } = useWords(correctionScreens)
  const [shown, setShown] = useState(first)
  return (
    <Card title={w.acts[act] ?? act} aside={<span className="small muted">{w.found(groups.length)}</span>}>
      <ul className={css.rules}>
        {groups.slice(0, shown).map(([rule, ...others]) => (
          <RuleLine key={rule.key} rule={rule} others={others} />
        ))}
      </ul>
      {groups.length > shown && (
        <Button onClick={() => setShown(shown + first * 2)}>{more(groups.length - shown)}</Button>
      )}
    </Card>
  )
}

type RuleTexts = [Rule, ...Rule[]]

/** The texts of one rule together: the one in force first, else the newest. */
function byKey(rules: readonly Rule[]): RuleTexts[] {
  const groups = new Map<string, Rule[]>()
  for (const rule of rules) groups.set(rule.key, [...(groups.get(rule.key) ?? []), rule])
  return [...groups.values()].map((group) => {
    const newestFirst = group.toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1))
    const first = newestFirst.find(({ state }) => state === 'in force') ?? (newestFirst[0] as Rule)
    return [first, ...newestFirst.filter((one) => one !== first)]
  })
}
