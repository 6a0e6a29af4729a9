import type { SentenceHelp } from '../../../kernel/words.ts'

type Say = SentenceHelp
type Names = { names: readonly string[] }
type Added = { signedOn: string }

/** Signed on paper: everything here says that it stands on somebody's word. */
export const paperSigningTexts = {
  et: {
    problems: {
      ScanNotPdf: () => ({
        title: 'Skaneering peab olema PDF',
        next: 'Salvesta kõik lehed ühte PDF-faili ja lisa see.',
      }),
      NotSignedOnPaper: () => ({
        title: 'Seda liiki dokumenti ei pea enne registreerimist allkirjastama',
        next: 'Lisa skaneering uue versioonina.',
      }),
      PaperSignersMissing: ({ names }: Names) => ({
        title: `Paberil ei ole kõigi poolte allkirju: ${names.join(', ')}`,
        detail: 'Leping on sõlmitud, kui kõik pooled on allkirjastanud.',
        next: 'Lisa puuduva allkirjastaja nimi ja päev või paranda dokumendi osapooli.',
      }),
    },
    facts: {
      PaperSigningAdded: ({ signedOn }: Added, say: Say) =>
        `${say.who} lisas paberil allkirjastatu skaneeringu. Viimane allkiri: ${say.day(signedOn)}.`,
      PaperSigningWithdrawn: (_: unknown, say: Say) =>
        `${say.who} võttis paberil allkirjastatu skaneeringu tagasi.`,
    },
    screen: {
      withdraw: 'Võta tagasi',
      withdrawTitle: (name: string) => `Võta tagasi: ${name}`,
      withdrawHelp:
        'Dokument on siis jälle allkirjastamata ja skaneeringu saab lisada uuesti. Tagasi võetud skaneering ja põhjus jäävad alles.',
      reason: 'Miks?',
      withdrawn: (who: string, at: string, reason: string) => `Tagasi võetud: ${who}, ${at}. ${reason}`,
      isWithdrawn: 'tagasi võetud',
      done: 'Skaneering on tagasi võetud',
      open: 'Allkirjastati paberil',
      title: 'Allkirjastati paberil',
      help: 'Lisa allkirjastatud paberi skaneering ja kirjuta, kes millal allkirjastas. Allkirju skaneeringul Koosmeel kontrollida ei saa: need on sinu kinnitada.',
      scan: 'Skaneering (PDF, kõik lehed)',
      signer: (no: number) => `${no}. allkirjastaja`,
      on: 'Allkirjastas',
      originalAt: 'Kus paber ise on',
      originalHelp: 'Näiteks: toimik 5.2-1, kapp 3',
      save: 'Lisa skaneering',
      saved: 'Skaneering on lisatud',
      chip: 'paberil',
      unchecked: 'Allkirju ei ole kontrollitud',
      note: (who: string, at: string) =>
        `Allkirjade kohta kinnitas ${who}, ${at}. Koosmeel ei ole neid kontrollinud.`,
      signed: (day: string) => `allkirjastas ${day}`,
      original: (place: string) => `Paber: ${place}`,
      version: (no: number) => `versioon ${no}`,
    },
  },
  en: {
    problems: {
      ScanNotPdf: () => ({
        title: 'A scan is a PDF',
        next: 'Save all sheets into one PDF and add that.',
      }),
      NotSignedOnPaper: () => ({
        title: 'A document of this kind needs no signature before the register',
        next: 'Add the scan as a new version.',
      }),
      PaperSignersMissing: ({ names }: Names) => ({
        title: `Not every party has signed the paper: ${names.join(', ')}`,
        detail: 'A contract is made when every party has signed.',
        next: 'Add the missing signer with the day, or correct the parties of the document.',
      }),
    },
    facts: {
      PaperSigningAdded: ({ signedOn }: Added, say: Say) =>
        `${say.who} added the scan of the paper that was signed. Last signature: ${say.day(signedOn)}.`,
      PaperSigningWithdrawn: (_: unknown, say: Say) => `${say.who} took the scan of the signed paper back.`,
    },
    screen: {
      withdraw: 'Take back',
      withdrawTitle: (name: string) => `Take back: ${name}`,
      withdrawHelp:
        'The document is then unsigned again and a scan can be added anew. The scan taken back and the reason are kept.',
      reason: 'Why?',
      withdrawn: (who: string, at: string, reason: string) => `Taken back: ${who}, ${at}. ${reason}`,
      isWithdrawn: 'taken back',
      done: 'The scan is taken back',
      open: 'It was signed on paper',
      title: 'Signed on paper',
      help: 'Add the scan of the signed paper and say who signed when. Koosmeel can’t check signatures on a scan: you vouch for them.',
      scan: 'The scan (PDF, all sheets)',
      signer: (no: number) => `Signer ${no}`,
      on: 'Signed on',
      originalAt: 'Where the paper itself is',
      originalHelp: 'For instance: file 5.2-1, cabinet 3',
      save: 'Add the scan',
      saved: 'The scan was added',
      chip: 'on paper',
      unchecked: 'Signatures were not checked',
      note: (who: string, at: string) =>
        `${who} vouched for the signatures, ${at}. Koosmeel has not checked them.`,
      signed: (day: string) => `signed on ${day}`,
      original: (place: string) => `The paper: ${place}`,
      version: (no: number) => `version ${no}`,
    },
  },
  ru: {
    problems: {
      ScanNotPdf: () => ({
        title: 'Скан должен быть в PDF',
        next: 'Сохраните все листы в один PDF и добавьте его.',
      }),
      NotSignedOnPaper: () => ({
        title: 'Такой документ не нужно подписывать до регистрации',
        next: 'Добавьте скан как новую версию.',
      }),
      PaperSignersMissing: ({ names }: Names) => ({
        title: `На бумаге подписались не все стороны: ${names.join(', ')}`,
        detail: 'Договор заключён, когда подписались все стороны.',
        next: 'Добавьте недостающего с днём подписи или исправьте стороны документа.',
      }),
    },
    facts: {
      PaperSigningAdded: ({ signedOn }: Added, say: Say) =>
        `${say.who}: добавлен скан подписанного на бумаге. Последняя подпись: ${say.day(signedOn)}.`,
      PaperSigningWithdrawn: (_: unknown, say: Say) => `${say.who}: скан подписанного на бумаге отменён.`,
    },
    screen: {
      withdraw: 'Отменить',
      withdrawTitle: (name: string) => `Отменить: ${name}`,
      withdrawHelp:
        'Документ снова станет неподписанным, и скан можно будет добавить заново. Отменённый скан и причина сохраняются.',
      reason: 'Почему?',
      withdrawn: (who: string, at: string, reason: string) => `Отменено: ${who}, ${at}. ${reason}`,
      isWithdrawn: 'отменён',
      done: 'Скан отменён',
      open: 'Подписано на бумаге',
      title: 'Подписано на бумаге',
      help: 'Добавьте скан подписанной бумаги и укажите, кто и когда подписал. Подписи на скане Koosmeel проверить не может: их подтверждаете вы.',
      scan: 'Скан (PDF, все листы)',
      signer: (no: number) => `${no}-й подписавший`,
      on: 'День подписи',
      originalAt: 'Где сама бумага',
      originalHelp: 'Например: дело 5.2-1, шкаф 3',
      save: 'Добавить скан',
      saved: 'Скан добавлен',
      chip: 'на бумаге',
      unchecked: 'Подписи не проверены',
      note: (who: string, at: string) => `За подписи поручился(лась) ${who}, ${at}. Koosmeel их не проверял.`,
      signed: (day: string) => `подпись ${day}`,
      original: (place: string) => `Бумага: ${place}`,
      version: (no: number) => `версия ${no}`,
    },
  },
}
export const paperSigningScreen = {
  et: paperSigningTexts.et.screen,
  en: paperSigningTexts.en.screen,
  ru: paperSigningTexts.ru.screen,
}
