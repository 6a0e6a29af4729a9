import { useState } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { confirmDanger } from '../../../web/ui/confirm-danger.tsx'
import { Card, Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip, Note, type Tone } from '../../../web/ui/marks.tsx'
import { Loaded, ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { Why } from '../../../web/ui/why.tsx'
import { type Tenderer, tenders } from '../contract.ts'
import { callScreens } from '../texts/call-screens.ts'
import { AddDialog, AgainDialog, ChangeDialog } from './tenderer-dialogs.tsx'

type Listed = OutputOf<typeof tenders.listTenderers>

/** Who is invited, with the proof that each letter left. */
export function TenderersCard({ procurement }: { procurement: string }) {
  const w = useWords(callScreens).tenderers
  const list = useQueryOf(tenders.listTenderers, { procurement })
  const [adding, add] = useState(false)
  return (
    <Card title={w.title}>
      <Loaded of={list} lines={3}>
        {(data) => (
          <Stack gap={12}>
            {data.items.length === 0 && <p className="muted">{w.none}</p>}
            {data.items.map((one) => (
              <OneTenderer key={one.id} one={one} can={data.can} />
            ))}
            <p className="small muted">{w.hidden}</p>
            {data.blocked && data.items.length > 0 && data.blocked !== 'nobody' && (
              <Note tone="soon">{w.blocked[data.blocked]}</Note>
            )}
            {!data.mailOn && <Note tone="soon">{w.mailOff}</Note>}
            {data.blocked !== 'over' && <NoBox procurement={procurement} />}
            <Fewest data={data} />
            <Steps procurement={procurement} data={data} add={() => add(true)} />
            {adding && <AddDialog procurement={procurement} close={() => add(false)} />}
          </Stack>
        )}
      </Loaded>
    </Card>
  )
}

/** Without a box nobody can submit on his own page, and his letter would promise too much. */
function NoBox({ procurement }: { procurement: string }) {
  const w = useWords(callScreens).tenderers
  const box = useQueryOf(tenders.readBox, { procurement })
  if (box.data?.state !== 'none') return null
  return (
    <Note tone="soon">
      {w.noBox} <Link to={`/procurements/${procurement}/box`}>{w.toBox}</Link>
    </Note>
  )
}

/** How many the agency's own rules ask for, or that nobody has said it. */
function Fewest({ data: { fewest, items } }: { data: Listed }) {
  const w = useWords(callScreens).tenderers
  if (fewest.state === 'notAsked') return null
  const enough = fewest.count !== null && items.length >= fewest.count
  return (
    <Note tone={fewest.state === 'unknown' || !enough ? 'soon' : 'law'}>
      {fewest.count === null ? w.fewestUnknown : w.fewest(fewest.count)}{' '}
      {fewest.count === null ? (
        <Link to="/rulebook/own-rules">{w.ownRules}</Link>
      ) : (
        <Why reason={{ result: w.fewest(fewest.count), rule: fewest.explanation, steps: [] }} />
      )}
    </Note>
  )
}

function Steps({ procurement, data, add }: { procurement: string; data: Listed; add: () => void }) {
  const w = useWords(callScreens).tenderers
  const send = useCommand(tenders.sendInvitations, { done: ({ sent }) => announce(w.sent(sent)) })
  const waiting = data.items.filter(({ invitedAt }) => invitedAt === null).length
  const sendAll = async () => {
    const question = { title: w.sendTitle, consequence: w.sendConsequence(waiting), action: w.send }
    if (await confirmDanger(question)) send.mutate({ procurement })
  }
  return (
    <>
      <ProblemNote problem={send.error} />
      <Cluster>
        {data.can.includes('write') && (
          <Button small onClick={add}>
            {w.add}
          </Button>
        )}
        {data.can.includes('send') && (
          <Button small look="go" busy={send.isPending} onClick={sendAll}>
            {w.send}
          </Button>
        )}
      </Cluster>
    </>
  )
}

const tones = { waiting: 'soon', sent: 'done', failed: 'late', withdrawn: 'plain' } as const satisfies Record<
  string,
  Tone
>

function OneTenderer({ one, can }: { one: Tenderer; can: Listed['can'] }) {
  const words = useWords(callScreens)
  const w = words.tenderers
  const f = useFormat()
  const [again, ask] = useState(false)
  const [changing, change] = useState(false)
  const remove = useCommand(tenders.removeTenderer)
  const { name, registryCode, contactName, email, locale, invitedAt, letters, origin } = one
  const known = [
    registryCode && w.code(registryCode),
    contactName,
    email,
    w.locales[locale],
    origin === 'asked' && w.asked,
  ]
  return (
    <Row
      title={name}
      sub={
        <Stack gap={8}>
          <span>{known.filter(Boolean).join(' · ')}</span>
          <ProblemNote problem={remove.error} />
          <Cluster>
            {invitedAt === null && can.includes('write') && (
              <Button small look="quiet" onClick={() => change(true)}>
                {w.correct}
              </Button>
            )}
            {invitedAt === null && can.includes('write') && (
              <Button
                small
                look="quiet"
                busy={remove.isPending}
                onClick={() => remove.mutate({ id: one.id })}
              >
                {w.remove}
              </Button>
            )}
            {invitedAt !== null && can.includes('sendAgain') && (
              <Button small look="quiet" onClick={() => ask(true)}>
                {w.again}
              </Button>
            )}
          </Cluster>
          {changing && <ChangeDialog tenderer={one} close={() => change(false)} />}
          {again && <AgainDialog tenderer={one} close={() => ask(false)} />}
        </Stack>
      }
      end={
        <Stack gap={4}>
          {letters.length === 0 && <Chip>{w.waiting}</Chip>}
          {letters.map(({ kind, state, writtenAt, sentAt }) => (
            <Chip key={`${kind}${writtenAt}`} tone={tones[state]}>
              {[words.letters[kind.replace('tenders.', '')] ?? kind, words.letterStates[state]].join(' ')}{' '}
              {f.moment(sentAt ?? writtenAt)}
            </Chip>
          ))}
        </Stack>
      }
    />
  )
}
