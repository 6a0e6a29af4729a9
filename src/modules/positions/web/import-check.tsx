import { useWords } from '../../../web/i18n.ts'
import { Button } from '../../../web/ui/button.tsx'
import { TextArea, TextField } from '../../../web/ui/form/text-fields.tsx'
import { Card, Cluster, Stack } from '../../../web/ui/layout.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import { importTexts } from '../texts/screen.ts'
import css from './import.module.css'
import { DutiesFields } from './import-duties.tsx'
import type { ImportForm } from './import-form.ts'
import { GroupFields, LinesField, NamedFields } from './import-lists.tsx'
import { UnpairedCard } from './import-unpaired.tsx'

interface CheckStepProps {
  form: ImportForm
  source: string
  next: () => void
  again: () => void
}

/** All that was understood, to be corrected, beside the text that it came from. */
export function CheckStep({ form, source, next, again }: CheckStepProps) {
  const w = useWords(importTexts)
  return (
    <div className={css.beside}>
      <Stack>
        <Doubts form={form} />
        <UnpairedCard form={form} />
        <General form={form} />
        <Card title={w.duties}>
          <DutiesFields form={form} />
        </Card>
        <Rest form={form} />
        <Cluster gap={12}>
          <Button look="go" onClick={next}>
            {w.next}
          </Button>
          <Button look="quiet" onClick={again}>
            {w.again}
          </Button>
        </Cluster>
      </Stack>
      <Source form={form} source={source} />
    </div>
  )
}

function Doubts({ form }: { form: ImportForm }) {
  const w = useWords(importTexts)
  const doubts = form.handle.watch('reading.doubts')
  const left = doubts.filter((_, index) => !form.settled.has(index)).length
  return (
    <Card title={w.doubts}>
      <div role="status">
        {left > 0 ? <Note tone="soon">{w.doubtsLeft(left)}</Note> : <Note tone="done">{w.noDoubts}</Note>}
      </div>
      {doubts.map(({ where, text }, index) => {
        const isSettled = form.settled.has(index)
        return (
          <div key={`${where} ${text}`} className={css.doubt}>
            <span className={isSettled ? css.settled : undefined}>
              <b>{where}:</b> {text}
            </span>
            <Button small onClick={() => form.settle(index, !isSettled)}>
              {isSettled ? w.reopen : w.settle}
            </Button>
          </div>
        )
      })}
    </Card>
  )
}

function General({ form }: { form: ImportForm }) {
  const w = useWords(importTexts)
  return (
    <Card title={w.general}>
      <Stack gap={14}>
        <TextField form={form} name="reading.title" label={w.documentTitle} />
        <TextField form={form} name="reading.general.position" label={w.position} />
        <TextField form={form} name="reading.general.unit" label={w.unit} />
        <TextField form={form} name="reading.general.manager" label={w.managerTitle} />
        <LinesField form={form} name="reading.general.substitutedBy" label={w.substitutedBy} />
        <LinesField form={form} name="reading.general.substitutes" label={w.substitutes} />
        <TextArea form={form} name="reading.purpose" label={w.purpose} rows={4} />
      </Stack>
    </Card>
  )
}

function Rest({ form }: { form: ImportForm }) {
  const w = useWords(importTexts)
  return (
    <>
      <Card label={w.rights}>
        <LinesField form={form} name="reading.rights" label={w.rights} />
      </Card>
      <Card label={w.responsibilities}>
        <LinesField form={form} name="reading.responsibilities" label={w.responsibilities} />
      </Card>
      <Card label={w.tools}>
        <TextArea form={form} name="reading.tools" label={w.tools} rows={3} />
      </Card>
      <Card title={w.requirements}>
        <NamedFields form={form} name="reading.requirements" />
      </Card>
      <Card title={w.competences}>
        <GroupFields form={form} />
      </Card>
      <Card title={w.additional}>
        <NamedFields form={form} name="reading.additionalCompetences" />
      </Card>
      <Card label={w.review}>
        <TextArea form={form} name="reading.review" label={w.review} rows={3} />
      </Card>
      <Elsewhere form={form} />
    </>
  )
}

function Elsewhere({ form }: { form: ImportForm }) {
  const w = useWords(importTexts)
  const texts = form.handle.watch('reading.elsewhere')
  if (texts.length === 0) return null
  return (
    <Card title={w.elsewhere}>
      <p className="small muted">{w.elsewhereHelp}</p>
      {texts.map(({ where, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the places never change their order here.
        <div key={index}>
          <TextArea form={form} name={`reading.elsewhere.${index}.text`} label={where || text} rows={2} />
        </div>
      ))}
    </Card>
  )
}

/** The source line by line; amber where a doubt quotes it or where it found no place. */
function Source({ form, source }: { form: ImportForm; source: string }) {
  const w = useWords(importTexts)
  const reading = form.handle.watch('reading')
  const asking = [
    ...reading.unpairedResults,
    ...reading.elsewhere.map(({ text }) => text),
    ...reading.doubts.filter((_, index) => !form.settled.has(index)).flatMap(({ text }) => quotedIn(text)),
  ]
  const marked = markSource(source, asking)
  return (
    <aside className={css.source} aria-label={w.source}>
      <h2>{w.source}</h2>
      <p className="small muted">{w.sourceHelp}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className={css.text} tabIndex={0} aria-label={w.source}>
        {marked.map(({ line, isMarked }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text stay in their order.
          <div key={index}>{isMarked ? <mark>{line}</mark> : line || ' '}</div>
        ))}
      </section>
    </aside>
  )
}

/** What a doubt quotes from the source. */
const quotedIn = (doubt: string): string[] =>
  [...doubt.matchAll(/[„“"]([^“”"]{4,})[“”"]/g)].map(([, quote]) => quote ?? '')

/** Letters and digits only, without the number that a line begins with. */
const plainWords = (text: string): string =>
  text
    .replace(/^[\s\d.)]+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

/** A line is marked when it stands in one of the texts that ask for an eye, or holds one. */
function markSource(source: string, asking: readonly string[]): { line: string; isMarked: boolean }[] {
  const wanted = asking.map(plainWords).filter((text) => text.length > 3)
  return source.split('\n').map((line) => {
    const plain = plainWords(line)
    const isMarked = plain.length > 3 && wanted.some((text) => text.includes(plain) || plain.includes(text))
    return { line, isMarked }
  })
}
