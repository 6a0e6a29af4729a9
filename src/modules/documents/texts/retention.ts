import type { SentenceHelp as Say } from '../../../kernel/words.ts'

interface References {
  references: readonly string[]
}
interface Count {
  documents: number
}
const few = (references: readonly string[]): string =>
  references.length > 5
    ? `${references.slice(0, 5).join(', ')} … (${references.length})`
    : references.join(', ')

export const retentionTexts = {
  et: {
    problems: {
      NotDue: ({ references }: References) => ({
        title: 'Säilitustähtaeg ei ole läbi või on määramata',
        detail: few(references),
        next: 'Jäta need dokumendid aktist välja.',
      }),
      HeldBack: ({ references }: References) => ({
        title: 'Hävitamine on peatatud',
        detail: few(references),
        next: 'Vaata peatamise põhjust; kui vajadus on kadunud, lõpeta peatamine.',
      }),
      AlreadyHeld: () => ({ title: 'Hävitamine on juba peatatud', next: 'Vaata dokumendi ajalugu.' }),
      NotHeld: () => ({ title: 'Hävitamine ei ole peatatud', next: 'Midagi ei ole vaja teha.' }),
      NoDisposalAct: () => ({
        title: 'See ei ole hävitamisakt',
        next: 'Hävitamisakt koostatakse säilitamise lehel.',
      }),
      AlreadyDisposed: () => ({ title: 'Sisu on juba hävitatud', next: 'Vaata dokumendi ajalugu.' }),
    },
    facts: {
      DocumentHeld: (_d: unknown, say: Say) => `${say.who} peatas hävitamise.`,
      DocumentReleased: (_d: unknown, say: Say) => `${say.who} lõpetas hävitamise peatamise.`,
      DisposalPrepared: (d: Count, say: Say) =>
        `${say.who} koostas hävitamisakti, dokumente: ${d.documents}.`,
      DocumentDisposed: (_d: unknown, say: Say) => `${say.who} hävitas dokumendi sisu akti alusel.`,
      DisposalCarriedOut: (d: Count, say: Say) =>
        `${say.who} täitis hävitamisakti, dokumente: ${d.documents}.`,
    },
  },
  en: {
    problems: {
      NotDue: ({ references }: References) => ({
        title: 'The time of keeping is not over, or was not set',
        detail: few(references),
        next: 'Leave these documents out of the act.',
      }),
      HeldBack: ({ references }: References) => ({
        title: 'Disposal is on hold',
        detail: few(references),
        next: 'See the reason of the hold; if it is needed no more, lift it.',
      }),
      AlreadyHeld: () => ({ title: 'Disposal is on hold already', next: 'See the document’s history.' }),
      NotHeld: () => ({ title: 'Disposal is not on hold', next: 'Nothing needs to be done.' }),
      NoDisposalAct: () => ({
        title: 'This is no disposal act',
        next: 'Disposal acts are made on the page of retention.',
      }),
      AlreadyDisposed: () => ({
        title: 'The content was disposed of already',
        next: 'See the document’s history.',
      }),
    },
    facts: {
      DocumentHeld: (_d: unknown, say: Say) => `${say.who} put disposal on hold.`,
      DocumentReleased: (_d: unknown, say: Say) => `${say.who} lifted the hold.`,
      DisposalPrepared: (d: Count, say: Say) => `${say.who} made a disposal act, documents: ${d.documents}.`,
      DocumentDisposed: (_d: unknown, say: Say) => `${say.who} disposed of the content by an act.`,
      DisposalCarriedOut: (d: Count, say: Say) =>
        `${say.who} carried out the disposal act, documents: ${d.documents}.`,
    },
  },
  ru: {
    problems: {
      NotDue: ({ references }: References) => ({
        title: 'Срок хранения не истёк или не установлен',
        detail: few(references),
        next: 'Уберите эти документы из акта.',
      }),
      HeldBack: ({ references }: References) => ({
        title: 'Уничтожение приостановлено',
        detail: few(references),
        next: 'Посмотрите причину; если она отпала, снимите приостановку.',
      }),
      AlreadyHeld: () => ({ title: 'Уничтожение уже приостановлено', next: 'Посмотрите историю документа.' }),
      NotHeld: () => ({ title: 'Уничтожение не приостановлено', next: 'Делать ничего не нужно.' }),
      NoDisposalAct: () => ({
        title: 'Это не акт об уничтожении',
        next: 'Акт составляется на странице хранения.',
      }),
      AlreadyDisposed: () => ({ title: 'Содержание уже уничтожено', next: 'Посмотрите историю документа.' }),
    },
    facts: {
      DocumentHeld: (_d: unknown, say: Say) => `Уничтожение приостановлено: ${say.who}.`,
      DocumentReleased: (_d: unknown, say: Say) => `Приостановка снята: ${say.who}.`,
      DisposalPrepared: (d: Count, say: Say) =>
        `Акт об уничтожении составлен: ${say.who}, документов: ${d.documents}.`,
      DocumentDisposed: (_d: unknown, say: Say) => `Содержание уничтожено по акту: ${say.who}.`,
      DisposalCarriedOut: (d: Count, say: Say) =>
        `Акт об уничтожении исполнен: ${say.who}, документов: ${d.documents}.`,
    },
  },
}
