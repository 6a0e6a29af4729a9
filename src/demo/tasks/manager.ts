import type { TaskRow } from '../task-row.ts'

const own = { by: 'piret', to: 'piret' } as const

/** 3.1 of the manager: the team's plan. */
export const leading: readonly TaskRow[] = [
  {
    ...own,
    title: 'Lepi tiimiga kokku aasta eesmärgid',
    doneMeans: 'Kuni viis eesmärki, igaühel mõõdik ja vastutaja.',
    given: -320,
    due: -301,
    done: { day: -303, result: 'Neli eesmärki, kõik tiimiga läbi räägitud.' },
  },
  {
    ...own,
    title: 'Vaata üle tiimi poolaasta eesmärgid',
    doneMeans: 'Iga eesmärgi juures on seis ja järgmine samm.',
    given: -180,
    due: -164,
    done: { day: -165, result: 'Kolm eesmärki on graafikus, üks hilineb.' },
  },
  {
    ...own,
    title: 'Vaata üle tiimi kvartali eesmärgid',
    doneMeans: 'Iga eesmärgi juures on seis ja järgmine samm.',
    given: -35,
    due: -21,
    done: { day: -22, result: 'Üle vaadatud, üks eesmärk lükkus edasi.' },
  },
]

/** 3.2 of the manager: money and development. */
export const budgeting: readonly TaskRow[] = [
  {
    ...own,
    title: 'Esita teenuse eelarve taotlus',
    doneMeans: 'Iga rea juures on põhjus ja mõju; finantsosakond on taotluse kätte saanud.',
    given: -47,
    due: -33,
    taken: -46,
    done: { day: -34, result: 'Taotlus on esitatud, kaks rida on uued.' },
  },
  {
    ...own,
    title: 'Kinnita supervisiooni eelarve',
    doneMeans: 'Finantsosakond on rea kinnitanud.',
    given: -12,
    due: 13,
    taken: -10,
  },
]

/** 3.3 of the manager: partners. */
export const presenting: readonly TaskRow[] = [
  {
    ...own,
    title: 'Tutvusta teenust perekonnaõiguse advokaatidele',
    doneMeans: 'Kohtumine on peetud ja küsimused on tiimile edasi antud.',
    given: -90,
    due: -71,
    done: { day: -73, result: 'Kohal 35 advokaati; kuus küsimust Katile edasi antud.' },
  },
  {
    ...own,
    title: 'Lepi kohtutega kokku järgmise aasta kohtumised',
    doneMeans: 'Neli aega on kalendris.',
    given: -14,
    due: 20,
  },
]
