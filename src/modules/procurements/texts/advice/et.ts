import type { SubjectNamed, ThresholdNamed } from '../advice.ts'

export const et = {
  thresholds: {
    lihthange: 'lihthanke piirmäär',
    riigihange: 'riigihanke piirmäär',
    rahvusvaheline: 'rahvusvaheline piirmäär',
  },
  verdict: (procedure: string | null) =>
    procedure === null
      ? 'Millist menetlust see ost nõuab, ei saa siin teada olevate reeglite järgi öelda.'
      : `Menetlus: ${procedure}.`,
  regimeOld: (on: string, until: string, cite: string) =>
    `Menetlus algab ${on}. Enne uue teksti jõustumist alanud menetlus viiakse lõpuni kuni ${until} kehtinud teksti järgi (${cite}).`,
  regimeNew: (on: string, cite: string) =>
    `Menetlus algab ${on}, seega kehtib riigihangete seaduse uus tekst (${cite}).`,
  byCpv: (cpv: string, { group, kind, works }: SubjectNamed) =>
    group !== null
      ? `CPV ${cpv} on direktiivi 2014/24/EL XIV lisa jaotises ${group}. Ostu liik: ${kind}.`
      : works
        ? `CPV ${cpv} kuulub ehitustööde alla (45000000). Ostu liik: ${kind}.`
        : `CPV ${cpv} ei ole direktiivi 2014/24/EL XIV lisas. Ostu liik: ${kind}.`,
  bySaid: (kind: string) => `Ostu liik on antud: ${kind}.`,
  compared: (value: string, { name, sum, cite, reached }: ThresholdNamed & { reached: boolean }) =>
    reached
      ? `Maksumus ${value} käibemaksuta ulatub piirini: ${name} on ${sum} (${cite}).`
      : `Maksumus ${value} käibemaksuta jääb alla piiri: ${name} on ${sum} (${cite}).`,
  noThresholds: (kind: string) => `Piirmäärasid selle päeva ja liigi kohta (${kind}) ei ole siin teada.`,
  procedureNotHeld: (kind: string) =>
    `Millise menetlusega selle liigi (${kind}) ost siit alates tehakse, ei ole siin teada.`,
  exempt: (cite: string) =>
    `Lepitusteenuse tellimine on seadusest välja arvatud (${cite}). Hankemenetlust, piirmäära ja ooteaega ei ole; lepitaja leitakse konkursiga.`,
  underFramework: (procedure: string) =>
    `Leping sõlmitakse kehtiva raamlepingu alusel: ${procedure}. Piirmäärasid uuesti ei võrrelda; raamlepingu maksumus loeti selle sõlmimisel.`,
  mixed: (sums: readonly string[], cite: string) =>
    `Segaleping, mida ei saa osadeks jagada: peamine on suurema maksumusega osa (${sums.join('; ')}; ${cite}). Piiriga võrreldakse kogusummat.`,
  mixedEven: (sum: string, cite: string) =>
    `Segalepingu osad on ühe suurused (${sum}). Peamine on suurema maksumusega osa (${cite}); kumb see siin on, reegel ei ütle.`,
  mixedUnknown: (kinds: readonly string[]) =>
    `Segalepingu osad on eri liiki (${kinds.join('; ')}). Reegel, mis ütleks, milline osa on peamine, ei ole selle päeva kohta siin teada. Vastus antakse ainult siis, kui see on kõigi osade järgi sama.`,
  mixedExempt: 'Üks osa on seadusest välja arvatud; kuidas see koos muuga ostetakse, ei ole siin teada.',
  likes: (sum: string) => `Sarnased ostud, mis kokku liidetakse, lisavad võrreldavale summale ${sum}.`,
  lotsSummed: (count: number, sum: string, cite: string) =>
    `Osi on ${count}. Iga osa järgib kogusumma menetlust, siin ${sum} (${cite}).`,
  lotsApart: (
    together: string,
    { count, cap, cites }: { count: number; cap: string | null; cites: string },
  ) =>
    `Erandina võib osi, mis kokku ei ületa ${together}, hankida nende oma maksumuse menetlusega${cap ? `, kui iga selline osa on alla ${cap}` : ''} (${cites}). ${
      count === 0
        ? 'Ükski antud osa sellesse ei mahu.'
        : `Väiksematest alates mahub sellesse ${count === 1 ? 'üks osa' : `${count} osa`}.`
    }`,
  lotsShareUnknown: 'Kui suuri osi võib hankida eraldi, ei ole selle päeva kohta siin teada.',
  next: (more: string, { name, sum, procedure }: ThresholdNamed & { procedure: string | null }) =>
    `Järgmine menetlus${procedure ? ` (${procedure})` : ''} algab summast ${sum}: ${name}; sinna on ${more}.`,
  noHigher: 'Rangemat menetlust seadus suurema summa korral ei nõua.',
  below: (sum: string, procedure: string) => `Alla ${sum} piisaks: ${procedure}.`,
  otherSame: (on: string, before: boolean) =>
    before
      ? `Kui menetlus oleks alanud hiljemalt ${on}, oleks see vana teksti järgi sama.`
      : `Kui menetlus algaks ${on} või hiljem, oleks see uue teksti järgi sama.`,
  otherDiffers: (on: string, { before, procedure }: { before: boolean; procedure: string | null }) =>
    `${before ? `Kui menetlus oleks alanud hiljemalt ${on}` : `Kui menetlus algaks ${on} või hiljem`}, ${procedure ? `oleks see teine: ${procedure}` : 'ei ole siin teada, milline see oleks'}.`,
  tendersTerm: (length: string, cite: string) => `Esitamiseks antakse vähemalt ${length} (${cite}).`,
  standstill: (length: string, cite: string) =>
    `Pärast otsuse teadet on ooteaeg ${length}, enne selle lõppu lepingut ei sõlmita (${cite}).`,
  onlyTenderer: (cite: string) => `Pakkujaid on üks, seega ooteaega ei ole (${cite}).`,
  noStandstill: 'Ooteaega ei ole.',
  volunteered: (procedure: string, required: string) =>
    `Seadus nõuab vähemalt: ${required}. Vabatahtlikult on valitud rangem: ${procedure}.`,
  binds: (cite: string) =>
    `Kui vabatahtlikult valitud menetlus registris alustatakse, tuleb see selle menetluse reeglite järgi ka lõpetada (${cite}).`,
  milder: (wished: string, required: string) =>
    `Soovitud menetlus (${wished}) ei ole rangem kui seaduse nõutav (${required}); jääb seaduse nõutav.`,
  needsGround: (wished: string, cite: string) =>
    `Soovitud menetlust (${wished}) tohib kasutada ainult seaduses nimetatud alusel (${cite}). Kui alus on olemas, kirjuta see; seni jääb tavaline menetlus.`,
  needsReason: (wished: string) =>
    `Kas soovitud menetlus (${wished}) sobib, ei saa siin teada olevate reeglite järgi öelda. Kui oled kindel, kirjuta põhjus.`,
  onGround: (procedure: string, cite: string) =>
    `Valitud on ${procedure}, mida tohib kasutada ainult seaduses nimetatud alusel (${cite}). Alus on kirja pandud.`,
  ownChoice: (procedure: string) => `Menetluse valis hankija ise ja pani põhjuse kirja: ${procedure}.`,
  otherwise: (required: string) => `Ilma selle aluseta nõuab seadus: ${required}.`,
  groundNotJudged:
    'Kas kirja pandud alus on tõesti olemas, seda siin ei hinnata: enne alustamist lase see üle vaadata.',
  otherText: (place: string) => `${place} uues tekstis; vana teksti sõnastust siin ei ole`,
  otherSubject: (wished: string) => `Soovitud menetlus (${wished}) ei ole seda liiki ostu jaoks.`,
  checkDigit: (cpv: string) => `CPV kontrollnumber jäeti kõrvale: ${cpv}.`,
  noSuchCode: (cpv: string) => `CPV 2008 loendis koodi ${cpv} ei ole; kontrolli koodi.`,
  kindDiffers: (cpv: string, byCode: string, said: string) =>
    `CPV ${cpv} järgi oleks liik „${byCode}”, antud on „${said}”. Arvutati antud liigi järgi; kontrolli, kumb on õige.`,
  lotsDiffer: (sum: string, value: string, larger: string) =>
    `Osad on kokku ${sum}, ostu maksumuseks on antud ${value}. Arvutati suuremaga: ${larger}.`,
  lapsed: (on: string, sum: string, cite: string) =>
    `Rahvusvahelist piirmäära päeva ${on} kohta ei ole siin teada. Viimane teadaolev oli ${sum} (${cite}); kontrolli uut.`,
  textChanged: (until: string) =>
    `Seaduse tekst muutus pärast ${until} ja uut teksti ei ole loetud. Siin on kasutatud varasemat: enne otsustamist loe kehtivat seadust.`,
  textEnds: (until: string, passed: boolean) =>
    `Seaduse tekst on teada kuni ${until}; pärast seda see ${passed ? 'muutus' : 'muutub'}. Kas enne seda alanud menetlus viiakse lõpuni praeguse teksti järgi, ei ole teada.`,
  termMissing: (procedure: string) =>
    `Kui palju aega tuleb anda pakkumuste või taotluste esitamiseks (${procedure}), ei ole selle teksti kohta siin teada.`,
  standstillUnknown: (procedure: string) => `Kas ja kui pikk ooteaeg on (${procedure}), ei ole siin teada.`,
  onlyTendererOld:
    'Mida vana tekst ainsa pakkuja kohta ütleb, ei ole siin sõna-sõnalt teada; kontrolli seda enne lepingu sõlmimist.',
  ownRule: (what: string, value: string, cite: string) =>
    `Asutuse hankekord: ${what}${value && ` – ${value}`} (${cite}).`,
  ownRules:
    'Allpool piirmäära kehtib asutuse hankekord: mitu pakkumust ja kelle kinnitus on vaja, ütleb see, mitte seadus. Selle reegleid ei ole siia kirjutatud; administraator lisab need lehel „Reeglid → Hankekord”.',
  designContest: 'Menetluse kood on piiratud ideekonkursi oma; avatud ideekonkursi koodi ei ole siin teada.',
  mayBeExempt: {
    conciliation: (cite: string) =>
      `Kui tellitakse lepitusteenust ennast, on see seadusest välja arvatud (${cite}); siis ei ole vaja ühtegi menetlust.`,
    realEstate: (cite: string) =>
      `Ainult ruumi üürimine võib olla seadusest välja arvatud (${cite}); toitlustusega konverentsipakett ei ole.`,
    legal: (cite: string) =>
      `Osa õigusteenuseid on seadusest välja arvatud (${cite}); vaata, kas see on nende hulgas.`,
  },
  writtenForm: (sum: string, cite: string) =>
    `Alates ${sum} peab leping olema kirjalikku taasesitamist võimaldavas vormis (${cite}).`,
  explainNoLots: (cite: string) =>
    `Alates rahvusvahelisest piirmäärast tuleb alusdokumentides põhjendada, miks hanget ei jagata osadeks (${cite}).`,
  euNotice:
    'Teade esitatakse ka Euroopa Liidu Väljaannete Talitusele ja esitamiseks antud aeg loetakse sellest.',
  newFramework: 'Raamlepingu maksumus on kõigi selle kehtivuse ajal sõlmitavate lepingute suurim kogusumma.',
  anyBuyer:
    'Hankija liik on lahtine: võrreldi keskvalitsuse rahvusvahelise piirmääraga, mis on madalam. Administraator märgib liigi lehel „Reeglid → Hankekord”.',
  doubtful: (cite: string, why: 'unverified' | 'secondary' | 'start-unknown' | 'value-unknown') =>
    `Reegel (${cite}): ${
      {
        unverified: 'kontrollimata, loe enne kasutamist seadust',
        secondary: 'teada teise allika kaudu, akti ennast ei ole loetud',
        'start-unknown': 'kehtivuse algus ei ole teada',
        'value-unknown': 'väärtus ei ole teada',
      }[why]
    }.`,
}
