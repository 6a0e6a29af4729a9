import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { JobDescriptionReading } from '../src/modules/positions/contract/reading.ts'
import { readJobDescription } from '../src/modules/positions/rules/read-job-description.ts'
import { joinLines } from '../src/modules/positions/rules/wrapped-lines.ts'
import { readPlainText } from '../src/platform/text/plain-text.ts'
import { sampleText, wordsOf } from './support/read-sample.ts'

const read = (text: string) => readJobDescription(readPlainText(text))
const names = readdirSync(new URL('samples/job-descriptions/', import.meta.url)).map((name) =>
  name.replace('.txt', ''),
)

test('A hyphen that broke a word goes, one that belongs to it stays', () => {
  assert.equal(joinLines('koolitus-', 'kava'), 'koolituskava')
  assert.equal(joinLines('Suhtlemis-', 'ja mõjutamisoskus'), 'Suhtlemis- ja mõjutamisoskus')
  assert.equal(joinLines('Põhja-', 'Eesti'), 'Põhja-Eesti')
  assert.equal(joinLines('vähemalt 2-', 'aastane'), 'vähemalt 2-aastane')
  assert.equal(joinLines('e-', 'teenused'), 'e-teenused')
  assert.equal(joinLines('kontoritehnika ja', '-mööbel'), 'kontoritehnika ja -mööbel')
  assert.equal(joinLines('IT-', 'süsteemid'), 'IT-süsteemid')
})

const duty = fc.stringMatching(/^[A-ZÕÄÖÜ][a-zõäöü]{3,12}( [a-zõäöü]{3,12}){1,14}\.$/)
const result = fc.stringMatching(/^[A-ZÕÄÖÜ][a-zõäöü]{3,12}( [a-zõäöü]{3,12}){1,9}\.$/)
const duties = fc.array(
  fc.record({ text: duty, results: fc.array(result, { minLength: 1, maxLength: 3 }) }),
  {
    minLength: 2,
    maxLength: 8,
  },
)

/** Breaks a text as a page of that width would. */
const wrap = (text: string, width: number): string =>
  text
    .split(' ')
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1) ?? ''
      if (lines.length > 0 && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
      else lines.push(word)
      return lines
    }, [])
    .join('\n')

test('Any duties and results come out as they were, however the page broke the lines', () => {
  fc.assert(
    fc.property(duties, fc.integer({ min: 40, max: 100 }), (written, width) => {
      const body = written.flatMap(({ text, results }, at) => [
        wrap(`3.${at + 1} ${text}`, width),
        ...results.map((each) => wrap(`▪ ${each}`, width)),
      ])
      const source = ['AMETIJUHEND', '3. TÖÖÜLESANDED', 'Põhiülesanded Oodatavad tulemused', ...body].join(
        '\n\n',
      )
      const numbered = written.map((each, at) => ({ no: `3.${at + 1}`, ...each }))
      assert.deepEqual(
        read(source).duties.map(({ no, text, results }) => ({ no, text, results })),
        numbered.map(({ no, text, results }) => ({ no, text, results })),
      )
    }),
    { numRuns: 150 },
  )
})

test('No text, however mangled, makes the reader fail', () => {
  const mangled = fc
    .tuple(fc.constantFrom(...names), fc.array(fc.nat(4000), { maxLength: 12 }), fc.string())
    .map(([name, cuts, noise]) => {
      const text = sampleText(name)
      return cuts.reduce((so, at) => so.slice(0, at) + noise + so.slice(at + (at % 40)), text)
    })
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), mangled), (text) => {
      JobDescriptionReading.parse(read(text))
    }),
    { numRuns: 300 },
  )
})

const structure =
  /^(?:\d+|ametijuhend|ametijuhendi|[IVX]+|a|b|lisa|tulemus(?:ed)?|oodatav|teenistuja|töötaja|ametnik|ametnikul|töötajal|teenistujal|on|õigus|vastutab|nimi|kuupäev|allkiri|puudub|puuduvad|või|olen|ametijuhendiga|tutvunud|lk|kohustatud)$/iu

for (const name of names.filter((each) => !/^not-|^order-/.test(each))) {
  test(`No word of the content of ${name} is lost`, () => {
    const headings = sampleText(name)
      .split('\n')
      .filter((line) => /^\s*(?:[\dIVX]+\.? )?\p{Lu}[\p{Lu}\s]+$/u.test(line))
    const labels =
      'Struktuuriüksus Teenistuskoht Ametikoht Ametikoha nimetus Ametinimetus Osakond Vahetu Otsene juht ülemus Alluvad asendab asendaja Asendajad Ametnikku Keda Kes Teenistuskoha Töökoha eesmärk Põhikohustused Vastutus Õigused Nõuded teenistujale muutmine Üldosa Tööülesanded Töövahendid Isikuomadused Põhiülesanded Oodatavad Ülesanne Ametikoha üldandmed Allüksus Kellele allub Teda Tema Töökoha põhieesmärk põhiülesanded ja oodatavad tulemused Pädevused nõuded kohustused Lõppsätted Mets Tamm Mati Jaan posti kuulutu ses'
    const known = new Set([
      ...wordsOf(read(sampleText(name))),
      ...headings.flatMap(wordsOf),
      ...wordsOf(labels),
    ])
    const lost = wordsOf(sampleText(name)).filter((word) => !known.has(word) && !structure.test(word))
    assert.deepEqual(lost, [])
  })
}
