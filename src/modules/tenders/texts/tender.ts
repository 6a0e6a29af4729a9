import { formatDay } from '../../../kernel/values/day.ts'
import { dayOf, timeOf } from '../../../kernel/values/tallinn-time.ts'
import type { Locale, SentenceHelp } from '../../../kernel/words.ts'

type Say = SentenceHelp
interface Until {
  until: string
}
interface Due {
  due: string
}
interface Found {
  found: string
}
interface Added {
  source: 'box' | 'register' | 'mail' | 'paper'
}
interface Marked {
  no: number
  secret: boolean
}

const at = (moment: string, locale: Locale) => {
  const when = new Date(moment)
  return `${formatDay(dayOf(when), locale)} ${{ et: 'kell', en: 'at', ru: 'в' }[locale]} ${timeOf(when).replace(':', '.')}`
}

const from = {
  et: {
    box: 'avatud',
    register: 'sisestatud riigihangete registrist',
    mail: 'sisestatud e-kirjast',
    paper: 'sisestatud paberilt',
  },
  en: {
    box: 'opened',
    register: 'entered from the procurement register',
    mail: 'entered from a letter',
    paper: 'entered from paper',
  },
  ru: {
    box: 'открыто',
    register: 'внесено из реестра закупок',
    mail: 'внесено из письма',
    paper: 'внесено с бумаги',
  },
}

