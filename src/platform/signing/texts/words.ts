import type { Locale } from '../../../kernel/words.ts'
import type { Verdict } from '../container-reading.ts'
import type { FindingCode, FindingData } from '../findings.ts'
import type { ContainerRefusal, RefusalData } from '../not-a-container.ts'

/** Everything that reading a container can say, in one language. */
export interface SigningWords {
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly findings: { readonly [C in FindingCode]: (data: FindingData[C]) => string }
  readonly refusals: { readonly [C in ContainerRefusal]: (data: RefusalData) => string }
}

const tags: Readonly<Record<Locale, string>> = { et: 'et-EE', en: 'en-GB', ru: 'ru-RU' }

/** A moment on Tallinn's clock, with seconds: order within a minute matters here. */
export const clock = (moment: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: 'Europe/Tallinn',
  }).format(new Date(moment))
