import { type ReactNode, useId, useState } from 'react'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import { Button } from './button.tsx'
import { FilePicker, type FileRules } from './form/file-field.tsx'
import { Card, Cluster, Stack } from './layout.tsx'
import { Chip, Note } from './marks.tsx'
import { ProblemNote } from './states.tsx'
import css from './work.module.css'

export interface UnderstoodRow<R> {
  /** Number of the row in the file. */
  no: number
  row: R
  /** What is not certain, in words; an empty list means all is clear. */
  doubts: readonly string[]
  /** Will not be saved. */
  skipped?: boolean
  /** What a person may say of its doubts, so that it is saved all the same. */
  pardon?: string
}

interface ImportStepsProps<R> {
  rules: FileRules
  /** What belongs into the file, and where to get an empty one. */
  help: ReactNode
  columns: readonly { header: string; cell: (row: R) => ReactNode }[]
  /** Reads the uploaded file; saves nothing. */
  read: (uploadId: string) => Promise<readonly UnderstoodRow<R>[]>
  /** Saves what was understood and what was pardoned; `undo` takes it all back. */
  save: (rows: readonly UnderstoodRow<R>[]) => Promise<{ saved: number; undo?: () => Promise<unknown> }>
}

type Result = { saved: number; undo?: () => Promise<unknown> }

/** File → what was understood, row by row → saved, with a way back. */
export function ImportSteps<R>({ rules, help, columns, read, save }: ImportStepsProps<R>) {
  const [rows, setRows] = useState<readonly UnderstoodRow<R>[]>()
  const [result, setResult] = useState<Result>()
  const { run, busy, problem } = useAttempt()
  const again = () => {
    setRows(undefined)
    setResult(undefined)
  }
  const take = (uploadId: string) => void run(async () => setRows(await read(uploadId)))
  const confirm = (good: readonly UnderstoodRow<R>[]) => void run(async () => setResult(await save(good)))
  return (
    <Card>
      <StepNames at={result ? 2 : rows ? 1 : 0} />
      <Stack gap={12}>
        <ProblemNote problem={problem} />
        {!rows && <PickStep rules={rules} help={help} take={take} />}
        {rows && !result && (
          <CheckStep rows={rows} columns={columns} busy={busy} confirm={confirm} again={again} />
        )}
        {result && <ResultStep result={result} again={again} />}
      </Stack>
    </Card>
  )
}

function useAttempt() {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const run = async (attempt: () => Promise<unknown>) => {
    setBusy(true)
    setProblem(undefined)
    await attempt().catch(setProblem)
    setBusy(false)
  }
  return { run, busy, problem }
}

function StepNames({ at }: { at: number }) {
  const w = useWords(texts)
  const names = [w.importing.steps.upload, w.importing.steps.check, w.importing.steps.result]
  return (
    <ol className={css.steps}>
      {names.map((name, index) => (
        <li key={name} aria-current={index === at ? 'step' : undefined}>
          {`${index + 1}. ${name}`}
        </li>
      ))}
    </ol>
  )
}

function PickStep({
  rules,
  help,
  take,
}: {
  rules: FileRules
  help: ReactNode
  take: (uploadId: string) => void
}) {
  const id = useId()
  return (
    <div>
      <p id={id}>{help}</p>
      <FilePicker input={{ 'aria-describedby': id }} rules={rules} take={({ uploadId }) => take(uploadId)} />
    </div>
  )
}

interface CheckStepProps<R> extends Pick<ImportStepsProps<R>, 'columns'> {
  rows: readonly UnderstoodRow<R>[]
  busy: boolean
  confirm: (rows: readonly UnderstoodRow<R>[]) => void
  again: () => void
}

function CheckStep<R>({ rows, columns, busy, confirm, again }: CheckStepProps<R>) {
  const w = useWords(texts)
  const [only, setOnly] = useState(false)
  const [pardoned, pardon] = useState<readonly number[]>([])
  const turn = (no: number) =>
    pardon((was) => (was.includes(no) ? was.filter((one) => one !== no) : [...was, no]))
  const doubtful = rows.filter(({ doubts }) => doubts.length > 0)
  const good = rows.filter(({ no, skipped }) => !skipped || pardoned.includes(no))
  return (
    <>
      <Note tone={doubtful.length ? 'soon' : 'done'}>
        {w.importing.understood(rows.length, doubtful.length)}
      </Note>
      {doubtful.length > 0 && (
        <label className={css.only}>
          <input type="checkbox" checked={only} onChange={() => setOnly(!only)} />
          {w.importing.onlyDoubts}
        </label>
      )}
      <RowsTable rows={only ? doubtful : rows} columns={columns} pardoned={pardoned} pardon={turn} />
      <Cluster gap={12}>
        <Button look="go" busy={busy} onClick={() => confirm(good)}>
          {w.importing.confirm(good.length)}
        </Button>
        <Button look="quiet" onClick={again}>
          {w.importing.again}
        </Button>
      </Cluster>
    </>
  )
}

interface RowsTableProps<R> extends Pick<CheckStepProps<R>, 'rows' | 'columns'> {
  pardoned: readonly number[]
  pardon: (no: number) => void
}

function RowsTable<R>({ rows, columns, pardoned, pardon }: RowsTableProps<R>) {
  const w = useWords(texts)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className={css.scroll} tabIndex={0} aria-label={w.importing.steps.check}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{w.importing.row}</th>
            <th scope="col">{w.importing.doubt}</th>
            {columns.map(({ header }) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr
              key={one.no}
              className={
                one.skipped && !pardoned.includes(one.no)
                  ? css.skipped
                  : one.doubts.length
                    ? css.doubtful
                    : undefined
              }
            >
              <td>{one.no}</td>
              <td>
                {one.skipped && !pardoned.includes(one.no) && <Chip>{w.importing.skipped}</Chip>}{' '}
                {one.doubts.join(' ') || (!one.skipped && w.importing.ok)}
                {one.pardon && (
                  <label className={css.only}>
                    <input
                      type="checkbox"
                      checked={pardoned.includes(one.no)}
                      onChange={() => pardon(one.no)}
                    />
                    {one.pardon}
                  </label>
                )}
              </td>
              {columns.map(({ header, cell }) => (
                <td key={header}>{cell(one.row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ResultStep({ result, again }: { result: Result; again: () => void }) {
  const w = useWords(texts)
  const { run, busy, problem } = useAttempt()
  const undo = result.undo
  return (
    <>
      <div role="status">
        <Note tone="done">{w.importing.done(result.saved)}</Note>
      </div>
      <ProblemNote problem={problem} />
      {undo && (
        <div>
          <Button icon="undo" busy={busy} onClick={() => void run(() => undo().then(again))}>
            {w.importing.takeBack}
          </Button>
        </div>
      )}
    </>
  )
}