export const tenderWords = {
  et: {
    problems: {
      TendersAwaited: ({ until }: Until) => ({
        title: 'Pakkumusi alles oodatakse',
        detail: `Enne tähtaega ${at(until, 'et')} ei näe ega sisesta pakkumusi keegi: nii on kõik pakkujad võrdsed.`,
        next: 'Sisesta pakkumus pärast tähtaega.',
      }),
      BoxStillSealed: () => ({
        title: 'Pakkumused on veel suletud',
        detail: 'Kõik pakkumused avatakse koos, et ühtki ei nähtaks enne teisi.',
        next: 'Avage pakkumused kahekesi, seejärel sisesta mujalt tulnud.',
      }),
      ProcurementSettled: () => ({
        title: 'Selles hankes on juba otsustatud',
        detail: 'Otsuse aluseks olnud kontrollid ja hinded jäävad nii, nagu need olid.',
        next: 'Kui otsus oli vale, tunnistage see kõigepealt kehtetuks.',
      }),
      PlacesSettled: () => ({
        title: 'Hindamine on kinnitatud',
        detail: 'Kinnitatud järjestuse kõrvale uusi pakkumusi ei lisata.',
        next: 'Võta hindamise kinnitus tagasi ja sisesta siis pakkumus.',
      }),
      OnlyInPerson: () => ({
        title: 'Seda saab teha ainult inimene ise',
        detail: 'Hinded ja kinnitused seoste kohta on isiklikud: asendaja neid anda ei saa.',
        next: 'Palu hankes hindajate nimekirja muuta.',
      }),
      TenderFileNotTaken: (_found: Found) => ({
        title: 'Seda faili lisada ei saa',
        detail: 'Faili sisu ei ole ühegi tuntud dokumendi kujul või on see ohtlik.',
        next: 'Sobivad DOCX, PDF, XLSX, ODT, TXT, PNG ja JPEG ning allkirjastatud ümbrikud.',
      }),
      LotNotOfProcurement: () => ({
        title: 'Hind ei käi selle hanke osade järgi',
        detail: 'Osadeks jagatud hankes on hind iga osa kohta, jagamata hankes üks hind.',
        next: 'Vali hankes olev osa.',
      }),
      TenderLate: ({ due }: Due) => ({
        title: 'Pakkumus hilines',
        detail: `Tähtaeg oli ${at(due, 'et')}. Hilinenud pakkumust vastu ei võeta; selle tulek jäi logisse.`,
        next: 'Teata pakkujale, et pakkumus hilines.',
      }),
    },
    facts: {
      TenderAdded: ({ source }: Added, say: Say) => `Pakkumus ${from.et[source]}: ${say.who}.`,
      TenderSecretMarked: ({ no, secret }: Marked, say: Say) =>
        secret ? `Fail nr ${no} on ärisaladus: ${say.who}.` : `Fail nr ${no} ei ole ärisaladus: ${say.who}.`,
      TendersUncovered: () =>
        'Juurdepääsupiirang lõppes: pakkumus tunnistati otsusega edukaks või jäi kõrvale.',
    },
  },
  en: {
    problems: {
      TendersAwaited: ({ until }: Until) => ({
        title: 'Tenders are still awaited',
        detail: `Before ${at(until, 'en')} nobody sees or enters tenders: so all tenderers are equal.`,
        next: 'Enter the tender after the due moment.',
      }),
      BoxStillSealed: () => ({
        title: 'The tenders are still sealed',
        detail: 'All tenders are opened together, so that none is seen before others.',
        next: 'Open the tenders by two, then enter those that came another way.',
      }),
      ProcurementSettled: () => ({
        title: 'This procurement is decided already',
        detail: 'The checks and points that the decision stands on stay as they were.',
        next: 'If the decision was wrong, take it back first.',
      }),
      PlacesSettled: () => ({
        title: 'The evaluation is settled',
        detail: 'No tender comes in beside places that are settled.',
        next: 'Open the evaluation again, then enter the tender.',
      }),
      OnlyInPerson: () => ({
        title: 'Only the person himself can do this',
        detail: 'Points and declarations about relations are personal: a substitute can’t give them.',
        next: 'Ask to have the list of evaluators changed.',
      }),
      TenderFileNotTaken: (_found: Found) => ({
        title: 'This file can’t be added',
        detail: 'The content has the form of no known document, or is dangerous.',
        next: 'DOCX, PDF, XLSX, ODT, TXT, PNG, JPEG and signed containers are taken.',
      }),
      LotNotOfProcurement: () => ({
        title: 'The price doesn’t go by the lots of this procurement',
        detail: 'With lots there is a price for each lot, without them one price.',
        next: 'Choose a lot of the procurement.',
      }),
      TenderLate: ({ due }: Due) => ({
        title: 'The tender is late',
        detail: `It was due ${at(due, 'en')}. A late tender is not taken; that it came is in the log.`,
        next: 'Tell the tenderer that it was late.',
      }),
    },
    facts: {
      TenderAdded: ({ source }: Added, say: Say) => `Tender ${from.en[source]}: ${say.who}.`,
      TenderSecretMarked: ({ no, secret }: Marked, say: Say) =>
        secret
          ? `File no ${no} is a business secret: ${say.who}.`
          : `File no ${no} is no business secret: ${say.who}.`,
      TendersUncovered: () => 'The restriction ended: the procurement was decided.',
    },
  },
  ru: {
    problems: {
      TendersAwaited: ({ until }: Until) => ({
        title: 'Предложения ещё ожидаются',
        detail: `До ${at(until, 'ru')} никто не видит и не вносит предложений: так все участники равны.`,
        next: 'Внесите предложение после срока.',
      }),
      BoxStillSealed: () => ({
        title: 'Предложения ещё запечатаны',
        detail: 'Все предложения открываются вместе, чтобы ни одно не увидели раньше других.',
        next: 'Откройте предложения вдвоём, затем внесите пришедшие иначе.',
      }),
      ProcurementSettled: () => ({
        title: 'По этой закупке решение уже принято',
        detail: 'Проверки и оценки, на которых стоит решение, остаются как были.',
        next: 'Если решение ошибочно, сначала отмените его.',
      }),
      PlacesSettled: () => ({
        title: 'Оценка утверждена',
        detail: 'К утверждённым местам новые предложения не добавляются.',
        next: 'Отмените утверждение оценки, затем внесите предложение.',
      }),
      OnlyInPerson: () => ({
        title: 'Это может сделать только сам человек',
        detail: 'Оценки и заявления о связях личные: заместитель их дать не может.',
        next: 'Попросите изменить список оценщиков.',
      }),
      TenderFileNotTaken: (_found: Found) => ({
        title: 'Этот файл добавить нельзя',
        detail: 'Содержимое не похоже ни на один известный документ или опасно.',
        next: 'Подходят DOCX, PDF, XLSX, ODT, TXT, PNG, JPEG и подписанные контейнеры.',
      }),
      LotNotOfProcurement: () => ({
        title: 'Цена не соответствует частям закупки',
        detail: 'В закупке с частями цена указывается по каждой части, без частей – одна.',
        next: 'Выберите часть этой закупки.',
      }),
      TenderLate: ({ due }: Due) => ({
        title: 'Предложение опоздало',
        detail: `Срок был ${at(due, 'ru')}. Опоздавшее предложение не принимается; его приход остался в журнале.`,
        next: 'Сообщите участнику об опоздании.',
      }),
    },
    facts: {
      TenderAdded: ({ source }: Added, say: Say) => `Предложение ${from.ru[source]}: ${say.who}.`,
      TenderSecretMarked: ({ no, secret }: Marked, say: Say) =>
        secret
          ? `Файл № ${no} – коммерческая тайна: ${say.who}.`
          : `Файл № ${no} не коммерческая тайна: ${say.who}.`,
      TendersUncovered: () => 'Ограничение доступа снято: по закупке принято решение.',
    },
  },
}
