import { Cluster } from './layout.tsx'
import { DutyTag } from './marks.tsx'

interface Served {
  readonly duty: string
  /** Null where the version of the job description that it stood in is gone. */
  readonly no: string | null
  readonly text: string
}

/** The duties that a record serves, each once. */
export function DutyTags({ serves }: { serves: readonly Served[] }) {
  const duties = [...new Map(serves.map((one) => [one.duty, one])).values()]
  if (duties.length === 0) return null
  return (
    <Cluster gap={4}>
      {duties.map(({ duty, no, text }) => (
        <DutyTag key={duty} no={no ?? '–'} title={text} />
      ))}
    </Cluster>
  )
}
