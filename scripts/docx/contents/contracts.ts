import * as part from './contract-parts.ts'

const client = { orderer: 'Tellija', worker: 'Teenuse osutaja' }
export const serviceContract = {
  titleTag: '{dokument.pealkiri}',
  subjectTag: 'Teenuse osutamise leping',
  body: [
    ...part.opening('Teenuse osutamise leping', client),
    part.basis(client),
    part.subject('Teenus', 'Teenuse osutaja osutab tellijale järgmist teenust: {ese}', [
      'Teenuse osutaja tegutseb oma ala asjatundja hoolsusega ja teatab kohe kõigest, mis võib teenust takistada.',
    ]),
    part.price(client),
    part.acceptance(client),
    part.contacts(client),
    part.people(client),
    part.rights(client),
    part.confidentiality(client),
    part.liability(client),
    part.ending(client),
    part.disputes(),
    ...part.closing(client),
  ].join(''),
}

const builder = { orderer: 'Tellija', worker: 'Töövõtja' }
export const workContract = {
  titleTag: '{dokument.pealkiri}',
  subjectTag: 'Töövõtuleping',
  body: [
    ...part.opening('Töövõtuleping', builder),
    part.basis(builder),
    part.subject('Töö', 'Töövõtja valmistab ja annab tellijale üle järgmise tulemuse: {ese}', [
      'Töö on valmis, kui tulemus vastab lepingule ja lisadele ning tellija on selle aktiga vastu võtnud.',
      'Töövõtja annab vahetulemused tellijale tutvumiseks ja arvestab tema kirjalikke märkusi.',
      'Garantii: {garantii}',
    ]),
    part.price(builder),
    part.acceptance(builder),
    part.contacts(builder),
    part.people(builder),
    part.rights(builder),
    part.confidentiality(builder),
    part.liability(builder),
    part.ending(builder),
    part.disputes(),
    ...part.closing(builder),
  ].join(''),
}

const mandate = { orderer: 'Käsundiandja', worker: 'Käsundisaaja' }
export const mandateContract = {
  titleTag: '{dokument.pealkiri}',
  subjectTag: 'Käsundusleping',
  body: [
    ...part.opening('Käsundusleping', mandate),
    part.basis(mandate),
    part.subject('Käsund', 'Käsundisaaja täidab käsundiandjale järgmise käsundi: {ese}', [
      'Käsundisaaja täidab käsundi isiklikult, lojaalselt ja oma ala asjatundja hoolsusega.',
      'Käsundisaaja järgib käsundiandja juhiseid. Kui juhis kahjustaks käsundi eesmärki, ütleb ta seda enne täitmist.',
      'Käsundisaaja teavitab käsundiandjat täitmise käigust ja annab aru: {aruandlus}',
      'Pooled ei ole töösuhtes: käsundisaaja korraldab oma töö aja ja viisi ise.',
    ]),
    part.fee(mandate),
    part.acceptance(mandate),
    part.contacts(mandate),
    part.people(mandate),
    part.rights(mandate),
    part.confidentiality(mandate),
    part.liability(mandate),
    part.ending(mandate),
    part.disputes(),
    ...part.closing(mandate),
  ].join(''),
}
