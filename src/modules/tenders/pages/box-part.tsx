import type { Locale } from '../../../kernel/words.ts'
import type { BoxPart } from '../contract/box-part.ts'
import type { TenderView } from './tender-page.tsx'

interface Props {
  readonly part: BoxPart
  readonly locale: Locale
  readonly token: string
  readonly view: TenderView
}

/** The tenderer's own tender. */
export function BoxPartView(_props: Props) {
  return null
}
