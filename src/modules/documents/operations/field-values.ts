import type { PersonId } from '../../../kernel/contract.ts'
import type { QueryContext } from '../../../kernel/module.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import type { FieldValues, PlainValue } from '../../../kernel/values/template-field.ts'
import type { Locale } from '../../../kernel/words.ts'
import { people } from '../../people/contract.ts'
import type { Party } from '../contract/document.ts'
import type { DocumentKind } from '../contract/kind.ts'
import { documents } from '../contract.ts'
import type { DocumentRow } from '../store/documents.ts'
import { listParties } from '../store/parties.ts'
import { listEntries } from '../store/register.ts'
import { kindWords } from '../texts/kinds.ts'
import { partWords } from '../texts/template.ts'
import { fieldOffers } from './field-offers.ts'

type Context = Pick<QueryContext<unknown>, 'db' | 'ask' | 'now' | 'offers'>

/** What the catalogue's fields are for a document: asked as the one who makes it, so nothing comes that he may not see. */
export async function fieldValues(context: Context, row: DocumentRow): Promise<FieldValues> {
  const { db, ask, now } = context
  const agency = await ask(people.readAgency, {})
  const parties = await listParties(db, row.id)
  const entry = (await listEntries(db, row.id)).find(({ annulledAt }) => !annulledAt)
  const { mark } = await ask(documents.readRestrictions, { id: row.id as never })
  return {
    'dokument.pealkiri': row.title,
    'dokument.liik': kindWords[row.language][row.kind as DocumentKind],
    'dokument.viit': row.reference,
    'dokument.kuupäev': entry?.registeredOn ?? null,
    'dokument.väärtus': row.valueCents === null ? null : Number(row.valueCents),
    täna: dayOf(now),
    ak: mark.map((rida) => ({ rida })),
    ...partyValues(parties, { agency: agency.name, locale: row.language }),
    'asutus.nimi': agency.name,
    'asutus.registrikood': agency.registryCode,
    'asutus.aadress': agency.address,
    'asutus.epost': agency.email,
    ...(await ownerValues(context, row)),
    'seotud.pealkiri': row.aboutRecord?.title ?? null,
    ...(await recordValues(context, row)),
  }
}

function partyValues(
  parties: readonly Party[],
  { agency, locale }: { agency: string | null; locale: Locale },
): FieldValues {
  const partners = parties.filter(({ part, name }) => part === 'signer' && name !== agency)
  return {
    pooled: parties.map((party, at) => ({
      nr: at + 1,
      osa: partWords[locale][party.part],
      kasEraisik: party.isPerson,
      ...partyFields(party),
    })),
    ...named('pool1', partners[0]),
    'pool1.kasEraisik': partners[0]?.isPerson ?? false,
    ...named('pool2', partners[1]),
    ...named(
      'adressaat',
      parties.find(({ part }) => part === 'addressee'),
    ),
  }
}

const partyFields = (party: Party | undefined) => ({
  nimi: party?.name ?? null,
  registrikood: party?.registryCode ?? null,
  esindaja: party?.representative ?? null,
  epost: party?.email ?? null,
})

const named = (at: string, party: Party | undefined): Record<string, PlainValue> =>
  Object.fromEntries(Object.entries(partyFields(party)).map(([name, value]) => [`${at}.${name}`, value]))

async function ownerValues({ ask }: Context, { owner }: DocumentRow): Promise<FieldValues> {
  const [person] = owner ? await ask(people.listContacts, { ids: [owner as PersonId] }) : []
  return {
    'vastutaja.nimi': person?.name ?? null,
    'vastutaja.ametinimetus': person?.title ?? null,
    'vastutaja.epost': person?.email ?? null,
  }
}

/** What modules offer of the record that a document belongs to: its own, and those that know more of it. */
export async function recordValues(context: Context, { aboutRecord }: DocumentRow): Promise<FieldValues> {
  if (!aboutRecord) return {}
  let values: FieldValues = {}
  for (const [kind, offer] of fieldOffers(context)) {
    if (kind !== aboutRecord.kind) continue
    values = { ...values, ...offer.read(await context.ask(offer.ask, { id: aboutRecord.id })) }
  }
  return values
}
