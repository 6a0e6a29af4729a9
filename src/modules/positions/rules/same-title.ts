/**
 * Whether a title of a person or position is the one that a job description names: case, spaces and closing
 * marks don't matter, and an addition in brackets only where the job description has one too.
 */
export function isSameTitle(named: string, carried: string): boolean {
  const [wanted, given] = [plain(named), plain(carried)]
  if (wanted === '' || given === '') return false
  return wanted === given || (!wanted.includes('(') && wanted === withoutBrackets(given))
}

const plain = (title: string): string =>
  title
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s–-]+|[\s.,;–-]+$/g, '')

const withoutBrackets = (title: string): string => plain(title.replace(/\([^)]*\)/g, ' '))
