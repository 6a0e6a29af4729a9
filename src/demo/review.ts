import type { ExpectedResult } from './tasks.ts'

/** The yearly talk, prepared: what each wrote before it. */
export const review = {
  started: -5,
  /** What the manager wrote before she left. */
  managerWrote: -5,
  employeeWrote: -2,
  /** The first day it looks back to. */
  from: -347,
  words: [
    {
      result: 'kati lawfulProcurements',
      employee:
        'Kuus ostu said tehtud ilma vaieteta. Kõige rohkem õppisin supervisiooni hankest: küsimused tulid sellest, et kirjeldus oli pikk.',
      manager: 'Nõus. Järgmisel aastal tahaksin, et ostud ei satuks kõik samasse kuusse.',
    },
    {
      result: 'kati contractsInTime',
      employee: 'Üks leping hilines, sest ootasin vastust liiga kaua. Nüüd küsin vastuse päeva kohe kirja.',
      manager: '',
    },
    {
      result: 'kati eventsHeld',
      employee: 'Kõik lubatud koolitused on peetud. Kohtute infopäev läks paremini, kui ootasin.',
      manager: 'Kohtute infopäev oli aasta parim. Palun jaga seda kogemust Liisiga.',
    },
    {
      result: 'kati foreignPractice',
      employee: 'Siia jäi aega kõige vähem. Pean lugemiseks kalendrisse päeva panema.',
      manager: '',
    },
    {
      result: 'kati oneOffTasks',
      employee: 'Enamik sai tehtud õigel ajal. Tagasi tuli kiri, kus ülemineku lõik oli puudu.',
      manager: 'Ühekordseid ülesandeid oli palju. See on minu pool: proovin neid vähem ja varem anda.',
    },
  ],
  proposal:
    'Punkt 3.4: lisada, et tiimi uudised saadetakse kord nädalas. Nii on see tegelikult juba mõnda aega.',
} as const satisfies {
  started: number
  managerWrote: number
  employeeWrote: number
  from: number
  words: readonly { result: ExpectedResult; employee: string; manager: string }[]
  proposal: string
}
