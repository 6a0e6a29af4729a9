import { useState } from 'react'
import type { FieldPathValue, FieldValues } from 'react-hook-form'
import { rulebook } from '../modules/rulebook/contract.ts'
import { codeWords } from '../modules/rulebook/texts/codes.ts'
import { CodeTree, nameIn } from '../modules/rulebook/web/code-tree.tsx'
import { call } from './api.ts'
import { useLocale, useWords } from './i18n.ts'
import { useQueryOf } from './queries.ts'
import { Button } from './ui/button.tsx'
import { Dialog } from './ui/dialog.tsx'
import type { Choice } from './ui/form/choice-fields.tsx'
import type { FieldProps } from './ui/form/field.tsx'
import { FoundField } from './ui/form/found-field.tsx'
import { Stack } from './ui/layout.tsx'
import { Skeleton } from './ui/states.tsx'

/** A CPV code by a word, its first digits or from the tree; the value is eight digits without the check digit. */
export function CpvField<V extends FieldValues>(of: FieldProps<V>) {
  const w = useWords(codeWords)
  const locale = useLocale()
  const [picked, setPicked] = useState<Choice>()
  const [first] = useState(() => String(of.form.handle.getValues(of.name) ?? ''))
  const known = useQueryOf(rulebook.readCode, { code: first }, { enabled: first !== '' })
  if (first !== '' && known.isPending) return <Skeleton lines={1} />
  const chosen = picked ?? (known.data && asChoice(known.data, locale))
  const take = (one: Parameters<typeof asChoice>[0]) => {
    setPicked(asChoice(one, locale))
    of.form.handle.setValue(of.name, one.code as FieldPathValue<V, typeof of.name>, { shouldDirty: true })
  }
  return (
    <Stack gap={6}>
      <FoundField
        {...of}
        key={picked?.value ?? first}
        help={of.help ?? w.help}
        of="cpv"
        find={async (text) => (await findCodes(text)).map((one) => asChoice(one, locale))}
        chosen={chosen}
      />
      <FromTree take={take} />
    </Stack>
  )
}

const findCodes = async (text: string) => (await call(rulebook.searchCodes, { text })).items

type Named =
  | Awaited<ReturnType<typeof findCodes>>[number]
  | Omit<Awaited<ReturnType<typeof findCodes>>[number], 'path'>
const asChoice = ({ code, name }: Named, locale: string): Choice => ({
  value: code,
  label: `${code} ${nameIn(name, locale)}`,
})

function FromTree({ take }: { take: (one: Named) => void }) {
  const w = useWords(codeWords)
  const [opened, setOpened] = useState(false)
  const [under, setUnder] = useState<string>()
  return (
    <div>
      <Button small look="quiet" onClick={() => setOpened(true)}>
        {w.fromTree}
      </Button>
      <Dialog opened={opened} close={() => setOpened(false)} title={w.treeTitle} width={860}>
        <CodeTree
          text=""
          under={under}
          open={setUnder}
          choose={(one) => {
            take(one)
            setOpened(false)
          }}
        />
      </Dialog>
    </div>
  )
}
