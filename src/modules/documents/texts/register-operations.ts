import type { OperationWords } from '../../../kernel/words.ts'

/** How the audit calls what was done with the register. */
export const registerOperationWords: OperationWords = {
  et: {
    addSeries: 'Sarja lisamine',
    changeSeries: 'Sarja muutmine',
    registerDocument: 'Dokumendi registreerimine',
    changeEntry: 'Registrikande muutmine',
    annulRegistration: 'Viite tühistamine',
    addIncoming: 'Saabunud dokumendi vastuvõtmine',
    restrictDocument: 'Juurdepääsupiirangu seadmine',
    extendRestriction: 'Juurdepääsupiirangu pikendamine',
    liftRestriction: 'Juurdepääsupiirangu lõpetamine',
    holdDocument: 'Hävitamise peatamine',
    releaseDocument: 'Hävitamise peatamise lõpetamine',
    prepareDisposal: 'Hävitamisakti koostamine',
    carryOutDisposal: 'Hävitamisakti täitmine',
  },
  en: {},
  ru: {
    addSeries: 'Добавление серии',
    changeSeries: 'Изменение серии',
    registerDocument: 'Регистрация документа',
    changeEntry: 'Изменение записи в регистре',
    annulRegistration: 'Аннулирование номера',
    addIncoming: 'Приём поступившего документа',
    restrictDocument: 'Ограничение доступа',
    extendRestriction: 'Продление ограничения доступа',
    liftRestriction: 'Снятие ограничения доступа',
    holdDocument: 'Приостановка уничтожения',
    releaseDocument: 'Снятие приостановки уничтожения',
    prepareDisposal: 'Составление акта об уничтожении',
    carryOutDisposal: 'Исполнение акта об уничтожении',
  },
}
