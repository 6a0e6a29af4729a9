import type { TaskRow } from '../task-row.ts'

/** 3.4: what the team has to know. */
export const briefings: readonly TaskRow[] = [
  {
    title: 'Tee tiimile ülevaade perelepituse määruse muudatusest',
    doneMeans: 'Ühel lehel on kirjas, mis muutub lepitaja, vanema ja tiimi jaoks.',
    given: -240,
    due: -233,
    taken: -239,
    done: { day: -235, result: 'Ülevaade on saadetud, infotunnis läbi räägitud.' },
    accepted: { day: -232 },
  },
  {
    title: 'Anna kommunikatsiooniosakonnale sisend lepituse voldikusse',
    doneMeans: 'Tekst on kontrollitud, pildid on valitud, tähtaeg on peetud.',
    given: -170,
    due: -158,
    taken: -168,
    done: { day: -160, result: 'Tekst ja kolm pilti saadetud.' },
    accepted: { day: -156 },
  },
  {
    title: 'Uuenda kodulehe küsimusi ja vastuseid',
    doneMeans: 'Aegunud vastused on maas, uued on kolleegiga üle loetud.',
    given: -72,
    due: -58,
    taken: -70,
    done: { day: -60, result: 'Üheksa vastust parandatud, kaks kustutatud, neli lisatud.' },
    accepted: { day: -55 },
  },
  {
    title: 'Anna sisend ameti kuukirja',
    doneMeans: 'Lõik on kuni 900 tähemärki ja selle on juht läbi lugenud.',
    given: -11,
    due: 3,
    time: '12:00',
  },
]

/** 3.5: partners inside and outside. */
export const cooperation: readonly TaskRow[] = [
  {
    title: 'Kohtu omavalitsuste lastekaitse juhtidega',
    doneMeans: 'Kokkulepped on kirjas: mida, kes ja mis ajaks.',
    given: -318,
    due: -298,
    taken: -315,
    done: { day: -300, result: 'Viis kokkulepet, kolm neist meie teha.' },
    accepted: { day: -295 },
  },
  {
    title: 'Saada omavalitsustele suunamise meelespea',
    doneMeans: 'Meelespea on ühel lehel ja kõigile omavalitsustele saadetud.',
    given: -294,
    due: -279,
    taken: -293,
    done: { day: -280, result: 'Saadetud; kuus omavalitsust vastas küsimusega.' },
    returned: {
      day: -277,
      reason: 'Lisa, kellele helistada, kui vanem kardab teist vanemat. See on kõige olulisem rida.',
      again: { day: -274, result: 'Rida on lisatud ja uus versioon saadetud.' },
    },
    accepted: { day: -272 },
  },
  {
    title: 'Lepi kohtutega kokku lepitusse suunamise vorm',
    doneMeans: 'Vorm on kolme kohtuga läbi proovitud.',
    given: -190,
    due: -160,
    taken: -186,
    done: { day: -162, result: 'Vorm on kasutusel kolmes kohtus.' },
    accepted: { day: -157 },
  },
  {
    title: 'Küsi piirkondadelt, kus on lepitajast puudu',
    doneMeans: 'Piirkonnad on kaardil ja põhjused on kirjas.',
    given: -105,
    due: -90,
    taken: -103,
    done: { day: -92, result: 'Puudu on saartel ja Ida-Virumaal venekeelseid lepitajaid.' },
    accepted: { day: -88 },
  },
  {
    title: 'Valmista ette kohtumine ohvriabiga',
    doneMeans: 'Päevakord ja kolm juhtumikirjeldust ilma perede andmeteta on saadetud.',
    given: -44,
    due: -32,
    taken: -42,
    done: { day: -33, result: 'Päevakord on saadetud, juhtumid on üldistatud.' },
    accepted: { day: -29 },
  },
  {
    title: 'Pane kirja ohvriabiga kokkulepitu',
    doneMeans: 'Iga kokkuleppe juures on tegija ja aeg; ohvriabi on selle kinnitanud.',
    given: -27,
    due: -18,
    taken: -26,
    done: { day: -19, result: 'Neli kokkulepet, kinnitatud.' },
    accepted: { day: -16 },
  },
  {
    title: 'Vasta omavalitsuste kaheksale korduvale küsimusele',
    doneMeans: 'Vastused on lihtsas keeles ja jurist on need läbi lugenud.',
    given: -14,
    due: -2,
    taken: -13,
    done: { day: -7, result: 'Vastused on kirjas.' },
    returned: {
      day: -5,
      reason: 'Kolmas vastus ei ütle, mis saab siis, kui üks vanem ei tule. Palun lase ka juristil lugeda.',
    },
    comments: [{ day: -4, who: 'kati', text: '@Toomas Vaher, palun vaata kolmandat vastust.' }],
  },
  {
    title: 'Lepi ohvriabiga kokku ühine infotund',
    doneMeans: 'Aeg, kava ja esinejad on kinnitatud.',
    given: -8,
    due: 22,
  },
]

/** 3.5: how others do it. */
export const foreignPractice: readonly TaskRow[] = [
  {
    title: 'Loe läbi Norra kohustusliku lepituse juhend',
    doneMeans: 'Kahel leheküljel on kirjas, mis on meil sama ja mis teisiti.',
    given: -262,
    due: -238,
    taken: -258,
    done: { day: -241, result: 'Kokkuvõte on kaustas. Meile uus: vanem saab enne kohtumist lühikese video.' },
    accepted: { day: -234 },
  },
  {
    title: 'Kohtu veebis Läti perelepitajatega',
    doneMeans: 'Kohtumise märkmed on kolleegidele saadetud.',
    given: -155,
    due: -121,
    taken: -149,
    done: { day: -123, result: 'Märkmed saadetud; Läti jagab oma veebikoolituse kava.' },
    accepted: { day: -117 },
  },
  {
    title: 'Pane kirja, kuidas teised riigid last lepituses ära kuulavad',
    doneMeans: 'Kolme riigi kohta on kirjas viis, vanus ja allikas koos kuupäevaga.',
    given: -18,
    due: 27,
    taken: -11,
  },
]
