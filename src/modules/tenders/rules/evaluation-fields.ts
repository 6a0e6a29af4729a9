import type { LocalText } from '../../../kernel/values/local-text.ts'
import type { FieldValues, PlainFieldType, TemplateField } from '../../../kernel/values/template-field.ts'
import type { LentEvaluation } from '../contract/evaluation-lending.ts'

type Said = readonly [et: string, en: string, ru: string]
const local = ([et, en, ru]: Said): LocalText => ({ et, en, ru })

interface Wish {
  readonly name: string
  readonly type: PlainFieldType
  readonly says: Said
  readonly example: string | number | boolean
}
const plain = ({ says, ...rest }: Wish): TemplateField => ({ ...rest, says: local(says), optional: true })

const list = (name: string, says: Said, wishes: readonly Wish[]): TemplateField => {
  const columns = wishes.map(({ says: said, ...rest }) => ({ ...rest, says: local(said) }))
  const example = [Object.fromEntries(wishes.map((one) => [one.name, one.example]))]
  return { name: `hindamine.${name}`, type: 'list', says: local(says), columns, example, optional: true }
}

const tenderer: Wish = {
  ...{ name: 'pakkuja', type: 'text', example: 'OÜ Rahuleid' },
  says: ['Pakkuja', 'Tenderer', 'Участник'],
}
const points: Wish = {
  ...{ name: 'punkte', type: 'number', example: 80 },
  says: ['Punkte', 'Points', 'Баллы'],
}
const reason = (name: string): Wish => ({
  ...{ name, type: 'text', example: 'Üle kümne rühma.' },
  says: ['Põhjendus', 'Reason', 'Обоснование'],
})

/** What the record of an evaluation and the decision may say of it; the names after the dot are those of shipped templates. */
export const evaluationFields: readonly TemplateField[] = [
  plain({
    ...{ name: 'hindamine.hindamiseAeg', type: 'day', example: '2026-12-11' },
    says: ['Hindamise päev', 'Day of the evaluation', 'День оценки'],
  }),
  plain({
    ...{ name: 'hindamine.huvideKonflikt', type: 'text', example: 'Seoseid ei ole: Kati Kask.' },
    says: ['Kes kinnitas seoste puudumist', 'Who declared no relations', 'Кто заявил об отсутствии связей'],
  }),
  list(
    'pakkumused',
    ['Pakkumused', 'Tenders', 'Предложения'],
    [
      tenderer,
      {
        ...{ name: 'esitatud', type: 'day', example: '2026-12-09' },
        says: ['Esitatud', 'Submitted', 'Подано'],
      },
      {
        ...{ name: 'hind', type: 'money', example: 1_200_000 },
        says: ['Hind käibemaksuta', 'Price without VAT', 'Цена без НДС'],
      },
      {
        ...{ name: 'kasVastab', type: 'yesNo', example: true },
        says: ['Vastab nõuetele', 'Complies', 'Соответствует'],
      },
      { ...reason('selgitus'), says: ['Selgitus', 'Explanation', 'Пояснение'] },
    ],
  ),
  list(
    'hinded',
    ['Hinded', 'Points', 'Оценки'],
    [
      tenderer,
      {
        ...{ name: 'kriteerium', type: 'text', example: 'Kogemus' },
        says: ['Kriteerium', 'Criterion', 'Критерий'],
      },
      points,
      reason('põhjendus'),
    ],
  ),
  list(
    'tulemus',
    ['Tulemus', 'Places', 'Места'],
    [{ ...{ name: 'koht', type: 'number', example: 1 }, says: ['Koht', 'Place', 'Место'] }, tenderer, points],
  ),
  list(
    'liisuheitmine',
    ['Liisuheitmine', 'Drawing of lots', 'Жребий'],
    [
      { ...{ name: 'päev', type: 'day', example: '2026-12-11' }, says: ['Päev', 'Day', 'День'] },
      {
        ...{ name: 'järjekord', type: 'text', example: '1. OÜ Rahuleid, 2. MTÜ Selge Sõna' },
        says: ['Järjekord', 'Order', 'Порядок'],
      },
      {
        ...{ name: 'käik', type: 'text', example: 'Sedelid ümbrikust, juures oli Maarja Soo.' },
        says: ['Kuidas ja kelle juuresolekul', 'How and before whom', 'Как и в чьём присутствии'],
      },
    ],
  ),
  list(
    'tagasiLükatud',
    ['Tagasi lükatud pakkumused', 'Rejected tenders', 'Отклонённые предложения'],
    [tenderer, { ...reason('põhjus'), says: ['Põhjus', 'Reason', 'Причина'] }],
  ),
  list(
    'eriarvamused',
    ['Kokkulepitust erinevad hinded', 'Points other than agreed', 'Оценки, отличные от согласованных'],
    [
      { ...{ name: 'nimi', type: 'text', example: 'Kati Kask' }, says: ['Nimi', 'Name', 'Имя'] },
      { ...reason('arvamus'), says: ['Arvamus', 'Opinion', 'Мнение'] },
    ],
  ),
  plain({
    ...{ name: 'hindamine.edukas', type: 'text', example: 'OÜ Rahuleid' },
    says: ['Edukas pakkuja', 'Successful tenderer', 'Успешный участник'],
  }),
  plain({
    ...{ name: 'hindamine.eduhind', type: 'money', example: 1_200_000 },
    says: ['Eduka pakkumuse hind käibemaksuta', 'Its price without VAT', 'Его цена без НДС'],
  }),
]

const withLot = ({ lot, name }: { lot: string | null; name: string }): string =>
  lot === null ? name : `${lot}: ${name}`

/** The answer of `lendEvaluation` as values by the names of the fields; nothing while it is not settled. */
export function readEvaluationFields(lent: LentEvaluation): FieldValues {
  if (lent.settledOn === null) return {}
  const first = lent.places.filter(({ rank }) => rank === 1)
  return {
    'hindamine.hindamiseAeg': lent.settledOn,
    'hindamine.huvideKonflikt': `Pärast pakkumuste avamist kinnitasid seoste puudumist: ${lent.unbound.join(', ')}.`,
    'hindamine.pakkumused': lent.tenders.map((one) => ({
      pakkuja: withLot(one),
      esitatud: one.submittedOn,
      hind: one.priceCents,
      kasVastab: !one.out,
      selgitus: one.outReason,
    })),
    'hindamine.hinded': lent.scores.map((one) => ({
      pakkuja: withLot(one),
      kriteerium: one.criterion,
      punkte: one.points / 100,
      põhjendus: one.reason,
    })),
    'hindamine.tulemus': lent.places.map((one) => ({
      koht: one.rank,
      pakkuja: withLot(one),
      punkte: one.points / 100,
    })),
    'hindamine.liisuheitmine': lent.draws.map(({ lot, drawnOn, order, note }) => ({
      päev: drawnOn,
      järjekord: withLot({ lot, name: order.map((name, at) => `${at + 1}. ${name}`).join(', ') }),
      käik: note,
    })),
    'hindamine.tagasiLükatud': lent.tenders
      .filter(({ out }) => out)
      .map((one) => ({ pakkuja: withLot(one), põhjus: one.outReason })),
    'hindamine.eriarvamused': lent.dissents.map(({ evaluator, name, criterion, share, reason: why }) => ({
      nimi: evaluator,
      arvamus: `${name}, ${criterion}: ${share} %. ${why}`.trim(),
    })),
    'hindamine.edukas': first.map(withLot).join(', ') || null,
    'hindamine.eduhind': first.length === 1 ? (first[0]?.priceCents ?? null) : null,
  }
}
