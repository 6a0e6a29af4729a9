import type { DataOf as Of, SentenceHelp as Say } from '../../../../kernel/words.ts'
import type { approvalFacts as facts } from '../../contract/approval-facts.ts'
import type { approvalProblems as problems } from '../../contract/approval-problems.ts'
import { outcomeWords, partWords, sayMissing } from '../approval-parts.ts'

const nobody = 'vastajat ei ole'
const days = (n: number) => (n === 0 ? 'samal päeval' : n === 1 ? '1 tööpäev' : `${n} tööpäeva`)

const took = (n: number) => (n === 0 ? 'Vastus tuli samal päeval.' : `Aega läks: ${days(n)}.`)

const blocked = {
  none: 'Selle versiooni kohta ei ole kooskõlastust küsitud.',
  open: 'Kooskõlastusring on pooleli.',
  returned: 'Viimane ring lõppes tagastamisega.',
  superseded: 'Kooskõlastus käib varasema versiooni kohta: pärast seda lisati uus.',
  withdrawn: 'Viimane ring võeti tagasi.',
}
const unable = {
  left: 'See inimene enam siin ei tööta.',
  role: 'Sellel inimesel ei ole rolli, millega saab kooskõlastada.',
  own: 'Dokumendi küsija, koostaja ja omanik seda ise ei kooskõlasta.',
}

