import type { Day } from '../../../kernel/values/day.ts'

/** The namespace as the issue of the exchange names it; the schema itself has not been at hand. */
const namespace = 'http://www.riik.ee/schemas/deccontainer/vers_2_1/'

export interface CapsuleParty {
  readonly name: string
  readonly registryCode: string | null
  readonly isPerson: boolean
}
export interface CapsuleFile {
  /** Key of its content for whoever writes the capsule. */
  readonly file: string
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
}
export interface CapsuleDocument {
  readonly id: string
  readonly agency: { readonly name: string; readonly registryCode: string | null }
  readonly author: string | null
  /** Of a document that came in: who made it. */
  readonly sender: CapsuleParty | null
  readonly recipients: readonly CapsuleParty[]
  readonly kind: string
  readonly reference: string
  readonly registeredAt: string
  readonly title: string
  readonly language: string
  readonly restrictions: readonly {
    readonly id: string
    readonly basis: string
    readonly startsOn: Day
    readonly endsOn: Day | null
    readonly holder: string
  }[]
  readonly isSigned: boolean
  readonly files: readonly CapsuleFile[]
}

/** Text of the capsule; where a file's content belongs stands its key. */
export type CapsuleText = string | { readonly file: string }

/**
 * The capsule (DEC container 2.1) of a registered document: Transport, RecordCreator, RecordSenderToDec, Recipient,
 * RecordMetadata, Access, SignatureMetadata, File. Unverified: the order is known, the inner elements are written as
 * they are remembered and have not been checked against the schema.
 */
export function writeCapsule(of: CapsuleDocument): CapsuleText[] {
  const open = `<?xml version="1.0" encoding="UTF-8"?>\n<DecContainer xmlns="${namespace}">\n`
  const head = [
    transport(of),
    element('RecordCreator', of.sender ? party(of.sender) : organisation(of.agency)),
    of.author ? element('RecordSenderToDec', [...organisation(of.agency), person(of.author)]) : '',
    ...of.recipients.map((one) => element('Recipient', party(one))),
    metadata(of),
    access(of),
    of.isSigned ? element('SignatureMetadata', [text('SignatureType', 'Digitaalallkiri')]) : '',
  ]
  return [`${open}${head.filter(Boolean).join('\n')}\n`, ...of.files.flatMap(fileOf), '</DecContainer>\n']
}

const transport = ({ agency, recipients }: CapsuleDocument): string =>
  element('Transport', [
    element('DecSender', [text('OrganisationCode', agency.registryCode)]),
    ...recipients
      .filter(({ registryCode }) => registryCode)
      .map(({ registryCode }) => element('DecRecipient', [text('OrganisationCode', registryCode)])),
  ])

const organisation = ({ name, registryCode }: { name: string; registryCode: string | null }): string[] => [
  element('Organisation', [text('Name', name), text('OrganisationCode', registryCode)]),
]
const person = (name: string): string => element('Person', [text('Name', name)])
const party = (one: CapsuleParty): string[] => (one.isPerson ? [person(one.name)] : organisation(one))

const metadata = (of: CapsuleDocument): string =>
  element('RecordMetadata', [
    text('RecordGuid', of.id),
    text('RecordType', of.kind),
    text('RecordOriginalIdentifier', of.reference),
    text('RecordDateRegistered', of.registeredAt),
    text('RecordTitle', of.title),
    text('RecordLanguage', of.language),
  ])

const access = ({ restrictions }: CapsuleDocument): string =>
  element('Access', [
    text('AccessConditionsCode', restrictions.length > 0 ? 'AK' : 'Avalik'),
    ...restrictions.map((one) =>
      element('AccessRestriction', [
        text('RestrictionIdentifier', one.id),
        text('RestrictionBeginDate', one.startsOn),
        text('RestrictionEndDate', one.endsOn),
        text('RestrictionBasis', one.basis),
        text('InformationOwner', one.holder),
      ]),
    ),
  ])

function fileOf({ file, id, name, mediaType, size }: CapsuleFile): CapsuleText[] {
  const head = [
    text('FileGuid', id),
    text('RecordMainComponent', 'true'),
    text('FileName', name),
    text('MimeType', mediaType),
    text('FileSize', String(size)),
  ]
  return [`<File>${head.join('')}<ZipBase64Content>`, { file }, '</ZipBase64Content></File>\n']
}

const element = (name: string, inside: readonly string[]): string =>
  `<${name}>${inside.filter(Boolean).join('')}</${name}>`

/** Nothing where there is no value. */
const text = (name: string, value: string | null): string =>
  value === null || value === '' ? '' : `<${name}>${inXml(value)}</${name}>`

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** XML knows no control characters but tab and line ends; those that a title may hold are left out. */
const inXml = (value: string): string =>
  [...value]
    .filter((sign) => sign >= ' ' || sign === '\t' || sign === '\n' || sign === '\r')
    .map((sign) => escapes[sign] ?? sign)
    .join('')
