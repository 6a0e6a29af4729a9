/** Written by scripts/generate-tables.ts from the migrated database; change a migration instead. */

import type { ColumnType, GeneratedAlways } from 'kysely'

/** May be left out of an insert. */
export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U>
    ? ColumnType<S, I | undefined, U>
    : ColumnType<T, T | undefined, T>

/** Counts and sums come as text, since they may be larger than a number holds exactly. */
export type Int8 = ColumnType<string, string | number | bigint, string | number | bigint>

/** Comes parsed; goes in as `JSON.stringify(value)`. */
export type Json = ColumnType<unknown, string, string>

export type Numeric = ColumnType<string, string | number, string | number>

export type Timestamp = ColumnType<Date, Date | string, Date | string>

export interface DocumentsApprovalStep {
  id: Generated<string>
  round: string
  no: number
  stage: number
  part: 'content' | 'budget' | 'legal' | 'dataProtection' | null
  person: string | null
  workingDays: number
  openedAt: Timestamp | null
  dueDay: string | null
  explanation: Json | null
  unableAt: Timestamp | null
  turn: Generated<number>
  decidedAt: Timestamp | null
  decidedBy: string | null
  onBehalfOf: string | null
  decision: 'approved' | 'approvedWithRemark' | 'returned' | null
  remark: Generated<string>
  sha256: Buffer | null
  confirms: string | null
  remindedAt: Timestamp | null
}

export interface DocumentsApprover {
  id: Generated<string>
  part: 'content' | 'budget' | 'legal' | 'dataProtection'
  team: string | null
  person: string
  validFrom: string
  validTo: string | null
  addedAt: Timestamp
  addedBy: string | null
}

export interface DocumentsArrival {
  document: string
  receivedOn: string
  channel: string
}

export interface DocumentsConsignment {
  id: Generated<string>
  document: string
  entry: string
  state: 'waiting' | 'sent' | 'received' | 'failed'
  orderedAt: Timestamp
  orderedBy: string | null
  attempts: Generated<number>
  nextAt: Timestamp | null
  problem: string | null
  sentAt: Timestamp | null
  receivedAt: Timestamp | null
  receipt: string | null
}

export interface DocumentsContainer {
  id: Generated<string>
  document: string
  version: string | null
  file: string
  name: string
  size: Int8
  sha256: Buffer
  addedAt: Timestamp
  addedBy: string | null
  onBehalfOf: string | null
  verdict: 'intact' | 'broken' | 'unchecked'
  reading: Json
  legal: Json | null
  acceptedAt: Timestamp | null
  completeAt: Timestamp | null
  signedAt: Timestamp | null
}

export interface DocumentsDisposal {
  document: string
  act: string
  reference: string
  dueOn: string
  hashes: Generated<string[]>
  carriedOutAt: Timestamp | null
  carriedOutBy: string | null
}

export interface DocumentsDocument {
  id: string
  kind: string
  language: 'et' | 'en' | 'ru'
  about: string | null
  valueCents: Int8 | null
  addedAt: Timestamp
  addedBy: string | null
  changedAt: Timestamp
  endedAt: Timestamp | null
  endedBy: string | null
  endReason: string | null
}

export interface DocumentsDocumentState {
  id: string | null
  state: string | null
}

export interface DocumentsFileText {
  file: string
  text: string | null
  unreadable: string | null
  readAt: Timestamp
}

export interface DocumentsGeneration {
  version: string
  templateVersion: string
  given: Json
  missing: string[]
}

export interface DocumentsHold {
  id: Generated<string>
  document: string
  reason: string
  setAt: Timestamp
  setBy: string | null
  liftedAt: Timestamp | null
  liftedBy: string | null
  liftReason: string | null
}

export interface DocumentsPaperSigning {
  id: Generated<string>
  document: string
  version: string
  file: string
  name: string
  size: Int8
  sha256: Buffer
  signatures: Json
  signedOn: string
  originalAt: string
  addedAt: Timestamp
  addedBy: string | null
  onBehalfOf: string | null
  withdrawnAt: Timestamp | null
  withdrawnBy: string | null
  withdrawnReason: string | null
}

export interface DocumentsParty {
  id: Generated<string>
  document: string
  part: 'signer' | 'addressee' | 'sender'
  name: string
  registryCode: string | null
  isPerson: Generated<boolean>
  representative: string | null
  email: string | null
  no: number
}

export interface DocumentsRegisterEntry {
  id: Generated<string>
  document: string
  series: string
  year: number
  number: number
  followUp: Generated<number>
  file: string | null
  reference: string
  direction: 'incoming' | 'outgoing' | 'internal'
  channel: string
  publicTitle: string | null
  registeredAt: Timestamp
  registeredOn: string
  registeredBy: string | null
  onBehalfOf: string | null
  responsible: string
  event: 'received' | 'sent' | 'signed' | 'made'
  eventDay: string
  dueDay: string | null
  rule: Json | null
  fact: string | null
  annulledAt: Timestamp | null
  annulledBy: string | null
  annulReason: string | null
}

