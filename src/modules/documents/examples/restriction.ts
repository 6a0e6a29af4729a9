import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { Day } from '../../../kernel/values/day.ts'
import { restrictionOperations } from '../contract/restriction.ts'
import { documents } from '../contract.ts'
import { addLetter } from './document.ts'

/** A letter that Kati restricted as a trade secret; its restriction's id and its version. */
export async function restrictLetter(stage: Stage, ground = 'restriction.ground.trade-secret') {
  const { id } = await addLetter(stage)
  const input = { id, version: 1, grounds: [{ ground }] }
  const { version } = await stage.perform(documents.restrictDocument, input, 'kati')
  const { items } = await stage.perform(documents.readRestrictions, { id }, 'kati')
  return { id, version, restriction: items[0]?.id ?? '' }
}

export const restrictionExamples = examplesOf(restrictionOperations, {
  readRestrictions: { as: 'anu', input: (stage) => addLetter(stage) },
  restrictDocument: {
    as: 'kati',
    input: async (stage) => ({
      ...(await addLetter(stage)),
      version: 1,
      grounds: [
        { ground: 'restriction.ground.trade-secret' },
        {
          ground: 'restriction.ground.private-life',
          personalEvent: 'birth' as const,
          personalEventDay: Day.parse('1980-02-29'),
        },
      ],
      startsOn: Day.parse('2026-11-20'),
      holder: 'Sotsiaalkindlustusamet',
    }),
  },
  extendRestriction: {
    as: 'piret',
    input: async (stage) => ({ ...(await restrictLetter(stage)), reason: 'Ärisaladus kestab edasi.' }),
  },
  liftRestriction: {
    as: 'kati',
    input: async (stage) => ({ ...(await restrictLetter(stage)), reason: 'Pakkuja andis nõusoleku.' }),
  },
})
