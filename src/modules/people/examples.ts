import { examplesOf, type Stage } from '../../kernel/examples.ts'
import { people } from './contract.ts'

const system = (name: string) => ({ kind: 'system', name }) as const

const recordMine = async (stage: Stage) => {
  const input = {
    from: '2026-11-23',
    until: '2026-11-27',
    substitute: stage.person('maarja'),
  }
  return (await stage.perform(people.recordMyAbsence, input, 'kati')).id
}

export const examples = examplesOf(people, {
  readAgency: { as: { kind: 'guest', visitor: '127.0.0.1' }, input: {} },
  createAgency: {
    as: system('signin'),
    bare: true,
    input: {
      agency: 'Näidisamet',
      team: 'Näidistiim',
      name: 'Mari Mets',
      email: 'mari.mets@amet.example',
      locale: 'et',
    },
  },
  renameAgency: { as: 'siim', input: { name: 'Sotsiaalamet' } },
  describeAgency: {
    as: 'siim',
    input: { registryCode: '99000000', address: 'Näidise 1, 10000 Tallinn', email: 'info@amet.example' },
  },
  listTeams: { as: 'anu', input: {} },
  addTeam: { as: 'siim', input: { name: 'Lastekaitse tiim' } },
  renameTeam: {
    as: 'siim',
    input: ({ team }) => ({ id: team, version: 1, name: 'Perelepitajate tiim' }),
  },
  listPeople: { as: 'anu', input: { text: 'kask' } },
  readPerson: { as: 'anu', input: (stage) => ({ id: stage.person('kati') }) },
  addPerson: {
    as: 'piret',
    input: ({ team }) => ({
      name: 'Mari Mets',
      email: 'mari.mets@amet.example',
      title: 'Koordinaator',
      team: team,
      role: 'colleague' as const,
    }),
  },
  changePerson: {
    as: 'siim',
    input: (stage) => ({
      id: stage.person('liis'),
      version: 1,
      name: 'Liis Lepik',
      email: 'liis.lepik@amet.example',
      title: 'Koordinaator',
    }),
  },
  endPerson: { as: 'piret', input: (stage) => ({ id: stage.person('liis') }) },
  changeMySettings: { as: 'kati', input: { locale: 'en', digest: false } },
  listContacts: { as: system('tasks'), input: (stage) => ({ ids: [stage.person('kati')] }) },
  listAdministrators: { as: system('tasks'), input: {} },
  findPersonByEmail: { as: system('signin'), input: { email: 'kati.kask@amet.example' } },
  setMembership: {
    as: 'piret',
    input: (stage) => ({ person: stage.person('liis'), team: stage.team, role: 'specialist' as const }),
  },
  endMembership: {
    as: 'piret',
    input: async (stage) => {
      const liis = await stage.perform(people.readPerson, { id: stage.person('liis') }, 'piret')
      return { id: liis.memberships[0]?.id ?? '' }
    },
  },
  appoint: {
    as: 'siim',
    input: (stage) => ({
      person: stage.person('piret'),
      role: 'signatory' as const,
      from: '2026-11-23',
      basis: 'Käskkiri nr 12',
    }),
  },
  endAppointment: {
    as: 'siim',
    input: async (stage) => {
      const rein = await stage.perform(people.readPerson, { id: stage.person('rein') }, 'siim')
      return { id: rein.appointments[0]?.id ?? '' }
    },
  },
  recordAbsence: {
    as: system('positions'),
    input: (stage) => ({
      person: stage.person('kati'),
      from: '2026-12-21',
      until: '2026-12-31',
      substitute: stage.person('piret'),
    }),
  },
  recordMyAbsence: {
    as: 'kati',
    input: (stage) => ({
      from: '2026-11-23',
      until: '2026-11-27',
      substitute: stage.person('maarja'),
    }),
  },
  endAbsence: { as: 'kati', input: async (stage) => ({ id: await recordMine(stage) }) },
  listAbsences: { as: 'piret', input: { from: '2026-11-01' } },
  readAbsence: { as: 'maarja', input: async (stage) => ({ id: await recordMine(stage) }) },
  listActingFor: { as: 'maarja', input: {} },
})
