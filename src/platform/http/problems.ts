import { kernelProblems, type Problem } from '../../kernel/problem.ts'
import { kernelTexts } from '../../kernel/texts.ts'
import type { Locale, LocaleTexts, ModuleTexts, RefusalWords } from '../../kernel/words.ts'

/** RFC 9457 with what a person needs: what is so, what that protects, the nearest allowed step. */
export interface ProblemDocument {
  readonly type: string
  readonly status: number
  readonly title: string
  readonly detail?: string
  readonly nextStep?: string
  /** Number of the request, to find it in the log. */
  readonly reference: string
  /** Fields that need mending. */
  readonly errors?: unknown
  readonly data: Record<string, unknown>
}

/** The refusal in the reader's language. */
export function describeProblem(
  problem: Problem,
  reader: { texts: ReadonlyMap<string, ModuleTexts>; locale: Locale; reference: string },
): ProblemDocument {
  const [module = '', name = ''] = problem.type.split('.')
  const texts: LocaleTexts | undefined = (module === 'kernel' ? kernelTexts : reader.texts.get(module))?.[
    reader.locale
  ]
  const words: RefusalWords = texts?.problems[name]?.(problem.data) ?? { title: problem.type }
  const { errors, ...data } = problem.data
  return {
    type: problem.type,
    status: problem.status,
    title: words.title,
    ...(words.detail && { detail: words.detail }),
    ...(words.next && { nextStep: words.next }),
    reference: reader.reference,
    ...(errors !== undefined && { errors }),
    data: problem.type === kernelProblems.NotAllowed.type ? {} : data,
  }
}

const failures: Record<Locale, { title: string; nextStep: string }> = {
  et: {
    title: 'Midagi läks meie poolel katki.',
    nextStep: 'Sinu sisestatu on alles. Proovi uuesti; kui viga kordub, ütle administraatorile viitenumber.',
  },
  en: {
    title: 'Something broke on our side.',
    nextStep:
      'What you entered is kept. Try again; if it happens again, tell the administrator the reference.',
  },
  ru: {
    title: 'Что-то сломалось с нашей стороны.',
    nextStep: 'Введённое сохранено. Попробуйте снова; если ошибка повторится, сообщите администратору номер.',
  },
}

/** Anything that is no refusal of ours: a number to find it by, and nothing of its cause. */
export const describeFailure = (locale: Locale, reference: string): ProblemDocument => ({
  type: 'about:blank',
  status: 500,
  ...failures[locale],
  reference,
  data: {},
})
