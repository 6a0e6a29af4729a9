import type { PersonId, RecordId } from '../../../kernel/contract.ts'
import { useColleagues } from '../../../web/colleagues.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Comments } from '../../../web/ui/comments.tsx'
import { records } from '../../records/contract.ts'
import { permissions, type TaskId } from '../contract.ts'

export function TaskComments({ task }: { task: TaskId }) {
  const id = task as string as RecordId
  const { data } = useQueryOf(records.listComments, { id })
  const add = useCommand(records.addComment)
  const remove = useCommand(records.removeComment)
  const people = useColleagues(permissions.work)
  return (
    <Comments
      comments={(data?.items ?? []).map(({ name, onBehalfOf, ...one }) => ({
        ...one,
        author: onBehalfOf ? `${name} (${onBehalfOf})` : name,
      }))}
      people={people}
      send={({ text, mentions }) => add.mutateAsync({ id, text, mentions: mentions as PersonId[] })}
      remove={(comment) => remove.mutate({ id, comment })}
    />
  )
}
