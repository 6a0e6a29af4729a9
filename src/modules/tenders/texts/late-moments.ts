import { formatDay } from '../../../kernel/values/day.ts'
import { dayOf, timeOf } from '../../../kernel/values/tallinn-time.ts'
import type { Locale } from '../../../kernel/words.ts'

interface Late {
  readonly dueAt: string | null
  readonly arrivedAt: string
}

const words = {
  et: { due: 'Tähtaeg oli', arrived: 'Soov jõudis siia', at: 'kell' },
  en: { due: 'It was due', arrived: 'The request arrived', at: 'at' },
  ru: { due: 'Срок был', arrived: 'Просьба пришла', at: 'в' },
} satisfies Record<Locale, unknown>

/** When it was due and when it came, to the second: that is what one may argue about. */
export function sayLate({ dueAt, arrivedAt }: Late, locale: Locale): string {
  const { due, arrived, at } = words[locale]
  const say = (moment: string) => {
    const time = `${timeOf(new Date(moment))}:${moment.slice(17, 19)}`
    const clock = locale === 'et' ? time.replaceAll(':', '.') : time
    return `${formatDay(dayOf(new Date(moment)), locale)} ${at} ${clock}`
  }
  return [dueAt && `${due} ${say(dueAt)}.`, `${arrived} ${say(arrivedAt)}.`].filter(Boolean).join(' ')
}
