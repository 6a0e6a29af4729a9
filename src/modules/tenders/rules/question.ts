interface Asker {
  readonly name: string
  readonly registryCode: string | null
  readonly contactName: string | null
  readonly email: string
}

const legalForms = /^(oü|as|mtü|sa|fie|tü|uü|ou|ltd|osaühing|aktsiaselts|mittetulundusühing|sihtasutus)$/i
/** Post of many: such an address tells nothing of whose it is. */
const commonDomains = /^(gmail|hotmail|outlook|yahoo|mail|online|hot|icloud|proton|protonmail)\./

/**
 * Words of a text by which one sees who asked: his name (also without its legal form), code, address, the house of
 * his address, his contact. Answers all found, as they stand in his data.
 */
export function askerWords(texts: readonly string[], asker: Asker): string[] {
  const text = texts.join('\n').toLowerCase()
  return [...new Set(traitsOf(asker))].filter((trait) => stands(text, trait.toLowerCase()))
}

function traitsOf({ name, registryCode, contactName, email }: Asker): string[] {
  const bare = name
    .split(/\s+/)
    .filter((word) => !legalForms.test(word.replace(/[.,]/g, '')))
    .join(' ')
  const domain = email.split('@')[1] ?? ''
  const traits = [name, bare, registryCode, contactName, email, commonDomains.test(domain) ? null : domain]
  return traits.filter((trait): trait is string => trait !== null && trait.length > 2)
}

/** As whole words: “Ait” isn't found in “aitäh”. An Estonian ending may follow the last one. */
function stands(text: string, trait: string): boolean {
  const escaped = trait.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{N}])(?:['’-]?\\p{L}{0,4})(?![\\p{L}\\p{N}])`,
    'u',
  ).test(text)
}
