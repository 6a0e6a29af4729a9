import { useState } from 'react'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { confirmDanger } from '../../../web/ui/confirm-danger.tsx'
import { Card, Cluster, Stack } from '../../../web/ui/layout.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Loaded, ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { tasks } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'

/** One's due days in one's own calendar program, by an address that is shown once. */
export function FeedPage() {
  const words = useWords(screenTexts)
  const w = words.feed
  const feed = useQueryOf(tasks.readMyFeed, {})
  return (
    <Stack>
      <PageHead title={w.title} crumbs={[{ label: words.tasks, to: '/tasks' }]} sub={w.text} />
      <Loaded of={feed}>{({ since }) => <FeedCard since={since} />}</Loaded>
      <Card title={w.how}>
        <ul>
          {w.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </Card>
    </Stack>
  )
}

function FeedCard({ since }: { since: string | null }) {
  const w = useWords(screenTexts).feed
  const f = useFormat()
  const [url, setUrl] = useState<string>()
  const make = useCommand(tasks.makeFeed, { done: (answer) => setUrl(answer.url) })
  const end = useCommand(tasks.endFeed, {
    done: () => {
      setUrl(undefined)
      announce(w.ended)
    },
  })
  const renew = async () => {
    if (!since || (await confirmDanger({ ...w.renewAsk, action: w.renew }))) make.mutate({})
  }
  const stop = async () => {
    if (await confirmDanger({ ...w.endAsk, action: w.end })) end.mutate({})
  }
  return (
    <Card label={w.address}>
      <Stack gap={12}>
        <p>{since ? w.since(f.moment(since)) : w.off}</p>
        {url && <Address url={url} />}
        <ProblemNote problem={make.error ?? end.error} />
        <Cluster>
          <Button look={since ? 'plain' : 'go'} busy={make.isPending} onClick={() => void renew()}>
            {since ? w.renew : w.make}
          </Button>
          {since && (
            <Button look="quiet" busy={end.isPending} onClick={() => void stop()}>
              {w.end}
            </Button>
          )}
        </Cluster>
      </Stack>
    </Card>
  )
}

function Address({ url }: { url: string }) {
  const w = useWords(screenTexts).feed
  const copy = () => void navigator.clipboard.writeText(url).then(() => announce(w.copied))
  return (
    <Note tone="soon">
      <p>{w.once}</p>
      <p>
        <code style={{ wordBreak: 'break-all' }}>{url}</code>
      </p>
      <Button small onClick={copy}>
        {w.copy}
      </Button>
    </Note>
  )
}