export interface DocumentsRestriction {
  id: Generated<string>
  document: string
  ground: string
  holder: string
  startsOn: string
  endsOn: string | null
  personalEvent: 'death' | 'birth' | null
  personalEventDay: string | null
  setAt: Timestamp
  setBy: string | null
  onBehalfOf: string | null
  extendedAt: Timestamp | null
  extendedBy: string | null
  extensionReason: string | null
  liftedAt: Timestamp | null
  liftedOn: string | null
  liftedBy: string | null
  liftReason: string | null
}

export interface DocumentsRound {
  id: Generated<string>
  document: string
  version: string
  askedBy: string
  onBehalfOf: string | null
  askedAt: Timestamp
  note: Generated<string>
  endedAt: Timestamp | null
  outcome: 'complete' | 'returned' | 'superseded' | 'withdrawn' | null
}

export interface DocumentsRoundPlan {
  id: string
  kinds: string[]
  fromCents: Int8 | null
  steps: Json
  addedAt: Timestamp
  addedBy: string | null
  endedAt: Timestamp | null
}

export interface DocumentsSeries {
  id: string
  function: string
  code: string
  pattern: string
  file: string | null
  restartsYearly: Generated<boolean>
  kinds: Generated<string[]>
  retentionYears: number | null
  isPermanent: Generated<boolean>
  retentionBasis: string | null
  validFrom: string
  validTo: string | null
}

export interface DocumentsSeriesCounter {
  series: string
  year: number
  last: number
}

export interface DocumentsSigningHold {
  about: string
  key: string
  startsAt: Timestamp | null
  endsAt: Timestamp | null
  reason: Json
  rule: string | null
  free: Generated<string[]>
}

export interface DocumentsStepHandover {
  id: Generated<string>
  step: string
  fromPerson: string | null
  toPerson: string
  givenBy: string
  onBehalfOf: string | null
  reason: string
  at: Timestamp
}

export interface DocumentsTemplate {
  id: string
  language: 'et' | 'en' | 'ru'
  kinds: string[]
  aboutKinds: Generated<string[]>
  shipped: string | null
  addedAt: Timestamp
  addedBy: string | null
  endedAt: Timestamp | null
  endedBy: string | null
}

export interface DocumentsTemplateVersion {
  id: Generated<string>
  template: string
  no: number
  file: string
  name: string
  size: Int8
  fields: Json
  reading: Json
  note: Generated<string>
  madeAt: Timestamp
  madeBy: string | null
  publishedAt: Timestamp | null
  publishedBy: string | null
  validFrom: string | null
  validTo: string | null
}

export interface DocumentsVersion {
  id: Generated<string>
  document: string
  no: number
  file: string | null
  name: string
  format: string
  size: Int8
  sha256: Buffer
  madeAt: Timestamp
  madeBy: string | null
  onBehalfOf: string | null
  origin: 'uploaded' | 'generated'
  note: Generated<string>
}

export interface KernelAudit {
  id: Generated<string>
  at: Timestamp
  operation: string
  outcome: 'done' | 'looked' | 'refused'
  actor: string
  person: string | null
  onBehalfOf: string | null
  purpose: string | null
  problem: string | null
  input: Json
  hash: Buffer
  xid: Generated<string>
}

export interface KernelAuditSeal {
  seq: Int8
  audit: string
  hash: Buffer
}

export interface KernelCallCount {
  caller: string
  operation: string
  windowStart: Timestamp
  calls: number
}

export interface KernelFact {
  id: Generated<string>
  name: string
  at: Timestamp
  person: string | null
  onBehalfOf: string | null
  record: string | null
  data: Json
}

export interface KernelFile {
  id: Generated<string>
  sha256: Buffer | null
  size: Generated<Int8>
  createdAt: Generated<Timestamp>
  unusedSince: Timestamp | null
}

export interface KernelFileChunk {
  file: string
  no: number
  bytes: Buffer
}

export interface KernelLetter {
  id: Generated<string>
  kind: string
  person: string | null
  recipient: string
  body: Buffer | null
  state: Generated<'waiting' | 'sent' | 'failed' | 'withdrawn'>
  attempts: Generated<number>
  problem: string | null
  createdAt: Generated<Timestamp>
  sendAfter: Timestamp
  sentAt: Timestamp | null
}

export interface KernelMigration {
  name: string
  module: string
  checksum: string
  appliedAt: Generated<Timestamp>
}

export interface KernelReaction {
  fact: string
  name: string
  at: Generated<Timestamp>
}

export interface KernelRecord {
  id: Generated<string>
  kind: string
  title: string
  label: string | null
  searchText: Generated<string>
  owner: string | null
  team: string | null
  restriction: string | null
  audience: Generated<'named' | 'team' | 'agency'>
  version: Generated<number>
  createdAt: Generated<Timestamp>
  endedAt: Timestamp | null
  search: GeneratedAlways<string | null>
}

