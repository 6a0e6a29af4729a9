import type { DataOf, SentenceHelp } from '../../../../kernel/words.ts'
import type { challengeFacts, challengeProblems } from '../../contract/challenge.ts'
import type { twinFacts } from '../../contract/contract-twin.ts'
import type { decisionFacts, decisionProblems } from '../../contract/decision.ts'
import type { endingFacts, endingProblems } from '../../contract/ending.ts'
import type { checkFacts } from '../../contract/legal-check.ts'
import type { contractFacts, contractProblems } from '../../contract/made-contract.ts'
import type { outcomeFacts } from '../../contract/outcome.ts'
import { checkWords } from '../legal-checks.ts'

type Say = SentenceHelp
export type Facts = typeof challengeFacts &
  typeof decisionFacts &
  typeof endingFacts &
  typeof checkFacts &
  typeof contractFacts &
  typeof outcomeFacts &
  typeof twinFacts
export type Problems = typeof challengeProblems &
  typeof decisionProblems &
  typeof endingProblems &
  typeof contractProblems
type Told<K extends keyof Facts> = DataOf<Facts[K]>
type Refused<K extends keyof Problems> = DataOf<Problems[K]>

const documentWhy = {
  none: 'Otsus tugineb dokumendile, kuid seda ei ole nimetatud.',
  otherMatter: 'See dokument ei kuulu selle hanke juurde.',
  otherKind: 'See dokument ei ole otsus.',
  notSigned: 'Otsus ei ole veel allkirjastatud.',
}
const settledWhy = {
  takenBack: 'Otsus on juba tagasi võetud.',
  notified: 'Otsusest on pakkujatele juba teatatud.',
  contracted: 'Otsuse järgi on leping juba sõlmitud.',
}
const contractWhy = {
  otherMatter: 'See dokument ei kuulu selle hanke juurde.',
  otherKind: 'Nimeta kas lepingu dokument või see, kus leping mujal sõlmiti.',
  taken: 'See leping on hankes juba nimetatud.',
  signed: 'See dokument on juba allkirjastatud, enne kui see otsusega seoti.',
}
const endWhy = {
  notContracted: 'Hanke saab lõpetatuks märkida, kui leping on sõlmitud.',
  contracted: 'Leping on juba sõlmitud: hange ei saa enam nurjuda ega kehtetuks muutuda.',
  contested: 'Hange on vaidlustatud ja vaidlustus on lahendamata.',
  noticesDue: 'Registrile on teated esitamata.',
}
const ends = { done: 'lõpetatud', failed: 'nurjunud', cancelled: 'kehtetuks tunnistatud' }
const challengeEnds = { rejected: 'jäeti rahuldamata', upheld: 'rahuldati', withdrawn: 'võeti tagasi' }
const marks = { word: 'kinnitas oma sõnaga', file: 'lisas tõendi', exception: 'märkis teadliku erandi' }

