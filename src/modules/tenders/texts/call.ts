import type { SentenceHelp as Say } from '../../../kernel/words.ts'

type Why = 'notApproved' | 'restricted' | 'noFile' | 'given' | 'foreign'
interface NotReady {
  title: string
  why: Why
}
interface Given {
  papers: readonly string[]
  replaced: number
  told: boolean
}
interface Told {
  kind: 'papers' | 'dueMoved' | 'word' | 'ended'
}
type WhyWords = Readonly<Record<Why, { readonly detail: string; readonly next: string }>>

const why: Readonly<Record<'et' | 'en' | 'ru', WhyWords>> = {
  et: {
    notApproved: {
      detail: 'Pakkujatele läheb ainult kooskõlastatud dokument.',
      next: 'Saada dokument kooskõlastusele ja anna siis välja.',
    },
    restricted: {
      detail: 'Dokumendil on juurdepääsupiirang, pakkujad seda näha ei tohi.',
      next: 'Anna välja dokument, millel piirangut ei ole.',
    },
    noFile: { detail: 'Dokumendil ei ole faili.', next: 'Lisa dokumendile versioon.' },
    given: {
      detail: 'See versioon on pakkujatel juba olemas.',
      next: 'Lisa dokumendile uus versioon, kui midagi muutus.',
    },
    foreign: {
      detail: 'Dokument ei kuulu selle hanke juurde.',
      next: 'Seo dokument hankega või vali hanke dokument.',
    },
  },
  en: {
    notApproved: {
      detail: 'Only an approved document goes to tenderers.',
      next: 'Send the document for approval, then give it out.',
    },
    restricted: {
      detail: 'Access to the document is restricted; tenderers may not see it.',
      next: 'Give out a document without a restriction.',
    },
    noFile: { detail: 'The document has no file.', next: 'Add a version to it.' },
    given: {
      detail: 'Tenderers have this version already.',
      next: 'Add a new version to the document if something has changed.',
    },
    foreign: {
      detail: 'The document doesn’t belong to this procurement.',
      next: 'Link it to the procurement or choose one of its documents.',
    },
  },
  ru: {
    notApproved: {
      detail: 'Участникам передаётся только согласованный документ.',
      next: 'Отправьте документ на согласование, потом передайте.',
    },
    restricted: {
      detail: 'Доступ к документу ограничен, участники не могут его видеть.',
      next: 'Передайте документ без ограничения.',
    },
    noFile: { detail: 'У документа нет файла.', next: 'Добавьте версию.' },
    given: {
      detail: 'Эта версия у участников уже есть.',
      next: 'Если что-то изменилось, добавьте новую версию документа.',
    },
    foreign: {
      detail: 'Документ не относится к этой закупке.',
      next: 'Свяжите документ с закупкой или выберите её документ.',
    },
  },
}

export const callTexts = {
  et: {
    problems: {
      PaperNotReady: (d: NotReady) => ({ title: `„${d.title}” ei saa välja anda`, ...why.et[d.why] }),
      CallTold: () => ({
        title: 'Pakkujad on seda teksti juba lugenud',
        detail: 'Kõik peavad saama sama teabe samal ajal, seepärast tekst enam ei muutu.',
        next: 'Ütle muudatus kõigile teatega või anna välja muudetud dokument.',
      }),
      CallOpen: () => ({ title: 'Kutse on juba kõigile avatud', next: 'Vaata avalikku lehte.' }),
      QuestionsOver: () => ({
        title: 'Küsida enam ei saa',
        detail: 'Pakkumuste tähtaeg on möödas või hange on lõppenud.',
      }),
    },
    facts: {
      CallOpened: (_d: unknown, say: Say) => `${say.who} avas kutse kõigile avalikul lehel.`,
      PapersGiven: ({ papers, replaced, told }: Given, say: Say) =>
        [
          `${say.who} andis pakkujatele dokumente: ${papers.length}.`,
          replaced > 0 ? `Asendatud versioone: ${replaced}.` : '',
          told ? 'Muudatusest teatati kõigile korraga.' : '',
        ]
          .filter(Boolean)
          .join(' '),
      NoticeTold: ({ kind }: Told, say: Say): string =>
        ({
          papers: 'Pakkujatele teatati dokumentide muutusest.',
          dueMoved: 'Pakkujatele teatati tähtaja muutusest.',
          word: `${say.who} andis kõigile pakkujatele teate.`,
          ended: 'Pakkujatele teatati hanke lõppemisest.',
        })[kind],
    },
  },
  en: {
    problems: {
      PaperNotReady: (d: NotReady) => ({ title: `“${d.title}” can’t be given out`, ...why.en[d.why] }),
      CallTold: () => ({
        title: 'Tenderers have read this text already',
        detail: 'All have to get the same information at the same time, so the text changes no more.',
        next: 'Tell the change to all by a notice, or give out a changed document.',
      }),
      CallOpen: () => ({ title: 'The call is open to all already', next: 'See the public page.' }),
      QuestionsOver: () => ({
        title: 'Questions are taken no more',
        detail: 'The time for tenders is over, or the procurement has ended.',
      }),
    },
    facts: {
      CallOpened: (_d: unknown, say: Say) => `${say.who} opened the call to all on a public page.`,
      PapersGiven: ({ papers, replaced, told }: Given, say: Say) =>
        [
          `${say.who} gave documents to tenderers: ${papers.length}.`,
          replaced > 0 ? `Versions replaced: ${replaced}.` : '',
          told ? 'All were told of the change at once.' : '',
        ]
          .filter(Boolean)
          .join(' '),
      NoticeTold: ({ kind }: Told, say: Say): string =>
        ({
          papers: 'Tenderers were told that documents have changed.',
          dueMoved: 'Tenderers were told that the due moment has moved.',
          word: `${say.who} gave all tenderers a notice.`,
          ended: 'Tenderers were told that the procurement has ended.',
        })[kind],
    },
  },
  ru: {
    problems: {
      PaperNotReady: (d: NotReady) => ({ title: `«${d.title}» нельзя передать`, ...why.ru[d.why] }),
      CallTold: () => ({
        title: 'Участники уже прочитали этот текст',
        detail: 'Все должны получить одни и те же сведения одновременно, поэтому текст больше не меняется.',
        next: 'Сообщите об изменении всем или передайте изменённый документ.',
      }),
      CallOpen: () => ({ title: 'Приглашение уже открыто для всех', next: 'Смотрите публичную страницу.' }),
      QuestionsOver: () => ({
        title: 'Вопросы больше не принимаются',
        detail: 'Срок подачи предложений прошёл или закупка завершена.',
      }),
    },
    facts: {
      CallOpened: (_d: unknown, say: Say) =>
        `Приглашение открыто для всех на публичной странице: ${say.who}.`,
      PapersGiven: ({ papers, replaced, told }: Given, say: Say) =>
        [
          `Участникам передано документов: ${papers.length} (${say.who}).`,
          replaced > 0 ? `Заменено версий: ${replaced}.` : '',
          told ? 'Об изменении сообщено всем одновременно.' : '',
        ]
          .filter(Boolean)
          .join(' '),
      NoticeTold: ({ kind }: Told, say: Say): string =>
        ({
          papers: 'Участникам сообщено об изменении документов.',
          dueMoved: 'Участникам сообщено об изменении срока.',
          word: `Всем участникам отправлено сообщение: ${say.who}.`,
          ended: 'Участникам сообщено о завершении закупки.',
        })[kind],
    },
  },
}
