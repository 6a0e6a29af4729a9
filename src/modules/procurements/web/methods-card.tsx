import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { Card, Cluster, Stack } from '../../../web/ui/layout.tsx'
import { Chip, Note } from '../../../web/ui/marks.tsx'
import { Why } from '../../../web/ui/why.tsx'
import type { ValueReckoned } from '../contract/value.ts'
import { valueScreens } from '../texts/value-screens.ts'
import css from './value.module.css'

/** Every method that can apply, side by side; the binding one is marked, with the reason. */
export function MethodsCard({ reckoned }: { reckoned: ValueReckoned }) {
  const w = useWords(valueScreens)
  const f = useFormat()
  const { methods, binding, doubts, ownWay } = reckoned
  return (
    <Card title={w.sideBySide}>
      <Stack gap={10}>
        {methods.map(({ method, cents, steps, reaches, cite, explanation }) => (
          <div key={method}>
            <Cluster>
              <b>{w.methods[method]}</b>
              {binding?.method === method && <Chip tone="blue">{w.binding}</Chip>}
            </Cluster>
            <p className={binding?.method === method ? css.amount : css.other}>
              <b className="num">{cents === null ? w.unknownRule : f.money(cents)}</b>
              <Why
                reason={{
                  result: cents === null ? w.unknownRule : f.money(cents),
                  rule: explanation,
                  ...(cite && { source: { label: cite } }),
                  steps,
                }}
              />
            </p>
            <p className="small muted">
              {[
                ...steps,
                reaches && w.reaches[reaches],
                binding?.method === method && w.because[binding.because],
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
        ))}
        {doubts.map(({ doubt, text }) => (
          <Note key={doubt} tone="soon">
            {text}
          </Note>
        ))}
        {ownWay && <Note tone={ownWay.allowed ? 'done' : 'late'}>{ownWay.text}</Note>}
      </Stack>
    </Card>
  )
}
