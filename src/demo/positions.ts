import type { CastKey } from './cast.ts'
import type { FileRow } from './task-row.ts'
import type { ExpectedResult } from './tasks.ts'

/** A job description of the team; the words of an earlier version stand in place of today's. */
export interface PositionRow {
  readonly file: string
  readonly holder: CastKey
  readonly manager: CastKey | null
  readonly versions: readonly {
    /** The day it is saved on; it is in force from then, or from the day named. */
    readonly saved: number
    readonly validFrom?: number
    readonly signed: number
    readonly words?: readonly (readonly [today: string, then: string])[]
  }[]
}

export const positionRows: readonly PositionRow[] = [
  {
    file: 'ametijuhend.txt',
    holder: 'kati',
    manager: 'piret',
    versions: [
      {
        saved: -371,
        validFrom: -712,
        signed: -715,
        words: [
          ['Koolituste, uuringute ja tõlgete hankimine', 'Koolituste hankimine'],
          ['infopäevade ja infotundide korraldamine', 'infopäevade korraldamine'],
          ['teavitatud kahe tööpäeva jooksul', 'teavitatud nädala jooksul'],
        ],
      },
      { saved: -347, signed: -350 },
    ],
  },
  {
    file: 'ametijuhend-juht.txt',
    holder: 'piret',
    manager: null,
    versions: [{ saved: -340, signed: -341 }],
  },
]

/** Agreed between the two: so many percent of one-off tasks in time. */
export const target = { day: -346, result: 'kati oneOffTasks', indicator: 'tasks.onTime', value: 90 } as const

/** What no record proves by itself. */
export interface EvidenceRow {
  readonly by: CastKey
  readonly result: ExpectedResult
  readonly added: number
  readonly happened: number
  readonly note: string
  readonly link?: string
  readonly file?: FileRow
}

export const evidence: readonly EvidenceRow[] = [
  {
    by: 'piret',
    result: 'piret oneOffTasks',
    added: -66,
    happened: -67,
    note: 'Osakonna juhataja palvel tutvustatud perelepitust ameti avatud uste päeval.',
  },
  {
    by: 'kati',
    result: 'kati cooperation',
    added: -362,
    happened: -366,
    note: 'Perelepituse töörühma kohtumine enne Koosmeele kasutuselevõttu: kokku lepiti suunamise põhimõtted.',
  },
  {
    by: 'kati',
    result: 'kati foreignPractice',
    added: -181,
    happened: -184,
    note: 'Veebiseminar perelepitusest Põhjamaades; märkmed on juures.',
    link: 'https://seminar.example/perelepitus',
    file: {
      name: 'märkmed-põhjamaad.txt',
      text: 'Ühine joon: laps räägib eraldi inimesega, mitte lepitajaga.\nErinevus: kes maksab teise kohtumise eest.\n',
    },
  },
  {
    by: 'kati',
    result: 'kati eventsEvaluated',
    added: -50,
    happened: -51,
    note: 'Kohtu kirjalik tänu infopäeva eest; kiri on dokumendiregistris.',
  },
  {
    by: 'kati',
    result: 'kati projects',
    added: -36,
    happened: -37,
    note: 'Uue kokkuleppe vormi tutvustus lepitajate aastapäeval, kohal 52 inimest.',
  },
]
