import { clock, type SigningWords } from './words.ts'

export const et: SigningWords = {
  verdicts: {
    intact: 'tehniliselt terve',
    broken: 'katki',
    unchecked: 'lõpuni kontrollimata',
  },
  findings: {
    fileChanged: ({ file }) => `Faili „${file}” on pärast allkirjastamist muudetud.`,
    fileNotCovered: ({ file }) => `Allkiri ei kata faili „${file}”, kuigi mõni teine allkiri katab.`,
    extraFile: ({ file }) => `Fail „${file}” on ümbrikus, aga ükski allkiri seda ei kata.`,
    fileMissing: ({ file }) => `Allkirjastatud faili „${file}” ei ole ümbrikus.`,
    signatureWrong: () => 'Allkirja väärtus ei vasta allkirjastatule või sertifikaadile.',
    signatureUnreadable: ({ file }) => `Allkirjafaili „${file}” ei saa lugeda.`,
    signedPropertiesChanged: () =>
      'Allkirja andmeid (aeg, sertifikaat, roll) on pärast allkirjastamist muudetud.',
    signedPropertiesNotCovered: () => 'Allkiri ei kata oma andmeid (aeg, sertifikaat, roll).',
    partChanged: ({ part }) => `Allkirja osa „${part}” on pärast allkirjastamist muudetud.`,
    partElsewhere: ({ part }) => `Allkiri viitab osale „${part}”, mida selles allkirjas ei ole.`,
    idRepeats: ({ part }) => `Tunnus „${part}” kordub, nii et pole kindel, mis on allkirjastatud.`,
    certificateMissing: () => 'Allkirjas ei ole sertifikaati, mida saaks lugeda.',
    certificateNotNamed: () => 'Allkirjas ei ole öeldud, millise sertifikaadiga see anti.',
    certificateDiffers: () => 'Allkirjas on teine sertifikaat kui see, millega allkiri anti.',
    certificateEnded: ({ at, limit }) =>
      `Sertifikaat lõppes ${clock(limit, 'et')}, enne allkirjastamist (${clock(at, 'et')}).`,
    certificateNotBegun: ({ at, limit }) =>
      `Sertifikaat hakkas kehtima alles ${clock(limit, 'et')}, pärast allkirjastamist (${clock(at, 'et')}).`,
    stampOfAnother: () => 'Ajatempel ei kuulu selle allkirja juurde.',
    stampWrong: () => 'Ajatempel on vigane: selle allkiri või sertifikaat ei klapi.',
    ocspOfAnother: () => 'Kehtivuskinnitus on antud teise sertifikaadi kohta.',
    ocspWrong: () => 'Kehtivuskinnitus on vigane: selle allkiri ei klapi või seda ei saa lugeda.',
    ocspResponderNotEntitled: () => 'Kehtivuskinnituse andja sertifikaat ei ole kinnituste andmiseks.',
    certificateRevoked: ({ at }) => `Sertifikaat oli tühistatud${at ? ` alates ${clock(at, 'et')}` : ''}.`,
    certificateNotKnown: () => 'Kehtivuskinnituse andja ei tunne seda sertifikaati.',
    stampAfterOcsp: ({ at, limit }) =>
      `Ajatempel (${clock(at, 'et')}) on hilisem kui kehtivuskinnitus (${clock(limit, 'et')}).`,
    ocspTooLate: ({ hours }) =>
      `Kehtivuskinnitus võeti ${hours} tundi pärast ajatemplit; lubatud on 24 tundi.`,
    timeMarkOfAnother: () => 'Ajamärgend ei kuulu selle allkirja juurde.',
    leftToService: ({ form }) =>
      `${form}-allkirja siin ei kontrollita; seda teeb allkirjade kontrollimise teenus.`,
    methodUnknown: ({ method }) => `Allkirjas on võte, mida siin ei tunta (${method || 'nimetu'}).`,
    keyUnknown: ({ kind }) => `Allkirja võti on liiki, mida siin ei tunta (${kind}).`,
    stampSignerUnknown: () =>
      'Ajatempli andja sertifikaati ei ole ümbrikus, nii et ajatemplit ei saanud kontrollida.',
    ocspResponderUnknown: () =>
      'Kehtivuskinnituse andja sertifikaati ei ole ümbrikus, nii et kinnitust ei saanud kontrollida.',
    revocationByList: () => 'Sertifikaadi kehtivust tõendab tühistusnimekiri, mida siin ei kontrollita.',
    notXades: () => 'Allkirjas ei ole XAdES-i andmeid (aeg, sertifikaat), mida kontrollida.',
    trustNotChecked: () =>
      'Kontrolliti ainult ümbrikku ennast. Kas sertifikaatide andjad on usaldusväärsed, jäi kontrollimata; selle ütleb allkirjade kontrollimise teenus.',
    noSignatures: () => 'Ümbrikus ei ole ühtegi allkirja.',
    stampOnly: () => 'Ümbrikus on ajatempel, mitte allkiri.',
    timeClaimed: () =>
      'Allkirjastamise aeg on allkirjastaja arvuti öeldud; kontrollitud ajatempel seda ei tõenda.',
    timeUnknown: () => 'Allkirjastamise aega ei ole öeldud.',
    noConfirmation: () => 'Ümbrikus ei ole kinnitust, et sertifikaat allkirjastamise ajal kehtis.',
    ocspLate: ({ minutes }) => `Kehtivuskinnitus võeti ${minutes} minutit pärast ajatemplit.`,
    ocspIssuerAbsent: () =>
      'Allkirjastaja sertifikaadi andja sertifikaati ei ole ümbrikus; kehtivuskinnitust võrreldi ainult nime ja numbri järgi.',
    archiveStampNotChecked: () => 'Arhiiviajatempli seost allkirjaga siin ei kontrollita.',
    counterSignature: () => 'Allkirjal on juures kinnitusallkiri, mida siin ei kontrollita.',
    weakMethod: ({ method }) => `Allkirjas on kasutatud nõrka räsi (${method}).`,
    weakKey: ({ bits }) => `Allkirja võti on lühike (${bits} bitti).`,
    keyNotForSigning: () => 'Sertifikaat ei ole mõeldud allkirja andmiseks.',
    mimetypeMissing: () => 'Ümbrikus ei ole kirjet „mimetype”.',
    mimetypeNotFirst: () => 'Kirje „mimetype” ei ole ümbrikus esimene.',
    mimetypePacked: () => 'Kirje „mimetype” on kokku pakitud, kuigi ei tohiks olla.',
    mimetypeWrong: ({ found }) => `Kirjes „mimetype” on ootamatu sisu („${found}”).`,
    manifestMissing: () => 'Ümbrikus ei ole failide loetelu (manifest.xml).',
    manifestUnreadable: () => 'Ümbriku failide loetelu (manifest.xml) ei saa lugeda.',
    manifestLacks: ({ file }) => `Ümbriku failide loetelus ei ole faili „${file}”.`,
    manifestNames: ({ file }) => `Ümbriku failide loetelus on fail „${file}”, mida ümbrikus ei ole.`,
    unknownPart: ({ file }) => `Ümbriku osa „${file}” otstarve ei ole teada.`,
    fileElsewhere: ({ file }) => `Faili „${file}” sisu ei ole ümbrikus, on ainult räsi.`,
  },
  refusals: {
    empty: () => 'Fail on tühi.',
    tooLarge: ({ limit = 0 }) => `Ümbrik on liiga suur. Loetakse kuni ${megabytes(limit)} MB.`,
    notContainer: () => 'See fail ei ole allkirjastatud ümbrik (.asice, .sce, .bdoc, .ddoc, .asics).',
    damaged: () => 'Ümbrik on vigane või pooleli kopeeritud.',
    encrypted: () => 'Ümbrik on parooliga lukustatud.',
    zipBomb: () => 'Ümbrik paisuks lahti pakkides ohtlikult suureks, seepärast seda ei avatud.',
    pathTrick: ({ file = '' }) =>
      `Ümbrikus on fail „${file}”, mille nimi viib kaustast välja või kordub; seda ei avatud.`,
    doctype: ({ file }) =>
      `Ümbriku XML-is${part(file)} on DOCTYPE, mida allkirjas olla ei tohi; seda ei avatud.`,
    tooManyParts: ({ file }) => `Ümbriku XML-is${part(file)} on ohtlikult palju osi; seda ei avatud.`,
    tooDeep: ({ file }) => `Ümbriku XML${part(file)} on ohtlikult sügav; seda ei avatud.`,
    tooMuchWork: () => 'Ümbriku lugemine võttis liiga palju aega või mälu ja katkestati.',
  },
}

const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024)
const part = (file: string | undefined) => (file ? ` („${file}”)` : '')
