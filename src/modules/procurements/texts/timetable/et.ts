import { type Day, formatDay } from '../../../../kernel/values/day.ts'
import { formatMoney } from '../../../../kernel/values/money.ts'
import { dayOf } from '../../../../kernel/values/tallinn-time.ts'
import type { SentenceHelp } from '../../../../kernel/words.ts'
import { procedureWords } from '../kinds.ts'
import type {
  ClosingRefused,
  Gaps,
  MovedMoment,
  PartsRefused,
  PlannedSteps,
  Started,
  StepRefused,
  TermRefused,
  WishRefused,
} from '../timetable.ts'

type Say = SentenceHelp
const money = (cents: number) => formatMoney({ cents, currency: 'EUR', vat: 'without' }, 'et')
const on = (day: string) => formatDay(day as Day, 'et')
const hour = (time: string) => time.replace(':', '.')
const onDay = (moment: string) => formatDay(dayOf(new Date(moment)), 'et')
const list = (items: readonly string[]) => items.join(', ')

const steps = {
  announce: 'Alustamine',
  questions: 'Vastused küsimustele',
  due: 'Pakkumuste tähtaeg',
  open: 'Avamine',
  decide: 'Otsus ja teade pakkujatele',
  standstill: 'Ooteaja viimane päev',
  contract: 'Lepingu sõlmimine',
  awardNotice: 'Sõlmimise teade registrile',
  delivery: 'Millal ostetut vaja on',
}
const gaps = {
  declarations: 'huvide deklaratsioonid',
  brief: 'lähteülesanne',
  startsOn: 'alustamise päev',
  subject: 'mida ostetakse (CPV kood või liik)',
  value: 'eeldatav maksumus',
  likeness: 'otsus, kas sarnased ostud liidetakse',
  ownWay: 'eraldi hangitavad osad: kokku või üksikult on neid rohkem, kui erand lubab',
  mixed: 'segalepingu osade maksumus',
  procedure: 'menetlus: teada olevad reeglid seda ei ütle; vali see ise ja kirjuta põhjus',
  criteria: 'hindamiskriteeriumid',
  documents: 'kooskõlastatud dokumendid pakkujatele',
}
const faults = {
  early: 'varem ei saa',
  late: 'ostetu hilineb',
  restDay: 'puhkepäev',
  hour: 'kell ei sobi',
  past: 'möödas: kas hange on alanud?',
}
/** At a step that lies behind the text that was read. */
const doubts = {
  textChanged: 'tekst muutus, lugemata',
  keptUnknown: 'kas praegune tekst siis kehtib, ei ole teada',
}

