import { Cluster } from './layout.tsx'
import { Link } from './link.tsx'

interface ViewsProps<P extends string> {
  /** What the views are of, for those who don't see them. */
  label: string
  /** Addresses of the views, in their order. */
  places: Readonly<Record<P, string>>
  names: Readonly<Record<P, string>>
  here: P
}

/** The views of one thing beside each other; the open one is marked. */
export function Views<P extends string>({ label, places, names, here }: ViewsProps<P>) {
  return (
    <nav aria-label={label}>
      <Cluster gap={16}>
        {(Object.keys(places) as P[]).map((place) => (
          <Link key={place} to={places[place]} aria-current={place === here ? 'page' : undefined}>
            {place === here ? <b>{names[place]}</b> : names[place]}
          </Link>
        ))}
      </Cluster>
    </nav>
  )
}
