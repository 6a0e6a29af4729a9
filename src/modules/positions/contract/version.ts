import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, download, Paragraphs, PersonId, query, TeamId, UploadId } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { DutyId, PositionId, positionPermissions, VersionId } from './ids.ts'
import { problems } from './problems.ts'
import { JobDescriptionReading } from './reading.ts'
import { ResultKind } from './result-kind.ts'

/** What became of a duty in the next version. */
export const LinkKind = z.enum(['kept', 'changed', 'split', 'merged', 'ended', 'new'])
export type LinkKind = z.output<typeof LinkKind>

/** From a duty of the version before to the duty at `to` in the new reading (from 0); null when it ended. */
export const DutyLink = z.object({
  from: DutyId,
  to: z.number().int().min(0).nullable(),
  kind: z.enum(['kept', 'changed', 'split', 'merged', 'ended']),
})
export type DutyLink = z.output<typeof DutyLink>
/** The same with plain ids, as it is kept and proposed. */
export const DutyLinkShown = DutyLink.extend({ from: z.uuid() })
export type DutyLinkShown = z.output<typeof DutyLinkShown>

export const VersionShown = z.object({
  id: z.uuid(),
  no: z.number().int(),
  validFrom: Day,
  signedOn: Day.nullable(),
  /** Whether the file it was read from is kept. */
  hasSource: z.boolean(),
  /** Numbers of the duties that differ from the version before. */
  changed: z.array(z.string()),
  added: z.array(z.string()),
  ended: z.array(z.string()),
})
export type VersionShown = z.output<typeof VersionShown>

export const Sentence = z.object({ change: z.enum(['same', 'added', 'removed']), text: z.string() })
export type Sentence = z.output<typeof Sentence>

export const sectionNames = [
  'general',
  'purpose',
  'duties',
  'rights',
  'responsibilities',
  'tools',
  'requirements',
  'competences',
  'additionalCompetences',
  'review',
] as const
/** One place of a job description, compared sentence by sentence. */
export const ComparedPart = z.object({
  section: z.enum(sectionNames),
  /** The duty's number, a requirement's name. */
  label: z.string(),
  link: LinkKind.nullable(),
  sentences: z.array(Sentence),
})
export type ComparedPart = z.output<typeof ComparedPart>

const fileInput = {
  upload: UploadId.optional(),
  /** The text itself, instead of a file. */
  text: Paragraphs(200_000).optional(),
  /** Which job description of a file with several, from 0. */
  annex: z.number().int().min(0).optional(),
  /** Which file of a signed container with several. */
  inner: z.string().max(300).optional(),
}

export const versionOperations = {
  createReading: command('POST /job-description-readings', {
    summary: 'Reads a job description from a file or a text. Nothing is saved.',
    access: may(positionPermissions.add),
    limit: { calls: 60, seconds: 600 },
    input: z.object(fileInput),
    output: JobDescriptionReading.extend({
      /** The text as it was read, to look at beside what was understood. */
      source: z.string(),
      /** The kind proposed for each expected result, to be confirmed by a person. */
      kinds: z.array(z.array(ResultKind)),
    }),
    problems: [problems.FileUnreadable, problems.NothingToRead, problems.NotAJobDescription],
  }),
  proposeLinks: command('POST /positions/:id/link-proposals', {
    summary:
      'Proposes what became of each duty of the last version in a new reading, and shows what changes.',
    access: may(positionPermissions.add),
    input: z.object({ id: PositionId, reading: JobDescriptionReading }),
    output: z.object({
      older: z.array(
        z.object({ id: z.uuid(), no: z.string(), text: z.string(), results: z.array(z.string()) }),
      ),
      links: z.array(DutyLinkShown),
      parts: z.array(ComparedPart),
    }),
  }),
  saveVersion: command('POST /positions/versions', {
    summary: 'Saves a corrected reading as a version of a position, new or existing.',
    access: may(positionPermissions.add),
    input: z.object({
      /** An existing position; a new one when left out. */
      position: PositionId.optional(),
      /** The team of a new position. */
      team: TeamId.optional(),
      reading: JobDescriptionReading,
      /** The confirmed kind of each expected result, duty by duty. */
      kinds: z.array(z.array(ResultKind)),
      validFrom: Day,
      signedOn: Day.nullable().default(null),
      holder: PersonId.nullable().default(null),
      manager: PersonId.nullable().default(null),
      links: z.array(DutyLink).default([]),
      upload: UploadId.optional(),
    }),
    output: z.object({ position: z.uuid(), version: z.uuid(), no: z.number().int() }),
    problems: [
      problems.NotAJobDescription,
      problems.DutiesMissing,
      problems.ResultsUnpaired,
      problems.DoubtsOpen,
      problems.KindsUnconfirmed,
      problems.VersionOverlaps,
      problems.LinksIncomplete,
      problems.LinkUnfit,
      problems.HolderUnknown,
      problems.ManagerUnknown,
      problems.ManagerIsHolder,
      problems.TeamNeeded,
      problems.NotYourPosition,
    ],
  }),
  readVersion: query('GET /positions/versions/:id', {
    summary: 'A version of a job description as it was saved.',
    access: may(positionPermissions.read),
    input: z.object({ id: VersionId }),
    output: z.object({
      version: VersionShown,
      position: z.object({ id: z.uuid(), title: z.string() }),
      reading: JobDescriptionReading,
    }),
  }),
  compareVersions: query('GET /positions/:id/comparison', {
    summary: 'What changed between two versions, sentence by sentence.',
    access: may(positionPermissions.read),
    input: z.object({ id: PositionId, older: z.number().int().min(1), newer: z.number().int().min(1) }),
    output: z.object({
      position: z.object({ id: z.uuid(), title: z.string() }),
      older: VersionShown,
      newer: VersionShown,
      parts: z.array(ComparedPart),
    }),
  }),
  exportVersion: download('GET /positions/versions/:id/file', {
    summary: 'The job description as Word or PDF, in the order of its source.',
    access: may(positionPermissions.read),
    input: z.object({ id: VersionId, format: z.enum(['docx', 'pdf']) }),
  }),
  readSource: download('GET /positions/versions/:id/source', {
    summary: 'The file that the version was read from.',
    access: may(positionPermissions.read),
    input: z.object({ id: VersionId }),
  }),
}
