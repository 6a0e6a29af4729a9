import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Module } from '../kernel/module.ts'
import type { LawRow } from '../kernel/values/law-row.ts'
import type { Config } from './config.ts'
import type { Database } from './database/open.ts'
import { passkeySite } from './passkeys.ts'

/** How this installation is set up, as its administrator may know it: no secret, no folder, no credentials. */
export interface InstallationFacts {
  /** Of Koosmeel. */
  readonly version: string
  readonly node: string
  readonly database: {
    readonly kind: Database['kind']
    readonly version: string
    readonly appendOnlyEnforced: boolean
  }
  readonly mail: { readonly server: string; readonly from: string } | null
  readonly passkeys: boolean
  readonly directory: { readonly name: string; readonly issuer: string } | null
  readonly tara: {
    readonly issuer: string
    readonly acr: string
    readonly methods: readonly string[]
  } | null
  /** Another one whenever any rule of `law/` changes. */
  readonly lawVersion: string
  readonly largestFileMegabytes: number
  /** What each operation does, by its name. */
  readonly operations: ReadonlyMap<string, string>
}

declare module '../kernel/capabilities.ts' {
  interface Capabilities {
    readonly installation: InstallationFacts
  }
}

interface Built {
  readonly config: Config
  readonly database: Database
  readonly modules: readonly Module[]
  readonly law: readonly LawRow[]
}

export async function describeInstallation({
  config,
  database,
  modules,
  law,
}: Built): Promise<InstallationFacts> {
  const { kind, appendOnlyEnforced } = database
  const { rows } = await database.read.query<{ server_version: string }>('show server_version')
  const { mail, oidc, tara } = config
  return {
    version: readVersion(),
    node: process.versions.node,
    database: { kind, version: rows[0]?.server_version ?? '?', appendOnlyEnforced },
    mail: mail ? { server: new URL(mail.url).host, from: mail.from } : null,
    passkeys: passkeySite(config.url) !== undefined,
    directory: oidc ? { name: oidc.name, issuer: oidc.issuer } : null,
    tara: tara ? { issuer: tara.issuer, acr: tara.acr, methods: tara.amr } : null,
    lawVersion: createHash('sha256').update(JSON.stringify(law)).digest('hex').slice(0, 8),
    largestFileMegabytes: config.maxFileBytes / 1024 / 1024,
    operations: new Map(
      modules.flatMap(({ contract }) => Object.values(contract).map(({ name, summary }) => [name, summary])),
    ),
  }
}

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
