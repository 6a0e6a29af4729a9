import type { CallOf } from '../../../kernel/contract.ts'
import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { Day } from '../../../kernel/values/day.ts'
import { registerOperations } from '../contract/register.ts'
import { seriesOperations } from '../contract/series.ts'
import { documents } from '../contract.ts'
import { addLetter, textFile } from './document.ts'

const letterSeries: CallOf<typeof documents.addSeries> = {
  function: '5.2 Õigusteenus',
  code: '5.2-9',
  title: 'Kirjavahetus koolitajatega',
  pattern: '{sari}/{number}-{järg}',
  retention: { kept: 'years', years: 7, basis: 'asutuse dokumentide loetelu' },
  validFrom: Day.parse('2026-01-01'),
}

/** A series of letters, set up by Piret. */
export const addSeries = (stage: Stage, wish: Partial<CallOf<typeof documents.addSeries>> = {}) =>
  stage.perform(documents.addSeries, { ...letterSeries, ...wish }, 'piret')

/** A letter that Kati registered in a series of its own, or in the given one. */
export async function registerLetter(
  stage: Stage,
  wish: Partial<CallOf<typeof documents.registerDocument>> = {},
) {
  const letter = await addLetter(stage)
  const series = wish.series ?? (await addSeries(stage)).id
  const input = { ...letter, ...outgoing, series, version: 1, ...wish }
  return { ...letter, ...(await stage.perform(documents.registerDocument, input, 'kati')) }
}

const outgoing = {
  direction: 'outgoing' as const,
  channel: 'email' as const,
  correspondents: [{ name: 'OÜ Rahuleid', registryCode: '99000017' }],
}

export const seriesExamples = examplesOf(seriesOperations, {
  listSeries: { as: 'anu', input: { kind: 'letter', openOnly: true } },
  addSeries: { as: 'piret', input: letterSeries },
  changeSeries: {
    as: 'siim',
    input: async (stage) => ({ ...letterSeries, ...(await addSeries(stage)), version: 1, title: 'Kirjad' }),
  },
})

export const registerExamples = examplesOf(registerOperations, {
  readRegistration: { as: 'anu', input: async (stage) => ({ id: (await registerLetter(stage)).id }) },
  registerDocument: {
    as: 'kati',
    input: async (stage) => ({
      ...(await addLetter(stage)),
      ...outgoing,
      series: (await addSeries(stage)).id,
      version: 1,
      eventDay: Day.parse('2026-11-23'),
    }),
  },
  changeEntry: {
    as: 'kati',
    input: async (stage) => {
      const { id, version } = await registerLetter(stage)
      return { id, version, responsible: stage.person('liis'), publicTitle: 'Kiri koolitajale' }
    },
  },
  annulRegistration: {
    as: 'kati',
    input: async (stage) => {
      const { id, version } = await registerLetter(stage)
      return { id, version, reason: 'Vale sari.' }
    },
  },
  addIncoming: {
    as: 'kati',
    input: async (stage): Promise<CallOf<typeof documents.addIncoming>> => ({
      title: 'Vastus pakkumuskutsele',
      sender: { name: 'Malle Mänd', isPerson: true },
      channel: 'email',
      receivedOn: Day.parse('2026-11-20'),
      upload: await textFile(stage, 'Saadan vastuse.'),
      series: (await addSeries(stage)).id,
    }),
  },
  listRegister: { as: 'anu', input: { text: '5.2-9', registeredFrom: Day.parse('2026-01-01') } },
  exportRegister: { as: 'anu', input: {} },
})
