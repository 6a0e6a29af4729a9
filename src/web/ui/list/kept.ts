import { useState } from 'react'
import { sessionNow } from '../../session.ts'

/** A liking of this person, kept by the browser: chosen columns, saved views. */
export function useKept<T>(name: string, first: T): [T, (value: T) => void] {
  const place = `koosmeel:${sessionNow().session?.person.id ?? 'guest'}:${name}`
  const [value, setValue] = useState<T>(() => read(place) ?? first)
  const keep = (next: T) => {
    localStorage.setItem(place, JSON.stringify(next))
    setValue(next)
  }
  return [value, keep]
}

function read<T>(place: string): T | undefined {
  const text = localStorage.getItem(place)
  return text === null ? undefined : (JSON.parse(text) as T)
}
