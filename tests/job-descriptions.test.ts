import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { JobDescriptionReading } from '../src/modules/positions/contract/reading.ts'
import { readBytes, readSample, seedFile } from './support/read-sample.ts'
import { cell, container, pdfFile, wordFile } from './support/sample-documents.ts'

const places = (reading: JobDescriptionReading) => reading.doubts.map(({ where }) => where)

test('The real job description is read whole, with no doubt', async () => {
  const path = seedFile()
  if (!path) return
  const reading = JobDescriptionReading.parse(await readBytes(readFileSync(path)))
  assert.equal(reading.title, 'AMETIJUHEND')
  assert.deepEqual(reading.general, {
    position: 'Peaspetsialist (perelepitus)',
    unit: 'Laste heaolu osakond (perelepituse tiim)',
    manager: 'Perelepitusteenuse juht',
    substitutedBy: ['Perelepitusteenuse juht', 'nõunik', 'juhtivkoordinaator', 'koordinaator'],
    substitutes: [],
  })
  assert.deepEqual(
    reading.duties.map(({ no, results }) => [no, results.length]),
    [
      ['3.1', 2],
      ['3.2', 1],
      ['3.3', 1],
      ['3.4', 1],
      ['3.5', 2],
      ['3.6', 2],
      ['3.7', 1],
    ],
  )
  assert.equal(
    reading.duties[5]?.results[0],
    'Muud tööga seotud tegevused ja projektid on omal initsiatiivil ja/või juhtkonna korraldusel edukalt läbi viidud.',
  )
  assert.equal(reading.rights.length, 6)
  assert.equal(reading.responsibilities.length, 6)
  assert.match(reading.responsibilities[0] ?? '', /põhimäärusele, äriprotsesside töövoogudele/)
  assert.match(reading.tools, /kontoritehnika ja -mööbel\.$/)
  assert.deepEqual(
    reading.requirements.map(({ name }) => name),
    ['Haridus', 'Töökogemus', 'Keeleoskus', 'Arvutikasutamise oskus'],
  )
  assert.deepEqual(
    reading.competences.map(({ group, items }) => [group, items.length]),
    [
      ['Kliendikesksus', 3],
      ['Eestvedamine', 4],
      ['Asjatundlikkus', 4],
      ['Koostöövõime', 4],
      ['Efektiivsus', 5],
    ],
  )
  assert.match(reading.competences[4]?.items[0] ?? '', /tegutsemis-meetodeid/)
  assert.equal(reading.additionalCompetences.length, 11)
  assert.match(reading.review, /^Ametijuhend vaadatakse üle kord aastas/)
  assert.equal(reading.signatures.count, 2)
  assert.deepEqual([reading.doubts, reading.unpairedResults], [[], []])
  assert.doesNotMatch(JSON.stringify(reading), /Kask/)
})

test('Labels and values on one line are parted, and the word Tulemus opens a result', () => {
  const reading = readSample('agency-flat-labels')
  assert.deepEqual(reading.general, {
    position: 'Andmehaldur (registrid)',
    unit: 'Teenuste osakond, andmete kvaliteedi ja kliendiandmete talitus',
    manager: 'Talituse juhataja',
    substitutedBy: ['Talituse juhataja', 'juhtivspetsialist'],
    substitutes: ['Andmehaldur (aruandlus)', 'juhtivspetsialist'],
  })
  assert.match(reading.purpose, /^Tagada registrite andmete õigsus .* asutustele\.$/)
  assert.deepEqual(
    reading.duties.map(({ results }) => results.length),
    [1, 2, 1],
  )
  assert.equal(reading.duties[2]?.text, 'Nõustab andmete esitajaid telefoni ja e-posti teel.')
  assert.deepEqual(reading.responsibilities, [
    'talle antud kohustuste õige ja õigeaegse täitmise eest;',
    'ametialase teabe hoidmise eest.',
  ])
  assert.equal(reading.requirements.length, 3)
  assert.deepEqual(reading.doubts, [])
})