export interface KernelRecordPerson {
  record: string
  person: string
  part: string
}

export interface KernelRepeat {
  actor: string
  operation: string
  key: string
  inputHash: Buffer
  output: Json | null
  at: Generated<Timestamp>
}

export interface KernelServing {
  record: string
  duty: string
  result: string | null
}

export interface KernelSetting {
  name: string
  value: Json
}

export interface KernelUpload {
  id: Generated<string>
  owner: string
  name: string
  mediaType: string
  file: string
  at: Generated<Timestamp>
}

export interface KernelWord {
  word: string
}

export interface PeopleAbsence {
  id: Generated<string>
  person: string
  fromDay: string
  untilDay: string
  substitute: string | null
  handedOver: string[] | null
  recordedAt: Timestamp
  recordedBy: string | null
  endedAt: Timestamp | null
}

export interface PeopleAgency {
  onlyOne: Generated<boolean>
  name: string
  createdAt: Timestamp
  registryCode: string | null
  address: string | null
  email: string | null
}

export interface PeopleAppointment {
  id: Generated<string>
  person: string
  role: 'signatory' | 'auditor'
  fromDay: string
  untilDay: string | null
  basis: string
  endedAt: Timestamp | null
}

export interface PeopleMembership {
  id: Generated<string>
  person: string
  team: string | null
  role: 'administrator' | 'manager' | 'specialist' | 'colleague' | 'approver' | 'reader'
  startedAt: Timestamp
  endedAt: Timestamp | null
}

export interface PeoplePerson {
  id: string
  name: string
  email: string
  title: Generated<string>
  locale: Generated<'et' | 'en' | 'ru'>
  digest: Generated<boolean>
  leftAt: Timestamp | null
}

export interface PeopleTeam {
  id: string
  name: string
}

export interface PositionsDuty {
  id: string
  version: string
  place: number
  no: string
  text: string
}

export interface PositionsDutyLink {
  old: string
  new: string | null
  kind: 'kept' | 'changed' | 'split' | 'merged' | 'ended'
}

export interface PositionsHandEvidence {
  id: string
  position: string
  happenedOn: string
  note: string
  link: string | null
  file: string | null
  fileName: string | null
  addedBy: string | null
  addedAt: Timestamp
  withdrawnBy: string | null
  withdrawnAt: Timestamp | null
}

export interface PositionsOrganisationChange {
  id: Generated<string>
  position: string
  changedOn: string
  reviewBy: string
  note: string
  notedBy: string | null
  notedAt: Timestamp
}

export interface PositionsPosition {
  id: string
  unit: Generated<string>
  holder: string | null
  manager: string | null
}

export interface PositionsResult {
  id: string
  duty: string
  place: number
  text: string
  kind: string
}

export interface PositionsResultLink {
  old: string
  new: string
}

export interface PositionsReview {
  id: string
  position: string
  version: string
  firstDay: string
  lastDay: string
  holder: string
  manager: string
  startedAt: Timestamp
  holderConfirmedAt: Timestamp | null
  managerConfirmedAt: Timestamp | null
}

export interface PositionsReviewProposal {
  id: Generated<string>
  review: string
  text: string
  proposedBy: string | null
  proposedAt: Timestamp
  withdrawnAt: Timestamp | null
}

export interface PositionsReviewWord {
  review: string
  result: string
  part: 'employee' | 'manager'
  text: string
  writtenBy: string | null
  writtenAt: Timestamp
}

export interface PositionsTarget {
  result: string
  indicator: string
  value: number
  setBy: string | null
  setAt: Timestamp
}

export interface PositionsVersion {
  id: Generated<string>
  position: string
  no: number
  validFrom: string
  signedOn: string | null
  reading: Json
  source: string | null
  sourceName: string | null
  savedBy: string | null
  savedAt: Timestamp
}

export interface ProcurementsBrief {
  procurement: string
  training: boolean
  said: Json
  stages: Json
  parts: Json
  version: number
  writtenAt: Timestamp
  writtenBy: string | null
}

export interface ProcurementsChallenge {
  id: Generated<string>
  procurement: string
  filedOn: string
  challenger: string
  number: string | null
  addedAt: Timestamp
  addedBy: string | null
  endedOn: string | null
  endedAs: 'rejected' | 'upheld' | 'withdrawn' | null
  endReason: string | null
  endedAt: Timestamp | null
  endedBy: string | null
}

export interface ProcurementsClearance {
  procurement: string
  tender: string
  clearAt: Timestamp | null
  open: Generated<string[]>
}

export interface ProcurementsComparison {
  procurement: string
  method: 'bestRatio' | 'priceOnly' | 'fixedPrice'
  reason: string | null
  priceFormula: 'lowestToOwn' | 'linear'
  tieBreaks: string[]
  lifeCycle: string | null
  version: number
  writtenAt: Timestamp
  writtenBy: string | null
}

