import type { WallClock } from '../kernel/capabilities.ts'
import { addDays } from '../kernel/values/day.ts'
import type { LawRow } from '../kernel/values/law-row.ts'
import { dayOf, instantOf } from '../kernel/values/tallinn-time.ts'
import type { Config } from './config.ts'
import { lawFolder, readLaw } from './law.ts'
import { openSecrets } from './secrets.ts'

/** What the platform lends to handlers, beside what the kernel itself needs. */
declare module '../kernel/capabilities.ts' {
  interface Capabilities {
    /** The rows of `law/`, read once at start: they change only with the program. */
    readonly law: readonly LawRow[]
    /** Whether letters can leave; without SMTP sign-in links come from the command line. */
    readonly mailOn: boolean
  }
}

/** @throws LawFaulty when a rule can't be read */
export async function openCapabilities(config: Config) {
  return {
    secrets: openSecrets(config.dataFolder),
    clock: tallinnClock,
    law: await readLaw(lawFolder),
    mailOn: config.mail !== undefined,
  }
}

const tallinnClock: WallClock = {
  nextDaily(time, from) {
    const today = instantOf(dayOf(from), time)
    return today > from ? today : instantOf(addDays(dayOf(from), 1), time)
  },
}