test('Roman headings, sub-points inside of a duty, rights and responsibilities under one heading', () => {
  const reading = readSample('municipality-sentences')
  assert.equal(reading.title, 'SOTSIAALTÖÖ SPETSIALISTI AMETIJUHEND')
  assert.deepEqual(
    reading.duties.map(({ no }) => no),
    ['1', '2', '3'],
  )
  assert.equal(
    reading.duties[1]?.text,
    'korraldab koduteenust, sealhulgas: a) sõlmib lepingud teenuse saajatega, b) peab arvestust tehtud töö üle;',
  )
  assert.equal(reading.rights.length, 2)
  assert.equal(reading.responsibilities.length, 2)
  assert.deepEqual(reading.requirements, [
    { name: 'Haridus', text: 'sotsiaaltöö kõrgharidus.' },
    { name: 'Keeleoskus', text: 'eesti keel kõrgtasemel.' },
  ])
  assert.deepEqual([reading.general.substitutes, reading.signatures.count], [[], 1])
})

test('Duties without numbers keep the results that are named under them', () => {
  const reading = readSample('unnumbered-results-under')
  assert.deepEqual(reading.duties, [
    {
      no: '',
      text: 'Lugejate teenindamine ja juhendamine.',
      results: ['lugejad on rahul;', 'päringud on vastatud samal päeval.'],
    },
    { no: '', text: 'Kogude korrastamine.', results: ['riiulid on korras.'] },
    { no: '', text: 'Näituste ettevalmistamine.', results: [] },
  ])
  assert.deepEqual(reading.general.substitutedBy, ['bibliograaf', 'vanemraamatukoguhoidja'])
})

test('Columns made with spaces are columns', () => {
  const reading = readSample('columns-by-spaces')
  assert.deepEqual(reading.general, {
    position: 'Personalispetsialist',
    unit: 'Tugiteenuste osakond',
    manager: 'Personalijuht',
    substitutedBy: ['Palgaarvestaja'],
    substitutes: ['Palgaarvestajat', 'personalijuhti'],
  })
  assert.deepEqual(reading.duties, [
    {
      no: '3.1',
      text: 'Korraldab konkursse ja kandidaatide vestlusi.',
      results: ['Konkursid on läbi viidud kuulutuses nimetatud ajaks.', 'Kandidaadid on saanud vastuse.'],
    },
    { no: '3.2', text: 'Peab personaliarvestust.', results: ['Andmed on õiged.'] },
    { no: '3.3', text: 'Täidab muid juhi antud ülesandeid.', results: [] },
  ])
})

test('Labels in columns, page numbers in the middle, signatures without the word for them', () => {
  const reading = readSample('customer-service-columns')
  assert.equal(reading.title, 'TÖÖJUHEND – KLIENDITEENINDAJA')
  assert.equal(reading.general.unit, 'Klienditeeninduse talitus')
  assert.deepEqual(reading.duties[2], {
    no: '3',
    text: 'Arhiivi korrastamine.',
    results: ['arhiiv on korras.'],
  })
  assert.deepEqual(reading.requirements, [
    { name: 'Haridus', text: 'Keskharidus' },
    { name: 'Keeled', text: 'Eesti keel B2, vene keel B1' },
    { name: 'Oskused', text: 'Suhtlemisoskus' },
  ])
  assert.equal(reading.signatures.count, 2)
  assert.doesNotMatch(JSON.stringify(reading), /Tamm/)
})