export interface ProcurementsContract {
  id: Generated<string>
  procurement: string
  line: string
  document: string | null
  elsewhere: string | null
  valueCents: Int8
  startsOn: string | null
  endsOn: string | null
  invoiceOn: string | null
  addedAt: Timestamp
  addedBy: string | null
  signedAt: Timestamp | null
  signedOn: string | null
  endedOn: string | null
  actualCents: Int8 | null
  endNote: string | null
}

export interface ProcurementsContractTwin {
  contract: string
  purchase: string
  notedAt: Timestamp
  verdict: 'same' | 'another' | null
  saidAt: Timestamp | null
  saidBy: string | null
}

export interface ProcurementsCriterion {
  id: Generated<string>
  procurement: string
  lot: string | null
  no: number
  title: string
  kind: 'price' | 'quality'
  weight: number
  looksAt: 'subject' | 'people'
  link: string | null
  usedToQualify: boolean
  steps: Json
}

export interface ProcurementsDecision {
  id: Generated<string>
  procurement: string
  no: number
  kind: 'award' | 'rejectAll'
  lots: Generated<string[]>
  document: string | null
  reason: Generated<string>
  takenAt: Timestamp
  takenBy: string | null
  notifiedAt: Timestamp | null
  notifiedOn: string | null
  notifiedBy: string | null
  notifiedVia: 'letters' | 'register' | null
  standstill: string | null
  standstillRule: string | null
  standstillUntil: string | null
  standstillValue: number | null
  standstillUnit: string | null
  standstillCount: Json | null
  takenBackAt: Timestamp | null
  takenBackBy: string | null
  takenBackReason: string | null
}

export interface ProcurementsDecisionLine {
  id: Generated<string>
  decision: string
  lot: string | null
  tender: string | null
  name: string
  registryCode: string | null
  priceCents: Int8 | null
  points: number | null
  rank: number | null
  result: 'awarded' | 'notAwarded' | 'rejected'
  reason: Generated<string>
}

export interface ProcurementsDeclaration {
  id: Generated<string>
  procurement: string
  person: string
  declaredAt: Timestamp
  conflict: string | null
}

export interface ProcurementsDueMove {
  id: Generated<string>
  procurement: string
  fromAt: Timestamp | null
  toAt: Timestamp
  reason: string
  movedAt: Timestamp
  movedBy: string | null
}

export interface ProcurementsInvolved {
  procurement: string
  person: string
  part: 'responsible' | 'contract' | 'brief' | 'evaluator' | 'opener' | 'approver'
  addedAt: Timestamp
  outAt: Timestamp | null
  remindedAt: Timestamp | null
}

export interface ProcurementsLegalMark {
  id: Generated<string>
  procurement: string
  check: string
  kind: 'word' | 'file' | 'exception'
  note: string
  document: string | null
  markedAt: Timestamp
  markedBy: string | null
}

export interface ProcurementsLikenessJudgment {
  id: Generated<string>
  procurement: string
  other: string
  verdict: 'like' | 'different'
  reason: string
  judgedAt: Timestamp
  judgedBy: string | null
}

export interface ProcurementsLot {
  id: Generated<string>
  procurement: string
  no: number
  title: string
  cpv: string | null
  valueCents: Int8 | null
}

export interface ProcurementsMixedPart {
  procurement: string
  no: number
  cpv: string | null
  subjectKind: string | null
  valueCents: Int8 | null
}

export interface ProcurementsNotice {
  id: Generated<string>
  procurement: string
  contract: string | null
  kind: 'award' | 'end'
  sentOn: string
  reference: string | null
  dueOn: string | null
  addedAt: Timestamp
  addedBy: string | null
}

export interface ProcurementsOutcome {
  procurement: string
  lot: string | null
  tender: string
  name: string
  registryCode: string | null
  priceCents: Int8 | null
  points: number | null
  rank: number | null
  reason: Generated<string>
  settledAt: Timestamp
}

export interface ProcurementsPlan {
  id: string
  budgetYear: number
  addedAt: Timestamp
  addedBy: string | null
}

export interface ProcurementsPlanImport {
  id: Generated<string>
  plan: string
  importedAt: Timestamp
  importedBy: string
  withdrawnAt: Timestamp | null
}

export interface ProcurementsPlanRow {
  id: Generated<string>
  plan: string
  no: number
  subject: string
  nature: 'goods' | 'services' | 'works' | null
  subjectKind: string | null
  cpv: string | null
  valueCents: Int8 | null
  quarter: number | null
  responsible: string | null
  contractResponsible: string | null
  funding: string | null
  series: string | null
  procurement: string | null
  import: string | null
  version: Generated<number>
  changedAt: Timestamp
  changedBy: string | null
  droppedAt: Timestamp | null
  droppedBy: string | null
}

