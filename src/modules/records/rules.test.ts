import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locales, type ModuleTexts, type SentenceHelp } from '../../kernel/words.ts'
import { idsIn, sayFact, snippetOf, startsOf, startsPattern, stemOf, widenedOf, wordsOf } from './rules.ts'

test('the words of a search are its letters and digits, whatever stands between them', () => {
  assert.deepEqual(wordsOf('  Koolituse „kava”, (3.1) '), ['koolituse', 'kava', '3.1'])
  assert.deepEqual(wordsOf('Õigus- ja Žürii'), ['õigus', 'ja', 'žürii'])
  assert.deepEqual(wordsOf('!?& | : * ()'), [])
})

test('an address is looked for by what stands before its host, for the host is everybody’s', () => {
  assert.deepEqual(wordsOf('kati.kask@amet.example'), ['kati.kask'])
})

test('no more than eight words are looked for', () => {
  assert.equal(wordsOf('a b c d e f g h i j').length, 8)
})

test('every word of a search is the beginning of a word', () => {
  assert.equal(startsOf(['kool', 'hang']), "'kool':* & 'hang':*")
})

const sameStem: [string, string][] = [
  ['koolitusele', 'koolitus'],
  ['koolituste', 'koolitused'],
  ['lepingutega', 'lepingute'],
  ['infopäevadel', 'infopäev'],
]
for (const [typed, held] of sameStem)
  test(`the stem of „${typed}” begins „${held}”`, () => assert.ok(held.startsWith(stemOf(typed))))

test('a short word is its own stem', () => {
  assert.deepEqual(['töö', 'hange', 'Kati'].map(stemOf), ['töö', 'hange', 'Kati'])
})

test('a widened word may be itself, its stem or a word like it, and nothing in it is read as an operator', () => {
  const alike = new Map([['perelpitus', ['perelepitus', "o'brien\\"]]])
  assert.equal(
    widenedOf(['perelpitus', 'kava'], alike),
    "('perelpitus':* | 'perelp':* | 'perelepitus' | 'obrien') & ('kava':*)",
  )
})

test('ids are found at any depth of what a fact holds', () => {
  const [a, b] = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b']
  assert.deepEqual(idsIn({ task: a, days: 3, others: [{ person: b }, null, 'kava'] }), [a, b])
})

test('a fact is said with the words of its module in the reader’s language, and by its name without any', () => {
  const facts = { TeaMade: ({ cups }: { cups: number }, { who }: SentenceHelp) => `${who}: ${cups}` }
  const words = Object.fromEntries(locales.map((locale) => [locale, { problems: {}, facts }]))
  const help = { who: 'Kati', person: () => '', record: () => '', day: () => '' }
  const telling = {
    texts: new Map([['kitchen', words as unknown as ModuleTexts]]),
    locale: 'et',
    help,
  } as const
  assert.equal(sayFact({ name: 'kitchen.TeaMade', data: { cups: 2 } }, telling), 'Kati: 2')
  assert.equal(sayFact({ name: 'kitchen.TeaDrunk', data: {} }, telling), 'kitchen.TeaDrunk')
})

const passage = (around: string, isStart = false, isEnd = false) => ({ around, isStart, isEnd })
const marked = (of: Parameters<typeof snippetOf>[0], begins: string[]) => {
  const found = snippetOf(of, startsPattern(begins))
  return found && { text: found.text, words: found.hits.map(([from, to]) => found.text.slice(from, to)) }
}

test('a passage is one line of whole words, with every word that begins as wanted marked', () => {
  assert.deepEqual(marked(passage('oolituse leping: Lepingu\n tasu on 4200 eur'), ['lep']), {
    text: '…leping: Lepingu tasu on 4200 …',
    words: ['leping', 'Lepingu'],
  })
  assert.deepEqual(marked(passage('Ühe õppe päevakava', true, true), ['õppe']), {
    text: 'Ühe õppe päevakava',
    words: ['õppe'],
  })
})

test('inside a word nothing is marked, and signs of a pattern are only signs', () => {
  assert.equal(marked(passage('alaleping', true, true), ['lep']), null)
  assert.deepEqual(marked(passage('punkt 3.2 ja 312', true, true), ['3.2'])?.words, ['3.2'])
  assert.equal(snippetOf({ around: null, isStart: false, isEnd: false }, 'x'), null)
})
