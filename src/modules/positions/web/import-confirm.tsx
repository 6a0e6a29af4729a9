import { useLocale, useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { SearchField, SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { Card, Stack } from '../../../web/ui/layout.tsx'
import { DutyTag } from '../../../web/ui/marks.tsx'
import { people } from '../../people/contract.ts'
import { resultKinds } from '../contract.ts'
import { kindNames } from '../texts/result-kinds.ts'
import { importTexts } from '../texts/screen.ts'
import css from './import.module.css'
import type { ImportForm, Target } from './import-form.ts'
import { LinksCard } from './import-links.tsx'
import { usePeopleChoices } from './people-card.tsx'

interface ConfirmStepProps {
  form: ImportForm
  target: Target
  back: () => void
}

/** The kind of each result, what became of the earlier duties, who and from when; then it is saved. */
export function ConfirmStep({ form, target, back }: ConfirmStepProps) {
  const w = useWords(importTexts)
  return (
    <Form form={form} submit={w.save}>
      <div>
        <Button small icon="left" onClick={back}>
          {w.back}
        </Button>
      </div>
      <Kinds form={form} />
      {target.position && <LinksCard form={form} position={target.position} />}
      <Who form={form} isNew={target.position === undefined} />
    </Form>
  )
}

function Kinds({ form }: { form: ImportForm }) {
  const w = useWords(importTexts)
  const locale = useLocale()
  const duties = form.handle.watch('reading.duties')
  const names = kindNames[locale]
  const choices = resultKinds.map((kind) => ({ value: kind, label: names[kind] }))
  const confirmAll = () =>
    form.handle.setValue(
      'kinds',
      form.proposed.map((kinds) => [...kinds]),
    )
  return (
    <Card
      title={w.kinds}
      aside={
        <Button small onClick={confirmAll}>
          {w.confirmAll}
        </Button>
      }
    >
      <p className="small muted">{w.kindsHelp}</p>
      {duties.flatMap((duty, index) =>
        duty.results.map((result, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a result is known by its place until it is saved.
          <div key={`${index} ${place}`} className={css.kind}>
            <div>
              {duty.no && <DutyTag no={duty.no} />} {result}
            </div>
            <SelectField
              form={form}
              name={`kinds.${index}.${place}`}
              label={w.kind}
              help={w.proposed(names[form.proposed[index]?.[place] ?? 'byHand'])}
              choices={choices}
            />
          </div>
        )),
      )}
    </Card>
  )
}

function Who({ form, isNew }: { form: ImportForm; isNew: boolean }) {
  const w = useWords(importTexts)
  const choices = usePeopleChoices()
  const teams = useQueryOf(people.listTeams, {})
  const { count } = form.handle.watch('reading.signatures')
  return (
    <Card title={w.who}>
      <Stack gap={16}>
        {count > 0 && <p className="small muted">{w.signers(count)}</p>}
        {isNew && (
          <SelectField
            form={form}
            name="team"
            label={w.team}
            choices={teams.data?.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          />
        )}
        <SearchField form={form} name="holder" label={w.holder} choices={choices} />
        <SearchField form={form} name="manager" label={w.manager} choices={choices} />
        <DateField form={form} name="validFrom" label={w.validFrom} />
        <DateField form={form} name="signedOn" label={w.signedOn} />
      </Stack>
    </Card>
  )
}
