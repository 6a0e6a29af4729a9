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

export interface DB {
  'kernel.audit': KernelAudit
  'kernel.auditSeal': KernelAuditSeal
  'kernel.callCount': KernelCallCount
  'kernel.fact': KernelFact
  'kernel.letter': KernelLetter
  'kernel.migration': KernelMigration
  'kernel.reaction': KernelReaction
  'kernel.record': KernelRecord
  'kernel.recordPerson': KernelRecordPerson
  'kernel.repeat': KernelRepeat
  'kernel.serving': KernelServing
  'kernel.setting': KernelSetting
}
