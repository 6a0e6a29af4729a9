import { type ComponentType, lazy, Suspense, useEffect } from 'react'
import { useSearchPlace } from '../place.ts'
import { Button } from '../ui/button.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { Skeleton } from '../ui/states.tsx'

const shelves: Record<string, { title: string; Show: ComponentType }> = {
  marks: {
    title: 'Märgid',
    Show: lazy(async () => ({ default: (await import('./marks-shelf.tsx')).MarksShelf })),
  },
  form: {
    title: 'Vorm',
    Show: lazy(async () => ({ default: (await import('./form-shelf.tsx')).FormShelf })),
  },
  list: {
    title: 'Loend',
    Show: lazy(async () => ({ default: (await import('./list-shelf.tsx')).ListShelf })),
  },
  record: {
    title: 'Kirje',
    Show: lazy(async () => ({ default: (await import('./record-shelf.tsx')).RecordShelf })),
  },
  time: {
    title: 'Tahvel ja kalender',
    Show: lazy(async () => ({ default: (await import('./time-shelf.tsx')).TimeShelf })),
  },
  work: {
    title: 'Pikk töö ja import',
    Show: lazy(async () => ({ default: (await import('./work-shelf.tsx')).WorkShelf })),
  },
}

/** Every part of the kit with invented words, a shelf at a time: `/kit?shelf=form`. */
export function GalleryPage() {
  const [{ shelf = 'marks' }, change] = useSearchPlace()
  const here = shelves[String(shelf)]
  useEffect(() => {
    document.documentElement.dataset.shelf = String(shelf)
  }, [shelf])
  const own = shelf === 'list' || shelf === 'record' || shelf === 'form'
  return (
    <Suspense fallback={<Skeleton />}>
      {!own && <PageHead title={here?.title ?? ''} sub="Komplekti osad väljamõeldud sõnadega" />}
      {here ? <here.Show /> : null}
      <nav aria-label="Riiulid" style={{ marginTop: 32, display: 'flex', gap: 8, flexWrap: 'wrap' }}>
        {Object.entries(shelves).map(([name, { title }]) => (
          <Button key={name} small onClick={() => change({ shelf: name })}>
            {title}
          </Button>
        ))}
      </nav>
    </Suspense>
  )
}
