import type { Locale, RefusalWords } from '../../../kernel/words.ts'

interface Unreadable {
  reason: string
  limit?: number | undefined
  files?: string[] | undefined
}
type Reasons = Readonly<Record<string, string>>

const megabytes = (limit: number | undefined) => Math.floor((limit ?? 0) / 1024 / 1024)

const et: Reasons = {
  empty: 'Fail on tühi.',
  wrongType: 'See pole TXT-, PDF-, DOCX- ega allkirjastatud fail, mida lugeda oskame.',
  damaged: 'Fail on vigane või pooleli kopeeritud.',
  encrypted: 'Fail on parooliga lukustatud.',
  zipBomb: 'Fail paisuks lahti pakkides ohtlikult suureks, seepärast seda ei avatud.',
  pathTrick: 'Failis on nimi, mis püüab kirjutada väljapoole oma kausta; seda ei avatud.',
  noTextInPdf: 'PDF-is pole teksti, ainult pilt.',
  noDocumentInContainer: 'Allkirjastatud failis pole dokumenti, mida lugeda oskame.',
  whichFile: 'Allkirjastatud failis on mitu dokumenti.',
  tooMuchWork: 'Faili lugemine võttis liiga palju aega või mälu ja katkestati.',
}
const en: Reasons = {
  empty: 'The file is empty.',
  wrongType: 'This is no TXT, PDF, DOCX or signed file that can be read.',
  damaged: 'The file is damaged or was copied only in part.',
  encrypted: 'The file is locked with a password.',
  zipBomb: 'The file would grow dangerously large when unpacked, so it was not opened.',
  pathTrick: 'A name in the file tries to write outside its folder; it was not opened.',
  noTextInPdf: 'The PDF holds no text, only a picture.',
  noDocumentInContainer: 'The signed file holds no document that can be read.',
  whichFile: 'The signed file holds several documents.',
  tooMuchWork: 'Reading the file took too much time or memory and was stopped.',
}
const ru: Reasons = {
  empty: 'Файл пуст.',
  wrongType: 'Это не TXT, PDF, DOCX и не подписанный файл, который можно прочитать.',
  damaged: 'Файл повреждён или скопирован не полностью.',
  encrypted: 'Файл заперт паролем.',
  zipBomb: 'При распаковке файл стал бы опасно большим, поэтому он не открыт.',
  pathTrick: 'Имя в файле пытается выйти за пределы своей папки; он не открыт.',
  noTextInPdf: 'В PDF нет текста, только изображение.',
  noDocumentInContainer: 'В подписанном файле нет документа, который можно прочитать.',
  whichFile: 'В подписанном файле несколько документов.',
  tooMuchWork: 'Чтение файла заняло слишком много времени или памяти и было прервано.',
}

/** Why a file can't be read, in words. */
export const unreadable: Readonly<Record<Locale, (data: Unreadable) => RefusalWords>> = {
  et: ({ reason, limit, files }) => ({
    title:
      reason === 'tooLarge' ? `Fail on suurem kui ${megabytes(limit)} MB.` : (et[reason] ?? et.damaged ?? ''),
    detail: files?.length ? `Failis on: ${files.join(', ')}.` : 'Midagi ei salvestatud.',
    next: reason === 'whichFile' ? 'Vali, millist lugeda.' : 'Vali teine fail või kleebi ametijuhendi tekst.',
  }),
  en: ({ reason, limit, files }) => ({
    title:
      reason === 'tooLarge'
        ? `The file is larger than ${megabytes(limit)} MB.`
        : (en[reason] ?? en.damaged ?? ''),
    detail: files?.length ? `It holds: ${files.join(', ')}.` : 'Nothing was saved.',
    next:
      reason === 'whichFile'
        ? 'Choose which one to read.'
        : 'Choose another file or paste the text of the job description.',
  }),
  ru: ({ reason, limit, files }) => ({
    title: reason === 'tooLarge' ? `Файл больше ${megabytes(limit)} МБ.` : (ru[reason] ?? ru.damaged ?? ''),
    detail: files?.length ? `В нём: ${files.join(', ')}.` : 'Ничего не сохранено.',
    next:
      reason === 'whichFile'
        ? 'Выберите, какой читать.'
        : 'Выберите другой файл или вставьте текст инструкции.',
  }),
}
