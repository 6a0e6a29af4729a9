import { useEffect } from 'react'
import type { DefaultValues, FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import { useSearchPlace } from '../../../web/place.ts'
import { type KitForm, useKitForm } from '../../../web/ui/form/use-form.ts'

/** A form without a button: what is typed counts at once and stands in the address. */
export function useLiveForm<V extends FieldValues & Record<string, string | number | undefined>>(
  schema: z.ZodType,
  initial: V,
): { form: KitForm<V>; asked: V } {
  const [search, change] = useSearchPlace()
  const kept = Object.fromEntries(
    Object.keys(initial).flatMap((name) => (search[name] ? [[name, search[name]]] : [])),
  )
  const form = useKitForm<V, void>(schema, {
    initial: { ...initial, ...kept } as DefaultValues<V>,
    send: async () => {},
  })
  const asked = form.handle.watch()
  const written = JSON.stringify(asked)
  useEffect(() => {
    const values = Object.entries(JSON.parse(written) as V)
    change(Object.fromEntries(values.map(([name, value]) => [name, value ? String(value) : undefined])))
  }, [written, change])
  return { form: { ...form, isSearch: true }, asked }
}
