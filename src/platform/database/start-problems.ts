import { StartProblem } from '../start-problem.ts'

/** Every reason why the database cannot be opened. */
export const startProblems = {
  folderNotWritable: (folder: string, cause: unknown) =>
    new StartProblem(
      {
        et: `Kausta ${folder} ei saa kirjutada. Andke õigused või määrake KOOSMEEL_DATA mõnele teisele kaustale.`,
        en: `The folder ${folder} cannot be written. Grant the rights or set KOOSMEEL_DATA to another folder.`,
      },
      { cause },
    ),

  folderOfAnother: (folder: string, owner: string) =>
    new StartProblem({
      et: `Andmebaasi kaust ${folder} kuulub kasutajale ${owner}. Käivitage Koosmeel tema või juurkasutaja (root) nimel.`,
      en: `The database folder ${folder} belongs to the user ${owner}. Start Koosmeel as that user or as root.`,
    }),

  pathBlocked: (blocked: string, folder: string, user: string) =>
    new StartProblem({
      et: `Andmebaasi kasutaja ${user} ei pääse kausta ${folder}: teel on suletud ${blocked}. Lubage sellest läbi minna (chmod o+x ${blocked}) või määrake KOOSMEEL_DATA mujale, nt /var/lib/koosmeel/data.`,
      en: `The database user ${user} cannot enter ${folder}: ${blocked} is closed on the way. Let it pass (chmod o+x ${blocked}) or set KOOSMEEL_DATA elsewhere, e.g. /var/lib/koosmeel/data.`,
    }),

  noOrdinaryUser: () =>
    new StartProblem({
      et: 'PostgreSQL ei tööta juurkasutajana ja arvutis ei ole kasutajat koosmeel, postgres ega nobody. Looge kasutaja (useradd --system koosmeel) või käivitage Koosmeel tavakasutajana.',
      en: 'PostgreSQL does not run as root and this computer has no user koosmeel, postgres or nobody. Make one (useradd --system koosmeel) or start Koosmeel as an ordinary user.',
    }),

  binariesMissing: (name: string) =>
    new StartProblem({
      et: `PostgreSQL-i programme (${name}) ei leitud. Käivitage „npm ci“ (ilma --omit=optional) või määrake DATABASE_URL.`,
      en: `The PostgreSQL programs (${name}) were not found. Run "npm ci" (without --omit=optional) or set DATABASE_URL.`,
    }),

  clusterOfOtherVersion: (folder: string, has: string, needs: string) =>
    new StartProblem({
      et: `Kaustas ${folder} on PostgreSQL ${has} andmed, Koosmeel kasutab versiooni ${needs}. Tehke eelmise Koosmeelega varukoopia ja taastage see tühja kausta.`,
      en: `The folder ${folder} holds data of PostgreSQL ${has}, Koosmeel uses ${needs}. Make a backup with the previous Koosmeel and restore it into an empty folder.`,
    }),

  anotherKoosmeel: (folder: string) =>
    new StartProblem({
      et: `Kaustas ${folder} juba töötab teine Koosmeel. Peatage see või määrake KOOSMEEL_DATA teisele kaustale.`,
      en: `Another Koosmeel already runs on the folder ${folder}. Stop it or set KOOSMEEL_DATA to another folder.`,
    }),

  didNotStart: (logFile: string, lastLines: string) =>
    new StartProblem({
      et: `PostgreSQL ei käivitunud. Logi ${logFile} lõpus on:\n${lastLines}`,
      en: `PostgreSQL did not start. The log ${logFile} ends with the lines above.`,
    }),

  doesNotAnswer: (folder: string) =>
    new StartProblem({
      et: `PostgreSQL kaustas ${folder} töötab, aga ei vasta. Kui see taastub pärast katkestust, oodake; muidu peatage protsess ja käivitage uuesti.`,
      en: `PostgreSQL in the folder ${folder} runs but does not answer. If it is recovering after a crash, wait; else stop that process and start again.`,
    }),

  windows: () =>
    new StartProblem({
      et: 'Windowsis vajab Koosmeel olemasolevat PostgreSQL-i: määrake DATABASE_URL.',
      en: 'On Windows Koosmeel needs an existing PostgreSQL: set DATABASE_URL.',
    }),

  unreachable: (setting: string, cause: unknown) =>
    new StartProblem(
      {
        et: `Andmebaasiga (${setting}) ei saa ühendust: ${reason(cause)}. Kontrollige aadressi, kasutajat ja parooli.`,
        en: `The database (${setting}) cannot be reached: ${reason(cause)}. Check the address, user and password.`,
      },
      { cause },
    ),

  tooOld: (version: string) =>
    new StartProblem({
      et: `PostgreSQL ${version} on liiga vana, vaja on vähemalt versiooni 15.`,
      en: `PostgreSQL ${version} is too old, at least version 15 is needed.`,
    }),

  notUnicode: (encoding: string) =>
    new StartProblem({
      et: `Andmebaasi kodeering on ${encoding}, vaja on UTF8. Looge andmebaas käsuga CREATE DATABASE … ENCODING 'UTF8'.`,
      en: `The database is encoded in ${encoding}, UTF8 is needed. Make it with CREATE DATABASE … ENCODING 'UTF8'.`,
    }),

  migrationChanged: (name: string) =>
    new StartProblem({
      et: `Andmebaasimuudatus ${name} on pärast rakendamist muutunud. Taastage fail; muudatus kirjutage uude faili.`,
      en: `The migration ${name} was changed after it was applied. Bring the file back; write the change into a new one.`,
    }),

  migrationLate: (name: string, last: string) =>
    new StartProblem({
      et: `Andmebaasimuudatus ${name} on vanem kui viimati rakendatud ${last}. Andke failile uuem ajatempel.`,
      en: `The migration ${name} is older than the last applied ${last}. Give the file a newer timestamp.`,
    }),

  databaseNewer: (name: string) =>
    new StartProblem({
      et: `Andmebaas on uuem kui see Koosmeel (tundmatu muudatus ${name}). Paigaldage uuem Koosmeel.`,
      en: `The database is newer than this Koosmeel (unknown migration ${name}). Install a newer Koosmeel.`,
    }),

  halfRestored: () =>
    new StartProblem({
      et: 'Varukoopia taastamine jäi pooleli. Taastage uuesti (npm run koosmeel -- restore <fail>); see alustab algusest.',
      en: 'A restore was broken off. Restore again (npm run koosmeel -- restore <file>); it begins from the start.',
    }),

  migrationFailed: (name: string, cause: unknown) =>
    new StartProblem(
      {
        et: `Andmebaasimuudatus ${name} ebaõnnestus ja jäi tegemata: ${reason(cause)}.`,
        en: `The migration ${name} failed and was not applied: ${reason(cause)}.`,
      },
      { cause },
    ),
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message || cause.name : String(cause)
}
