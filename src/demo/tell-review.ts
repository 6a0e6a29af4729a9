import { positions } from '../modules/positions/contract.ts'
import { reports } from '../modules/reports/contract.ts'
import { review } from './review.ts'
import type { Deed, Doing, Teller } from './teller.ts'

/** The yearly talk is prepared: both have written, nobody has confirmed, the pack is asked for. */
export function tellReview(teller: Teller): Deed[] {
  const { days, perform, serving, persons } = teller
  const period = { from: days.day(review.from), until: days.day(-1) }
  let [id, position] = ['', '']

  async function start(at: Date) {
    const { items } = await perform(positions.listPositions, { holder: persons.kati }, { as: 'piret', at })
    position = items[0]?.id ?? ''
    id = (await perform(positions.startReview, { id: position, ...period }, { as: 'piret', at })).review
  }
  async function write(part: 'employee' | 'manager', doing: Doing) {
    for (const words of review.words.filter((one) => one[part] !== '')) {
      const { result } = serving(words.result)
      await perform(positions.writeWords, { id, result, text: words[part] }, doing)
    }
  }
  async function finish(at: Date) {
    const doing: Doing = { as: 'kati', at }
    await write('employee', doing)
    await perform(positions.proposeChange, { id, text: review.proposal }, doing)
    await perform(reports.requestReviewPack, { position, review: id, ...period }, doing)
  }
  return [
    { at: days.moment(review.started, '10:00'), tell: start },
    { at: days.moment(review.managerWrote, '10:30'), tell: (at) => write('manager', { as: 'piret', at }) },
    { at: days.moment(review.employeeWrote, '15:30'), tell: finish },
  ]
}
