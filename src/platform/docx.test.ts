import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { jobDescription } from '../../scripts/docx/job-description.ts'
import { buildDocx } from '../../scripts/docx/package.ts'
import { reviewPack } from '../../scripts/docx/review-pack.ts'
import { openPdf } from '../../tests/support/open-pdf.ts'
import { examplePack, examplePaper } from '../../tests/support/papers.ts'
import { printJobDescription } from '../modules/positions/papers.ts'
import { printReviewPack } from '../modules/reports/papers.ts'
import { DocxTemplateFaulty, fillDocx, readDocx, readDocxTemplate } from './docx.ts'
import { makePdf } from './pdf/pdf.ts'

const fillPack = async (locale: 'et' | 'en' | 'ru' = 'et') =>
  fillDocx(await readDocxTemplate('review-pack'), printReviewPack(examplePack(locale)))

const partOf = (docx: Uint8Array, name: string) => strFromU8(unzipSync(docx)[name] ?? new Uint8Array())
const own = (body: string) => buildDocx({ titleTag: '{title}', subjectTag: '{title}', body })
const plain = { agency: 'Amet', title: 'Proov', words: { page: 'Lehekülg' } }
const words = (text: string) => text.replace(/\s+/g, ' ').trim()

test('the review pack in Word holds every duty, number, sentence and gap, and links each claim to its source', async () => {
  const pack = examplePack()
  const { html, text } = await readDocx(await fillPack())
  const results = pack.duties.flatMap((duty) => duty.results)
  for (const duty of pack.duties) assert.ok(html.includes(`<h2>${duty.no} ${duty.text}</h2>`), duty.text)
  for (const result of results) {
    assert.ok(html.includes(`<h3>${result.text}</h3>`), result.text)
    for (const said of [...result.evidence.map(({ sentence }) => sentence), ...result.gaps])
      assert.ok(text.includes(said), said)
    for (const { link } of [...result.evidence, ...result.indicators])
      if (link) assert.ok(html.includes(`href="${link.replaceAll('&', '&amp;')}"`), link)
  }
})

test('the Word file and the PDF of one pack hold the same numbers', async () => {
  const printed = printReviewPack(examplePack())
  const word = words((await readDocx(await fillPack())).text)
  const { text: pdf } = await openPdf(await makePdf('review-pack', printed))
  const indicators = printed.duties.flatMap((duty) => duty.results.flatMap((result) => result.indicators))
  for (const { value, target } of indicators)
    for (const number of [value, target]) assert.ok(word.includes(number) && pdf.includes(number), number)
  for (const { number, name } of printed.counts) {
    assert.ok(word.includes(`${number} ${name}`), name)
    assert.ok(pdf.includes(`${number} ${name}`), name)
  }
  assert.deepEqual(word.match(/\d+ \/ \d+/g)?.slice(0, 3), ['7 / 8', '21 / 23', '20 / 21'])
})

test('tables have header rows that repeat, headings are Word’s own, pages are numbered', async () => {
  const docx = await fillPack()
  const document = partOf(docx, 'word/document.xml')
  const lists = document.match(/<w:tblStyle w:val="List"\/>/g)?.length
  assert.equal(document.match(/<w:tblHeader\/>/g)?.length, lists)
  assert.match((await readDocx(docx)).html, /<thead><tr><th>.*Näitaja/)
  assert.match(partOf(docx, 'word/styles.xml'), /w:styleId="Heading1"><w:name w:val="heading 1"\/>/)
  assert.match(partOf(docx, 'word/footer.xml'), /Lehekülg .*PAGE.*NUMPAGES/s)
  assert.match(partOf(docx, 'docProps/core.xml'), /<dc:title>Ametijuhendi täitmise ülevaade</)
})

for (const [locale, language] of [
  ['et', 'et-EE'],
  ['en', 'en-GB'],
  ['ru', 'ru-RU'],
] as const)
  test(`a pack in ${locale} is marked as ${language} and has no tag left`, async () => {
    const docx = await fillPack(locale)
    assert.match(partOf(docx, 'word/styles.xml'), new RegExp(`<w:lang w:val="${language}"`))
    const { text } = await readDocx(docx)
    assert.ok(text.includes(printReviewPack(examplePack(locale)).words.proposals))
    assert.deepEqual(text.replace('{duties}', '').match(/\{[^}]*\}/g), null)
  })

test('the job description in Word has every section in the order of the document', async () => {
  const paper = examplePaper()
  const { html, text } = await readDocx(
    await fillDocx(await readDocxTemplate('job-description'), printJobDescription(paper)),
  )
  const headings = [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, heading = '']) =>
    heading.replace(/<[^>]*>/g, ''),
  )
  assert.deepEqual(headings.slice(0, 6), [
    '1. Üldosa',
    '2. Töökoha eesmärk',
    '3. Tööülesanded',
    '4. Õigused',
    '5. Vastutus',
    '6. Töövahendid',
  ])
  const { duties, rights, requirements } = paper.description
  const pieces = [
    ...duties.flatMap((duty) => [duty.no, ...duty.text.split('\n'), ...duty.results]),
    ...rights,
    ...requirements.map(({ name }) => name),
  ]
  for (const piece of pieces) assert.ok(text.includes(piece), piece)
})

test('duties without results are a list, not a table', async () => {
  const paper = examplePaper()
  const duties = paper.description.duties.map((duty) => ({ ...duty, results: [] }))
  const printed = printJobDescription({ ...paper, description: { ...paper.description, duties } })
  const { html } = await readDocx(await fillDocx(await readDocxTemplate('job-description'), printed))
  assert.equal(html.match(/<table>/g)?.length, 1)
  assert.ok(html.includes('3.2 Koolituste korraldamine.'))
})

test('data can be neither markup nor a tag nor break the file', async () => {
  const text = '<w:p/> & {title} {#x} \u0000\ud800 "sirge" „kaldu“'
  const opened = await readDocx(
    await fillDocx(own('<w:p><w:r><w:t>{text}</w:t></w:r></w:p>'), { ...plain, text }),
  )
  assert.match(opened.text.trim(), /^<w:p\/> & \{title\} \{#x\} \ufffd "sirge" „kaldu“$/)
})

test('a tag without data and a loop without an end are named', async () => {
  const faultsOf = async (body: string) => {
    const error = await fillDocx(own(`<w:p><w:r><w:t>${body}</w:t></w:r></w:p>`), plain).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    assert.ok(error instanceof DocxTemplateFaulty, String(error))
    return error.faults.join()
  }
  assert.match(
    await faultsOf('{holdr} {words.titel} {constructor}'),
    /\{holdr\}, \{words\.titel\}, \{constructor\}/,
  )
  assert.match(await faultsOf('{#duties} x'), /duties/)
  const notWord = await fillDocx(Uint8Array.of(1, 2, 3), plain).catch((error: unknown) => error)
  assert.ok(notWord instanceof DocxTemplateFaulty)
})

for (const [name, template] of [
  ['review-pack', reviewPack],
  ['job-description', jobDescription],
] as const)
  test(`templates/docx/${name}.docx is what scripts/make-docx-templates.ts makes`, async () => {
    assert.deepEqual(unzipSync(await readDocxTemplate(name)), unzipSync(buildDocx(template)))
  })
