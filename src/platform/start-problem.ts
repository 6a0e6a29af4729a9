/** A reason why Koosmeel cannot start, with what to do about it, in Estonian and in English. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem'
  readonly et: string
  readonly en: string

  constructor(words: { et: string; en: string }, options?: ErrorOptions) {
    super(`${words.et}\n${words.en}`, options)
    this.et = words.et
    this.en = words.en
  }
}
