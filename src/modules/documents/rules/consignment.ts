/** After so many attempts a consignment waits for a person. */
export const mostAttempts = 12
const longestWait = 6 * 60

/** Minutes until the next attempt: twice as long each time, six hours at most. */
export const waitAfter = (attempts: number): number => Math.min(2 ** attempts, longestWait)

/** When to try again; undefined when it is given up. */
export const nextAttempt = (attempts: number, now: Date): Date | undefined =>
  attempts >= mostAttempts ? undefined : new Date(now.getTime() + waitAfter(attempts) * 60_000)
