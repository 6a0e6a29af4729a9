import { people } from '../modules/people/contract.ts'
import { positions } from '../modules/positions/contract.ts'
import type { AbsenceRow } from './absences.ts'
import type { Deed, Doing, Teller } from './teller.ts'

/** Someone says to be away; the substitute is named, or found in the order of the job description. */
export function tellAbsence(teller: Teller, row: AbsenceRow): Deed {
  const { days, absences } = teller
  const period = { from: days.day(row.from), until: days.day(row.until) }
  return {
    at: days.moment(row.told, '16:00'),
    tell: async (at) => {
      const id = await goAway(teller, { ...row, ...period }, { as: row.who, at })
      absences.push({ id, who: row.who, ...period })
    },
  }
}

type Wish = Pick<AbsenceRow, 'who' | 'substitute'> & { from: string; until: string }

async function goAway(teller: Teller, wish: Wish, doing: Doing): Promise<string> {
  const { perform, persons } = teller
  const { from, until, substitute, who } = wish
  if (substitute) {
    const named = { from, until, substitute: persons[substitute] }
    return (await perform(people.recordMyAbsence, named, doing)).id
  }
  const { items } = await perform(positions.listPositions, { holder: persons[who] }, doing)
  return (await perform(positions.goAway, { id: items[0]?.id ?? '', from, until }, doing)).absence
}
