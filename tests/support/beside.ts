import { after } from 'node:test'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Example, Stage } from '../../src/kernel/examples.ts'
import { createAuthenticator } from './authenticator.ts'
import { temporaryFolder } from './database.ts'
import { type OidcStandIn, startOidc } from './oidc.ts'
import { sivaReport, standInSiva } from './siva.ts'

/**
 * What stands outside of Koosmeel in tests: a mail server's address, a directory with Kati in it, her passkey, a
 * validation service that confirms Kati's signature.
 */
type Beside = NonNullable<Example['beside']>[number]

let directory: Promise<OidcStandIn> | undefined
after(async () => (await directory)?.stop())

function openDirectory(): Promise<OidcStandIn> {
  directory ??= startOidc().then((provider) => {
    provider.become({ sub: 'kati-1', email: 'kati.kask@amet.example', email_verified: true })
    return provider
  })
  return directory
}

/** Of the test that asks for it, with which it ends. */
const openValidation = () =>
  standInSiva(() => ({
    body: sivaReport([{ id: 'S0', signedBy: 'KASK,KATI', indication: 'TOTAL-PASSED' }]),
  }))

/** The settings that connect an installation with what stands beside it. */
export async function settingsFor(beside: readonly Beside[]): Promise<Record<string, string>> {
  const { issuer, clientId, clientSecret } = beside.includes('directory')
    ? await openDirectory()
    : { issuer: '', clientId: '', clientSecret: '' }
  return {
    ...(beside.includes('mail') && {
      SMTP_URL: 'smtp://127.0.0.1:9',
      MAIL_FROM: 'koosmeel@amet.example',
    }),
    ...(beside.includes('validation') && { SIVA_URL: (await openValidation()).url }),
    ...(beside.includes('records') && { RECORDS_FOLDER: temporaryFolder() }),
    ...(issuer && { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret }),
  }
}

export const visitDirectory = async (url: string): Promise<string> => (await openDirectory()).visit(url)

/** Koosmeel's address unless a setting says otherwise. */
const site = { origin: 'http://localhost:3000', rpId: 'localhost' }

export function holdPasskey(): Stage['passkey'] {
  const authenticator = createAuthenticator()
  const ceremony = (options: Record<string, unknown>) => ({ ...site, challenge: String(options.challenge) })
  return {
    make: (options): RegistrationResponseJSON => authenticator.register(ceremony(options)),
    sign: (options): AuthenticationResponseJSON => authenticator.signIn(ceremony(options)),
  }
}
