import type { Config, TaraConfig } from './config.ts'
import { createOidc, type Oidc } from './oidc.ts'
import type { TaraMethod } from './oidc-person.ts'
import {
  offerRegistration,
  offerSignIn,
  type Passkey,
  type PasskeyHolder,
  passkeySite,
  type RegistrationAnswer,
  type RegistrationOffer,
  type SignInAnswer,
  type SignInOffer,
  type SignInProof,
  verifyRegistration,
  verifySignIn,
} from './passkeys.ts'
import { StartProblem } from './start-problem.ts'

/** Passkeys of this installation's address. What throws, throws PasskeyRefusal. */
export interface Passkeys {
  offerRegistration(holder: PasskeyHolder): Promise<RegistrationOffer>
  verifyRegistration(answer: RegistrationAnswer): Promise<Passkey>
  offerSignIn(): Promise<SignInOffer>
  verifySignIn(answer: SignInAnswer): Promise<SignInProof>
}

/** A provider that signs people in. What throws, throws OidcRefusal. */
export interface Provider extends Oidc {
  /** What the button says. */
  readonly name: string
}
export type Providers = Partial<Record<'directory' | 'tara', Provider>>

/** @returns nothing where browsers make no passkeys (a bare IP address) */
export function openPasskeys(url: string): Passkeys | undefined {
  const site = passkeySite(url)
  return (
    site && {
      offerRegistration: (holder) => offerRegistration(site, holder),
      verifyRegistration: (answer) => verifyRegistration(site, answer),
      offerSignIn: () => offerSignIn(site),
      verifySignIn: (answer) => verifySignIn(site, answer),
    }
  )
}

/** @throws StartProblem when TARA_AMR names a means that TARA has not */
export function openProviders({ oidc, tara }: Pick<Config, 'oidc' | 'tara'>): Providers {
  return {
    ...(oidc && { directory: { name: oidc.name, ...createOidc({ kind: 'directory', ...oidc }) } }),
    ...(tara && {
      tara: { name: tara.name, ...createOidc({ ...tara, kind: 'tara', methods: methodsOf(tara) }) },
    }),
  }
}

const methods: readonly TaraMethod[] = ['idcard', 'mid', 'smartid']

const methodsOf = ({ amr }: TaraConfig): TaraMethod[] =>
  amr.map((means) => {
    const method = methods.find((one) => one === means.toLowerCase())
    if (method) return method
    throw new StartProblem({
      et: `Seadistuses TARA_AMR on tundmatu vahend ${means}. Lubatud on idcard, mID ja smartid.`,
      en: `TARA_AMR names an unknown means ${means}. Allowed are idcard, mID and smartid.`,
    })
  })
