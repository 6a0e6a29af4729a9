/** Secrets of the installation, kept outside the database. */
export interface Secrets {
  /** A new unguessable token, URL-safe. */
  token(): string
  /** What is kept of a token: nobody who reads the database can use it. */
  hash(token: string): Buffer
  /** The same unguessable token each time for the same purpose and id; nothing of it is kept. */
  derive(purpose: string, id: string): string
  /** Encrypted and authenticated, for letters on their way. */
  wrap(text: string): Buffer
  /** @throws when the text was wrapped with another key or changed. */
  unwrap(wrapped: Buffer): string
}

/** Tallinn's clock on the wall, for what happens at a certain hour. */
export interface WallClock {
  /** The next moment after `from` at which it is `08:00` in Tallinn. */
  nextDaily(time: string, from: Date): Date
}

/**
 * The outside world as handlers may use it. The platform provides it and adds its other adapters to this
 * interface (`platform/capabilities.ts`), so that the kernel knows none of them.
 */
export interface Capabilities {
  readonly secrets: Secrets
  readonly clock: WallClock
}