export interface ProcurementsPlanVersion {
  id: Generated<string>
  plan: string
  no: number
  madeAt: Timestamp
  madeBy: string | null
  note: Generated<string>
  document: string
  sha256: Buffer
  rows: Json
  valuesShownAt: Timestamp | null
  approvedAt: Timestamp | null
}

export interface ProcurementsProcurement {
  id: string
  budgetYear: number
  cpv: string | null
  subjectKind: string | null
  nature: 'goods' | 'services' | 'works' | null
  series: string | null
  funding: string | null
  valueCents: Int8 | null
  startsOn: string | null
  procedure: string | null
  volunteered: string | null
  contractResponsible: string | null
  registerReference: string | null
  announcedAt: Timestamp | null
  announcedBy: string | null
  tendersDueAt: Timestamp | null
  openedAt: Timestamp | null
  tendersIn: number | null
  evaluatedAt: Timestamp | null
  decidedAt: Timestamp | null
  standstillUntil: string | null
  contestedAt: Timestamp | null
  contractedAt: Timestamp | null
  endedAt: Timestamp | null
  endedBy: string | null
  endedAs: 'done' | 'failed' | 'cancelled' | null
  endReason: string | null
  addedAt: Timestamp
  addedBy: string | null
  changedAt: Timestamp
  procedureGround: string | null
  copiedFrom: string | null
  ownCents: Int8 | null
}

export interface ProcurementsProcurementState {
  id: string | null
  state: string | null
}

export interface ProcurementsPurchase {
  id: Generated<string>
  import: string
  subject: string
  cpv: string | null
  series: string | null
  valueCents: Int8
  boughtOn: string
  reference: string | null
}

export interface ProcurementsPurchaseImport {
  id: string
  importedAt: Timestamp
  importedBy: string
  withdrawnAt: Timestamp | null
}

export interface ProcurementsTimetableStep {
  procurement: string
  step: 'announce' | 'questions' | 'due' | 'open' | 'decide' | 'contract' | 'delivery'
  day: string
  time: string | null
}

export interface ProcurementsValueReckoning {
  id: Generated<string>
  procurement: string
  given: Json
  cents: Int8
  method: string
  vat: Generated<string>
  note: Generated<string>
  reckonedAt: Timestamp
  reckonedBy: string | null
}

export interface RecordsComment {
  id: Generated<string>
  record: string
  person: string
  onBehalfOf: string | null
  text: string
  at: Timestamp
  removedAt: Timestamp | null
}

export interface ReportsPack {
  id: string
  position: string
  review: string | null
  firstDay: string
  lastDay: string
  locale: string
  content: Json
  requestedBy: string | null
  requestedAt: Timestamp
  stoppedAt: Timestamp | null
  failedAt: Timestamp | null
  problem: string | null
}

export interface ReportsPackFile {
  pack: string
  format: 'pdf' | 'docx'
  file: string
  bytes: number
  madeAt: Timestamp
}

export interface RulebookCorrection {
  id: Generated<string>
  key: string
  row: Json
  before: Json | null
  reason: string
  madeAt: Timestamp
  madeBy: string | null
  onBehalfOf: string | null
  takenBackAt: Timestamp | null
  takenBackBy: string | null
  takeBackReason: string | null
}

export interface SigninAccessLink {
  id: Generated<string>
  scope: string
  record: string
  tokenHash: Buffer
  givenAt: Timestamp
  endsAt: Timestamp | null
}

export interface SigninIdentity {
  id: Generated<string>
  person: string
  profile: 'directory' | 'tara'
  subjectHash: Buffer
  linkedAt: Timestamp
}

export interface SigninLink {
  id: Generated<string>
  tokenHash: Buffer
  person: string
  madeAt: Timestamp
  endsAt: Timestamp
  usedAt: Timestamp | null
  anyBrowser: boolean
}

export interface SigninLinkWish {
  person: string
  browserHash: Buffer
  at: Timestamp
}

export interface SigninOidcAttempt {
  stateHash: Buffer
  browserHash: Buffer
  profile: 'directory' | 'tara'
  secrets: Buffer
  endsAt: Timestamp
}

export interface SigninPasskey {
  id: Generated<string>
  person: string
  credential: string
  publicKey: Buffer
  counter: Int8
  transports: string[]
  backedUp: boolean
  name: string
  madeAt: Timestamp
  usedAt: Timestamp | null
}

export interface SigninPasskeyChallenge {
  browserHash: Buffer
  purpose: 'make' | 'sign-in'
  challenge: string
  endsAt: Timestamp
}

export interface SigninSession {
  id: Generated<string>
  tokenHash: Buffer
  person: string
  way: 'set-up' | 'link' | 'passkey' | 'directory' | 'tara'
  agent: string
  createdAt: Timestamp
  seenAt: Timestamp
  endsAt: Timestamp
}

export interface SigninSetUp {
  onlyOne: Generated<boolean>
  tokenHash: Buffer
  madeAt: Timestamp
}

