import { fieldOffer, type Offers } from '../../kernel/offers.ts'
import { tenders } from './contract.ts'
import { evaluationFields, readEvaluationFields } from './rules/evaluation-fields.ts'

/** What documents about a procurement may say of its settled evaluation. */
const fields = fieldOffer(tenders.lendEvaluation, {
  title: { et: 'Hindamine', en: 'Evaluation', ru: 'Оценка' },
  fields: evaluationFields,
  read: readEvaluationFields,
})

export const offers: Offers = {
  fields: { procurement: fields },
  records: {
    question: { href: (id) => `/tenders/questions/${id}` },
    tender: { href: (id) => `/tenders/${id}` },
  },
}
