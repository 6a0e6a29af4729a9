import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { Card, Row, Stack } from '../../../web/ui/layout.tsx'
import { Chip, Note } from '../../../web/ui/marks.tsx'
import { Why } from '../../../web/ui/why.tsx'
import type { ValueReckoned } from '../contract/value.ts'
import { valueScreens } from '../texts/value-screens.ts'

/** Every method that can apply, side by side; the binding one is marked, with the reason. */
export function MethodsCard({ reckoned }: { reckoned: ValueReckoned }) {
  const w = useWords(valueScreens)
  const f = useFormat()
  const { methods, binding, doubts, ownWay } = reckoned
  return (
    <Card title={w.sideBySide}>
      <Stack gap={10}>
        {methods.map(({ method, cents, steps, reaches, cite, explanation }) => (
          <Row
            key={method}
            title={w.methods[method]}
            sub={[
              ...steps,
              reaches && w.reaches[reaches],
              binding?.method === method && w.because[binding.because],
            ]
              .filter(Boolean)
              .join(' · ')}
            end={
              <>
                <span className="num">{cents === null ? w.unknownRule : f.money(cents)}</span>{' '}
                {binding?.method === method && <Chip tone="blue">{w.binding}</Chip>}{' '}
                <Why
                  reason={{
                    result: cents === null ? w.unknownRule : f.money(cents),
                    rule: explanation,
                    ...(cite && { source: { label: cite } }),
                    steps,
                  }}
                />
              </>
            }
          />
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
