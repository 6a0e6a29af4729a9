import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { type FeedEvent, makeFeed } from './calendar-feed.ts'

const updatedAt = new Date('2026-11-22T08:15:30Z')
const deadline = { sequence: 0, title: 'Hange', updatedAt } as const

/** Reads the feed as a calendar program does: its own zone rules make moments of the local times. */
function readFeed(events: FeedEvent[]) {
  const text = makeFeed({ name: 'Kati Kask – tähtajad', events })
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') as ICAL.Component)
  const entries = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  const momentOf = (time: ICAL.Time) => {
    time.zone = zone
    return new Date(time.toUnixTime() * 1000).toISOString()
  }
  return { text, calendar, entries, momentOf }
}

test('a feed is published text with CRLF, lines of at most 75 octets and a calendar zone', () => {
  const title =
    'Koolituse „Lapse hääl perelepituses“ tehnilise kirjelduse kooskõlastamine juristi ja eelarvega õigel ajal'
  const { text, calendar, entries } = readFeed([
    { ...deadline, uid: 'a', title, allDay: true, start: '2026-12-18' },
  ])
  assert.equal(calendar.getFirstPropertyValue('method'), 'PUBLISH')
  assert.equal(calendar.getFirstPropertyValue('x-wr-calname'), 'Kati Kask – tähtajad')
  assert.equal(entries[0]?.summary, title)
  assert.ok(!/(?<!\r)\n/.test(text), 'every line ends with CRLF')
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
})

test('moments keep their place through the changes of summer time', () => {
  const moments = [
    '2026-03-29T00:59:00.000Z',
    '2026-03-29T01:00:00.000Z',
    '2026-10-24T23:30:00.000Z',
    '2026-10-25T02:00:00.000Z',
    '2026-12-18T13:00:00.000Z',
  ]
  const events = moments.map((moment, index) => ({
    ...deadline,
    uid: `${index}`,
    allDay: false as const,
    start: new Date(moment),
  }))
  const { text, entries, momentOf } = readFeed(events)
  assert.deepEqual(
    entries.map((entry) => momentOf(entry.startDate)),
    moments,
  )
  assert.match(text, /DTSTART;TZID=Europe\/Tallinn:20260329T025900/)
  assert.match(text, /DTSTART;TZID=Europe\/Tallinn:20260329T040000/)
  assert.match(text, /DTSTART;TZID=Europe\/Tallinn:20261218T150000/)
})

test('a day is a day, whatever the clock of the server, and its last day is included', () => {
  const { entries } = readFeed([
    { ...deadline, uid: 'one', allDay: true, start: '2026-03-29' },
    { ...deadline, uid: 'leave', allDay: true, start: '2026-12-24', end: '2027-01-03' },
  ])
  const days = entries.map((entry) => [entry.startDate.isDate, `${entry.startDate}`, `${entry.endDate}`])
  assert.deepEqual(days, [
    [true, '2026-03-29', '2026-03-30'],
    [true, '2026-12-24', '2027-01-04'],
  ])
})

test('a change keeps the uid and raises the sequence; a cancelled entry stays and says so', () => {
  const { calendar, entries } = readFeed([
    { ...deadline, uid: 'task-1@koosmeel', sequence: 3, cancelled: true, allDay: true, start: '2026-12-18' },
  ])
  assert.deepEqual([entries[0]?.uid, entries[0]?.sequence], ['task-1@koosmeel', 3])
  const component = calendar.getFirstSubcomponent('vevent')
  assert.equal(component?.getFirstPropertyValue('status'), 'CANCELLED')
  assert.equal(component?.getFirstPropertyValue('transp'), 'TRANSPARENT')
  assert.equal(`${component?.getFirstPropertyValue('last-modified')}`, '2026-11-22T08:15:30Z')
  assert.equal(`${component?.getFirstPropertyValue('dtstamp')}`, '2026-11-22T08:15:30Z')
})

test('texts cannot add lines of their own, and links stay whole', () => {
  const description = 'Esimene rida; koma, ja\nteine\\rida\u0000\r\nEND:VEVENT'
  const url = 'https://koosmeel.amet.example/tasks/01890a5d-ac96-774b-bcce-b302099a8057?from=feed&view=week'
  const { calendar, entries } = readFeed([
    {
      ...deadline,
      uid: 'a',
      title: 'X\r\nBEGIN:VALARM',
      description,
      url,
      allDay: true,
      start: '2026-12-18',
    },
  ])
  assert.equal(entries.length, 1)
  assert.equal(calendar.getFirstSubcomponent('vevent')?.getAllSubcomponents().length, 0)
  assert.match(entries[0]?.description ?? '', /^Esimene rida; koma, ja\nteine\\rida\nEND:VEVENT$/)
  assert.equal(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('url'), url)
})

test('an empty feed is a feed', () => {
  assert.equal(readFeed([]).entries.length, 0)
})
