import { defineTexts, type SentenceHelp } from '../../kernel/words.ts'
import { facts, problems } from './contract.ts'
import { operationWords } from './texts/operations.ts'
import { roleNames } from './texts/roles.ts'

/** Who speaks of oneself is named once. */
const isOwn = (person: string, say: SentenceHelp): boolean => say.person(person) === say.who
const named = (person: string, say: SentenceHelp): string =>
  isOwn(person, say) ? '' : `: ${say.person(person)},`
const by = (person: string, say: SentenceHelp): string => (isOwn(person, say) ? '' : ` (${say.who})`)

export const texts = defineTexts(
  problems,
  facts,
)({
  et: {
    operations: operationWords.et,
    problems: {
      AgencyExists: () => ({
        title: 'Asutus on juba seadistatud.',
        next: 'Logi sisse või palu administraatoril end lisada.',
      }),
      EmailTaken: () => ({
        title: 'Selle e-posti aadressiga inimene on juba olemas.',
        detail: 'Aadress on inimese võti: sellele saadetakse sisselogimise link.',
        next: 'Otsi inimene loendist üles või kirjuta teine aadress.',
      }),
      TeamNameTaken: () => ({ title: 'Sellise nimega tiim on juba olemas.', next: 'Vali teine nimi.' }),
      RoleNeedsTeam: () => ({ title: 'See roll on tiimi roll.', next: 'Vali tiim.' }),
      RoleWithoutTeam: () => ({
        title: 'Administraatori roll ei kuulu ühessegi tiimi.',
        next: 'Jäta tiim valimata või vali teine roll.',
      }),
      OutsideOwnTeam: () => ({
        title: 'Juht korraldab ainult oma tiimi.',
        detail: 'Teiste tiimide inimesi ja administraatoreid kaitseb see, et neid muudab administraator.',
        next: 'Vali oma tiim või pöördu administraatori poole.',
      }),
      NotForYourself: () => ({
        title: 'Asendajana ei saa endale rolli anda.',
        detail: 'Asendaja teeb äraolija tööd; tema enda õigused sellest ei kasva.',
        next: 'Palu rolli oma juhilt, kui ta on tagasi, või administraatorilt.',
      }),
      EmailByAdministrator: () => ({
        title: 'E-posti aadressi muudab administraator.',
        detail: 'Kelle käes on aadress, see saab selle inimesena sisse logida.',
        next: 'Salvesta muu ja palu aadress muuta administraatoril.',
      }),
      LastAdministrator: () => ({
        title: 'See on viimane administraator.',
        detail: 'Administraatorita ei saaks keegi inimesi ega õigusi muuta.',
        next: 'Anna administraatori roll enne kellelegi teisele.',
      }),
      PersonHasLeft: () => ({
        title: 'See inimene on lahkunud.',
        next: 'Vali keegi, kes praegu siin töötab.',
      }),
      PeriodBackwards: () => ({
        title: 'Viimane päev on enne esimest.',
        next: 'Vali viimaseks päevaks esimene päev või hilisem.',
      }),
      AuditorNeedsEnd: () => ({
        title: 'Audiitori õigusel peab olema viimane päev.',
        detail: 'Audiitor näeb palju, seepärast on tema õigus alati ajutine.',
        next: 'Märgi, mis päevani õigus kehtib.',
      }),
      AbsencePast: () => ({
        title: 'Need päevad on juba möödas.',
        detail: 'Tagantjärele ei saa keegi kedagi asendada.',
        next: 'Vali päevad tänasest edasi.',
      }),
      AbsenceOverlaps: ({ from, until }) => ({
        title: `Sel ajal on äraolek juba märgitud: ${period(from, until)}.`,
        next: 'Vali teised päevad või lõpeta enne olemasolev äraolek.',
      }),
      AbsenceOver: () => ({ title: 'See äraolek on juba lõppenud.', next: 'Midagi pole vaja teha.' }),
      NotYourAbsence: () => ({
        title: 'Selle äraoleku saab lõpetada äraolija ise või tema juht.',
        next: 'Ütle äraolijale või tema juhile.',
      }),
      SubstituteIsSelf: () => ({ title: 'Iseennast asendada ei saa.', next: 'Vali keegi teine.' }),
      SubstituteAway: ({ from, until }) => ({
        title: `Asendaja on sel ajal ise ära: ${period(from, until)}.`,
        next: 'Vali teine asendaja või teised päevad.',
      }),
    },
    facts: {
      AgencyCreated: (_, { who }) => `${who} alustas Koosmeele kasutamist.`,
      AgencyRenamed: (_, { who }) => `${who} muutis asutuse nime.`,
      AgencyDescribed: (_, { who }) => `${who} muutis asutuse andmeid.`,
      PersonAdded: ({ person }, say) => `${say.who} lisas inimese: ${say.person(person)}.`,
      PersonChanged: ({ person }, say) => `${say.who} muutis inimese andmeid: ${say.person(person)}.`,
      PersonLeft: ({ person }, say) => `${say.who} märkis lahkunuks: ${say.person(person)}.`,
      TeamAdded: ({ team }, say) => `${say.who} lisas tiimi: ${say.record(team)}.`,
      TeamRenamed: ({ team }, say) => `${say.who} muutis tiimi nime: ${say.record(team)}.`,
      RoleGiven: ({ person, team, role }, say) =>
        `${say.who} andis rolli: ${say.person(person)} – ${roleNames.et[role]}${team ? `, ${say.record(team)}` : ''}.`,
      RoleEnded: ({ person, team, role }, say) =>
        `${say.who} lõpetas rolli: ${say.person(person)} – ${roleNames.et[role]}${team ? `, ${say.record(team)}` : ''}.`,
      Appointed: ({ person, role, from, until }, say) =>
        `${say.who} määras: ${say.person(person)} – ${roleNames.et[role]}, ${say.day(from)}–${until ? say.day(until) : 'tähtajata'}.`,
      AppointmentEnded: ({ person, role }, say) =>
        `${say.who} lõpetas määramise: ${say.person(person)} – ${roleNames.et[role]}.`,
      AbsenceRecorded: ({ person, substitute, from, until }, say) =>
        `${say.who} märkis äraoleku${named(person, say)} ${say.day(from)}–${say.day(until)}; ${substitute ? `asendab ${say.person(substitute)}` : 'asendajat ei ole'}.`,
      AbsenceEnded: ({ person, from, until }, say) =>
        `${say.who} lõpetas äraoleku${named(person, say)} ${say.day(from)}–${say.day(until)}.`,
    },
    mails: {
      addressChanged: {
        subject: 'Sinu aadress Koosmeeles muutus',
        text: 'Administraator muutis Koosmeeles sinu e-posti aadressi. Edaspidi tulevad kirjad ja sisselogimise lingid uuele aadressile.\n\nKui sa seda ei oodanud, ütle kohe oma asutuse administraatorile.',
      },
    },
  },
  en: {
    operations: operationWords.en,
    problems: {
      AgencyExists: () => ({
        title: 'The agency has been set up already.',
        next: 'Sign in, or ask the administrator to add you.',
      }),
      EmailTaken: () => ({
        title: 'Someone with this e-mail address is here already.',
        detail: 'The address is a person’s key: the sign-in link goes there.',
        next: 'Find the person in the list, or write another address.',
      }),
      TeamNameTaken: () => ({
        title: 'There is a team of this name already.',
        next: 'Choose another name.',
      }),
      RoleNeedsTeam: () => ({ title: 'This is a role in a team.', next: 'Choose the team.' }),
      RoleWithoutTeam: () => ({
        title: 'The administrator’s role belongs to no team.',
        next: 'Leave the team out, or choose another role.',
      }),
      OutsideOwnTeam: () => ({
        title: 'A manager arranges only his or her own team.',
        detail:
          'People of other teams and administrators are changed by the administrator; that protects them.',
        next: 'Choose your own team, or ask the administrator.',
      }),
      NotForYourself: () => ({
        title: 'A substitute gives no roles to himself or herself.',
        detail: 'A substitute does the absent person’s work; his or her own rights do not grow by it.',
        next: 'Ask your manager, once back, or the administrator.',
      }),
      EmailByAdministrator: () => ({
        title: 'The e-mail address is changed by the administrator.',
        detail: 'Whoever holds the address can sign in as that person.',
        next: 'Save the rest and ask the administrator to change the address.',
      }),
      LastAdministrator: () => ({
        title: 'This is the last administrator.',
        detail: 'Without one nobody could change people or roles.',
        next: 'Give the administrator’s role to someone else first.',
      }),
      PersonHasLeft: () => ({
        title: 'This person has left.',
        next: 'Choose someone who works here now.',
      }),
      PeriodBackwards: () => ({
        title: 'The last day is before the first.',
        next: 'Choose the first day or a later one as the last.',
      }),
      AuditorNeedsEnd: () => ({
        title: 'An auditor’s grant needs a last day.',
        detail: 'An auditor sees much, so the grant is always for a time.',
        next: 'Say until which day it holds.',
      }),
      AbsencePast: () => ({
        title: 'These days are over.',
        detail: 'Nobody can act for anybody in the past.',
        next: 'Choose days from today on.',
      }),
      AbsenceOverlaps: ({ from, until }) => ({
        title: `An absence is recorded for that time already: ${period(from, until)}.`,
        next: 'Choose other days, or end that absence first.',
      }),
      AbsenceOver: () => ({ title: 'This absence is over.', next: 'There is nothing to do.' }),
      NotYourAbsence: () => ({
        title: 'This absence is ended by the absent person or the manager.',
        next: 'Tell one of them.',
      }),
      SubstituteIsSelf: () => ({
        title: 'Nobody substitutes himself or herself.',
        next: 'Choose someone else.',
      }),
      SubstituteAway: ({ from, until }) => ({
        title: `The substitute is away at that time: ${period(from, until)}.`,
        next: 'Choose another substitute or other days.',
      }),
    },
    facts: {
      AgencyCreated: (_, { who }) => `${who} began to use Koosmeel.`,
      AgencyRenamed: (_, { who }) => `${who} changed the name of the agency.`,
      AgencyDescribed: (_, { who }) => `${who} changed the details of the agency.`,
      PersonAdded: ({ person }, say) => `${say.who} added ${say.person(person)}.`,
      PersonChanged: ({ person }, say) => `${say.who} changed the details of ${say.person(person)}.`,
      PersonLeft: ({ person }, say) => `${say.who} recorded that ${say.person(person)} has left.`,
      TeamAdded: ({ team }, say) => `${say.who} added the team ${say.record(team)}.`,
      TeamRenamed: ({ team }, say) => `${say.who} renamed the team ${say.record(team)}.`,
      RoleGiven: ({ person, team, role }, say) =>
        `${say.who} gave ${say.person(person)} the role ${roleNames.en[role]}${team ? ` in ${say.record(team)}` : ''}.`,
      RoleEnded: ({ person, team, role }, say) =>
        `${say.who} ended the role ${roleNames.en[role]} of ${say.person(person)}${team ? ` in ${say.record(team)}` : ''}.`,
      Appointed: ({ person, role, from, until }, say) =>
        `${say.who} appointed ${say.person(person)} as ${roleNames.en[role]}, ${say.day(from)}–${until ? say.day(until) : 'open'}.`,
      AppointmentEnded: ({ person, role }, say) =>
        `${say.who} ended the appointment of ${say.person(person)} as ${roleNames.en[role]}.`,
      AbsenceRecorded: ({ person, substitute, from, until }, say) =>
        `${say.who} recorded ${isOwn(person, say) ? 'being away' : `that ${say.person(person)} is away`} ${say.day(from)}–${say.day(until)}; ${substitute ? `${say.person(substitute)} substitutes` : 'nobody substitutes'}.`,
      AbsenceEnded: ({ person, from, until }, say) =>
        `${say.who} ended the absence${isOwn(person, say) ? '' : ` of ${say.person(person)}`} of ${say.day(from)}–${say.day(until)}.`,
    },
    mails: {
      addressChanged: {
        subject: 'Your address in Koosmeel has changed',
        text: 'The administrator changed your e-mail address in Koosmeel. Letters and sign-in links now go to the new address.\n\nIf you did not expect this, tell the administrator of your agency at once.',
      },
    },
  },
  ru: {
    operations: operationWords.ru,
    problems: {
      AgencyExists: () => ({
        title: 'Учреждение уже настроено.',
        next: 'Войдите в систему или попросите администратора добавить вас.',
      }),
      EmailTaken: () => ({
        title: 'Человек с таким адресом электронной почты уже есть.',
        detail: 'Адрес – это ключ человека: на него приходит ссылка для входа.',
        next: 'Найдите человека в списке или укажите другой адрес.',
      }),
      TeamNameTaken: () => ({
        title: 'Команда с таким названием уже есть.',
        next: 'Выберите другое название.',
      }),
      RoleNeedsTeam: () => ({ title: 'Эта роль – роль в команде.', next: 'Выберите команду.' }),
      RoleWithoutTeam: () => ({
        title: 'Роль администратора не относится ни к одной команде.',
        next: 'Не указывайте команду или выберите другую роль.',
      }),
      OutsideOwnTeam: () => ({
        title: 'Руководитель распоряжается только в своей команде.',
        detail: 'Людей других команд и администраторов меняет администратор; это их защищает.',
        next: 'Выберите свою команду или обратитесь к администратору.',
      }),
      NotForYourself: () => ({
        title: 'Заместитель не может дать роль самому себе.',
        detail: 'Заместитель выполняет работу отсутствующего; его собственные права от этого не растут.',
        next: 'Попросите роль у руководителя, когда он вернётся, или у администратора.',
      }),
      EmailByAdministrator: () => ({
        title: 'Адрес электронной почты меняет администратор.',
        detail: 'Кто владеет адресом, тот может войти под именем этого человека.',
        next: 'Сохраните остальное и попросите администратора изменить адрес.',
      }),
      LastAdministrator: () => ({
        title: 'Это последний администратор.',
        detail: 'Без него никто не смог бы менять людей и роли.',
        next: 'Сначала дайте роль администратора кому-то ещё.',
      }),
      PersonHasLeft: () => ({
        title: 'Этот человек больше здесь не работает.',
        next: 'Выберите того, кто работает сейчас.',
      }),
      PeriodBackwards: () => ({
        title: 'Последний день раньше первого.',
        next: 'Выберите последним днём первый день или более поздний.',
      }),
      AuditorNeedsEnd: () => ({
        title: 'У права аудитора должен быть последний день.',
        detail: 'Аудитор видит многое, поэтому его право всегда временное.',
        next: 'Укажите, до какого дня оно действует.',
      }),
      AbsencePast: () => ({
        title: 'Эти дни уже прошли.',
        detail: 'Задним числом никто никого заместить не может.',
        next: 'Выберите дни начиная с сегодняшнего.',
      }),
      AbsenceOverlaps: ({ from, until }) => ({
        title: `На это время отсутствие уже отмечено: ${period(from, until)}.`,
        next: 'Выберите другие дни или сначала завершите то отсутствие.',
      }),
      AbsenceOver: () => ({ title: 'Это отсутствие уже закончилось.', next: 'Ничего делать не нужно.' }),
      NotYourAbsence: () => ({
        title: 'Это отсутствие завершает сам отсутствующий или его руководитель.',
        next: 'Сообщите одному из них.',
      }),
      SubstituteIsSelf: () => ({ title: 'Замещать самого себя нельзя.', next: 'Выберите другого человека.' }),
      SubstituteAway: ({ from, until }) => ({
        title: `Заместитель в это время сам отсутствует: ${period(from, until)}.`,
        next: 'Выберите другого заместителя или другие дни.',
      }),
    },
    facts: {
      AgencyCreated: (_, { who }) => `Начало работы с Koosmeel: ${who}.`,
      AgencyRenamed: (_, { who }) => `Название учреждения изменено: ${who}.`,
      AgencyDescribed: (_, { who }) => `Данные учреждения изменены: ${who}.`,
      PersonAdded: ({ person }, say) => `Добавлен человек: ${say.person(person)} (${say.who}).`,
      PersonChanged: ({ person }, say) => `Изменены данные: ${say.person(person)} (${say.who}).`,
      PersonLeft: ({ person }, say) => `Больше не работает: ${say.person(person)} (${say.who}).`,
      TeamAdded: ({ team }, say) => `Добавлена команда: ${say.record(team)} (${say.who}).`,
      TeamRenamed: ({ team }, say) => `Команда переименована: ${say.record(team)} (${say.who}).`,
      RoleGiven: ({ person, team, role }, say) =>
        `Дана роль: ${say.person(person)} – ${roleNames.ru[role]}${team ? `, ${say.record(team)}` : ''} (${say.who}).`,
      RoleEnded: ({ person, team, role }, say) =>
        `Роль завершена: ${say.person(person)} – ${roleNames.ru[role]}${team ? `, ${say.record(team)}` : ''} (${say.who}).`,
      Appointed: ({ person, role, from, until }, say) =>
        `Назначение: ${say.person(person)} – ${roleNames.ru[role]}, ${say.day(from)}–${until ? say.day(until) : 'бессрочно'} (${say.who}).`,
      AppointmentEnded: ({ person, role }, say) =>
        `Назначение завершено: ${say.person(person)} – ${roleNames.ru[role]} (${say.who}).`,
      AbsenceRecorded: ({ person, substitute, from, until }, say) =>
        `Отмечено отсутствие: ${say.person(person)}, ${say.day(from)}–${say.day(until)}; ${substitute ? `замещает ${say.person(substitute)}` : 'заместителя нет'}${by(person, say)}.`,
      AbsenceEnded: ({ person, from, until }, say) =>
        `Отсутствие завершено: ${say.person(person)}, ${say.day(from)}–${say.day(until)}${by(person, say)}.`,
    },
    mails: {
      addressChanged: {
        subject: 'Ваш адрес в Koosmeel изменён',
        text: 'Администратор изменил ваш адрес электронной почты в Koosmeel. Письма и ссылки для входа теперь приходят на новый адрес.\n\nЕсли вы этого не ожидали, сразу сообщите администратору вашего учреждения.',
      },
    },
  },
})

/** `23.11.2026–4.12.2026`; days alike in all our languages. */
function period(from: string, until: string): string {
  const dots = (day: string) => day.split('-').reverse().join('.')
  return from === until ? dots(from) : `${dots(from)}–${dots(until)}`
}
