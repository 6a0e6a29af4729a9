import type { CastKey } from './cast.ts'
import type { ExpectedResult } from './tasks.ts'

/** A task that comes again, done each time on its day. */
export interface RecurringRow {
  readonly title: string
  readonly doneMeans: string
  readonly by: CastKey
  readonly to: CastKey
  readonly serves: ExpectedResult
  readonly every: 'week' | 'month' | 'quarter'
  /** Days from today to its first time. */
  readonly first: number
  /** What came out, one time after another and over again. */
  readonly results: readonly string[]
}

export const recurring: readonly RecurringRow[] = [
  {
    title: 'Saada tiimile nädala uudised',
    doneMeans: 'Kuni viis uudist, igaühe juures on allikas ja see, mida see meile tähendab.',
    by: 'kati',
    to: 'kati',
    serves: 'kati teamInformed',
    every: 'week',
    first: -83,
    results: [
      'Saadetud; kolm uudist.',
      'Saadetud; viis uudist, neist kaks kohtutest.',
      'Saadetud; neli uudist ja meelespea uuele lepitajale.',
    ],
  },
  {
    title: 'Tee kuu kokkuvõte koolitustest ja osalejatest',
    doneMeans: 'Tabelis on koolitus, kohtade arv, osalejad ja järgmine samm.',
    by: 'piret',
    to: 'kati',
    serves: 'kati oneOffTasks',
    every: 'month',
    first: -325,
    results: ['Tabel on täidetud, üks koolitus jäi ära.', 'Tabel on täidetud.', 'Tabel ja kaks märkust.'],
  },
  {
    title: 'Kontrolli lepingute lõpptähtaegu',
    doneMeans: 'Kahe kuu jooksul lõppevad lepingud on juhile teada.',
    by: 'kati',
    to: 'kati',
    serves: 'kati contractsInTime',
    every: 'quarter',
    first: -291,
    results: ['Kaks lepingut lõpevad; uus ost on plaanis.', 'Ükski leping ei lõpe.'],
  },
]
