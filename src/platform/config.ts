import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { StartProblem } from './start-problem.ts'

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'

export interface Config {
  /** Absolute path; `dataFolderChosen` says whether somebody named it or it is the default. */
  readonly dataFolder: string
  readonly dataFolderChosen: boolean
  /** Absent: Koosmeel runs its own PostgreSQL in the data folder. */
  readonly databaseUrls?: { readonly app: string; readonly owner?: string; readonly jobs?: string }
  /** The address people use, without a slash at the end. */
  readonly url: string
  readonly host: string
  readonly port: number
  /** IP addresses and CIDR ranges whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[]
  readonly mail?: { readonly url: string; readonly from: string }
  readonly oidc?: OidcConfig
  readonly tara?: TaraConfig
  /** Address of the agency's service that validates signed containers (SiVa 3). */
  readonly sivaUrl?: string
  readonly logLevel: LogLevel
  readonly maxFileBytes: number
  /** Where registered documents are left for the agency's records system. */
  readonly recordsFolder?: string
}

export interface OidcConfig {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What the sign-in button says. */
  readonly name: string
}

export interface TaraConfig extends OidcConfig {
  /** The lowest accepted level of assurance. */
  readonly acr: 'low' | 'substantial' | 'high'
  /** Accepted means of authentication (`idcard`, `mID`, `smartid` …). */
  readonly amr: readonly string[]
}

/** What one may set; README has the same table. Those marked `secret` may also come from a file: `NAME_FILE`. */
export const settings = {
  KOOSMEEL_DATA: {},
  KOOSMEEL_URL: {},
  PORT: {},
  HOST: {},
  TRUSTED_PROXIES: {},
  DATABASE_URL: { secret: true },
  DATABASE_OWNER_URL: { secret: true },
  DATABASE_JOBS_URL: { secret: true },
  SMTP_URL: { secret: true },
  MAIL_FROM: {},
  OIDC_ISSUER: {},
  OIDC_CLIENT_ID: {},
  OIDC_CLIENT_SECRET: { secret: true },
  OIDC_NAME: {},
  TARA_ISSUER: {},
  TARA_CLIENT_ID: {},
  TARA_CLIENT_SECRET: { secret: true },
  TARA_ACR: {},
  TARA_AMR: {},
  SIVA_URL: {},
  LOG_LEVEL: {},
  MAX_FILE_MB: {},
  RECORDS_FOLDER: {},
} as const satisfies Record<string, { secret?: true }>

type Setting = keyof typeof settings
type Read = (name: Setting) => string | undefined

/** @throws StartProblem that names the setting which cannot be used, and why. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const read: Read = (name) => readSetting(environment, name)
  const port = readNumber(read, 'PORT', { otherwise: 3000, from: 0, to: 65535 })
  const url = readAddress(read, port)
  const oidc = readOidc(read)
  const tara = readTara(read)
  const mail = readMail(read)
  const sivaUrl = readSiva(read)
  const databaseUrls = readDatabaseUrls(read)
  const recordsFolder = read('RECORDS_FOLDER')
  return {
    dataFolder: resolve(read('KOOSMEEL_DATA') ?? 'data'),
    dataFolderChosen: read('KOOSMEEL_DATA') !== undefined,
    url,
    host: readHost(read, url),
    port,
    trustedProxies: readTrustedProxies(read),
    logLevel: readOneOf(read, 'LOG_LEVEL', logLevels) ?? 'info',
    maxFileBytes: readNumber(read, 'MAX_FILE_MB', { otherwise: 100, from: 1, to: 1024 }) * 1024 * 1024,
    ...(databaseUrls && { databaseUrls }),
    ...(mail && { mail }),
    ...(oidc && { oidc }),
    ...(tara && { tara }),
    ...(sivaUrl && { sivaUrl }),
    ...(recordsFolder && { recordsFolder: resolve(recordsFolder) }),
  }
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const assuranceLevels = ['low', 'substantial', 'high'] as const

function readSetting(environment: NodeJS.ProcessEnv, name: Setting): string | undefined {
  const file = 'secret' in settings[name] ? environment[`${name}_FILE`] : undefined
  const value = (environment[name] ?? (file && readSecretFile(name, file)))?.trim()
  return value === '' ? undefined : value
}

function readSecretFile(name: Setting, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new StartProblem(
      {
        et: `Faili ${file} (seadistus ${name}_FILE) ei saa lugeda. Kontrollige teed ja õigusi.`,
        en: `The file ${file} (setting ${name}_FILE) cannot be read. Check its path and permissions.`,
      },
      { cause },
    )
  }
}

function readAddress(read: Read, port: number): string {
  const url = readUrl(read, 'KOOSMEEL_URL', ['http:', 'https:']) ?? new URL(`http://localhost:${port}`)
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new StartProblem({
      et: `KOOSMEEL_URL (${url.origin}) on krüptimata ega viita sellele arvutile. Kasutage https-aadressi ja pange ette proksi, mis lõpetab TLS-i.`,
      en: `KOOSMEEL_URL (${url.origin}) is not encrypted and is not this computer. Use an https address behind a proxy that ends TLS.`,
    })
  }
  if (url.pathname !== '/' || url.search || url.hash || url.username) {
    throw refuse('KOOSMEEL_URL', url.href, {
      et: 'lubatud on ainult aadress ise, nt https://koosmeel.amet.example',
      en: 'only the address itself is allowed, e.g. https://koosmeel.amet.example',
    })
  }
  return url.origin
}

/** Other computers reach the server only through a proxy that speaks https. */
function readHost(read: Read, url: string): string {
  const host = read('HOST') ?? '127.0.0.1'
  if (isLoopback(host) || url.startsWith('https:')) return host
  throw new StartProblem({
    et: `HOST (${host}) avaks serveri teistele arvutitele krüptimata. Määrake KOOSMEEL_URL https-aadressiks või jätke HOST ära.`,
    en: `HOST (${host}) would open the server to other computers unencrypted. Make KOOSMEEL_URL an https address or leave HOST out.`,
  })
}