export const et = {
  steps,
  gaps,
  faults,
  doubts,
  why: {
    announce: (day: string) =>
      `Alustamise päev ${day} otsustab, millise seaduse teksti järgi hange läbi viiakse.`,
    questions:
      'Vastus antakse kõigile korraga ja enne pakkumuste tähtaega. Seaduse vastamistähtaega siin ei ole.',
    dueTerm: (length: string, from: string, cite: string) =>
      `Esitamiseks antakse vähemalt ${length}; aega loetakse päevast ${from}, see päev ise ei loe (${cite}).`,
    dueFree: 'Seadus siin esitamise tähtaega ei määra; vaata asutuse hankekorda.',
    hours: (from: string, until: string, cite: string) =>
      `Tähtaeg saabub tööpäeval, esmaspäevast reedeni kell ${from.replace(':', '.')}–${until.replace(':', '.')} (${cite}).`,
    open: 'Pakkumused avatakse pärast esitamise tähtaega.',
    decide: 'Otsus tehakse pärast avamist ja hindamist; kõigile teatatakse samal päeval.',
    standstill: (length: string, from: string, cite: string) =>
      `Ooteaeg on ${length} pärast otsuse teate päeva ${from} (${cite}). Sel ajal lepingut ei sõlmita.`,
    contractAfter: 'Leping sõlmitakse kõige varem ooteaja lõppemisele järgneval tööpäeval.',
    contested: 'Hange on vaidlustatud: aeg seisab. Päev arvutatakse, kui vaidlustus on lõppenud.',
    contractFree: 'Ooteaega ei ole; leping sõlmitakse pärast otsust.',
    awardNotice: (length: string, from: string, cite: string) =>
      `Teade esitatakse hiljemalt ${length} pärast lepingu sõlmimist ${from} (${cite}), aga enne esimese arve saatmist raamatupidamisele.`,
    delivery: 'Selle päeva järgi arvutatakse tagasi, millal hiljemalt iga samm tehtud olgu.',
    earliest: (day: string) => `Varaseim päev on ${day}.`,
    latest: (latest: string, goal: string) =>
      `Et ostetu oleks olemas ${goal}, olgu see tehtud hiljemalt ${latest}.`,
    skipped: (ends: string, holidays: readonly string[]) =>
      `Vahele jäävad puhkepäevad${holidays.length > 0 ? `, nende hulgas ${list(holidays)}` : ''}; tähtaja viimane päev on ${ends}.`,
    calendarUnknown: 'Selle aasta riigipühi ei ole veel teada, seepärast päeva ei arvutata.',
    ownTitle: 'Hanke ajakava',
    planned: 'Päev on hanke ajakavas määratud.',
  },
  task: (step: keyof typeof steps, title: string) => `${steps[step]}: ${title}`,
  problems: {
    TimetableNotPossible: ({ step, fault, day, earliest }: StepRefused) => ({
      title: `${steps[step]} ei saa olla ${on(day)}`,
      detail: `Põhjus: ${faults[fault]}.${earliest ? ` Varaseim päev on ${on(earliest)}.` : ''}`,
      next: 'Vali hilisem päev või nihuta eelmisi samme.',
    }),
    NotReadyToAnnounce: ({ gaps: lacking }: Gaps) => ({
      title: 'Hanget ei saa veel alustada',
      detail: `Puudu on: ${lacking.map(({ step, what }) => `${gaps[step]}${step === 'declarations' && what.length > 0 ? ` (${list(what)})` : ''}`).join('; ')}.`,
      next: 'Täida puuduvad sammud hanke lehel.',
    }),
    ProcedureNotOpen: ({ wished, required, why }: WishRefused) => ({
      title: `Menetlust ei saa nii valida: ${procedureWords.et[wished]}`,
      detail: {
        ground: 'Seda menetlust tohib kasutada ainult oma alusel; alus on kirja panemata.',
        milder: 'See ei ole rangem kui seaduse nõutav menetlus.',
        otherSubject: 'See menetlus ei ole seda liiki ostu jaoks.',
      }[why],
      next:
        why === 'ground'
          ? 'Kirjuta säte ja miks see siin sobib, või jäta menetlus valimata.'
          : `Jäta menetlus valimata${required ? `; siis on see: ${procedureWords.et[required]}` : ''}.`,
    }),
    MixedPartsTooLarge: ({ cents, valueCents }: PartsRefused) => ({
      title: 'Peamisele osale ei jää midagi',
      detail:
        valueCents === null
          ? 'Eeldatav maksumus ei ole veel arvutatud.'
          : `Teised osad on kokku ${money(cents)}, hanke eeldatav maksumus on ${money(valueCents)}.`,
      next: 'Arvuta enne kogu lepingu maksumus; teised osad on sellest osa.',
    }),
    StartInFuture: ({ startsOn, today }: { startsOn: string; today: string }) => ({
      title: 'Alustamise päev on tulevikus',
      detail: `Märgitud on ${on(startsOn)}, täna on ${on(today)}. Alustamise päev määrab kehtiva seaduse.`,
      next: 'Alusta hanget sel päeval, mil teade läheb registrisse või kutse pakkujatele.',
    }),
    DueMomentNeeded: () => ({
      title: 'Pakkumuste tähtaeg on puudu',
      detail: 'Selles menetluses küsitakse pakkumusi.',
      next: 'Märgi päev ja kellaaeg.',
    }),
    DueMomentPast: () => ({
      title: 'Pakkumuste tähtaeg on möödas',
      detail: 'Keegi ei jõuaks enam pakkumust esitada.',
      next: 'Vali hilisem päev ja kellaaeg.',
    }),
    ClosingNotAllowed: ({ why, day, time, from, until, nearest, rule }: ClosingRefused) => ({
      title:
        why === 'restDay'
          ? `Tähtaeg ei saa olla puhkepäeval (${on(day)})`
          : `Tähtaeg ei saa olla kell ${hour(time)}`,
      detail: `Pakkumuste tähtaeg on tööpäeval kell ${hour(from)}–${hour(until)} (${rule.cite}).`,
      next: `Lähim lubatud aeg: ${on(nearest.day)} kell ${hour(nearest.time)}.`,
    }),
    TermTooShort: ({ day, earliest, startsOn, rule }: TermRefused) => ({
      title: 'Pakkumuste esitamiseks jääb liiga vähe aega',
      detail: `Menetlus algab ${on(startsOn)}; tähtaeg ${on(day)} on varem, kui lubatud (${rule.cite}).`,
      next: `Varaseim päev on ${on(earliest)}.`,
    }),
    NotAnnounced: () => ({
      title: 'Hange ei ole veel alanud',
      detail: 'Tähtaega muudetakse ajakavas, kuni pakkujaid ei ole kutsutud.',
      next: 'Muuda ajakava või alusta hanget.',
    }),
    DueMomentEarlier: ({ from }: { from: string }) => ({
      title: 'Tähtaega saab ainult edasi lükata',
      detail: `Pakkujad arvestavad tähtajaga ${onDay(from)}.`,
      next: 'Vali hilisem aeg.',
    }),
    TendersClosed: () => ({
      title: 'Pakkumuste tähtaeg on möödas',
      detail: 'Mööda läinud tähtaega ei muudeta: hilinenu saaks teiste ees eelise.',
      next: 'Kui pakkumusi ei ole, tunnista hange nurjunuks ja alusta koopiast.',
    }),
  },
  facts: {
    TimetablePlanned: ({ steps: planned }: PlannedSteps, say: Say) =>
      `${say.who} muutis ajakava: ${planned.map((step) => steps[step].toLowerCase()).join(', ')}.`,
    ProcurementAnnounced: ({ startsOn, dueAt }: Started, say: Say) =>
      `${say.who} alustas menetlust ${say.day(startsOn)}${dueAt ? `; pakkumuste tähtaeg ${say.day(dueAt)}` : ''}.`,
    MixedPartsSet: ({ parts }: { parts: number }, say: Say) =>
      parts === 0
        ? `${say.who} märkis, et leping hõlmab ainult üht liiki ostu.`
        : `${say.who} märkis, mida sama leping veel hõlmab: ${parts}.`,
    DueMomentMoved: ({ from, to }: MovedMoment, say: Say) =>
      `${say.who} lükkas pakkumuste tähtaja edasi: ${say.day(from)} → ${say.day(to)}.`,
  },
}
