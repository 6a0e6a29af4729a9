import { StartProblem } from '../start-problem.ts'

/** Why a backup cannot be made or brought back. */
export const backupProblems = {
  notABackup: () =>
    new StartProblem({
      et: 'See fail ei ole Koosmeele varukoopia.',
      en: 'This file is no backup of Koosmeel.',
    }),
  unreadable: (path: string, cause: unknown) =>
    new StartProblem(
      { et: `Faili ${path} ei saa lugeda.`, en: `The file ${path} cannot be read.` },
      { cause },
    ),
  fileExists: (path: string) =>
    new StartProblem({
      et: `Fail ${path} on juba olemas. Valige varukoopiale mõni teine nimi.`,
      en: `The file ${path} is there already. Choose another name for the backup.`,
    }),
  notWritable: (path: string, cause: unknown) =>
    new StartProblem(
      {
        et: `Faili ${path} ei saa kirjutada. Kontrollige kausta ja õigusi.`,
        en: `The file ${path} cannot be written. Check the folder and its permissions.`,
      },
      { cause },
    ),
  brokenOff: () =>
    new StartProblem({
      et: 'Varukoopia katkeb poole pealt. Midagi ei taastatud; võtke mõni teine koopia.',
      en: 'The backup breaks off half-way. Nothing was restored; take another copy.',
    }),
  changed: () =>
    new StartProblem({
      et: 'Varukoopia on kahjustatud: selle sisu ei vasta kontrollsummale. Midagi ei taastatud; võtke mõni teine koopia.',
      en: 'The backup is damaged: its content does not match its digest. Nothing was restored; take another copy.',
    }),
  newer: (migration: string) =>
    new StartProblem({
      et: `Varukoopia on tehtud uuema Koosmeelega (muudatus ${migration}). Paigaldage uuem Koosmeel ja taastage siis.`,
      en: `The backup was made by a newer Koosmeel (migration ${migration}). Install the newer Koosmeel, then restore.`,
    }),
  notEmpty: () =>
    new StartProblem({
      et: 'Andmebaas ei ole tühi. Taastada saab ainult tühja andmebaasi: määrake KOOSMEEL_DATA uuele kaustale või DATABASE_URL tühjale andmebaasile.',
      en: 'The database is not empty. A backup is restored only into an empty one: set KOOSMEEL_DATA to a new folder or DATABASE_URL to an empty database.',
    }),
  nothingToBackUp: () =>
    new StartProblem({
      et: 'Andmebaas on tühi: varundada ei ole midagi.',
      en: 'The database is empty: there is nothing to back up.',
    }),
  differs: (table: string) =>
    new StartProblem({
      et: `Taastatud tabel ${table} ei ole sama mis varukoopias. Midagi ei jäetud alles.`,
      en: `The restored table ${table} is not the same as in the backup. Nothing was kept.`,
    }),
}
