import { JobDescriptionPaper } from '../../src/modules/positions/contract/job-description.ts'
import { ReviewPack } from '../../src/modules/reports/contract/review-pack.ts'

type Locale = ReviewPack['locale']
const site = 'https://koosmeel.amet.example'

/** A review pack of the cast: full results, a result with nothing, evidence by hand, texts that try to be commands. */
export function examplePack(locale: Locale = 'et'): ReviewPack {
  return ReviewPack.parse({
    locale,
    agency: 'Sotsiaalkindlustusamet',
    position: 'Peaspetsialist (perelepitus)',
    unit: 'Perelepituse tiim',
    holder: 'Kati Kask',
    manager: 'Piret Oja',
    period: { from: '2026-01-01', until: '2026-11-22' },
    madeAt: '2026-11-22T13:06:00Z',
    link: `${site}/positions/reviews/01890a5d-ac96-774b-bcce-b302099a8057`,
    duties: [
      {
        no: '3.1',
        text: 'Hangete ettevalmistamine ja lepingute sõlmimine koolituste ja teenuste ostmiseks.',
        results: [procurementResult, contractResult],
      },
      {
        no: '3.2',
        text: 'Koolituste ja infopäevade korraldamine koos koordinaatoritega.',
        results: [emptyResult],
      },
      { no: '3.7', text: 'Vahetu juhi antud ühekordsete ülesannete täitmine.', results: [taskResult] },
    ],
    proposals: [
      {
        date: '2026-10-05',
        who: 'Kati Kask',
        text: 'Lisada ülesanne 3.8: omavalitsuste nõustamine veebikohtumistel.',
        reason: 'Aasta jooksul peeti 14 nõustamist, mida praegune juhend ei nimeta.',
        link: `${site}/initiatives/4`,
      },
    ],
  })
}

const procurementResult = {
  text: 'Hanked on õiguspäraselt ette valmistatud ja läbi viidud.',
  indicators: [
    {
      name: 'Hanked, mille kõik kontrollid olid õigel päeval korras',
      value: 7,
      of: 8,
      unit: '',
      target: 90,
      why: 'Loetud on ajavahemikus alustatud hanked; kontrollid on võetud iga hanke menetluse algusest.',
      link: `${site}/positions/results/1?why=lawful`,
    },
    {
      name: 'Keskmine aeg vajadusest kutseni',
      value: 18.5,
      unit: 'tööpäeva',
      target: 20,
      why: 'Tööpäevad vajaduse kirjapanekust kutse saatmiseni, keskmine.',
    },
  ],
  evidence: [
    ['2026-02-12', 'Lepitajate põhikoolituse hange kuulutati välja.', false],
    ['2026-05-03', 'Supervisiooni raamlepingu pakkumused hinnati; otsus on põhjendatud.', false],
    ['2026-09-30', 'Märkus: „Raport“ #let x = 1 $a^2$ *rõhk* — {duties} & <b> "sirge" on tekst.', true],
  ].map(([date, sentence, byHand], index) => ({
    date,
    sentence,
    link: `${site}/procurements/${index + 1}`,
    who: byHand ? 'Kati Kask' : 'Maarja Soo',
    byHand,
  })),
  gaps: ['Neljandas kvartalis tõendeid ei ole. Kavas: infopäeva hange 04.12.2026.'],
  employeeWords: 'Hanked läksid plaani järgi.\nÜhe hanke tähtaeg lükkus, sest kirjeldus vajas täpsustamist.',
  managerWords: 'Nõus. Järgmisel aastal alustada kirjeldusega varem.',
}

const contractResult = {
  text: 'Lepingud on vormistatud õigel ajal ja kooskõlastatud.',
  indicators: [
    {
      name: 'Lepinguid sõlmitud',
      value: 1234,
      unit: '',
      why: 'Loetud on ajavahemikus allkirjastatud lepingud.',
    },
  ],
  evidence: [
    {
      date: '2026-03-02',
      sentence: 'Koolitusleping allkirjastati.',
      link: `${site}/contracts/1`,
      who: 'Kati Kask',
      byHand: false,
    },
  ],
  gaps: [],
  employeeWords: '',
  managerWords: '',
}

