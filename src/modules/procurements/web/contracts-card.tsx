import { useState } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Card, Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip, Note } from '../../../web/ui/marks.tsx'
import { Loaded, ProblemNote } from '../../../web/ui/states.tsx'
import { Why } from '../../../web/ui/why.tsx'
import type { MadeContract } from '../contract/made-contract.ts'
import { type ProcurementId, type ProcurementPage, procurements } from '../contract.ts'
import { outcomeScreens } from '../texts/outcome-screens.ts'
import { AddContractDialog, EndContractDialog, NoticeSentDialog } from './contract-forms.tsx'
import { TwinNote } from './contract-twin-note.tsx'

export type Contracts = OutputOf<typeof procurements.listContracts>

/** Contracts of the winners: what holds them, when they were made, what the register must be told. */
export function ContractsCard({ procurement: { id, lots } }: { procurement: ProcurementPage }) {
  const w = useWords(outcomeScreens).contracts
  const contracts = useQueryOf(procurements.listContracts, { id })
  const [asking, ask] = useState(false)
  return (
    <Card title={w.title}>
      <Loaded of={contracts} lines={2}>
        {(data) => (
          <Stack gap={14}>
            {data.items.length === 0 && <p className="muted small">{w.none}</p>}
            {data.items.map((one) => (
              <ContractPart
                key={one.id}
                id={id}
                lot={lots.find(({ id: lot }) => lot === one.lot)?.title}
                contract={one}
                mayWrite={data.can.includes('add')}
              />
            ))}
            {data.can.includes('add') && data.open.length > 0 && (
              <Cluster>
                <Button small onClick={() => ask(true)}>
                  {w.name}
                </Button>
              </Cluster>
            )}
            {asking && <AddContractDialog id={id} lots={lots} contracts={data} close={() => ask(false)} />}
          </Stack>
        )}
      </Loaded>
    </Card>
  )
}

interface PartProps {
  id: ProcurementId
  lot: string | undefined
  contract: MadeContract
  mayWrite: boolean
}

function ContractPart({ id, lot, contract, mayWrite }: PartProps) {
  const w = useWords(outcomeScreens).contracts
  const f = useFormat()
  const { name, document, elsewhere, valueCents, startsOn, endsOn, signedOn, ended, held } = contract
  const period = startsOn && endsOn && w.period(f.day(startsOn), f.day(endsOn))
  return (
    <Stack gap={8}>
      <Row
        title={document ? <Link to={`/documents/${document.id}`}>{document.title ?? name}</Link> : name}
        sub={[lot, document && name, elsewhere && w.elsewhere(elsewhere), period].filter(Boolean).join(' · ')}
        end={
          <Cluster gap={6}>
            <span className="num">{f.money(valueCents)}</span>
            <Chip tone={signedOn ? 'done' : 'soon'}>{signedOn ? w.signed(f.day(signedOn)) : w.unsigned}</Chip>
          </Cluster>
        }
      />
      {held && <Note tone="law">{held}</Note>}
      {!signedOn && !held && <Note tone="done">{w.mayBeSigned}</Note>}
      {ended && <p className="small">{w.endedAs(f.day(ended.on), f.money(ended.actualCents))}</p>}
      {contract.twins.map((twin) => (
        <TwinNote key={twin.purchase} id={id} contract={contract.id} twin={twin} mayWrite={mayWrite} />
      ))}
      <Notices contract={contract} />
      {mayWrite && <Steps id={id} contract={contract} />}
    </Stack>
  )
}

function Notices({ contract: { notices, due } }: { contract: MadeContract }) {
  const w = useWords(outcomeScreens).contracts
  const f = useFormat()
  return (
    <div>
      {notices.map((one) => (
        <Row
          key={one.kind + one.sentOn}
          small
          title={w.notices[one.kind]}
          sub={[one.reference, w.sent(f.day(one.sentOn))].filter(Boolean).join(' · ')}
          end={
            one.onTime !== null && (
              <Chip tone={one.onTime ? 'done' : 'late'}>{one.onTime ? w.onTime : w.late}</Chip>
            )
          }
        />
      ))}
      {due.map((one) => {
        const result = one.dueOn ? w.due(f.day(one.dueOn)) : w.dueUnknown
        return (
          <Row
            key={one.kind}
            small
            title={w.notices[one.kind]}
            sub={result}
            end={<Why reason={{ result, rule: one.why }} />}
          />
        )
      })}
    </div>
  )
}

function Steps({ id, contract }: Omit<PartProps, 'mayWrite' | 'lot'>) {
  const w = useWords(outcomeScreens).contracts
  const [asking, ask] = useState<'notice' | 'end'>()
  const close = () => ask(undefined)
  const remove = useCommand(procurements.removeContract)
  const { signedOn, ended, due } = contract
  return (
    <>
      <Cluster>
        {due.length > 0 && (
          <Button small onClick={() => ask('notice')}>
            {w.notice}
          </Button>
        )}
        {signedOn && !ended && (
          <Button small onClick={() => ask('end')}>
            {w.end}
          </Button>
        )}
        {!signedOn && (
          <Button
            small
            look="quiet"
            busy={remove.isPending}
            onClick={() => remove.mutate({ id, contract: contract.id })}
          >
            {w.remove}
          </Button>
        )}
      </Cluster>
      {remove.error && <ProblemNote problem={remove.error} />}
      {asking === 'notice' && <NoticeSentDialog id={id} contract={contract} close={close} />}
      {asking === 'end' && <EndContractDialog id={id} contract={contract} close={close} />}
    </>
  )
}
