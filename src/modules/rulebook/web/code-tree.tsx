import type { OutputOf } from '../../../kernel/contract.ts'
import { useLocale, useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { EmptyState, Loaded } from '../../../web/ui/states.tsx'
import { rulebook } from '../contract.ts'
import { codeWords } from '../texts/codes.ts'

type Found = OutputOf<typeof rulebook.searchCodes>['items'][number]
/** The list has names in Estonian and English only. */
export const nameIn = ({ et, en }: Found['name'], locale: string): string => (locale === 'en' ? en : et)

interface CodeTreeProps {
  text: string
  /** The code whose branch is open; none is the top. */
  under: string | undefined
  open: (code: string | undefined) => void
  choose?: (code: Found) => void
}

/** A branch of the tree, or what fits the words within it. */
export function CodeTree({ text, under, open, choose }: CodeTreeProps) {
  const w = useWords(codeWords)
  const question = { ...(text && { text }), ...(under && { under }) }
  const answer = useQueryOf(rulebook.searchCodes, question, { keep: true })
  return (
    <Stack gap={8}>
      <Branch under={under} open={open} />
      <Loaded of={answer} lines={8}>
        {({ items, found }) =>
          found === 0 && text ? (
            <EmptyState title={w.none}>{w.noneText}</EmptyState>
          ) : (
            <>
              <p className="small muted" role="status">
                {w.found(items.length, found)}
              </p>
              {items.map((one) => (
                <CodeRow key={one.code} one={one} open={open} choose={choose} />
              ))}
            </>
          )
        }
      </Loaded>
    </Stack>
  )
}

/** The way from the top to the open branch. */
function Branch({ under, open }: Pick<CodeTreeProps, 'under' | 'open'>) {
  const w = useWords(codeWords)
  const locale = useLocale()
  const branch = useQueryOf(rulebook.readCode, { code: under ?? '' }, { enabled: Boolean(under), keep: true })
  if (!under || !branch.data) return null
  const { path, ...here } = branch.data
  return (
    <Cluster>
      <Button small look="quiet" icon="left" onClick={() => open(undefined)}>
        {w.top}
      </Button>
      {path.map(({ code, name }) => (
        <Button key={code} small look="quiet" onClick={() => open(code)}>
          {nameIn(name, locale)}
        </Button>
      ))}
      <b>{nameIn(here.name, locale)}</b>
    </Cluster>
  )
}

interface CodeRowProps {
  one: Found
  open: (code: string) => void
  choose: ((code: Found) => void) | undefined
}

function CodeRow({ one, open, choose }: CodeRowProps) {
  const w = useWords(codeWords)
  const locale = useLocale()
  const { code, name, children, group, subjectKind, path } = one
  const named = `${code} ${nameIn(name, locale)}`
  return (
    <Row
      small
      title={
        <>
          <span className="num">{code}</span> {nameIn(name, locale)}
        </>
      }
      sub={path.map((above) => nameIn(above.name, locale)).join(' › ')}
      end={
        <Cluster>
          {subjectKind && <Chip>{w.subjects[subjectKind] ?? subjectKind}</Chip>}
          {group !== null && <Chip tone="law">{w.group(group)}</Chip>}
          {children > 0 && (
            <Button small onClick={() => open(code)} aria-label={`${w.open(children)}: ${named}`}>
              {w.open(children)}
            </Button>
          )}
          {choose && (
            <Button small onClick={() => choose(one)} aria-label={`${w.choose}: ${named}`}>
              {w.choose}
            </Button>
          )}
        </Cluster>
      }
    />
  )
}