export interface SigninToken {
  id: Generated<string>
  person: string
  name: string
  secretHash: Buffer
  scopes: string[]
  madeAt: Timestamp
  endsAt: Timestamp
  usedAt: Timestamp | null
}

export interface TasksAttachment {
  id: Generated<string>
  task: string
  file: string
  name: string
  mediaType: string
  size: Int8
  isResult: Generated<boolean>
  person: string | null
  at: Timestamp
}

export interface TasksFeed {
  id: Generated<string>
  person: string
  tokenHash: Buffer
  madeAt: Timestamp
  endedAt: Timestamp | null
}

export interface TasksImport {
  id: Generated<string>
  person: string
  at: Timestamp
  withdrawnAt: Timestamp | null
}

export interface TasksRecurrence {
  id: Generated<string>
  every: 'week' | 'month' | 'quarter' | 'year'
  onRestDay: 'earlier' | 'later' | 'stay'
  firstDay: string
  times: Generated<number>
  until: string | null
  endedAt: Timestamp | null
}

export interface TasksStep {
  id: Generated<string>
  task: string
  kind: 'taken' | 'done' | 'accepted' | 'returned' | 'withdrawn'
  person: string | null
  onBehalfOf: string | null
  at: Timestamp
  text: Generated<string>
  stateBefore: string
  fact: string
  undoneAt: Timestamp | null
}

export interface TasksTask {
  id: string
  text: Generated<string>
  doneMeans: Generated<string>
  assignee: string
  giver: string
  givenAt: Timestamp
  dueAt: Timestamp
  dueDay: string
  dueTime: string | null
  state: Generated<'given' | 'taken' | 'done' | 'accepted' | 'returned' | 'withdrawn'>
  doneAt: Timestamp | null
  source: string | null
  sourceKey: string | null
  rule: Json | null
  recurrence: string | null
  import: string | null
  sequence: Generated<number>
  changedAt: Timestamp
}

export interface TendersAgreement {
  evaluation: string
  tender: string
  criterion: string
  share: number
  reason: string
  agreedAt: Timestamp
  writtenBy: string | null
}

export interface TendersBox {
  procurement: string
  publicKey: Buffer
  recovery: Buffer
  setUpAt: Timestamp
  setUpBy: string | null
  openedAt: Timestamp | null
  openedKey: Buffer | null
}

export interface TendersBoxHalf {
  box: string
  opener: string
  other: string
  sealed: Buffer
}

export interface TendersBoxOpener {
  box: string
  person: string
  key: string
}

export interface TendersCall {
  procurement: string
  summary: Generated<string>
  openedAt: Timestamp | null
  openedBy: string | null
  changedAt: Timestamp
}

export interface TendersCheckFile {
  tenderCheck: string
  no: number
  file: string
  name: string
  format: string
  size: Int8
  sha256: Buffer
  addedAt: Timestamp
  addedBy: string | null
}

export interface TendersCheckPlan {
  procurement: string
  ground: string
  setAt: Timestamp
  setBy: string | null
}

export interface TendersDraft {
  id: Generated<string>
  box: string
  holder: Buffer
  own: Buffer | null
}

export interface TendersDraftFile {
  id: Generated<string>
  draft: string
  no: number
  file: string
  own: Buffer
}

export interface TendersDraw {
  evaluation: string
  no: number
  tender: string
  note: string
  drawnAt: Timestamp
  drawnBy: string | null
}

export interface TendersEvaluation {
  id: Generated<string>
  procurement: string
  lot: string | null
  revealedAt: Timestamp | null
  settledAt: Timestamp | null
  settledBy: string | null
}

export interface TendersNotice {
  id: Generated<string>
  procurement: string
  kind: 'papers' | 'dueMoved' | 'word' | 'ended'
  text: Generated<string>
  dueAt: Timestamp | null
  toldAt: Timestamp
  toldBy: string | null
}

export interface TendersOpenerKey {
  id: Generated<string>
  person: string
  publicKey: Buffer
  locked: Buffer
  salt: Buffer
  iterations: number
  madeAt: Timestamp
  endedAt: Timestamp | null
}

export interface TendersOpeningTurn {
  box: string
  person: string
  session: string
  at: Timestamp
  given: Buffer
}

export interface TendersPaper {
  id: Generated<string>
  procurement: string
  document: string
  title: string
  versionNo: number
  file: string
  name: string
  format: string
  size: Int8
  sha256: Buffer
  givenAt: Timestamp
  givenBy: string | null
  replacedAt: Timestamp | null
}

export interface TendersQuestion {
  id: string
  procurement: string
  no: number
  source: 'link' | 'mail' | 'phone' | 'meeting' | 'register'
  tenderer: string | null
  text: string
  askedAt: Timestamp
  enteredBy: string | null
  toldText: string | null
  answer: string | null
  answeredAt: Timestamp | null
  answeredBy: string | null
}

