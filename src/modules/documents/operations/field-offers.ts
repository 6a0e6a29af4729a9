import type { QueryContext } from '../../../kernel/module.ts'
import type { FieldOffer } from '../../../kernel/offers.ts'
import type { TemplateField } from '../../../kernel/values/template-field.ts'

type Offered = Pick<QueryContext<unknown>, 'offers'>

/** What modules offer for templates, by kind of record. */
export const fieldOffers = ({ offers }: Offered): [kind: string, offer: FieldOffer][] =>
  [...offers.values()].flatMap(({ fields }) => Object.entries(fields ?? {}))

/** Fields that a template for these kinds of record may use. */
export const offeredFields = (context: Offered, kinds: readonly string[]): TemplateField[] =>
  fieldOffers(context)
    .filter(([kind]) => kinds.includes(kind))
    .flatMap(([, { fields }]) => fields)