test('Duties numbered in words, rights beside obligations, numbered names of requirements', () => {
  const reading = readSample('project-manager-bullets')
  assert.deepEqual(
    reading.duties.map(({ no, text, results }) => [no, text, results.length]),
    [
      ['1', 'Projektide planeerimine', 2],
      ['2', 'Projektide elluviimine', 1],
    ],
  )
  assert.deepEqual(reading.rights, ['saada infot;', 'teha ettepanekuid.'])
  assert.deepEqual(reading.elsewhere, [{ where: 'Töötaja on kohustatud:', text: 'hoidma saladust.' }])
  assert.deepEqual(
    reading.requirements.map(({ name }) => name),
    ['Haridus ja töökogemus', 'Teadmised ja oskused'],
  )
  assert.deepEqual(reading.general.substitutes, ['analüütikut', 'arendusosakonna juhatajat'])
})

test('Results in a list of their own are not paired with duties', () => {
  const reading = readSample('trap-separate-results')
  assert.ok(reading.duties.every(({ results }) => results.length === 0))
  assert.deepEqual(reading.unpairedResults, [
    'Arhiiv on korras.',
    'Päringud on vastatud.',
    'Hävitamisaktid on koostatud.',
  ])
  assert.ok(places(reading).includes('Ülesanded'))
})

test('A column read as a whole is not given to the last duty, and joined cells are not cut by guess', () => {
  const reading = readSample('trap-column-read-whole')
  assert.ok(reading.duties.every(({ results }) => results.length === 0))
  assert.equal(reading.unpairedResults.length, 3)
  assert.deepEqual([reading.general.position, reading.general.unit], ['', ''])
  assert.ok(places(reading).includes('Üldosa') && places(reading).includes('Ülesanded'))
})

test('Points that only sound like results stay in the duty, with a doubt', () => {
  const reading = readSample('trap-points-or-results')
  assert.match(reading.duties[0]?.text ?? '', /^Hoonete hooldus\. Hooned on korras/)
  assert.equal(reading.doubts.filter(({ where }) => where === 'Ülesanded').length, 2)
})

test('Several annexes behind an order are asked about, and each can be read', () => {
  const question = readSample('order-with-two-annexes')
  assert.deepEqual(
    question.annexes.map(({ position }) => position),
    ['peainspektor', 'jurist'],
  )
  assert.deepEqual([question.duties, places(question)], [[], ['Lisad']])
  const second = readSample('order-with-two-annexes', 1)
  assert.equal(second.general.manager, 'peadirektori asetäitja')
  assert.deepEqual(
    second.duties.map(({ text }) => text),
    ['Koostab lepinguid.', 'Esindab inspektsiooni kohtus.'],
  )
})

for (const [name, reason] of [
  ['not-contract', 'contract'],
  ['not-advertisement', 'advertisement'],
  ['not-recipe', 'otherDocument'],
  ['not-order-alone', 'orderOnly'],
] as const) {
  test(`A text that is no job description is refused with its reason: ${reason}`, () => {
    const reading = readSample(name)
    assert.equal(reading.isJobDescription, false)
    assert.equal(reading.refusal?.reason, reason)
    assert.deepEqual(reading.duties, [])
  })
}

test('An empty text is refused', async () => {
  assert.equal((await readBytes(Buffer.from(' \n\n '))).refusal?.reason, 'noText')
})

const wordBlocks = [
  { text: 'AMETIJUHEND' },
  { text: 'Üldosa', list: 'number' },
  {
    rows: [
      [cell('Teenistuskoht'), cell('Õigusnõunik')],
      [cell('Vahetu juht'), cell('Osakonna juhataja')],
      [cell('Teenistuja asendaja'), cell('Õigusnõunik', 'Osakonna juhataja')],
      [cell('Teenistuskoha eesmärk'), cell('Õigusnõu andmine.')],
    ],
  },
  { text: 'Põhikohustused', list: 'number' },
  {
    rows: [
      [cell('Põhikohustus'), cell('Tulemus')],
      [cell('Nõustab osakondi.'), cell('Nõu on antud.', 'Nõu on õige.')],
      [
        cell('Koostab lepinguid.'),
        { ...cell('Lepingud on valmis.', 'Arvamused on valmis.'), merged: 'restart' },
      ],
      [cell('Kirjutab arvamusi.'), { ...cell(), merged: 'continue' }],
    ],
  },
  { text: 'Õigused', list: 'number' },
  { text: 'Saada teavet.', list: 'number', level: 1 },
  { text: 'Vastutus', list: 'number' },
  { text: 'Vastutab nõu õigsuse eest.', list: 'number', level: 1 },
] as const

