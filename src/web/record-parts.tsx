import type { RecordId } from '../kernel/contract.ts'
import { people } from '../modules/people/contract.ts'
import { records } from '../modules/records/contract.ts'
import { useWords } from './i18n.ts'
import { useCommand, useQueryOf } from './queries.ts'
import { texts } from './texts.ts'
import { Comments } from './ui/comments.tsx'
import { HistoryList } from './ui/history.tsx'
import { Card } from './ui/layout.tsx'
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