function isLoopback(host: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host)
}

function readTrustedProxies(read: Read): string[] {
  const entries = (read('TRUSTED_PROXIES') ?? '').split(/[\s,]+/).filter(Boolean)
  const wrong = entries.find((entry) => !isAddressOrRange(entry))
  if (wrong === undefined) return entries
  throw refuse('TRUSTED_PROXIES', wrong, {
    et: 'oodatud on IP-aadress või vahemik, nt 10.0.0.0/8',
    en: 'an IP address or a range is expected, e.g. 10.0.0.0/8',
  })
}

function isAddressOrRange(entry: string): boolean {
  const [address = '', bits, ...rest] = entry.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}

function readDatabaseUrls(read: Read): Config['databaseUrls'] {
  const protocols = ['postgres:', 'postgresql:']
  readUrl(read, 'DATABASE_URL', protocols)
  readUrl(read, 'DATABASE_OWNER_URL', protocols)
  readUrl(read, 'DATABASE_JOBS_URL', protocols)
  const [app, owner, jobs] = [read('DATABASE_URL'), read('DATABASE_OWNER_URL'), read('DATABASE_JOBS_URL')]
  if (app) return { app, ...(owner && { owner }), ...(jobs && { jobs }) }
  if (owner || jobs) throw missing('DATABASE_URL', owner ? 'DATABASE_OWNER_URL' : 'DATABASE_JOBS_URL')
  return undefined
}

function readMail(read: Read): Config['mail'] {
  readUrl(read, 'SMTP_URL', ['smtp:', 'smtps:'])
  const url = read('SMTP_URL')
  if (!url) return undefined
  const from = read('MAIL_FROM')
  if (!from) throw missing('MAIL_FROM', 'SMTP_URL')
  return { url, from }
}

function readOidc(read: Read): OidcConfig | undefined {
  const provider = readProvider(read, ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])
  return provider && { ...provider, name: read('OIDC_NAME') ?? new URL(provider.issuer).hostname }
}

function readTara(read: Read): TaraConfig | undefined {
  const provider = readProvider(read, ['TARA_ISSUER', 'TARA_CLIENT_ID', 'TARA_CLIENT_SECRET'])
  return (
    provider && {
      ...provider,
      name: 'TARA',
      acr: readOneOf(read, 'TARA_ACR', assuranceLevels) ?? 'high',
      amr: (read('TARA_AMR') ?? 'idcard,mID,smartid').split(/[\s,]+/),
    }
  )
}

function readProvider(read: Read, names: readonly [Setting, Setting, Setting]) {
  const [issuer, clientId, clientSecret] = names.map(read)
  const given = names.find((name) => read(name))
  if (!given) return undefined
  const absent = names.find((name) => !read(name))
  if (absent || !issuer || !clientId || !clientSecret) throw missing(absent ?? names[0], given)
  const url = readUrl(read, names[0], ['https:', 'http:'])
  if (url?.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw refuse(names[0], issuer, { et: 'oodatud on https-aadress', en: 'an https address is expected' })
  }
  return { issuer, clientId, clientSecret }
}

/** Whole documents go there. */
function readSiva(read: Read): string | undefined {
  const url = readUrl(read, 'SIVA_URL', ['https:', 'http:'])
  if (url?.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw refuse('SIVA_URL', url.origin, {
      et: 'oodatud on https-aadress',
      en: 'an https address is expected',
    })
  }
  return url?.href
}

function readUrl(read: Read, name: Setting, protocols: readonly string[]): URL | undefined {
  const text = read(name)
  if (text === undefined) return undefined
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && protocols.includes(url.protocol)) return url
  const expected = protocols.map((protocol) => `${protocol}//…`).join(' / ')
  throw refuse(name, 'secret' in settings[name] ? '…' : text, {
    et: `oodatud on aadress ${expected}`,
    en: `an address ${expected} is expected`,
  })
}

function readNumber(
  read: Read,
  name: Setting,
  range: { otherwise: number; from: number; to: number },
): number {
  const text = read(name)
  if (text === undefined) return range.otherwise
  const number = Number(text)
  if (Number.isInteger(number) && number >= range.from && number <= range.to) return number
  throw refuse(name, text, {
    et: `oodatud on täisarv ${range.from}–${range.to}`,
    en: `a whole number ${range.from}–${range.to} is expected`,
  })
}

function readOneOf<T extends string>(read: Read, name: Setting, allowed: readonly T[]): T | undefined {
  const text = read(name)
  const found = allowed.find((value) => value === text)
  if (text === undefined || found) return found
  throw refuse(name, text, {
    et: `lubatud on ${allowed.join(', ')}`,
    en: `allowed are ${allowed.join(', ')}`,
  })
}

function refuse(name: Setting, value: string, why: { et: string; en: string }): StartProblem {
  return new StartProblem({
    et: `Seadistust ${name} (${value}) ei saa kasutada: ${why.et}.`,
    en: `The setting ${name} (${value}) cannot be used: ${why.en}.`,
  })
}

function missing(name: Setting, because: Setting): StartProblem {
  return new StartProblem({
    et: `Seadistus ${because} on antud, aga ${name} puudub. Lisage ${name} või jätke mõlemad ära.`,
    en: `The setting ${because} is given, but ${name} is missing. Add ${name} or leave both out.`,
  })
}