export const et = {
  problems: {
    OutcomeDecided: () => ({
      title: 'Selle osa kohta on otsus juba tehtud',
      detail: 'Hindamise tulemust, millele otsus tugineb, ei muudeta selle all.',
      next: 'Võta otsus tagasi; pärast seda saab hinnata ja otsustada uuesti.',
    }),
    NothingToDecide: ({ lots }: Refused<'NothingToDecide'>) => ({
      title: 'Otsustada ei ole veel midagi',
      detail:
        lots.length > 0
          ? `Ilma edukaks sobiva pakkumuseta osad: ${lots.join(', ')}.`
          : 'Ühtegi hinnatud pakkumust ei ole.',
      next: 'Vii hindamine lõpuni või märgi hange nurjunuks.',
    }),
    FirstPlaceShared: ({ names }: Refused<'FirstPlaceShared'>) => ({
      title: 'Esimest kohta jagab mitu pakkumust',
      detail: names.join(', '),
      next: 'Lahenda võrdsus hindamisel reegli järgi, mis dokumentides kirjas on.',
    }),
    RejectionUnreasoned: () => ({
      title: 'Kõigi pakkumuste tagasilükkamine vajab põhjendust',
      detail: 'Pakkujad saavad põhjenduse teatega kätte.',
      next: 'Kirjuta, miks.',
    }),
    LotsDecided: () => ({
      title: 'Kõik nimetatud osad on juba otsustatud',
      next: 'Kui otsus oli vale, võta see tagasi ja tee uus.',
    }),
    LotUnknown: () => ({ title: 'Sellist osa hankes ei ole', next: 'Vali osa loetelust.' }),
    DecisionDocumentMissing: ({ why }: Refused<'DecisionDocumentMissing'>) => ({
      title: 'Otsust ei saa ilma allkirjastatud dokumendita teha',
      detail: documentWhy[why],
      next: 'Koosta otsus mallist, kooskõlasta ja allkirjasta see ning vali siis siin.',
    }),
    DirectNotAllowed: () => ({
      title: 'Otse, ilma pakkumusteta saab osta ainult seal, kus seadus seda lubab',
      next: 'Kutsu pakkujad ja hinda pakkumused. Osade kaupa otse ostes tee iga osa kohta oma otsus.',
    }),
    DecisionSettled: ({ why }: Refused<'DecisionSettled'>) => ({
      title: 'Seda otsust enam nii muuta ei saa',
      detail: settledWhy[why],
      next: 'Vaata otsuste loetelu.',
    }),
    StandstillUnknown: () => ({
      title: 'Siin ei ole teada, kui kaua selles menetluses ooteaeg kehtib',
      detail: 'Reeglite hulgas ei ole selle menetluse kohta rida, seega päeva ei arvutata.',
      next: 'Küsi juristilt ja kirjuta ooteaja viimane päev ise.',
    }),
    DayAhead: () => ({
      title: 'See päev ei ole veel käes',
      next: 'Kirjuta juba toimunu päev; tuleviku päevi arvutab programm ise.',
    }),
    ChallengeOver: () => ({ title: 'See vaidlustus on juba lõppenud', next: 'Vaata vaidlustuste loetelu.' }),
    ChallengeEndsEarly: () => ({
      title: 'Vaidlustus ei saa lõppeda enne, kui see esitati',
      next: 'Kontrolli päevi.',
    }),
    LineNotAwarded: () => ({
      title: 'Leping sõlmitakse ainult selle pakkujaga, kelle kasuks on kehtiv otsus',
      next: 'Vali eduka pakkuja rida.',
    }),
    LineContracted: () => ({
      title: 'Selle pakkuja leping on juba nimetatud',
      next: 'Kui nimetatud sai vale dokument, võta nimetamine tagasi.',
    }),
    NotItsContract: ({ why }: Refused<'NotItsContract'>) => ({
      title: 'Seda dokumenti ei saa selle hanke lepinguks nimetada',
      detail: contractWhy[why],
      next: 'Koosta leping hanke dokumentide juurde ja seo see otsusega enne allkirjastamist.',
    }),
    ContractHeld: ({ reason }: Refused<'ContractHeld'>) => ({
      title: 'Sel päeval ei tohtinud lepingut sõlmida',
      detail: reason.et,
      next: 'Pea nõu juristiga: enne lubatud aega sõlmitud leping võib olla tühine.',
    }),
    ContractSigned: () => ({
      title: 'Leping on juba allkirjastatud',
      next: 'Allkirjastatud lepingu nimetamist tagasi ei võeta.',
    }),
    ContractNotSigned: () => ({
      title: 'Selleks on veel vara: lepingu päev puudub',
      next: 'Teade esitatakse pärast lepingu sõlmimist, lõppemise andmed pärast lepingu lõppu.',
    }),
    EndsBeforeStart: () => ({ title: 'Leping lõpeks enne, kui see algab', next: 'Kontrolli lepingu päevi.' }),
    EndNotFitting: ({ as, why }: Refused<'EndNotFitting'>) => ({
      title: `Hanget ei saa praegu märkida: ${ends[as]}`,
      detail: endWhy[why],
      next: 'Vaata hanke lehelt, mis on veel teha.',
    }),
    EndReasonMissing: () => ({
      title: 'Kirjuta põhjus',
      detail: 'Pakkujad ja kontrollija peavad aru saama, miks hange lepinguta lõppes.',
      next: 'Kirjelda põhjust ühe või kahe lausega.',
    }),
    NotEnded: () => ({ title: 'Hange ei ole lõpetatud', next: 'Tagasi ei ole midagi võtta.' }),
    MarkFileMissing: () => ({
      title: 'Tõendiks sobib selle hanke dokument, millel on fail',
      next: 'Lisa fail hanke dokumentide juurde ja vali see siin.',
    }),
  },
  facts: {
    TendersOpened: (_: unknown, _say: Say): string => 'Pakkumused avati.',
    OutcomeSettled: ({ ranked, rejected }: Told<'OutcomeSettled'>) =>
      `Pakkumused on hinnatud: järjestatud ${ranked}, tagasi lükatud ${rejected}.`,
    DecisionTaken: ({ kind }: Told<'DecisionTaken'>, say: Say) =>
      kind === 'award'
        ? `${say.who} vormistas otsuse edukate pakkumuste kohta.`
        : `${say.who} vormistas otsuse kõigi pakkumuste tagasilükkamise kohta.`,
    DecisionNotified: ({ standstillUntil }: Told<'DecisionNotified'>, say: Say) =>
      standstillUntil
        ? `${say.who} teatas otsusest kõigile pakkujatele. Ooteaja viimane päev: ${say.day(standstillUntil)}.`
        : `${say.who} teatas otsusest kõigile pakkujatele.`,
    DecisionTakenBack: (_: unknown, say: Say) => `${say.who} võttis otsuse tagasi.`,
    ChallengeAdded: ({ filedOn }: Told<'ChallengeAdded'>, say: Say) =>
      `${say.who} märkis vaidlustuse (${say.day(filedOn)}). Lepingut ei sõlmita, kuni vaidlustus on lahendatud.`,
    ChallengeEnded: ({ as, endedOn }: Told<'ChallengeEnded'>, say: Say) =>
      `Vaidlustus ${challengeEnds[as]} (${say.day(endedOn)}).`,
    ContractAdded: (_: unknown, say: Say) => `${say.who} nimetas otsuse juurde lepingu.`,
    ContractRemoved: (_: unknown, say: Say) => `${say.who} võttis lepingu nimetamise tagasi.`,
    ContractMade: ({ signedOn, green, checks, exceptions }: Told<'ContractMade'>, say: Say) =>
      [
        `Hankeleping on sõlmitud ${say.day(signedOn)}.`,
        `Õiguslikke kontrolle korras: ${green} / ${checks}.`,
        exceptions > 0 && `Teadlikke erandeid: ${exceptions}.`,
      ]
        .filter(Boolean)
        .join(' '),
    TwinJudged: ({ verdict }: Told<'TwinJudged'>, say: Say) =>
      verdict === 'same'
        ? `${say.who} kinnitas, et lepingu ja imporditud ostu näol on tegu sama ostuga.`
        : `${say.who} kinnitas, et imporditud ost on lepingust eraldi ost.`,
    ContractUnmade: () => 'Hankeleping on jälle allkirjastamata: selle paberi skaneering võeti tagasi.',
    NoticeSent: ({ kind, onTime }: Told<'NoticeSent'>, say: Say) =>
      [
        kind === 'award'
          ? `${say.who} märkis, et lepingu sõlmimise teade on registris.`
          : `${say.who} märkis, et lepingu lõppemise andmed on registris.`,
        onTime === null ? '' : onTime ? 'Õigel ajal.' : 'Pärast tähtaega.',
      ]
        .filter(Boolean)
        .join(' '),
    ContractEnded: ({ endedOn }: Told<'ContractEnded'>, say: Say) =>
      `Hankeleping lõppes ${say.day(endedOn)}.`,
    ProcurementEnded: ({ as }: Told<'ProcurementEnded'>, say: Say) => `${say.who} märkis hanke: ${ends[as]}.`,
    ProcurementReopened: (_: unknown, say: Say) => `${say.who} avas lõpetatud hanke uuesti.`,
    LegalCheckMarked: ({ check, kind }: Told<'LegalCheckMarked'>, say: Say) =>
      `${say.who} ${marks[kind]}: ${checkWords.et.names[check]}.`,
  },
}
