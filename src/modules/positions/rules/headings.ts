export type SectionKind =
  | 'general'
  | 'purpose'
  | 'duties'
  | 'results'
  | 'rights'
  | 'responsibilities'
  | 'tools'
  | 'requirements'
  | 'competences'
  | 'additionalCompetences'
  | 'review'
  | 'signatures'
  | 'other'

/** Whose it is, before the noun of a heading: "töökoha", "peaspetsialisti", "vallavanema abi". */
const owner = '(?:[\\p{L}-]+ ){0,3}'
const result =
  '(?:oodatav(?:ad|ate)? |soovitud |soovitav(?:ad|ate)? |nõutav(?:ad|ate)? |eeldatav(?:ad|ate)? |taotletav(?:ad|ate)? |ülesan\\p{L}+ |täitmise |lõpp)*(?:töö)?(?:tulemus(?:ed|te)?|tulemuslikkuse \\p{L}+)(?: .{0,40})?'
const duty =
  '(?:(?:peami|põhili)[sn]\\p{L}+ )?(?:põhi|pea|töö|teenistus|ameti|lisa|kohustus)*-?(?:töö)?(?:ülesan(?:ded|nete kirjeldus|ne)|kohustus(?:ed|te kirjeldus)|funktsioonid)'
const requirement = '(?:kvalifikatsiooni|haridus|kutse|eri)?(?:nõu(?:ded|dmised)|kvalifikatsioon)'

const headings: readonly (readonly [SectionKind, string])[] = [
  ['general', 'üld(?:osa|sätted|andmed|info|teave|ine(?: osa| teave)?)'],
  ['general', `${owner}(?:üldandmed|andmed|üldiseloomustus|asend struktuuris|koht struktuuris)`],
  ['general', `${owner}(?:alluvus|alluvusvahekorrad|asendamine|asendatavus)(?:(?:,| ja| ning) \\p{L}+){0,2}`],
  ['purpose', `${owner}(?:põhi)?eesmärk(?: ja \\p{L}+)?`],
  ['purpose', `${owner}eesmärgid`],
  ['rights', `${owner}(?:õigused|volitused)(?:(?:,| ja| ning) \\p{L}+)?`],
  ['rights', `${owner}on(?: järgmised)? õigus(?:ed)?`],
  ['other', `${owner}(?:on kohustatud|kohustub)`],
  ['duties', `${owner}${duty}(?:(?:,| ja| ning| /) ${result})?(?:(?:,| ja| ning) (?:nende )?\\p{L}+)?`],
  ['duties', '(?:tegevusvaldkon(?:d|nad)|töö sisu|vastutusvaldkon(?:d|nad))(?: ja \\p{L}+)?'],
  ['results', result],
  ['results', '(?:tulemuslikkus|(?:hindamis|tulemus)?(?:kriteerium|mõõdik|näitaja)\\p{L}*)(?: .{0,30})?'],
  ['responsibilities', `${owner}vastutus(?:ala)?`],
  ['responsibilities', `${owner}vastutab`],
  ['tools', `${owner}(?:töö)?vahendid(?: .{0,40})?`],
  ['requirements', `${owner}(?:esitatavad |seatud )?${requirement}(?: (?:\\p{L}+ ?){1,4})?`],
  [
    'requirements',
    `${owner}(?:(?:nõutav|vajalik|esitatav)\\p{L}* )?(?:ettevalmistus|teadmised|eeldused|oskused)(?:(?:,| ja| ning) [\\p{L} ]+)?`,
  ],
  ['additionalCompetences', '(?:täiendavad|lisa|muud) ?(?:kompetentsid|oskused)(?:(?:,| ja| ning) \\p{L}+)*'],
  ['additionalCompetences', '(?:vajalikud )?isiku(?:omadused|iseloomustus)(?:(?:,| ja| ning) \\p{L}+)*'],
  ['competences', `${owner}(?:põhi|üld|töö|ameti|juhtimis)?kompetents(?:id|us|inõuded|imudel)`],
  [
    'review',
    'ametijuhendi (?:(?:muutmi|jõustumi|kehtesta)\\p{L}+|(?:läbi|üle)vaatami\\p{L}+|uuendami\\p{L}+|kehti\\p{L}+).{0,60}',
  ],
  ['review', '(?:lõpp|rakendus)sätted|muutmine(?: .{0,30})?|muudatused'],
  ['signatures', '(?:poolte )?(?:allkirjad|kinnitused)|ametijuhendiga tutvunud|tutvumine'],
]

const patterns = headings.map(([kind, pattern]) => ({ kind, pattern: new RegExp(`^(?:${pattern})$`, 'u') }))
const resultsOnly = new RegExp(`^${result}$`, 'u')
const bothColumns = new RegExp(
  `^${owner}${duty}(?: ja \\p{L}+)? (?:[|/] ?)?(?:${result}|(?:hindamis)?kriteerium\\p{L}*.*)$`,
  'u',
)

/** Headings are compared without case, brackets and closing punctuation. */
export const headingKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[:.;,\s–-]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim()

export const headingKind = (text: string): SectionKind | null => {
  const key = headingKey(unspaced(text))
  if (key.length > 90 || key.split(' ').length > 10) return null
  return patterns.find(({ pattern }) => pattern.test(key))?.kind ?? null
}

/** "T Ö Ö Ü L E S A N D E D" as some print it. */
const unspaced = (text: string): string =>
  /^(?:\p{Lu} ){3,}\p{Lu}:?$/u.test(text) ? text.replace(/ /g, '') : text

/** "Põhiülesanded Oodatavad tulemused": the heads of two columns on one line. */
export const isColumnHeads = (text: string): boolean => {
  const key = headingKey(text)
  return bothColumns.test(key) && !/ (?:ja|ning) (?:oodatav|soovitud|töö|tulemus)/u.test(key)
}

export const isResultsHeading = (text: string): boolean => resultsOnly.test(headingKey(text))

/** Whether the heading of the duties promises results with them. */
export const promisesResults = (text: string): boolean => /tulemus|kriteerium|mõõdik/i.test(text)

export const isAllCaps = (text: string): boolean =>
  /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\([^)]*\)/g, ''))
