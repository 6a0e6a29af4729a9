import type { WallClock } from '../kernel/capabilities.ts'
import { addDays } from '../kernel/values/day.ts'
import type { LawRow } from '../kernel/values/law-row.ts'
import { dayOf, instantOf } from '../kernel/values/tallinn-time.ts'
import { makeFeed } from './calendar-feed.ts'
import { type Codes, readCodes } from './codes.ts'
import type { Config } from './config.ts'
import type { Pools } from './database/pools.ts'
import { createFileStore, type FileStore } from './files/store.ts'
import { lawFolder, readLaw } from './law.ts'
import { makePaper } from './papers.ts'
import { recordsFolder } from './records-system/folder.ts'
import type { RecordsSystem } from './records-system/records-system.ts'
import { openSecrets } from './secrets.ts'
import { describeReading, explainRefusal } from './signing/describe-reading.ts'
import { largestContainer, readContainer } from './signing/read-container.ts'
import { createValidation, type Validate } from './signing/siva.ts'
import { compareTexts } from './text/compare-texts.ts'
import { docxToHtml } from './text/docx-html.ts'
import { readText } from './text/read-text.ts'
import { openPasskeys, openProviders, type Passkeys, type Providers } from './ways-in.ts'
import { type WordTemplates, wordTemplates } from './word-templates.ts'
import { readWorkbook, writeWorkbook } from './xlsx.ts'

/** What the platform lends to handlers, beside what the kernel itself needs. */
declare module '../kernel/capabilities.ts' {
  interface Capabilities {
    /** The rows of `law/`, read once at start: they change only with the program. */
    readonly law: readonly LawRow[]
    /** The lists of codes that rules speak by, read once at start. */
    readonly codes: Codes
    /** Contents of files, in and out as streams. */
    readonly files: FileStore
    /** The text of files, also from inside signed containers; a Word file as HTML; two texts side by side. */
    readonly text: { read: typeof readText; html: typeof docxToHtml; compare: typeof compareTexts }
    /** Signed containers: what they hold and whether they are technically intact, and its words. */
    readonly containers: {
      /** Bytes that are read at most. */
      readonly mostBytes: number
      read: typeof readContainer
      describe: typeof describeReading
      explain: typeof explainRefusal
      /** The legal verdict of the agency's validation service, where one is set. */
      validate?: Validate
    }
    /** PDF and Word files from templates. */
    readonly papers: { make: typeof makePaper }
    readonly templates: WordTemplates
    /** The agency's system of records, where one is set. */
    readonly records: RecordsSystem | undefined
    readonly sheets: { write: typeof writeWorkbook; read: typeof readWorkbook }
    readonly feeds: { make: typeof makeFeed }
    /** Whether letters can leave; without SMTP sign-in links come from the command line. */
    readonly mailOn: boolean
    readonly passkeys: Passkeys | undefined
    readonly providers: Providers
  }
}

/** @throws LawFaulty when a rule can't be read */
export async function openCapabilities(config: Config, pools: Pick<Pools, 'app' | 'read'>) {
  return {
    secrets: openSecrets(config.dataFolder),
    clock: tallinnClock,
    law: await readLaw(lawFolder),
    codes: await readCodes(),
    files: createFileStore(pools, config.maxFileBytes),
    text: { read: readText, html: docxToHtml, compare: compareTexts },
    containers: {
      mostBytes: largestContainer,
      read: readContainer,
      describe: describeReading,
      explain: explainRefusal,
      ...(config.sivaUrl && { validate: createValidation(config.sivaUrl) }),
    },
    papers: { make: makePaper },
    templates: wordTemplates,
    records: config.recordsFolder ? recordsFolder(config.recordsFolder) : undefined,
    sheets: { write: writeWorkbook, read: readWorkbook },
    feeds: { make: makeFeed },
    mailOn: config.mail !== undefined,
    passkeys: openPasskeys(config.url),
    providers: openProviders(config),
  }
}

const tallinnClock: WallClock = {
  nextDaily(time, from) {
    const today = instantOf(dayOf(from), time)
    return today > from ? today : instantOf(addDays(dayOf(from), 1), time)
  },
}
