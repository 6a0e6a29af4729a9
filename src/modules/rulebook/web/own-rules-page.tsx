import { useState } from 'react'
import { z } from 'zod'
import type { OutputOf } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { sayValue } from '../../../kernel/values/explain-rule.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import type { Locale } from '../../../kernel/words.ts'
import { useFormat } from '../../../web/format.ts'
import { useLocale, useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { NumberField, TextField } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { Card, Stack } from '../../../web/ui/layout.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { OwnBuyer, ownKey, rulebook } from '../contract.ts'
import { correctionScreens } from '../texts/correction-screens.ts'
import { ownBuyerWords, ownRuleWords } from '../texts/own-rules.ts'
import css from './rulebook.module.css'
import { RulebookHead } from './rulebook-head.tsx'
import { TouchedCard } from './touched-card.tsx'

type Topic = OutputOf<typeof rulebook.listOwnRules>['items'][number]

/** What the agency's own procurement rules say; what nobody wrote stays unknown. */
export function OwnRulesPage() {
  const w = useWords(correctionScreens).own
  const answer = useQueryOf(rulebook.listOwnRules, {})
  return (
    <Stack>
      <RulebookHead here="own" sub={w.sub} />
      <Card title={w.title}>
        <Loaded of={answer} lines={8}>
          {({ items, canSet }) => (
            <ul className={css.rules}>
              {items.map((item) => (
                <TopicItem key={item.topic} item={item} canSet={canSet} />
              ))}
            </ul>
          )}
        </Loaded>
      </Card>
    </Stack>
  )
}

function TopicItem({ item, canSet }: { item: Topic; canSet: boolean }) {
  const w = useWords(correctionScreens).own
  const locale = useLocale()
  const f = useFormat()
  const [open, setOpen] = useState(false)
  const [newest] = item.rows
  return (
    <li className={css.rule}>
      <div className={css.ruleHead}>
        <h3>{ownRuleWords[item.topic][locale]}</h3>
        {newest && <b className={css.value}>{sayOwn(newest, locale)}</b>}
      </div>
      {item.rows.length === 0 && (
        <p className="small muted">{item.topic === 'buyer-kind' ? w.unknownBuyer : w.unknown}</p>
      )}
      {item.rows.map((row) => (
        <p key={String(row.validFrom)} className="small muted">
          {[
            sayOwn(row, locale),
            row.validTo ? w.until(f.day(row.validTo)) : row.validFrom && w.from(f.day(row.validFrom)),
            [row.section, row.source].filter(Boolean).join(', '),
          ].join(' · ')}
        </p>
      ))}
      {canSet && (
        <div>
          <Button small onClick={() => setOpen(true)}>
            {newest ? w.change : w.set}
          </Button>
        </div>
      )}
      {open && <OwnRuleDialog topic={item.topic} known={newest !== undefined} close={() => setOpen(false)} />}
    </li>
  )
}

/** The kind of buyer is said in words, the others by their value. */
const sayOwn = (row: LawRow, locale: Locale): string => sayValue(row, locale) || row.what[locale]

const Filled = z.object({
  value: z.union([z.number().min(0), OwnBuyer]),
  section: z.string().trim().max(120).nullable().optional(),
  source: z.string().trim().min(5).max(500),
  validFrom: Day,
})
type Filled = z.input<typeof Filled>

interface OwnRuleProps {
  topic: Topic['topic']
  /** Something of it is written already, and followed. */
  known: boolean
  close: () => void
}

function OwnRuleDialog({ topic, known, close }: OwnRuleProps) {
  const words = useWords(correctionScreens)
  const locale = useLocale()
  const set = useCommand(rulebook.setOwnRule)
  const said = ownRuleWords[topic][locale]
  const label = said.charAt(0).toUpperCase() + said.slice(1)
  const form = useKitForm<Partial<Filled>, unknown>(Filled, {
    initial: { source: '' },
    send: (filled) => {
      const { section, ...rest } = Filled.parse(filled)
      return set.mutateAsync({ topic, section: section || null, ...rest })
    },
    done: () => {
      announce(words.saved)
      close()
    },
    refusedAt: { 'rulebook.OwnRuleBackwards': 'validFrom' },
  })
  return (
    <Dialog opened close={close} title={words.own.setTitle}>
      <Form form={form} submit={words.save} cancel={close}>
        {topic === 'buyer-kind' ? (
          <SelectField
            form={form}
            name="value"
            label={label}
            choices={OwnBuyer.options.map((value) => ({ value, label: ownBuyerWords[value][locale] }))}
          />
        ) : (
          <NumberField form={form} name="value" label={label} />
        )}
        <TextField
          form={form}
          name="section"
          label={words.fields.section}
          help={words.own.sectionHelp}
          short
        />
        <TextField form={form} name="source" label={words.fields.source} help={words.own.sourceHelp} />
        <DateField form={form} name="validFrom" label={words.fields.validFrom} />
        {known && <TouchedCard ruleKey={ownKey(topic)} />}
      </Form>
    </Dialog>
  )
}