export interface TendersRefusal {
  id: Generated<string>
  box: string
  holder: Buffer
  at: Timestamp
  lastAt: Timestamp
  times: Generated<number>
  sealed: Buffer
  tendererName: string | null
  registryCode: string | null
}

export interface TendersRelation {
  id: Generated<string>
  procurement: string
  person: string
  tender: string | null
  what: string | null
  declaredAt: Timestamp
}

export interface TendersResult {
  evaluation: string
  settledAt: Timestamp
  tender: string
  priceCents: Int8
  points: number
  rank: number
  decidedBy: string | null
}

export interface TendersScore {
  evaluation: string
  evaluator: string
  tender: string
  criterion: string
  share: number
  reason: string
}

export interface TendersSheet {
  evaluation: string
  evaluator: string
  handedInAt: Timestamp | null
}

export interface TendersSubmission {
  id: Generated<string>
  box: string
  holder: Buffer
  at: Timestamp
  manifest: Buffer
  receipt: Buffer
  endedAt: Timestamp | null
  endedAs: 'replaced' | 'withdrawn' | null
  no: number | null
  tender: string | null
  brokenAt: Timestamp | null
}

export interface TendersSubmissionFile {
  submission: string
  no: number
  file: string
}

export interface TendersTender {
  id: string
  procurement: string
  no: number
  tendererName: string
  registryCode: string | null
  contactName: string | null
  contactEmail: string | null
  submittedAt: Timestamp
  source: 'box' | 'register' | 'mail' | 'paper'
  sourceNote: Generated<string>
  priceCents: Int8 | null
  sha256: Buffer | null
  enteredAt: Timestamp
  enteredBy: string | null
  withdrawnAt: Timestamp | null
  tenderer: string | null
}

export interface TendersTenderCheck {
  id: Generated<string>
  tender: string
  kind: 'exclusion' | 'compliance' | 'clarification' | 'arithmetic' | 'abnormallyLow'
  ground: string | null
  lot: string | null
  askedAt: Timestamp | null
  askedBy: string | null
  question: string | null
  dueDay: string | null
  dueRule: Json | null
  proposedCents: Int8 | null
  answeredAt: Timestamp | null
  answeredBy: string | null
  answer: string | null
  outcome: 'passed' | 'failed' | null
  reason: string | null
  settledAt: Timestamp | null
  settledBy: string | null
}

export interface TendersTenderFile {
  id: Generated<string>
  tender: string
  no: number
  file: string
  name: string
  format: string
  size: Int8
  sha256: Buffer
  secret: string | null
}

export interface TendersTenderPrice {
  tender: string
  lot: string | null
  priceCents: Int8
  correctedCents: Int8 | null
}

export interface TendersTenderer {
  id: string
  procurement: string
  origin: 'invited' | 'asked'
  name: string
  registryCode: string | null
  contactName: string | null
  email: string
  locale: 'et' | 'en' | 'ru'
  addedAt: Timestamp
  addedBy: string | null
  invitedAt: Timestamp | null
}

export interface TendersTendererLetter {
  id: Generated<string>
  tenderer: string | null
  tender: string | null
  decision: string | null
  kind: string
  letter: string
  writtenAt: Timestamp
  state: Generated<'waiting' | 'sent' | 'failed' | 'withdrawn'>
  sentAt: Timestamp | null
}

export interface TendersTendererLink {
  link: string
  tenderer: string
  givenAt: Timestamp
  endedAt: Timestamp | null
}

