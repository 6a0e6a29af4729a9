import { actorKey, type UserActor } from '../kernel/actor.ts'
import type { CallOf, Operation, OutputOf, RecordId, UploadId } from '../kernel/contract.ts'
import type { House } from '../kernel/house.ts'
import { perform } from '../kernel/road/perform.ts'
import { addDays, type Day } from '../kernel/values/day.ts'
import { instantOf } from '../kernel/values/tallinn-time.ts'
import { type CastKey, cast } from './cast.ts'
import { actorOf, type Invited, membershipsIn } from './invite-cast.ts'
import type { StoryDays } from './story-days.ts'
import type { FileRow } from './task-row.ts'
import type { ExpectedResult } from './tasks.ts'

/** Something that happened at a moment of the story. */
export interface Deed {
  readonly at: Date
  readonly tell: (at: Date) => Promise<unknown>
}

/** Who did it, when, and in whose place. */
export interface Doing {
  readonly as: CastKey
  readonly at: Date
  readonly inPlaceOf?: CastKey | undefined
}

/** An absence as the story recorded it. */
export interface Away {
  readonly id: string
  readonly who: CastKey
  readonly from: Day
  readonly until: Day
}

export interface Serving {
  readonly duty: RecordId
  readonly result: RecordId
}

/** Tells the story: every deed goes the same road as a press of a button, only with a moment of its own. */
export interface Teller extends Invited {
  readonly house: House
  readonly days: StoryDays
  /** What the job descriptions in force expect. */
  readonly results: Map<ExpectedResult, Serving>
  readonly absences: Away[]
  perform<O extends Operation>(operation: O, input: CallOf<O>, doing: Doing): Promise<OutputOf<O>>
  upload(files: readonly FileRow[] | undefined, doing: Doing): Promise<UploadId[]>
  /** One file with these bytes. */
  receive(file: { name: string; bytes: Uint8Array }, doing: Doing): Promise<UploadId>
  serving(key: ExpectedResult): Serving
  /** People whom `@Kati Kask` in a text names. */
  mentionedIn(text: string): Invited['persons'][CastKey][]
}

export function openTeller(house: House, days: StoryDays, invited: Invited): Teller {
  const { team, persons } = invited
  const results = new Map<ExpectedResult, Serving>()
  const absences: Away[] = []

  function actorFor({ as, at, inPlaceOf }: Doing): UserActor {
    const own = actorOf(invited, as)
    if (!inPlaceOf) return own
    const away = absences.find((one) => one.who === inPlaceOf && covers(one, at))
    if (!away) throw new Error(`${cast[inPlaceOf].name} is not away on ${at.toISOString()}`)
    const period = { from: instantOf(away.from), until: instantOf(addDays(away.until, 1)) }
    const absent = { person: persons[inPlaceOf], memberships: membershipsIn(team, inPlaceOf) }
    return { ...own, onBehalfOf: { ...absent, ...period, absence: away.id, handedOver: 'all' } }
  }

  async function receive(
    { name, bytes }: { name: string; bytes: Uint8Array },
    doing: Doing,
  ): Promise<UploadId> {
    const sender = { owner: actorKey(actorFor(doing)), name, mediaType: '' }
    return (await house.capabilities.files.receive(oneChunk(bytes), sender)).upload as UploadId
  }

  return {
    house,
    days,
    team,
    persons,
    results,
    absences,
    perform: (operation, input, doing) =>
      perform(house, operation, input, { actor: actorFor(doing), now: doing.at }),
    receive,
    async upload(files = [], doing) {
      const uploads: UploadId[] = []
      for (const file of files)
        uploads.push(await receive({ name: file.name, bytes: await bytesOf(house, file) }, doing))
      return uploads
    },
    serving(key) {
      const found = results.get(key)
      if (!found) throw new Error(`No job description expects ${key}`)
      return found
    },
    mentionedIn: (text) =>
      (Object.keys(cast) as CastKey[])
        .filter((key) => text.includes(`@${cast[key].name}`))
        .map((key) => persons[key]),
  }
}

const covers = ({ from, until }: Away, at: Date): boolean =>
  at >= instantOf(from) && at < instantOf(addDays(until, 1))

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function bytesOf({ capabilities }: House, file: FileRow): Promise<Uint8Array> {
  if ('text' in file) return new TextEncoder().encode(file.text)
  const [head = [], ...rows] = file.sheet
  const columns = head.map((title) => ({ title, kind: 'text' as const }))
  return capabilities.sheets.write([{ name: 'Leht', columns, rows: rows.map((row) => [...row]) }])
}