test('Word tables are read by cell; results of merged cells are not guessed apart', async () => {
  const reading = await readBytes(container({ 'ametijuhend.docx': wordFile(wordBlocks) }))
  assert.equal(reading.general.position, 'Õigusnõunik')
  assert.deepEqual(reading.general.substitutedBy, ['Õigusnõunik', 'Osakonna juhataja'])
  assert.equal(reading.purpose, 'Õigusnõu andmine.')
  assert.deepEqual(
    reading.duties.map(({ results }) => results.length),
    [2, 0, 0],
  )
  assert.deepEqual(reading.unpairedResults, ['Lepingud on valmis.', 'Arvamused on valmis.'])
  assert.deepEqual(
    [reading.rights, reading.responsibilities],
    [['Saada teavet.'], ['Vastutab nõu õigsuse eest.']],
  )
})

const dutyRows = [
  [
    'Koolitusvajaduse väljaselgitamine ja koolituskava koostamine koos osakondadega.',
    'Koolituskava on koostatud.',
  ],
  [
    'Koolituste tellimine.',
    'Koolitused on ostetud nõuete kohaselt ja pakkujaid on koheldud võrdselt.',
    'Lepingud on sõlmitud.',
  ],
  [
    'Tagasiside kogumine, mille hulka kuulub ka koolituse mõju hindamine kuue kuu möödudes.',
    'Kokkuvõte on olemas.',
  ],
] as const

const twoColumns = (stroke: string, numbered: boolean, times: number): Uint8Array => {
  const rows = Array.from({ length: times }, () => dutyRows).flat()
  const cells = rows.map(([duty, ...results], at) => {
    const items = results.map((result) => `- ${result}`).join('\n')
    return `[${numbered ? `3.${at + 1} ` : ''}${duty}], [${items}]`
  })
  return pdfFile(`#set page(numbering: "1/1", header: [Registriamet, ametijuhend])
#set par(justify: true)
AMETIJUHEND

1. ÜLDOSA

Ametinimetus: koolitusjuht

Vahetu juht: arenguosakonna juhataja

2. TÖÖKOHA EESMÄRK

Korraldada ameti töötajate koolitamist nii, et igaühel on tööks vajalikud teadmised ja oskused.

3. TÖÖÜLESANDED
#table(columns: (1fr, 1fr), stroke: ${stroke}, [Põhiülesanded], [Oodatavad tulemused], ${cells.join(', ')})
4. TÖÖVAHENDID

Sülearvuti.`)
}

for (const [name, stroke, numbered, times] of [
  ['drawn cells', '0.5pt', true, 1],
  ['drawn cells and no numbers', '0.5pt', false, 1],
  ['nothing drawn', 'none', true, 1],
  ['nothing drawn and no numbers', 'none', false, 1],
  ['drawn cells over several pages', '0.5pt', true, 12],
  ['nothing drawn over several pages', 'none', true, 12],
] as const) {
  test(`Two columns of a PDF are paired by place: ${name}`, async () => {
    const reading = await readBytes(twoColumns(stroke, numbered, times))
    const expected = Array.from({ length: times }, () => dutyRows).flat()
    assert.deepEqual(
      reading.duties,
      expected.map(([text, ...results], at) => ({ no: numbered ? `3.${at + 1}` : '', text, results })),
    )
    assert.equal(reading.tools, 'Sülearvuti.')
    assert.deepEqual([reading.doubts, reading.unpairedResults], [[], []])
  })
}
