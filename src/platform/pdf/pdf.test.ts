import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openPdf } from '../../../tests/support/open-pdf.ts'
import { examplePack, examplePaper } from '../../../tests/support/papers.ts'
import { printJobDescription } from '../../modules/positions/papers.ts'
import { printReviewPack } from '../../modules/reports/papers.ts'
import { makePdf, PdfTemplateFaulty } from './pdf.ts'

const papers = {
  'review-pack': (locale: 'et' | 'en' | 'ru') => printReviewPack(examplePack(locale)),
  'job-description': (locale: 'et' | 'en' | 'ru') => printJobDescription(examplePaper(locale)),
}

for (const [template, print] of Object.entries(papers))
  for (const locale of ['et', 'en', 'ru'] as const)
    test(`${template} in ${locale} is a tagged PDF/A-2a with a title and a language, and also meets PDF/UA-1`, async () => {
      const pdf = await openPdf(await makePdf(template, print(locale)))
      assert.ok(pdf.tagged)
      assert.match(pdf.xmp, /<pdfaid:part>2<[\s\S]*<pdfaid:conformance>A</)
      assert.equal(pdf.language, locale)
      assert.notEqual(pdf.title, '')
      for (const tag of ['H1', 'H2', 'TH', 'TD', 'L'])
        assert.ok(pdf.tags[tag], `${tag} of ${JSON.stringify(pdf.tags)}`)
      const accessible = await openPdf(await makePdf(template, print(locale), { standard: 'ua-1' }))
      assert.match(accessible.xmp, /<pdfuaid:part>1</)
    })

test('the review pack in PDF holds every duty, number, sentence and gap, and links each claim to its source', async () => {
  const pack = examplePack()
  const pdf = await openPdf(await makePdf('review-pack', printReviewPack(pack)))
  const results = pack.duties.flatMap((duty) => duty.results)
  const sentences = results.flatMap(({ evidence, gaps }) => [
    ...evidence.map(({ sentence }) => sentence),
    ...gaps,
  ])
  for (const text of [
    ...pack.duties.map(({ text }) => text),
    ...sentences,
    '7 / 8 (87 %)',
    '18,5 tööpäeva',
    '21 / 23',
  ])
    assert.ok(pdf.text.includes(text), text)
  assert.ok(!pdf.text.includes('91 %'), 'no percentage without a target')
  const sources = results.flatMap(({ evidence, indicators }) =>
    [...evidence, ...indicators].flatMap(({ link }) => link ?? []),
  )
  for (const link of [...sources, pack.link]) assert.ok(pdf.links.includes(link), link)
})

test('duties stand in the order of the job description', async () => {
  const { text } = await openPdf(await makePdf('review-pack', printReviewPack(examplePack())))
  const places = ['3.1 Hangete', '3.2 Koolituste', '3.7 Vahetu', 'Ettepanekud ametijuhendi'].map((part) =>
    text.indexOf(part),
  )
  assert.ok(
    places.every((place, index) => place > (places[index - 1] ?? 0)),
    String(places),
  )
})

test('typographic and straight quotes, and what looks like commands, are printed as they are', async () => {
  const { text } = await openPdf(await makePdf('review-pack', printReviewPack(examplePack())))
  assert.ok(text.includes('Märkus: „Raport“ #let x = 1 $a^2$ *rõhk* — {duties} & <b> "sirge" on tekst.'))
})

const folder = await mkdtemp(join(tmpdir(), 'typst-'))
after(() => rm(folder, { recursive: true }))

async function makeOwn(source: string, data: unknown) {
  await writeFile(join(folder, 'own.typ'), `#let data = json(bytes(sys.inputs.data))\n${source}`)
  return makePdf('own', data, { folder })
}
const ownPage =
  '#set document(title: "x", date: datetime(year: 2026, month: 11, day: 22))\n#set text(font: "Inter", fallback: false)\n#data.text'

test('what the font lacks is printed as a box, and no text can make the paper fail', async () => {
  const text = 'Ž漢😀\u0000\u0007\ud800 e\u0301 a\u200b\u00adb привет \ue000 ﷽'
  const pdf = await openPdf(await makeOwn(ownPage, { text }))
  assert.match(pdf.text, /Ž□□.? é ab привет □ □/)
})

test('a faulty template is refused with the line and the reason', async () => {
  await assert.rejects(makeOwn('#let broken = \n#unknown-word', {}), (error: unknown) => {
    assert.ok(error instanceof PdfTemplateFaulty)
    assert.match(error.faults.join(), /line \d+: /)
    return true
  })
  await assert.rejects(makePdf('no-such-template', {}), PdfTemplateFaulty)
})

test('a template reads nothing outside its folder', async () => {
  await assert.rejects(
    makeOwn(`${ownPage}\n#read("/etc/hostname")\n#read("../../etc/hostname")`, { text: '' }),
    PdfTemplateFaulty,
  )
})

test('papers asked for together come each with its own text', async () => {
  const texts = ['üks', 'kaks', 'kolm']
  await makeOwn(ownPage, { text: 'soojendus' })
  const files = await Promise.all(texts.map((text) => makePdf('own', { text }, { folder })))
  const opened = await Promise.all(files.map(openPdf))
  assert.deepEqual(
    opened.map(({ text }) => text.trim()),
    texts,
  )
})
