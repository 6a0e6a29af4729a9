const nobody = /^(?:[-–—/]+|puudu(?:b|vad)|ei (?:ole|asenda|asendata)(?: .{0,20})?|pole|määramata)?$/iu
const titleWord =
  /(?:nik|ist|juht|juhi|ataja|naator|tor|pert|leja|taja|tär|vanem|tent|partner|omanik|sener|arst|spetsialist|referent|jurist|auditor|analüütik|direktor|minister|kantsler|teenistuja|töötaja|abi)\p{L}{0,5}$/iu

/** "-" and "puudub" say that there is nobody. */
export const isNobody = (text: string): boolean => nobody.test(text.replace(/[.;]+$/, '').trim())

/** Parts a list of titles at commas, semicolons and, between two titles, at "või", "ja", "ning". */
export const splitTitles = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => text.split(/[,;](?![^(]*\))/))
    .flatMap(splitPair)
    .map((title) => title.replace(/^(?:[-–—▪•]|\d+[.)])\s+|[.;,-]+$/gu, '').trim())
    .filter((title) => !isNobody(title))

const splitPair = (text: string): string[] => {
  const parts = text.split(/\s(?:või|ja|ning)\s(?![^(]*\))/)
  return parts.slice(0, -1).every((part) => titleWord.test(part.replace(/\s*\([^)]*\)$/, '').trim()))
    ? parts
    : [text]
}