export const approvalEt = {
  problems: {
    ApprovalMissing: ({ title, why, missing }: Of<typeof problems.ApprovalMissing>) => ({
      title: missing.length
        ? `Kooskõlastus puudub: ${sayMissing('et', missing, nobody)}`
        : 'Dokument ei ole kooskõlastatud',
      detail: `„${title}“: ${blocked[why].charAt(0).toLowerCase()}${blocked[why].slice(1)} Allkirjastada ja registreerida saab, kui ring on täis.`,
      next:
        why === 'open' ? 'Tuleta puudujatele meelde dokumendi lehel.' : 'Küsi kooskõlastust dokumendi lehel.',
    }),
    OwnRequest: () => ({
      title: 'Enda küsitut sa ise ei kooskõlasta',
      detail:
        'Kes dokumenti küsis, koostas või omab, ei otsusta selle üle – ka mitte teise inimese asendajana.',
      next: 'Anna samm kellelegi teisele või oota, kuni kooskõlastaja on tagasi.',
    }),
    NotYourStep: ({ waitingFor }: Of<typeof problems.NotYourStep>) => ({
      title: 'See samm ei oota sinu vastust',
      detail: waitingFor.length ? `Oodatakse: ${sayMissing('et', waitingFor, nobody)}.` : undefined,
    }),
    NotYourRound: () => ({
      title: 'Selle ringiga tegeleb selle küsija',
      next: 'Palu seda küsijalt või tiimi juhilt.',
    }),
    StepDecided: ({ by, decision }: Of<typeof problems.StepDecided>) => ({
      title: decision === 'approved' ? 'See samm on juba kooskõlastatud' : 'See samm on juba tagastatud',
      detail: by ? `Vastaja: ${by}.` : undefined,
      next: 'Vaata ringi seisu dokumendi lehelt.',
    }),
    StepNotOpen: () => ({
      title: 'Selle sammu kord ei ole veel käes',
      detail: 'Enne vastatakse eelmise etapi sammudele.',
    }),
    RoundOver: ({ outcome }: Of<typeof problems.RoundOver>) => ({
      title: `Ring on lõppenud: ${outcomeWords.et[outcome]}`,
      next: outcome === 'complete' ? undefined : 'Dokumendi omanik saab küsida uut kooskõlastust.',
    }),
    RoundOpen: () => ({
      title: 'Selle versiooni kooskõlastusring on juba pooleli',
      next: 'Oota vastused ära või võta ring tagasi.',
    }),
    OtherVersion: ({ no, sha256 }: Of<typeof problems.OtherVersion>) => ({
      title: 'Vaatasid teist versiooni',
      detail: `Otsus käib versiooni ${no} kohta (SHA-256 ${sha256}).`,
      next: 'Ava see versioon, loe läbi ja otsusta uuesti.',
    }),
    VersionMissing: () => ({
      title: 'Dokumendil ei ole veel faili',
      next: 'Lisa esimene versioon, siis küsi kooskõlastust.',
    }),
    PartUnanswered: ({ parts }: Of<typeof problems.PartUnanswered>) => ({
      title: `Keegi ei vasta selle osa eest: ${parts.map((part) => partWords.et[part]).join(', ')}`,
      detail: 'Dokumendi küsijat, koostajat ja omanikku siin ei arvestata.',
      next: 'Määra vastaja lehel Kooskõlastuste seaded või vali sammu jaoks inimene nimeliselt.',
    }),
    ApproverUnable: ({ why, names }: Of<typeof problems.ApproverUnable>) => ({
      title: `Ei saa kooskõlastada: ${names.join(', ')}`,
      detail: unable[why],
      next: 'Vali keegi teine.',
    }),
    StepTwice: ({ stage }: Of<typeof problems.StepTwice>) => ({
      title: `Etapis ${stage} küsitakse sama inimest või osa kaks korda`,
      next: 'Jäta üks neist alles.',
    }),
    NothingToConfirm: () => ({
      title: 'Sul ei ole selle kohta varasemat kooskõlastust, mida kinnitada',
      next: 'Kooskõlasta samm tavalisel viisil.',
    }),
    RemindedToday: () => ({
      title: 'Täna on juba meelde tuletatud',
      detail: 'Igale sammule saadetakse kõige rohkem üks meeldetuletus päevas.',
      next: 'Homme saad uuesti.',
    }),
    PeriodBackwards: () => ({ title: 'Lõpp on enne algust', next: 'Paranda kuupäevad.' }),
    DecisionFollowed: () => ({
      title: 'Seda otsust ei saa enam tagasi võtta',
      detail:
        'Oma kooskõlastuse saab tagasi võtta kümne minuti jooksul, kui keegi ei ole pärast seda vastanud.',
      next: 'Ütle küsijale: ta saab ringi tagasi võtta.',
    }),
  },
  facts: {
    RoundAsked: ({ no, steps }: Of<typeof facts.RoundAsked>, say: Say) =>
      `${say.who} küsis versioonile ${no} kooskõlastust (samme: ${steps}).`,
    StepApproved: (d: Of<typeof facts.StepApproved>, say: Say) =>
      `${say.who} kooskõlastas${of(d.part)}${d.withRemark ? ' märkusega' : ''}. ${took(d.workingDays)}`,
    StepConfirmed: (d: Of<typeof facts.StepConfirmed>, say: Say) =>
      `${say.who} kinnitas uuele versioonile oma varasema kooskõlastuse${brackets(d.part)}.`,
    StepReturned: (d: Of<typeof facts.StepReturned>, say: Say) =>
      `${say.who} tagastas dokumendi${brackets(d.part)}. ${took(d.workingDays)}`,
    StepHandedOn: ({ from, to }: Of<typeof facts.StepHandedOn>, say: Say) =>
      `${say.who} andis kooskõlastuse sammu edasi. Oli: ${say.person(from)}, nüüd: ${say.person(to)}.`,
    ApproverLost: ({ person }: Of<typeof facts.ApproverLost>, say: Say) =>
      `Kooskõlastaja ei saa enam vastata: ${say.person(person)}.`,
    ApprovalTakenBack: (_d: unknown, say: Say) => `${say.who} võttis oma kooskõlastuse tagasi.`,
    CompletionTakenBack: (_d: unknown, _say: Say) => 'Kooskõlastusring on jälle pooleli.',
    RoundCompleted: (d: Of<typeof facts.RoundCompleted>, _say: Say) =>
      `Kooskõlastusring sai täis: ${days(d.workingDays)}, ${d.onTime ? 'tähtajaks' : 'pärast tähtaega'}${d.withoutReturn ? ', tagastusteta' : ''}.`,
    RoundSuperseded: ({ no }: Of<typeof facts.RoundSuperseded>, _say: Say) =>
      `Kooskõlastusring lõppes, sest lisati versioon ${no}.`,
    RoundWithdrawn: (_d: unknown, say: Say) => `${say.who} võttis kooskõlastusringi tagasi.`,
    ApproversReminded: ({ people }: Of<typeof facts.ApproversReminded>, say: Say) =>
      `${say.who} tuletas kooskõlastust meelde: ${people.map((one) => say.person(one)).join(', ')}.`,
    RoundPlanSaved: (_d: unknown, say: Say) => `${say.who} salvestas kooskõlastuskava.`,
    RoundPlanRemoved: (_d: unknown, say: Say) => `${say.who} eemaldas kooskõlastuskava.`,
  },
  tasks: {
    answer: (title: string) => `Kooskõlasta: ${title}`,
    stuck: (title: string) => `Leia kooskõlastaja: ${title}`,
    returned: (title: string) => `Paranda tagastatud dokument: ${title}`,
    source: 'Kooskõlastusring',
    why: {
      answer: 'Aeg jookseb päevast, mil sammu kord kätte jõudis.',
      stuck:
        'Sammule ei saa keegi vastata: inimene on lahkunud või kaotanud õiguse. Anna samm kellelegi teisele.',
      returned: 'Dokument tagastati põhjendusega. Lisa parandatud versioon või küsi kooskõlastust uuesti.',
    },
  },
  mail: {
    returnedSubject: (title: string) => `Tagastati: ${title}`,
    returned: (by: string) => `Kooskõlastaja ${by} tagastas dokumendi. Põhjus:`,
    returnedNext: 'Lisa parandatud versioon ja küsi kooskõlastust uuesti.',
    reminderSubject: (title: string) => `Ootab sinu kooskõlastust: ${title}`,
    reminder: (by: string, due: string | null) =>
      due ? `Küsija ${by} ootab sinu vastust. Tähtaeg on ${due}.` : `Küsija ${by} ootab sinu vastust.`,
    lostSubject: (title: string) => `Kooskõlastaja puudub: ${title}`,
    lost: (person: string) => `${person} ei saa enam vastata: on lahkunud või kaotanud kooskõlastaja õiguse.`,
    lostNext: 'Anna samm dokumendi lehel kellelegi teisele, muidu jääb ring seisma.',
  },
  indicators: {
    contractsApproved: {
      name: () => 'kooskõlastatud lepingut',
      why: 'Lepingud, mille viimase versiooni ring sai perioodis täis.',
    },
    approvedWithoutReturn: {
      name: () => 'ilma tagastuseta',
      why: 'Kooskõlastatud lepingutest need, mida kordagi ei tagastatud.',
    },
    approvedOnTime: {
      name: () => 'kooskõlastati tähtajaks',
      why: 'Kooskõlastatud lepingutest need, mille iga sammule vastati oma tähtajaks.',
    },
    approvalDays: {
      name: () => 'tööpäeva kulus kooskõlastusringiks (mediaan)',
      why: 'Tööpäevad kooskõlastuse küsimisest viimase vastuseni; pooled ringid olid kiiremad.',
    },
    registeredOnTime: {
      name: () => 'registreeriti tähtajaks',
      why: 'Registreeritud lepingutest need, mis jõudsid registrisse hiljemalt järgmisel tööpäeval.',
    },
    signedAfterRound: {
      name: () => 'allkirjastati pärast täis ringi',
      why: 'Registreeritud lepingutest need, mille kooskõlastusring oli enne allkirjastamist täis.',
    },
  },
}

function of(part: keyof typeof partWords.et | null): string {
  return part ? ` osa „${partWords.et[part]}“` : ' dokumendi'
}
function brackets(part: keyof typeof partWords.et | null): string {
  return part ? ` (${partWords.et[part]})` : ''
}
export type ApprovalTexts = typeof approvalEt