const emptyResult = {
  text: 'Koolitused on ette valmistatud ja läbi viidud.',
  indicators: [],
  evidence: [],
  gaps: ['Tõendeid ei ole ja midagi ei ole kavas.', 'Lähim samm: lisa koolitus kalendrisse.'],
  employeeWords: '',
  managerWords: '',
}

const taskResult = {
  text: 'Ülesanded on täidetud nõuetekohaselt ja tähtaegselt.',
  indicators: [
    {
      name: 'Vastu võetud',
      value: 21,
      of: 23,
      unit: '',
      why: 'Ülesanded, mille andja on vastu võtnud.',
      link: `${site}/tasks?state=accepted`,
    },
    {
      name: 'Tähtajal tehtud',
      value: 20,
      of: 21,
      unit: '',
      target: 95,
      why: 'Vastu võetud ülesanded, mis olid tehtud tähtajaks.',
    },
  ],
  evidence: Array.from({ length: 21 }, (_, index) => ({
    date: `2026-${String(1 + Math.floor(index / 2)).padStart(2, '0')}-1${index % 2}`,
    sentence: `Ülesanne nr ${index + 1}: ülevaade omavalitsuste küsimustest koostati ja võeti vastu.`,
    link: `${site}/tasks/${index + 1}`,
    who: 'Kati Kask',
    byHand: false,
  })),
  gaps: [],
  employeeWords: 'Kaks ülesannet ootavad veel vastust.',
  managerWords: 'Väga hea.',
}

/** An invented job description with every kind of section. */
export function examplePaper(locale: Locale = 'et'): JobDescriptionPaper {
  return JobDescriptionPaper.parse({
    locale,
    agency: 'Sotsiaalkindlustusamet',
    versionNo: 3,
    validFrom: '2026-03-01',
    signedOn: '2026-02-26',
    holder: 'Kati Kask',
    description: {
      title: 'AMETIJUHEND',
      general: {
        position: 'Peaspetsialist (perelepitus)',
        unit: 'Perelepituse tiim',
        manager: 'Perelepitusteenuse juht',
        substitutedBy: ['Perelepitusteenuse juht', 'nõunik', 'koordinaator'],
        substitutes: [],
      },
      purpose: 'Töökoha eesmärk on teenuse arendamine.\nTöö lähtub seadusest „Perelepituse seadus“.',
      duties: [
        {
          no: '3.1',
          text: 'Hangete ettevalmistamine, sealhulgas\na) koolituste ostmine;\nb) tööde ostmine.',
          results: ['Hanked on läbi viidud õiguspäraselt.', 'Lepingud on sõlmitud õigel ajal.'],
        },
        { no: '3.2', text: 'Koolituste korraldamine.', results: ['Koolitused on läbi viidud.'] },
        { no: '3.3', text: 'Muude ülesannete täitmine.', results: [] },
      ],
      rights: ['teha kaugtööd kokkuleppel juhiga;', 'saada tööks vajalikku teavet.'],
      responsibilities: ['ülesannete tähtaegse täitmise eest;', 'andmete hoidmise eest.'],
      tools: 'Sülearvuti ja mobiiltelefon.',
      requirements: [
        { name: 'Haridus', text: 'Kõrgharidus.' },
        { name: 'Keeleoskus', text: 'Eesti keel tasemel C1.\nInglise või vene keel tasemel B2.' },
      ],
      competences: [{ group: 'Koostöövõime', items: ['Täidab kokkulepped.', 'On avatud ja kuulab.'] }],
      additionalCompetences: [{ name: 'Korrektsus', text: 'Väljendab end selgelt.' }],
      review: 'Ametijuhend vaadatakse üle kord aastas.',
      signatures: { count: 2 },
      unpairedResults: ['Tulemus, mille ülesanne selgub hiljem.'],
      elsewhere: [{ where: 'Lisa', text: 'Töökoht on Tallinnas.' }],
    },
  })
}
