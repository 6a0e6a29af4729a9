import type { RecordId } from '../kernel/contract.ts'
import { records } from '../modules/records/contract.ts'
import { type TaskId, tasks } from '../modules/tasks/contract.ts'
import type { CastKey } from './cast.ts'
import type { CommentRow, Done, TaskRow } from './task-row.ts'
import type { ExpectedResult } from './tasks.ts'
import type { Deed, Teller } from './teller.ts'

/** Everything that happens with one task, from giving on. */
export function tellTask(teller: Teller, row: TaskRow, serves?: ExpectedResult): Deed[] {
  const { days } = teller
  const { by = 'piret', to = 'kati' } = row
  let id: TaskId
  const deed = (day: number, time: string, tell: Deed['tell']): Deed => ({ at: days.moment(day, time), tell })
  const finish = ({ result = '', files, ...done }: Done, time: string) =>
    deed(done.day, time, async (at) => {
      const doing = { at, as: done.by ?? to, inPlaceOf: done.by && to }
      const attachments = await teller.upload(files, doing)
      await teller.perform(tasks.finishTask, { id, result, attachments }, doing)
    })
  const { taken, done, returned, accepted, withdrawn, comments = [] } = row
  return [
    deed(row.given, '09:10', async (at) => {
      id = await give(teller, { ...row, by, to }, { at, serves })
    }),
    ...some(taken, (day) =>
      deed(day, '10:20', (at) => teller.perform(tasks.takeTask, { id }, { as: to, at })),
    ),
    ...comments.map((comment) => deed(comment.day, '11:40', (at) => say(teller, { id, comment, at }))),
    ...some(done, (what) => finish(what, '14:30')),
    ...some(returned, ({ day, reason }) =>
      deed(day, '15:40', (at) => teller.perform(tasks.returnTask, { id, reason }, { as: by, at })),
    ),
    ...some(returned?.again, (what) => finish(what, '16:10')),
    ...some(accepted, ({ day, remark = '', by: other }) =>
      deed(day, '16:45', (at) =>
        teller.perform(tasks.acceptTask, { id, remark }, { at, as: other ?? by, inPlaceOf: other && by }),
      ),
    ),
    ...some(withdrawn, ({ day, reason }) =>
      deed(day, '12:30', (at) => teller.perform(tasks.withdrawTask, { id, reason }, { as: by, at })),
    ),
  ]
}

const some = <T>(value: T | undefined, deed: (value: T) => Deed): Deed[] =>
  value === undefined ? [] : [deed(value)]

async function give(
  teller: Teller,
  row: TaskRow & { by: CastKey; to: CastKey },
  { at, serves }: { at: Date; serves: ExpectedResult | undefined },
): Promise<TaskId> {
  const { title, text = '', doneMeans, time = null, by, to } = row
  const doing = { as: by, at }
  const given = await teller.perform(
    tasks.giveTask,
    {
      title,
      text,
      doneMeans,
      assignee: teller.persons[to],
      dueDay: teller.days.day(row.due),
      dueTime: time,
      serves: serves ? [teller.serving(serves)] : [],
      attachments: await teller.upload(row.files, doing),
    },
    doing,
  )
  return given.id
}

function say(teller: Teller, { id, comment, at }: { id: string; comment: CommentRow; at: Date }) {
  const { who, text } = comment
  const input = { id: id as RecordId, text, mentions: teller.mentionedIn(text) }
  return teller.perform(records.addComment, input, { as: who, at })
}
