import { z } from 'zod'
import { useWords } from '../../../web/i18n.ts'
import { useSearchPlace } from '../../../web/place.ts'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { Card, Stack } from '../../../web/ui/layout.tsx'
import { codeWords } from '../texts/codes.ts'
import { CodeTree } from './code-tree.tsx'
import { RulebookHead } from './rulebook-head.tsx'
import { useLiveForm } from './use-live-form.ts'

const Search = z.object({ text: z.string().optional() })

/** The whole vocabulary: search and tree; the open branch stands in the address. */
export function CodesPage() {
  const w = useWords(codeWords)
  const { form, asked } = useLiveForm(Search, { text: '' })
  const [search, change] = useSearchPlace()
  const under = typeof search.under === 'string' ? search.under : undefined
  return (
    <Stack>
      <RulebookHead here="codes" sub={w.sub} />
      <TextField form={form} name="text" label={w.search} help={w.searchHelp} />
      <Card label={w.title}>
        <CodeTree text={asked.text ?? ''} under={under} open={(code) => change({ under: code })} />
      </Card>
    </Stack>
  )
}
