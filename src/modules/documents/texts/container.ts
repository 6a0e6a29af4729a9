import type { SentenceHelp } from '../../../kernel/words.ts'

type Say = SentenceHelp
interface Files {
  missing: string | null
  foreign: readonly string[]
}
interface Missing {
  missing: number
}
interface Verdict {
  passed: boolean
}

export const containerWords = {
  et: {
    problems: {
      ContainerNotRead: ({ sentence }: { sentence: string }) => ({
        title: 'Seda faili ei saa ümbrikuna lugeda',
        detail: sentence,
        next: 'Laadi üles ümbrik sellisena, nagu allkirjastamise programm selle salvestas.',
      }),
      ContainerBroken: ({ reasons }: { reasons: readonly string[] }) => ({
        title: 'Ümbrik on katki',
        detail: reasons.join(' '),
        next: 'Allkirjasta kooskõlastatud fail uuesti ja laadi üles uus ümbrik.',
      }),
      ContainerUnsigned: () => ({
        title: 'Ümbrikus ei ole ühtegi allkirja',
        next: 'Allkirjasta ümbrik ja laadi see uuesti üles.',
      }),
      OtherFilesSigned: ({ missing, foreign }: Files) => ({
        title: 'Allkirjastatud on midagi muud, kui kooskõlastati',
        detail: [
          missing !== null && `Ümbrikus ei ole faili „${missing}” täpselt sellisena, nagu see kooskõlastati.`,
          foreign.length > 0 && `Kooskõlastamata failid ümbrikus: ${foreign.join(', ')}.`,
        ]
          .filter(Boolean)
          .join(' '),
        next: 'Laadi kooskõlastatud versioon siit alla, allkirjasta see muutmata kujul ja too ümbrik tagasi.',
      }),
      NothingToSign: () => ({
        title: 'Dokumendil ei ole veel ühtegi faili',
        next: 'Lisa esimene versioon.',
      }),
      ValidationNotSet: () => ({
        title: 'Allkirjade kontrolliteenus ei ole seadistatud',
        next: 'Administraator saab selle sisse lülitada seadistusega SIVA_URL.',
      }),
      ValidationUnavailable: () => ({
        title: 'Allkirjade kontrolliteenus ei vastanud',
        detail: 'Midagi ei muudetud.',
        next: 'Proovi mõne aja pärast uuesti.',
      }),
    },
    facts: {
      ContainerAdded: ({ missing }: Missing, say: Say) =>
        missing > 0
          ? `${say.who} lisas allkirjastatud ümbriku. Allkirju on veel puudu: ${missing}.`
          : `${say.who} lisas allkirjastatud ümbriku.`,
      DocumentSigned: (d: { signedAt: string }, say: Say) =>
        `Dokument on allkirjastatud ${say.day(d.signedAt)}.`,
      LegalVerdictGiven: ({ passed }: Verdict): string =>
        passed ? 'Kontrolliteenus kinnitas allkirjad.' : 'Kontrolliteenus ei kinnitanud allkirju.',
    },
    screen: {
      title: 'Allkirjad',
      add: 'Lisa allkirjastatud ümbrik',
      help: 'Laadi kooskõlastatud versioon alla, allkirjasta see oma programmis ja too ümbrik siia tagasi (.asice, .bdoc; kuni 200 MB).',
      none: 'Allkirjastatud ümbrikku veel ei ole.',
      notYet: 'Allkirjastada saab pärast kooskõlastamist.',
      held: 'Seda lepingut ei tohi praegu allkirjastada.',
      heldUntil: (moment: string) => `Allkirjastada tohib alates: ${moment}.`,
      toSign: 'Peavad allkirjastama',
      missing: (names: string) => `Veel ei ole allkirjastanud: ${names}.`,
      complete: 'Kõik pooled on allkirjastanud',
      waitsForService: 'Siin seda ümbrikku lõpuni kontrollida ei saa: otsustab kontrolliteenus.',
      accepted: 'vastu võetud',
      notAccepted: 'ei ole vastu võetud',
      holds: (no: number) => `versioon ${no}`,
      level: (level: string) => `tase ${level}`,
      noTime: 'aeg teadmata',
      ask: 'Küsi kontrolliteenuselt',
      legal: { true: 'Kontrolliteenus kinnitas allkirjad', false: 'Kontrolliteenus ei kinnitanud allkirju' },
      signedPdf:
        'PDF on sees allkirjastatud. Seda allkirja siin ei kontrollita: vaata seda DigiDoc-programmis.',
      noTrust:
        'Koosmeel kontrollib, kas failid ja allkirjad on terved. Kas allkiri õiguslikult kehtib, ütleb kontrolliteenus.',
      warnings: 'Tähelepanekud',
      download: 'Laadi ümbrik alla',
      earlier: (count: number) => `Varasemad ümbrikud (${count})`,
      done: 'Ümbrik on lisatud',
    },
  },
  en: {
    problems: {
      ContainerNotRead: ({ sentence }: { sentence: string }) => ({
        title: 'This file can’t be read as a container',
        detail: sentence,
        next: 'Upload the container as the signing program saved it.',
      }),
      ContainerBroken: ({ reasons }: { reasons: readonly string[] }) => ({
        title: 'The container is broken',
        detail: reasons.join(' '),
        next: 'Sign the approved file again and upload the new container.',
      }),
      ContainerUnsigned: () => ({
        title: 'There is no signature in the container',
        next: 'Sign the container and upload it again.',
      }),
      OtherFilesSigned: ({ missing, foreign }: Files) => ({
        title: 'Something else was signed than what was approved',
        detail: [
          missing !== null && `The container doesn’t hold “${missing}” exactly as it was approved.`,
          foreign.length > 0 && `Files in it that were not approved: ${foreign.join(', ')}.`,
        ]
          .filter(Boolean)
          .join(' '),
        next: 'Download the approved version here, sign it unchanged and bring the container back.',
      }),
      NothingToSign: () => ({ title: 'The document has no file yet', next: 'Add the first version.' }),
      ValidationNotSet: () => ({
        title: 'The validation service is not set up',
        next: 'An administrator can turn it on by the setting SIVA_URL.',
      }),
      ValidationUnavailable: () => ({
        title: 'The validation service did not answer',
        detail: 'Nothing was changed.',
        next: 'Try again in a while.',
      }),
    },
    facts: {
      ContainerAdded: ({ missing }: Missing, say: Say) =>
        missing > 0
          ? `${say.who} added a signed container. Signatures still missing: ${missing}.`
          : `${say.who} added a signed container.`,
      DocumentSigned: (d: { signedAt: string }, say: Say) =>
        `The document was signed on ${say.day(d.signedAt)}.`,
      LegalVerdictGiven: ({ passed }: Verdict): string =>
        passed
          ? 'The validation service confirmed the signatures.'
          : 'The validation service did not confirm the signatures.',
    },
    screen: {
      title: 'Signatures',
      add: 'Add a signed container',
      help: 'Download the approved version, sign it in your own program and bring the container back here (.asice, .bdoc; up to 200 MB).',
      none: 'There is no signed container yet.',
      notYet: 'Signing comes after approval.',
      held: 'This contract may not be signed now.',
      heldUntil: (moment: string) => `It may be signed from ${moment} on.`,
      toSign: 'To sign',
      missing: (names: string) => `Not signed yet: ${names}.`,
      complete: 'All parties have signed',
      waitsForService: 'This container can’t be fully checked here: the validation service decides.',
      accepted: 'accepted',
      notAccepted: 'not accepted',
      holds: (no: number) => `version ${no}`,
      level: (level: string) => `level ${level}`,
      noTime: 'time unknown',
      ask: 'Ask the validation service',
      legal: {
        true: 'The validation service confirmed the signatures',
        false: 'The validation service did not confirm the signatures',
      },
      signedPdf: 'The PDF is signed inside. That signature is not checked here: look at it in DigiDoc.',
      noTrust:
        'Koosmeel checks whether files and signatures are intact. Whether a signature is legally valid, the validation service says.',
      warnings: 'Remarks',
      download: 'Download the container',
      earlier: (count: number) => `Earlier containers (${count})`,
      done: 'The container was added',
    },
  },
  ru: {
    problems: {
      ContainerNotRead: ({ sentence }: { sentence: string }) => ({
        title: 'Этот файл нельзя прочитать как контейнер',
        detail: sentence,
        next: 'Загрузите контейнер таким, каким его сохранила программа подписания.',
      }),
      ContainerBroken: ({ reasons }: { reasons: readonly string[] }) => ({
        title: 'Контейнер повреждён',
        detail: reasons.join(' '),
        next: 'Подпишите согласованный файл заново и загрузите новый контейнер.',
      }),
      ContainerUnsigned: () => ({
        title: 'В контейнере нет ни одной подписи',
        next: 'Подпишите контейнер и загрузите его снова.',
      }),
      OtherFilesSigned: ({ missing, foreign }: Files) => ({
        title: 'Подписано не то, что было согласовано',
        detail: [
          missing !== null &&
            `В контейнере нет файла «${missing}» точно в том виде, в каком он был согласован.`,
          foreign.length > 0 && `Несогласованные файлы в контейнере: ${foreign.join(', ')}.`,
        ]
          .filter(Boolean)
          .join(' '),
        next: 'Скачайте здесь согласованную версию, подпишите её без изменений и верните контейнер.',
      }),
      NothingToSign: () => ({
        title: 'У документа ещё нет ни одного файла',
        next: 'Добавьте первую версию.',
      }),
      ValidationNotSet: () => ({
        title: 'Служба проверки подписей не настроена',
        next: 'Администратор может включить её настройкой SIVA_URL.',
      }),
      ValidationUnavailable: () => ({
        title: 'Служба проверки подписей не ответила',
        detail: 'Ничего не изменилось.',
        next: 'Попробуйте позже.',
      }),
    },
    facts: {
      ContainerAdded: ({ missing }: Missing, say: Say) =>
        missing > 0
          ? `Подписанный контейнер добавлен: ${say.who}. Не хватает подписей: ${missing}.`
          : `Подписанный контейнер добавлен: ${say.who}.`,
      DocumentSigned: (d: { signedAt: string }, say: Say) => `Документ подписан ${say.day(d.signedAt)}.`,
      LegalVerdictGiven: ({ passed }: Verdict): string =>
        passed ? 'Служба проверки подтвердила подписи.' : 'Служба проверки не подтвердила подписи.',
    },
    screen: {
      title: 'Подписи',
      add: 'Добавить подписанный контейнер',
      help: 'Скачайте согласованную версию, подпишите её в своей программе и верните контейнер сюда (.asice, .bdoc; до 200 МБ).',
      none: 'Подписанного контейнера ещё нет.',
      notYet: 'Подписать можно после согласования.',
      held: 'Сейчас этот договор подписывать нельзя.',
      heldUntil: (moment: string) => `Подписывать можно с: ${moment}.`,
      toSign: 'Должны подписать',
      missing: (names: string) => `Ещё не подписали: ${names}.`,
      complete: 'Все стороны подписали',
      waitsForService: 'Здесь этот контейнер полностью проверить нельзя: решает служба проверки.',
      accepted: 'принят',
      notAccepted: 'не принят',
      holds: (no: number) => `версия ${no}`,
      level: (level: string) => `уровень ${level}`,
      noTime: 'время неизвестно',
      ask: 'Спросить службу проверки',
      legal: { true: 'Служба проверки подтвердила подписи', false: 'Служба проверки не подтвердила подписи' },
      signedPdf: 'PDF подписан внутри. Эта подпись здесь не проверяется: посмотрите её в программе DigiDoc.',
      noTrust:
        'Koosmeel проверяет, целы ли файлы и подписи. Действительна ли подпись юридически, говорит служба проверки.',
      warnings: 'Замечания',
      download: 'Скачать контейнер',
      earlier: (count: number) => `Предыдущие контейнеры (${count})`,
      done: 'Контейнер добавлен',
    },
  },
}

/** Words of the card of signatures. */
export const signatureTexts = {
  et: containerWords.et.screen,
  en: containerWords.en.screen,
  ru: containerWords.ru.screen,
}
