import { useState } from 'react'
import type { CallOf, OutputOf } from '../../../kernel/contract.ts'
import { useCommand } from '../../../web/queries.ts'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { positions } from '../contract.ts'

/** What the reader understood, with the text it came from. */
export type Understood = OutputOf<typeof positions.createReading>
export type Version = CallOf<typeof positions.saveVersion>
export type Saved = OutputOf<typeof positions.saveVersion>
export type ImportForm = ReturnType<typeof useImportForm>

/** Where a version goes: a position that exists, with its people, or a new one in a team. */
export interface Target {
  position?: string
  team?: string
  holder?: string | null
  manager?: string | null
}

/**
 * The correction of a reading: all of its parts as one form over the contract's schema. Doubts that a person
 * has settled are left out when it is sent; kinds are empty until they are confirmed.
 */
export function useImportForm(
  of: { understood: Understood; upload: string | undefined; target: Target },
  done: (saved: Saved) => void,
) {
  const { upload, target } = of
  const { source: _, kinds, ...reading } = of.understood
  const [settled, setSettled] = useState<ReadonlySet<number>>(new Set())
  const save = useCommand(positions.saveVersion)
  const form = useKitForm<Version, Saved>(positions.saveVersion.input, {
    initial: {
      ...target,
      ...(upload && { upload }),
      reading: { ...reading, annexes: [] },
      kinds: kinds.map((proposed) => proposed.map(() => '' as never)),
      validFrom: '',
      signedOn: null,
      links: [],
    },
    send: (version) =>
      save.mutateAsync({
        ...version,
        reading: {
          ...version.reading,
          doubts: version.reading.doubts.filter((_, index) => !settled.has(index)),
        },
      }),
    done,
  })
  const settle = (index: number, isSettled: boolean) => {
    const next = new Set(settled)
    if (isSettled) next.add(index)
    else next.delete(index)
    setSettled(next)
  }
  return { ...form, settled, settle, proposed: kinds }
}
