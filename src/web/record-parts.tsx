import type { RecordId } from '../kernel/contract.ts'
import { permissions as documentPermissions, documents } from '../modules/documents/contract.ts'
import { screenTexts as documentTexts } from '../modules/documents/texts/screens.ts'
import { people } from '../modules/people/contract.ts'
import { records } from '../modules/records/contract.ts'
import { searchOf } from './api.ts'
import { useWords } from './i18n.ts'
import { useCommand, useQueryOf } from './queries.ts'
import { useMay } from './session.ts'
import { texts } from './texts.ts'
import { ButtonLink } from './ui/button.tsx'
import { Comments } from './ui/comments.tsx'
import { HistoryList } from './ui/history.tsx'
import { Card, Row, Stack } from './ui/layout.tsx'
import { Link } from './ui/link.tsx'
import { Chip } from './ui/marks.tsx'
import { Loaded } from './ui/states.tsx'

/** What happened to a record, for the right column of its page. */
export function RecordHistory({ id }: { id: RecordId }) {
  const w = useWords(texts)
  const history = useQueryOf(records.readHistory, { id })
  return (
    <Card title={w.record.history}>
      <Loaded of={history}>
        {({ items }) => (
          <HistoryList entries={items.map(({ id, at, sentence }) => ({ id, at, text: sentence }))} />
        )}
      </Loaded>
    </Card>
  )
}

/** What people say at a record. */
export function RecordComments({ id }: { id: RecordId }) {
  const w = useWords(texts)
  const comments = useQueryOf(records.listComments, { id })
  const mentionable = useQueryOf(people.listPeople, { perPage: 200 })
  const add = useCommand(records.addComment)
  const remove = useCommand(records.removeComment)
  return (
    <Loaded of={comments}>
      {({ items }) => (
        <Comments
          comments={items.map((one) => ({
            ...one,
            author: one.onBehalfOf ? `${one.name} (${w.record.for(one.onBehalfOf)})` : one.name,
          }))}
          people={mentionable.data?.items ?? []}
          send={({ text, mentions }) => add.mutateAsync({ id, text, mentions: mentions as never })}
          remove={(comment) => remove.mutateAsync({ id, comment })}
        />
      )}
    </Loaded>
  )
}

interface RecordDocumentsProps {
  record: RecordId
  /** What a document that is added here serves: `duty`, or `duty result`. */
  serves?: string | undefined
}

/** The documents that belong to a record, for the right column of its page; nothing for who may see none. */
export function RecordDocuments({ record, serves }: RecordDocumentsProps) {
  const w = useWords(documentTexts)
  const may = useMay()
  const isReader = may(documentPermissions.read)
  const list = useQueryOf(documents.listDocuments, { about: record, perPage: 20 }, { enabled: isReader })
  const mayAdd = may(documentPermissions.write)
  if (!isReader || (!mayAdd && list.data?.items.length === 0)) return null
  return (
    <Card title={w.record.title}>
      <Stack gap={8}>
        <Loaded of={list} lines={2}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="small muted">{w.record.none}</p>
            ) : (
              items.map(({ id, title, kind, state }) => (
                <Row
                  key={id}
                  small
                  title={<Link to={`/documents/${id}`}>{title}</Link>}
                  sub={w.kinds[kind]}
                  end={<Chip>{w.states[state]}</Chip>}
                />
              ))
            )
          }
        </Loaded>
        {mayAdd && (
          <div>
            <ButtonLink small icon="plus" to={`/documents/new?${searchOf({ about: record, duty: serves })}`}>
              {w.record.add}
            </ButtonLink>
          </div>
        )}
      </Stack>
    </Card>
  )
}
