import { procedureNames } from '../../../kernel/values/procedure-names.ts'
import type { ProcedureCode, ProcurementState, SubjectKind } from '../contract/kind.ts'
import type { InvolvedPart } from '../contract/procurement.ts'

type InEach<K extends string> = Readonly<Record<'et' | 'en' | 'ru', Readonly<Record<K, string>>>>

export const stateWords: InEach<ProcurementState> = {
  et: {
    need: 'koostamisel',
    announced: 'välja kuulutatud',
    closed: 'tähtaeg möödas',
    opened: 'pakkumused avatud',
    evaluated: 'hinnatud',
    decided: 'otsustatud',
    contracted: 'leping sõlmitud',
    ended: 'lõpetatud',
    failed: 'nurjunud',
    cancelled: 'kehtetuks tunnistatud',
  },
  en: {
    need: 'being prepared',
    announced: 'announced',
    closed: 'deadline passed',
    opened: 'tenders opened',
    evaluated: 'evaluated',
    decided: 'decided',
    contracted: 'contract made',
    ended: 'ended',
    failed: 'failed',
    cancelled: 'cancelled',
  },
  ru: {
    need: 'готовится',
    announced: 'объявлена',
    closed: 'срок истёк',
    opened: 'предложения вскрыты',
    evaluated: 'оценена',
    decided: 'решение принято',
    contracted: 'договор заключён',
    ended: 'завершена',
    failed: 'не состоялась',
    cancelled: 'признана недействительной',
  },
}

export const procedureWords: InEach<ProcedureCode> = procedureNames

export const subjectWords: InEach<SubjectKind> = {
  et: {
    asjad_teenused: 'asjad või teenused',
    ehitustood: 'ehitustööd',
    sotsiaalteenused: 'sotsiaalteenused',
    eriteenused: 'eriteenused',
    ideekonkurss: 'ideekonkurss',
    kontsessioon: 'kontsessioon',
    teenuste_kontsessioon: 'teenuste kontsessioon',
  },
  en: {
    asjad_teenused: 'goods or services',
    ehitustood: 'works',
    sotsiaalteenused: 'social services',
    eriteenused: 'specific services',
    ideekonkurss: 'design contest',
    kontsessioon: 'concession',
    teenuste_kontsessioon: 'services concession',
  },
  ru: {
    asjad_teenused: 'товары или услуги',
    ehitustood: 'строительные работы',
    sotsiaalteenused: 'социальные услуги',
    eriteenused: 'специальные услуги',
    ideekonkurss: 'конкурс идей',
    kontsessioon: 'концессия',
    teenuste_kontsessioon: 'концессия услуг',
  },
}

export const partWords: InEach<InvolvedPart> = {
  et: {
    responsible: 'vastutab hanke eest',
    contract: 'vastutab lepingu eest',
    brief: 'koostab lähteülesannet',
    evaluator: 'hindab pakkumusi',
    opener: 'avab pakkumused',
    approver: 'kinnitab',
  },
  en: {
    responsible: 'responsible for the procurement',
    contract: 'responsible for the contract',
    brief: 'writes the brief',
    evaluator: 'evaluates tenders',
    opener: 'opens tenders',
    approver: 'approves',
  },
  ru: {
    responsible: 'отвечает за закупку',
    contract: 'отвечает за договор',
    brief: 'составляет техзадание',
    evaluator: 'оценивает предложения',
    opener: 'вскрывает предложения',
    approver: 'утверждает',
  },
}

/** What of a procurement a person changes, by the names of the contract. */
export const fieldWords: InEach<
  | 'title'
  | 'budgetYear'
  | 'cpv'
  | 'subjectKind'
  | 'nature'
  | 'series'
  | 'funding'
  | 'startsOn'
  | 'serves'
  | 'audience'
  | 'brief'
  | 'criteria'
  | 'lots'
> = {
  et: {
    title: 'nimetus',
    budgetYear: 'eelarveaasta',
    cpv: 'CPV kood',
    subjectKind: 'eseme liik',
    nature: 'asi, teenus või ehitustöö',
    series: 'sarnaste ostude sari',
    funding: 'rahastusallikas',
    startsOn: 'alustamise päev',
    serves: 'tööülesanne',
    audience: 'kes näeb',
    brief: 'lähteülesanne',
    criteria: 'hindamiskriteeriumid',
    lots: 'osad',
  },
  en: {
    title: 'name',
    budgetYear: 'budget year',
    cpv: 'CPV code',
    subjectKind: 'kind of subject',
    nature: 'goods, services or works',
    series: 'series of like purchases',
    funding: 'funding source',
    startsOn: 'start day',
    serves: 'duty',
    audience: 'who sees it',
    brief: 'brief',
    criteria: 'award criteria',
    lots: 'lots',
  },
  ru: {
    title: 'название',
    budgetYear: 'бюджетный год',
    cpv: 'код CPV',
    subjectKind: 'вид предмета',
    nature: 'товар, услуга или работы',
    series: 'серия сходных закупок',
    funding: 'источник финансирования',
    startsOn: 'день начала',
    serves: 'обязанность',
    audience: 'кто видит',
    brief: 'техзадание',
    criteria: 'критерии оценки',
    lots: 'части',
  },
}
