import { missingMarks } from '../../kernel/values/word-template.ts'

/** So many values one document may take: sections within sections over long lists would never end. */
const mostReads = 500_000

/** Finds the values of tags while a document is rendered, and remembers for which there was none. */
export class TagReader {
  readonly missed = new Set<string>()
  private reads = 0

  /** Whether more was asked for than one document may take; from then on nothing is found, so that it ends. */
  get exhausted(): boolean {
    return this.reads > mostReads
  }

  /** Before each rendering. */
  begin(): void {
    this.missed.clear()
    this.reads = 0
  }

  /** `words.title` as one name or step by step; `kas x` is whether x has a value. */
  read(scope: unknown, tag: string): unknown {
    this.reads += 1
    if (this.exhausted) return undefined
    const [, asked] = /^kas\s+(.+)$/u.exec(tag) ?? []
    return asked ? hasValue(findValue(scope, asked)) || undefined : findValue(scope, tag)
  }

  /** What is shown where there is no value: nothing, and the tag is remembered. */
  miss(tag: string): string {
    if (!tag.startsWith('kas ')) this.missed.add(tag)
    return ''
  }
}

/** Own properties only; what a scope lacks is looked for in the scopes around it. */
function findValue(scope: unknown, tag: string): unknown {
  if (tag === '.') return scope
  const name = tag.normalize('NFC')
  return own(scope, name) ?? name.split('.').reduce(own, scope)
}

const own = (value: unknown, step: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Record<string, unknown>)[step]
    : undefined

const hasValue = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.length > 0
  return Boolean(value) && !(typeof value === 'string' && value.startsWith(missingMarks[0]))
}
