import type { OutputOf } from '../../../kernel/contract.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { signOut } from '../../../web/session-source.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Card, Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { Loaded, ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { signin } from '../contract.ts'
import { screens } from '../texts/screens.ts'

type Session = OutputOf<typeof signin.listSessions>[number]

export function SessionsCard() {
  const w = useWords(screens).me.sessions
  const sessions = useQueryOf(signin.listSessions, {})
  const endOthers = useCommand(signin.endOtherSessions, { done: ({ ended }) => announce(w.ended(ended)) })
  return (
    <Card title={w.title}>
      <Loaded of={sessions} lines={3}>
        {(all) => (
          <Stack gap={12}>
            <div>
              {all.map((one) => (
                <SessionRow key={one.id} session={one} />
              ))}
            </div>
            {all.length > 1 && (
              <Cluster>
                <Button busy={endOthers.isPending} onClick={() => endOthers.mutate({})}>
                  {w.endOthers}
                </Button>
              </Cluster>
            )}
            <p className="small muted">{w.limits}</p>
          </Stack>
        )}
      </Loaded>
      <ProblemNote problem={endOthers.error} />
    </Card>
  )
}

function SessionRow({ session: { id, agent, seenAt, current } }: { session: Session }) {
  const w = useWords(screens).me.sessions
  const f = useFormat()
  const end = useCommand(signin.endSession)
  return (
    <Row
      title={agent || w.unknown}
      sub={current ? <Chip tone="blue">{w.current}</Chip> : w.seen(f.moment(seenAt))}
      end={
        <Button small onClick={() => (current ? void signOut() : end.mutate({ id }))}>
          {w.end}
        </Button>
      }
    />
  )
}
