import { useWords } from '../../../web/i18n.ts'
import { useMay } from '../../../web/session.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { Menu } from '../../../web/ui/menu.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Views } from '../../../web/ui/views.tsx'
import { permissions } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'

const places = { list: '/tasks', board: '/tasks/board', calendar: '/tasks/calendar' } as const
type Place = keyof typeof places

/** The same work in three views. */
export function TasksHead({ here }: { here: Place }) {
  const w = useWords(screenTexts)
  const may = useMay()
  return (
    <PageHead
      title={w.tasks}
      sub={<Views label={w.tabs.label} places={places} names={w.tabs} here={here} />}
      actions={
        may(permissions.work) && (
          <>
            <Menu
              label={w.list.more}
              steps={[
                { label: w.list.import, to: '/tasks/import' },
                { label: w.list.feed, to: '/tasks/feed' },
              ]}
            />
            <ButtonLink to="/tasks/new" look="go" icon="plus">
              {w.newTask}
            </ButtonLink>
          </>
        )
      }
    />
  )
}
