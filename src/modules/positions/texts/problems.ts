import { formatDay } from '../../../kernel/values/day.ts'
import { defineTexts } from '../../../kernel/words.ts'
import { problems } from '../contract/problems.ts'
import { unreadable } from './unreadable.ts'

/** What is so, what that protects, and the nearest allowed step. */
export const refusals = defineTexts(
  problems,
  {},
)({
  et: {
    problems: {
      FileUnreadable: (data) => unreadable.et(data),
      NothingToRead: () => ({
        title: 'Pole midagi lugeda.',
        next: 'Lisa fail või kleebi ametijuhendi tekst.',
      }),
      NotAJobDescription: ({ text }) => ({
        title: 'Seda teksti ei saa ametijuhendina lugeda.',
        detail: text,
        next: 'Lisa fail, milles on ametijuhend ise.',
      }),
      ResultsUnpaired: ({ count }) => ({
        title: `${count} oodatava tulemuse ülesanne on määramata.`,
        detail: 'Tulemuse tõendid koguneksid muidu vale ülesande alla.',
        next: 'Vii iga tulemus oma ülesande juurde ja salvesta uuesti.',
      }),
      DoubtsOpen: ({ count }) => ({
        title: `${count} kahtlust on läbi vaatamata.`,
        detail: 'Kus lugemine pole kindel, otsustab inimene.',
        next: 'Vaata iga kahtlus üle, paranda tekst ja märgi kahtlus lahendatuks.',
      }),
      DutiesMissing: () => ({
        title: 'Ametijuhendis peab olema vähemalt üks tööülesanne ja igal ülesandel tekst.',
        next: 'Lisa puuduv ülesanne või eemalda tühi.',
      }),
      KindsUnconfirmed: ({ missing }) => ({
        title: `Tulemuste liigid on kinnitamata: ${missing}.`,
        detail: 'Liik ütleb, millised kirjed tulemust tõendavad.',
        next: 'Kinnita iga tulemuse liik; kui ükski ei sobi, vali „tõendid käsitsi“.',
      }),
      VersionOverlaps: ({ no, validFrom }) => ({
        title: `Versioon ${no} kehtib juba alates ${formatDay(validFrom)}.`,
        detail: 'Korraga kehtib üks versioon.',
        next: 'Vali hilisem kehtima hakkamise päev.',
      }),
      LinksIncomplete: ({ duties }) => ({
        title: `Märkimata on, mis sai ülesannetest: ${duties.join(', ')}.`,
        detail: 'Seose järgi liiguvad tõendid uude versiooni kaasa.',
        next: 'Seo iga senine ülesanne uuega või märgi, et see lõppes.',
      }),
      LinkUnfit: ({ duty }) => ({
        title: `Ülesande „${duty}“ seos ei klapi.`,
        detail: 'Lõppenud ülesandel pole järglast; jagatul on neid mitu; ühendatuid on mitu ühe kohta.',
        next: 'Paranda seos.',
      }),
      HolderUnknown: () => ({
        title: 'Valitud töötaja ei tööta siin.',
        next: 'Vali keegi, kes praegu töötab, või jäta koht täitmata.',
      }),
      ManagerUnknown: () => ({
        title: 'Valitud juht ei tööta siin.',
        next: 'Vali keegi, kes praegu töötab.',
      }),
      ManagerIsHolder: () => ({
        title: 'Keegi ei ole iseenda juht.',
        detail: 'Juht kinnitab töötaja tööd ja ülevaatust.',
        next: 'Vali juhiks teine inimene.',
      }),
      TeamNeeded: () => ({ title: 'Uus ametikoht kuulub mõnda sinu tiimi.', next: 'Vali oma tiim.' }),
      NotYourPosition: () => ({
        title: 'Seda ametikohta muudavad töötaja ise ja tema juht.',
        detail: 'Nii ei muutu kellegi ametijuhend tema teadmata.',
        next: 'Tee ettepanek töötajale või juhile.',
      }),
      VersionMissing: () => ({
        title: 'Ametikohal pole veel ühtegi ametijuhendi versiooni.',
        next: 'Loe sisse ametijuhend ja salvesta see versioonina.',
      }),
      KindNotCounted: () => ({
        title: 'Selle tulemuse kohta niisugust arvu ei loeta.',
        next: 'Vali mõni näitaja, mida lehel näed.',
      }),
      PeriodBackwards: () => ({
        title: 'Viimane päev on enne esimest.',
        next: 'Vali viimaseks päevaks esimene päev või hilisem.',
      }),
      EvidenceEmpty: () => ({ title: 'Tõend on tühi.', next: 'Kirjuta märkus, lisa link või fail.' }),
      EvidenceWithdrawn: () => ({
        title: 'See tõend on juba tagasi võetud.',
        next: 'Midagi pole vaja teha.',
      }),
      LinkUnsafe: () => ({
        title: 'Link peab algama https:// või http://.',
        detail: 'Muud lingid võivad avaja arvutit kahjustada.',
        next: 'Kopeeri lehe aadress brauserist.',
      }),
      NobodyPresent: ({ titles }) => ({
        title: 'Sel ajal pole kedagi, kes asendaks.',
        detail: `Ametijuhendi järjekord on: ${titles.join(', ')}.`,
        next: 'Vali teised päevad, lepi asendajaga eraldi kokku või palu juhil järjekord üle vaadata.',
      }),
      OrderMissing: () => ({
        title: 'Ametijuhendis pole öeldud, kes asendab.',
        next: 'Lisa asendajad uude versiooni või vali asendaja inimeste lehel ise.',
      }),
      ReviewUnderWay: () => ({
        title: 'Selle ametikoha ülevaatus on juba pooleli.',
        next: 'Jätka poolelioleva ülevaatusega.',
      }),
      ReviewNeedsTwo: () => ({
        title: 'Ülevaatuseks on vaja töötajat ja juhti.',
        next: 'Märgi enne, kes ametikohal töötab ja kes on tema juht.',
      }),
      ReviewFinished: () => ({
        title: 'See ülevaatus on lõpetatud.',
        detail: 'Mõlemad on selle kinnitanud, seepärast enam midagi ei muutu.',
        next: 'Alusta järgmise ajavahemiku ülevaatust.',
      }),
      ReviewConfirmed: () => ({
        title: 'Sa oled oma osa juba kinnitanud.',
        detail: 'Kinnitatud sõnad jäävad nii, nagu teine pool neid loeb.',
        next: 'Oota teise poole kinnitust.',
      }),
      OwnReview: () => ({
        title: 'Ülevaatusele kirjutavad ainult töötaja ja tema juht, kumbki enda eest.',
        detail: 'Asendades ei saa keegi rääkida mõlema poole eest.',
        next: 'Jätka iseendana või oota, kuni asendatav naaseb.',
      }),
    },
    facts: {},
  },
  en: {
    problems: {
      FileUnreadable: (data) => unreadable.en(data),
      NothingToRead: () => ({
        title: 'There is nothing to read.',
        next: 'Add a file or paste the text of the job description.',
      }),
      NotAJobDescription: ({ text }) => ({
        title: 'This text can’t be read as a job description.',
        detail: text,
        next: 'Add the file that holds the job description itself.',
      }),
      ResultsUnpaired: ({ count }) => ({
        title: `${count} expected result(s) belong to no duty yet.`,
        detail: 'Otherwise their evidence would collect under the wrong duty.',
        next: 'Move each result to its duty and save again.',
      }),
      DoubtsOpen: ({ count }) => ({
        title: `${count} doubt(s) have not been looked at.`,
        detail: 'Where the reading isn’t certain, a person decides.',
        next: 'Look at each doubt, correct the text and mark the doubt as settled.',
      }),
      DutiesMissing: () => ({
        title: 'A job description needs at least one duty, and every duty a text.',
        next: 'Add the missing duty or remove the empty one.',
      }),
      KindsUnconfirmed: ({ missing }) => ({
        title: `Kinds of results not confirmed: ${missing}.`,
        detail: 'The kind says which records prove the result.',
        next: 'Confirm the kind of each result; where none fits, choose “evidence by hand”.',
      }),
      VersionOverlaps: ({ no, validFrom }) => ({
        title: `Version ${no} is already valid from ${formatDay(validFrom, 'en')}.`,
        detail: 'One version is in force at a time.',
        next: 'Choose a later first day.',
      }),
      LinksIncomplete: ({ duties }) => ({
        title: `It is not said what became of: ${duties.join(', ')}.`,
        detail: 'Evidence follows these links into the new version.',
        next: 'Link each earlier duty to a new one or mark that it ended.',
      }),
      LinkUnfit: ({ duty }) => ({
        title: `The link of “${duty}” does not fit.`,
        detail: 'An ended duty has no successor, a split one has several, merged ones share one.',
        next: 'Correct the link.',
      }),
      HolderUnknown: () => ({
        title: 'The chosen employee does not work here.',
        next: 'Choose someone who works here now, or leave the position vacant.',
      }),
      ManagerUnknown: () => ({
        title: 'The chosen manager does not work here.',
        next: 'Choose someone who works here now.',
      }),
      ManagerIsHolder: () => ({
        title: 'Nobody is their own manager.',
        detail: 'The manager confirms the employee’s work and review.',
        next: 'Choose another person as manager.',
      }),
      TeamNeeded: () => ({
        title: 'A new position belongs to one of your teams.',
        next: 'Choose your team.',
      }),
      NotYourPosition: () => ({
        title: 'Only the employee and the manager change this position.',
        detail: 'So nobody’s job description changes without their knowing.',
        next: 'Propose it to the employee or the manager.',
      }),
      VersionMissing: () => ({
        title: 'The position has no version of a job description yet.',
        next: 'Read a job description in and save it as a version.',
      }),
      KindNotCounted: () => ({
        title: 'There is no such number for this result.',
        next: 'Choose one of the indicators shown on the page.',
      }),
      PeriodBackwards: () => ({
        title: 'The last day is before the first.',
        next: 'Choose the first day or a later one as the last.',
      }),
      EvidenceEmpty: () => ({ title: 'The evidence is empty.', next: 'Write a note, add a link or a file.' }),
      EvidenceWithdrawn: () => ({ title: 'This evidence was already taken back.', next: 'Nothing to do.' }),
      LinkUnsafe: () => ({
        title: 'A link begins with https:// or http://.',
        detail: 'Other links could harm the computer of who opens them.',
        next: 'Copy the address of the page from the browser.',
      }),
      NobodyPresent: ({ titles }) => ({
        title: 'Nobody who could substitute is present then.',
        detail: `The order of the job description is: ${titles.join(', ')}.`,
        next: 'Choose other days, agree with a substitute separately, or ask the manager to review the order.',
      }),
      OrderMissing: () => ({
        title: 'The job description does not say who substitutes.',
        next: 'Add the substitutes in a new version, or choose one yourself on the page of people.',
      }),
      ReviewUnderWay: () => ({
        title: 'A review of this position is already under way.',
        next: 'Go on with that one.',
      }),
      ReviewNeedsTwo: () => ({
        title: 'A review needs an employee and a manager.',
        next: 'Say first who holds the position and who manages it.',
      }),
      ReviewFinished: () => ({
        title: 'This review is finished.',
        detail: 'Both have confirmed it, so nothing in it changes any more.',
        next: 'Start the review of the next period.',
      }),
      ReviewConfirmed: () => ({
        title: 'You have already confirmed your part.',
        detail: 'Confirmed words stay as the other side reads them.',
        next: 'Wait for the other side.',
      }),
      OwnReview: () => ({
        title: 'Only the employee and the manager write in a review, each for themselves.',
        detail: 'Nobody speaks for both sides by substituting.',
        next: 'Go on as yourself or wait until the other is back.',
      }),
    },
    facts: {},
  },
  ru: {
    problems: {
      FileUnreadable: (data) => unreadable.ru(data),
      NothingToRead: () => ({
        title: 'Читать нечего.',
        next: 'Добавьте файл или вставьте текст должностной инструкции.',
      }),
      NotAJobDescription: ({ text }) => ({
        title: 'Этот текст нельзя прочитать как должностную инструкцию.',
        detail: text,
        next: 'Добавьте файл с самой инструкцией.',
      }),
      ResultsUnpaired: ({ count }) => ({
        title: `Ожидаемые результаты без обязанности: ${count}.`,
        detail: 'Иначе их доказательства собирались бы не под той обязанностью.',
        next: 'Перенесите каждый результат к его обязанности и сохраните снова.',
      }),
      DoubtsOpen: ({ count }) => ({
        title: `Непросмотренные сомнения: ${count}.`,
        detail: 'Где чтение не уверено, решает человек.',
        next: 'Просмотрите каждое сомнение, исправьте текст и отметьте сомнение решённым.',
      }),
      DutiesMissing: () => ({
        title: 'В инструкции нужна хотя бы одна обязанность, и у каждой – текст.',
        next: 'Добавьте недостающую обязанность или уберите пустую.',
      }),
      KindsUnconfirmed: ({ missing }) => ({
        title: `Виды результатов не подтверждены: ${missing}.`,
        detail: 'Вид говорит, какие записи доказывают результат.',
        next: 'Подтвердите вид каждого результата; если ни один не подходит, выберите «доказательства вручную».',
      }),
      VersionOverlaps: ({ no, validFrom }) => ({
        title: `Версия ${no} уже действует с ${formatDay(validFrom, 'ru')}.`,
        detail: 'Одновременно действует одна версия.',
        next: 'Выберите более поздний первый день.',
      }),
      LinksIncomplete: ({ duties }) => ({
        title: `Не сказано, что стало с обязанностями: ${duties.join(', ')}.`,
        detail: 'По этим связям доказательства переходят в новую версию.',
        next: 'Свяжите каждую прежнюю обязанность с новой или отметьте, что она закончилась.',
      }),
      LinkUnfit: ({ duty }) => ({
        title: `Связь обязанности «${duty}» не подходит.`,
        detail: 'У закончившейся нет преемника, у разделённой их несколько, у объединённых он общий.',
        next: 'Исправьте связь.',
      }),
      HolderUnknown: () => ({
        title: 'Выбранный работник здесь не работает.',
        next: 'Выберите того, кто работает сейчас, или оставьте должность вакантной.',
      }),
      ManagerUnknown: () => ({
        title: 'Выбранный руководитель здесь не работает.',
        next: 'Выберите того, кто работает сейчас.',
      }),
      ManagerIsHolder: () => ({
        title: 'Никто не руководит самим собой.',
        detail: 'Руководитель подтверждает работу и пересмотр работника.',
        next: 'Выберите руководителем другого человека.',
      }),
      TeamNeeded: () => ({
        title: 'Новая должность относится к одной из ваших команд.',
        next: 'Выберите свою команду.',
      }),
      NotYourPosition: () => ({
        title: 'Эту должность меняют сам работник и его руководитель.',
        detail: 'Так ничья инструкция не меняется без его ведома.',
        next: 'Предложите это работнику или руководителю.',
      }),
      VersionMissing: () => ({
        title: 'У должности ещё нет ни одной версии инструкции.',
        next: 'Прочитайте инструкцию и сохраните её как версию.',
      }),
      KindNotCounted: () => ({
        title: 'Такого числа для этого результата нет.',
        next: 'Выберите показатель, который виден на странице.',
      }),
      PeriodBackwards: () => ({
        title: 'Последний день раньше первого.',
        next: 'Выберите последним днём первый день или более поздний.',
      }),
      EvidenceEmpty: () => ({
        title: 'Доказательство пустое.',
        next: 'Напишите заметку, добавьте ссылку или файл.',
      }),
      EvidenceWithdrawn: () => ({
        title: 'Это доказательство уже отозвано.',
        next: 'Ничего делать не нужно.',
      }),
      LinkUnsafe: () => ({
        title: 'Ссылка начинается с https:// или http://.',
        detail: 'Другие ссылки могут повредить компьютер того, кто их откроет.',
        next: 'Скопируйте адрес страницы из браузера.',
      }),
      NobodyPresent: ({ titles }) => ({
        title: 'В это время нет никого, кто мог бы замещать.',
        detail: `Порядок в инструкции: ${titles.join(', ')}.`,
        next: 'Выберите другие дни, договоритесь о замещении отдельно или попросите руководителя пересмотреть порядок.',
      }),
      OrderMissing: () => ({
        title: 'В инструкции не сказано, кто замещает.',
        next: 'Добавьте замещающих в новую версию или выберите замещающего сами на странице людей.',
      }),
      ReviewUnderWay: () => ({
        title: 'Пересмотр этой должности уже идёт.',
        next: 'Продолжите начатый пересмотр.',
      }),
      ReviewNeedsTwo: () => ({
        title: 'Для пересмотра нужны работник и руководитель.',
        next: 'Сначала укажите, кто занимает должность и кто руководит.',
      }),
      ReviewFinished: () => ({
        title: 'Этот пересмотр завершён.',
        detail: 'Оба его подтвердили, поэтому в нём больше ничего не меняется.',
        next: 'Начните пересмотр следующего периода.',
      }),
      ReviewConfirmed: () => ({
        title: 'Вы уже подтвердили свою часть.',
        detail: 'Подтверждённые слова остаются такими, какими их читает другая сторона.',
        next: 'Дождитесь другой стороны.',
      }),
      OwnReview: () => ({
        title: 'В пересмотре пишут только работник и его руководитель, каждый за себя.',
        detail: 'Замещая, никто не говорит за обе стороны.',
        next: 'Продолжите от своего имени или дождитесь возвращения замещаемого.',
      }),
    },
    facts: {},
  },
})
