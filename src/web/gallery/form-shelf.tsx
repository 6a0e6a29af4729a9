import { z } from 'zod'
import {
  CheckboxesField,
  CheckboxField,
  ManyField,
  RadioField,
  SearchField,
  SelectField,
} from '../ui/form/choice-fields.tsx'
import { FileField } from '../ui/form/file-field.tsx'
import { FormPage } from '../ui/form/form.tsx'
import { NumberField, TextArea, TextField } from '../ui/form/text-fields.tsx'
import { DateField, TimeField } from '../ui/form/time-fields.tsx'
import { useKitForm } from '../ui/form/use-form.ts'
import { announce } from '../ui/told.tsx'

const schema = z.object({
  title: z.string().trim().min(1).max(300),
  done: z.string().trim().max(2000).optional(),
  email: z.email(),
  due: z.iso.date(),
  time: z.string().optional(),
  hours: z.number().min(1),
  duty: z.string().min(1),
  owner: z.string().min(1),
  people: z.array(z.string()).optional(),
  kind: z.enum(['once', 'monthly']),
  tell: z.array(z.string()).optional(),
  file: z.string().optional(),
  secret: z.boolean().optional(),
})

const people = [
  { value: 'kati', label: 'Kati Kask', note: 'peaspetsialist' },
  { value: 'piret', label: 'Piret Oja', note: 'teenuse juht' },
  { value: 'maarja', label: 'Maarja Soo', note: 'nõunik' },
]
const duties = [
  { value: '3.1', label: '3.1 Hanked ja lepingud' },
  { value: '3.7', label: '3.7 Ühekordsed ülesanded' },
]
const kinds = [
  { value: 'once', label: 'Üks kord' },
  { value: 'monthly', label: 'Iga kuu', note: 'esimesel tööpäeval' },
]

export function FormShelf() {
  const form = useKitForm<z.input<typeof schema>, unknown>(schema, {
    initial: { title: '', people: ['kati'], tell: [] },
    send: async () => undefined,
    done: () => announce('Ülesanne on antud'),
    draft: 'gallery',
  })
  return (
    <FormPage
      form={form}
      title="Uus ülesanne"
      crumbs={[{ label: 'Ülesanded', to: '/kit' }]}
      submit="Anna ülesanne"
      cancel="/kit"
    >
      <TextField
        form={form}
        name="title"
        label="Mida teha"
        help="Tegusõnaga, näiteks „Koosta ülevaade Soome mudelist“."
      />
      <TextArea
        form={form}
        name="done"
        label="Millal on nõuetekohaselt tehtud"
        help="Mida selle järgi saab kontrollida."
      />
      <TextField form={form} name="email" kind="email" label="E-post" />
      <DateField form={form} name="due" label="Tähtaeg" />
      <TimeField form={form} name="time" label="Kellaaeg" />
      <NumberField form={form} name="hours" label="Tunde" help="Näiteks 1,5" />
      <SelectField form={form} name="duty" label="Ülesanne ametijuhendis" choices={duties} />
      <SearchField form={form} name="owner" label="Kellele" choices={people} />
      <ManyField form={form} name="people" label="Kaasatud" choices={people} />
      <RadioField form={form} name="kind" label="Kordus" choices={kinds} />
      <CheckboxesField form={form} name="tell" label="Teavita" choices={people} />
      <FileField form={form} name="file" label="Manus" kinds={['.pdf', '.docx']} limit={20_000_000} />
      <CheckboxField
        form={form}
        name="secret"
        label="Piiratud juurdepääs"
        help="Näevad ainult asjaosalised."
      />
    </FormPage>
  )
}
