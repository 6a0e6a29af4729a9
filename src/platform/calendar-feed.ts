import dayjs from 'dayjs'
import timezone from 'dayjs/plugin/timezone.js'
import utc from 'dayjs/plugin/utc.js'
import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'

dayjs.extend(utc)
dayjs.extend(timezone)

/** One entry of a feed. The same thing always has the same `uid`; every change raises `sequence`. */
export type FeedEvent = {
  uid: string
  sequence: number
  title: string
  description?: string
  url?: string
  /** Stays in the feed as cancelled, so that calendars that hold it take it away. */
  cancelled?: boolean
  /** Occupies the person's time; deadlines don't. */
  busy?: boolean
  updatedAt: Date
} & (
  | { allDay: false; start: Date; end?: Date }
  /** Days `YYYY-MM-DD`; `end` is the last day, included. */
  | { allDay: true; start: string; end?: string }
)

export type Feed = { name: string; events: FeedEvent[] }

const zone = 'Europe/Tallinn'

/** iCalendar text (RFC 5545) that Outlook, Google and Thunderbird subscribe to; serve as `text/calendar`. */
export function makeFeed({ name, events }: Feed): string {
  const calendar = ical({
    name: plain(name),
    prodId: { company: 'Koosmeel', product: 'Koosmeel', language: 'ET' },
    method: ICalCalendarMethod.PUBLISH,
    // Named on each entry only: a zone of the whole calendar would also move DTSTAMP, which must be UTC.
    timezone: { name: null, generator: () => tallinnRules },
    ttl: 3600,
    events: events.map(describeEvent),
  })
  return calendar.toString()
}

function describeEvent(event: FeedEvent): ICalEventData {
  return {
    id: event.uid,
    sequence: event.sequence,
    summary: plain(event.title),
    ...(event.description ? { description: plain(event.description) } : {}),
    ...(event.url ? { url: event.url } : {}),
    status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: event.busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    busystatus: event.busy ? ICalEventBusyStatus.BUSY : ICalEventBusyStatus.FREE,
    stamp: dayjs.utc(event.updatedAt),
    lastModified: dayjs.utc(event.updatedAt),
    timezone: zone,
    ...timesOf(event),
  }
}

/** The library reads plain dates in the server's own zone, so each goes in with its zone. */
function timesOf(event: FeedEvent): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if (event.allDay) {
    const after = dayjs.tz(event.end ?? event.start, zone).add(1, 'day')
    return { allDay: true, start: dayjs.tz(event.start, zone), end: after }
  }
  const end = event.end ? { end: dayjs(event.end).tz(zone) } : {}
  return { start: dayjs(event.start).tz(zone), ...end }
}

/** Calendars refuse a whole feed for one control character. */
const plain = (text: string) => text.toWellFormed().replace(/(?![\n\t])\p{Cc}/gu, '')

/** Summer time of the European Union since 1996: from the last Sunday of March to the last one of October, 01:00 UTC. */
const tallinnRules = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZNAME:EEST',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T040000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZNAME:EET',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')
