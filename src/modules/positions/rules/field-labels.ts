export type FieldName =
  | 'position'
  | 'unit'
  | 'manager'
  | 'substitutedBy'
  | 'substitutes'
  | 'purpose'
  | 'other'
export type Label = { readonly field: FieldName; readonly label: string; readonly rest: string }

const holder = '(?:ametniku|teenistuja|töötaja|spetsialisti|tema|ametikoha|teenistuskoha|töökoha)'
const holderThat = '(?:ametnikku|teenistujat|töötajat|teda|ametikohta|teenistuskohta|töökohta)'
const holderWho = '(?:ametnik|teenistuja|töötaja|tema|ta)'

/** Longer labels first: the first that fits is taken. */
const strong: readonly (readonly [FieldName, string])[] = [
  ['substitutedBy', `${holder} asendaja(?:d|te)?(?: ametikohad?)?`],
  ['substitutedBy', `(?:(?:puhkuse|äraoleku|eemaloleku)\\p{L}* (?:ajal )?)?${holderThat} asenda(?:b|vad)`],
  ['substitutedBy', '(?:kes |keda )?asenda(?:b|vad) (?:teda|ametnikku|teenistujat|töötajat)'],
  ['substitutedBy', 'kes asenda(?:b|vad)(?: \\(?ametinimetus\\)?)?|asendajad?|kelle poolt asendatakse'],
  ['substitutes', `${holderWho} asendab`],
  ['substitutes', 'ke(?:da|lle) asendab|keda asendatakse|asendatavad?(?: ametikoh(?:t|ad))?|asendab'],
  ['manager', `(?:${holder} )?(?:vahetu|otsene) (?:juht|ülemus|juhi ametikoht)(?: \\(?ametinimetus\\)?)?`],
  ['manager', 'ke(?:llele (?:vahetult )?allub|s on juht)|(?:vahetult )?allub(?: vahetult)?|alluvus'],
  ['position', '(?:ameti|teenistus|töö)koha (?:nimetus|nimi)|ameti(?:nimetus|koht)|teenistuskoht|töökoht'],
  ['unit', '(?:struktuuri|all)üksus(?:e nimetus|es)?(?: ?/ ?\\p{L}+)?|osakond ?/ ?talitus'],
  ['purpose', '(?:ameti|teenistus|töö)(?:koha)? (?:põhi)?eesmärk'],
  ['other', 'ke(?:s|da) alluvad|(?:vahetud |otsesed )?alluvad|ametisse nimeta(?:b|mine)|töölepingu sõlmib'],
  [
    'other',
    '(?:töö|teenistus)koha asukoht|töö (?:tegemise )?(?:asu)?koht|teenistusgrupp|ametikoha grupp|palgaaste',
  ],
  [
    'other',
    'teenistustingimuste erisused|töösuhte liik|töö(?:aeg|aja \\p{L}+)|koormus|asutus(?:e nimi)?|isikukood',
  ],
  [
    'other',
    'ametikoha (?:kood|tase|liik|põhigrupp)|tööpere|ees- ja perekonnanimi|töötaja nimi|ametniku nimi',
  ],
  ['other', 'koostöö(?:partnerid|suhted)?|ametijuhendi (?:kuupäev|number|kehtivus)'],
]

/** Taken for a label only with a colon or on their own: elsewhere they are the beginning of a name. */
const weak: readonly (readonly [FieldName, string])[] = [
  ['unit', 'osakond|talitus|büroo|üksus|tiim|teenistus|valdkond'],
  ['manager', 'juht|ülemus'],
  ['position', 'amet'],
  ['other', 'nimi|asutus'],
]

const numbering = '(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?\\)? )?'
const compile = (pattern: string, end: string) => new RegExp(`^${numbering}((?:${pattern}))${end}`, 'iu')
const known = [
  ...strong.map(([field, pattern]) => ({
    field,
    test: compile(pattern, '(?:\\s*:\\s*|\\s+[–—-]\\s+(?=\\S)|\\s+|$)'),
  })),
  ...weak.map(([field, pattern]) => ({ field, test: compile(pattern, '(?:\\s*:\\s*|$)') })),
]

/** Reads the label at the start of a text: "Vahetu juht: osakonnajuhataja". */
export const labelAt = (text: string): Label | null => {
  for (const { field, test } of known) {
    const found = test.exec(text)
    if (!found?.[1]) continue
    const rest = text.slice(found[0].length)
    if (!isProse(field, rest)) return { field, label: found[1], rest }
  }
  return null
}

/** "Töökoha eesmärk on …" and "Ametikoht allub …" are sentences, not labels with values. */
const isProse = (field: FieldName, rest: string): boolean =>
  (field === 'purpose' || field === 'position' || field === 'unit') &&
  /^(?:on|allub|kuulub|asub|loodi|ja|ning)\s/iu.test(rest)

/** The labels of a printed table row: "1.3 Vahetu juht 1.4 Kes asendab". Null when anything else stands there too. */
export const labelRow = (text: string): Label[] | null => {
  const labels: Label[] = []
  for (let rest = text.trim(); rest; ) {
    const label = labelAt(rest)
    if (!label) return null
    labels.push({ ...label, rest: '' })
    rest = label.rest.trim()
  }
  return labels.length > 0 ? labels : null
}