export interface DB {
  'documents.approvalStep': DocumentsApprovalStep
  'documents.approver': DocumentsApprover
  'documents.arrival': DocumentsArrival
  'documents.consignment': DocumentsConsignment
  'documents.container': DocumentsContainer
  'documents.disposal': DocumentsDisposal
  'documents.document': DocumentsDocument
  'documents.documentState': DocumentsDocumentState
  'documents.fileText': DocumentsFileText
  'documents.generation': DocumentsGeneration
  'documents.hold': DocumentsHold
  'documents.paperSigning': DocumentsPaperSigning
  'documents.party': DocumentsParty
  'documents.registerEntry': DocumentsRegisterEntry
  'documents.restriction': DocumentsRestriction
  'documents.round': DocumentsRound
  'documents.roundPlan': DocumentsRoundPlan
  'documents.series': DocumentsSeries
  'documents.seriesCounter': DocumentsSeriesCounter
  'documents.signingHold': DocumentsSigningHold
  'documents.stepHandover': DocumentsStepHandover
  'documents.template': DocumentsTemplate
  'documents.templateVersion': DocumentsTemplateVersion
  'documents.version': DocumentsVersion
  'kernel.audit': KernelAudit
  'kernel.auditSeal': KernelAuditSeal
  'kernel.callCount': KernelCallCount
  'kernel.fact': KernelFact
  'kernel.file': KernelFile
  'kernel.fileChunk': KernelFileChunk
  'kernel.letter': KernelLetter
  'kernel.migration': KernelMigration
  'kernel.reaction': KernelReaction
  'kernel.record': KernelRecord
  'kernel.recordPerson': KernelRecordPerson
  'kernel.repeat': KernelRepeat
  'kernel.serving': KernelServing
  'kernel.setting': KernelSetting
  'kernel.upload': KernelUpload
  'kernel.word': KernelWord
  'people.absence': PeopleAbsence
  'people.agency': PeopleAgency
  'people.appointment': PeopleAppointment
  'people.membership': PeopleMembership
  'people.person': PeoplePerson
  'people.team': PeopleTeam
  'positions.duty': PositionsDuty
  'positions.dutyLink': PositionsDutyLink
  'positions.handEvidence': PositionsHandEvidence
  'positions.organisationChange': PositionsOrganisationChange
  'positions.position': PositionsPosition
  'positions.result': PositionsResult
  'positions.resultLink': PositionsResultLink
  'positions.review': PositionsReview
  'positions.reviewProposal': PositionsReviewProposal
  'positions.reviewWord': PositionsReviewWord
  'positions.target': PositionsTarget
  'positions.version': PositionsVersion
  'procurements.brief': ProcurementsBrief
  'procurements.challenge': ProcurementsChallenge
  'procurements.clearance': ProcurementsClearance
  'procurements.comparison': ProcurementsComparison
  'procurements.contract': ProcurementsContract
  'procurements.contractTwin': ProcurementsContractTwin
  'procurements.criterion': ProcurementsCriterion
  'procurements.decision': ProcurementsDecision
  'procurements.decisionLine': ProcurementsDecisionLine
  'procurements.declaration': ProcurementsDeclaration
  'procurements.dueMove': ProcurementsDueMove
  'procurements.involved': ProcurementsInvolved
  'procurements.legalMark': ProcurementsLegalMark
  'procurements.likenessJudgment': ProcurementsLikenessJudgment
  'procurements.lot': ProcurementsLot
  'procurements.mixedPart': ProcurementsMixedPart
  'procurements.notice': ProcurementsNotice
  'procurements.outcome': ProcurementsOutcome
  'procurements.plan': ProcurementsPlan
  'procurements.planImport': ProcurementsPlanImport
  'procurements.planRow': ProcurementsPlanRow
  'procurements.planVersion': ProcurementsPlanVersion
  'procurements.procurement': ProcurementsProcurement
  'procurements.procurementState': ProcurementsProcurementState
  'procurements.purchase': ProcurementsPurchase
  'procurements.purchaseImport': ProcurementsPurchaseImport
  'procurements.timetableStep': ProcurementsTimetableStep
  'procurements.valueReckoning': ProcurementsValueReckoning
  'records.comment': RecordsComment
  'reports.pack': ReportsPack
  'reports.packFile': ReportsPackFile
  'rulebook.correction': RulebookCorrection
  'signin.accessLink': SigninAccessLink
  'signin.identity': SigninIdentity
  'signin.link': SigninLink
  'signin.linkWish': SigninLinkWish
  'signin.oidcAttempt': SigninOidcAttempt
  'signin.passkey': SigninPasskey
  'signin.passkeyChallenge': SigninPasskeyChallenge
  'signin.session': SigninSession
  'signin.setUp': SigninSetUp
  'signin.token': SigninToken
  'tasks.attachment': TasksAttachment
  'tasks.feed': TasksFeed
  'tasks.import': TasksImport
  'tasks.recurrence': TasksRecurrence
  'tasks.step': TasksStep
  'tasks.task': TasksTask
  'tenders.agreement': TendersAgreement
  'tenders.box': TendersBox
  'tenders.boxHalf': TendersBoxHalf
  'tenders.boxOpener': TendersBoxOpener
  'tenders.call': TendersCall
  'tenders.checkFile': TendersCheckFile
  'tenders.checkPlan': TendersCheckPlan
  'tenders.draft': TendersDraft
  'tenders.draftFile': TendersDraftFile
  'tenders.draw': TendersDraw
  'tenders.evaluation': TendersEvaluation
  'tenders.notice': TendersNotice
  'tenders.openerKey': TendersOpenerKey
  'tenders.openingTurn': TendersOpeningTurn
  'tenders.paper': TendersPaper
  'tenders.question': TendersQuestion
  'tenders.refusal': TendersRefusal
  'tenders.relation': TendersRelation
  'tenders.result': TendersResult
  'tenders.score': TendersScore
  'tenders.sheet': TendersSheet
  'tenders.submission': TendersSubmission
  'tenders.submissionFile': TendersSubmissionFile
  'tenders.tender': TendersTender
  'tenders.tenderCheck': TendersTenderCheck
  'tenders.tenderFile': TendersTenderFile
  'tenders.tenderPrice': TendersTenderPrice
  'tenders.tenderer': TendersTenderer
  'tenders.tendererLetter': TendersTendererLetter
  'tenders.tendererLink': TendersTendererLink
}
