import { useWords } from '../../../web/i18n.ts'
import { useMay } from '../../../web/session.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { Cluster } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Menu } from '../../../web/ui/menu.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
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
      sub={<Views here={here} />}
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

function Views({ here }: { here: Place }) {
  const w = useWords(screenTexts).tabs
  return (
    <nav aria-label={w.label}>
      <Cluster gap={16}>
        {(Object.keys(places) as Place[]).map((place) => (
          <Link key={place} to={places[place]} aria-current={place === here ? 'page' : undefined}>
            {place === here ? <b>{w[place]}</b> : w[place]}
          </Link>
        ))}
      </Cluster>
    </nav>
  )
}
