import type { OperationWords } from '../../../kernel/words.ts'
import { en } from './outcome/en.ts'
import { et } from './outcome/et.ts'
import { ru } from './outcome/ru.ts'

/** Words of decisions and everything after them. */
export const outcomeWords = { et, en, ru }

export const outcomeOperationWords: OperationWords = {
  et: {
    markOpened: 'Pakkumuste avamise märkimine',
    countTenders: 'Pakkumuste arvu märkimine',
    setOutcome: 'Hindamise tulemuse märkimine',
    setClearance: 'Pakkuja kontrolli tulemuse märkimine',
    takeDecision: 'Otsuse vormistamine',
    notifyTenderers: 'Otsusest teatamine',
    takeDecisionBack: 'Otsuse tagasivõtmine',
    addChallenge: 'Vaidlustuse märkimine',
    endChallenge: 'Vaidlustuse lõpu märkimine',
    addContract: 'Hankelepingu nimetamine',
    removeContract: 'Hankelepingu nimetamise tagasivõtmine',
    judgeTwin: 'Imporditud ostu võrdlemine lepinguga',
    addNotice: 'Registrile esitatud teate märkimine',
    endContract: 'Hankelepingu lõppemise märkimine',
    endProcurement: 'Hanke lõpetamine',
    reopenProcurement: 'Lõpetatud hanke taasavamine',
    markLegalCheck: 'Õigusliku kontrolli märkimine',
    setRegisterReference: 'Registri viitenumbri märkimine',
  },
  en: {},
  ru: {
    markOpened: 'Отметка о вскрытии предложений',
    countTenders: 'Отметка о числе предложений',
    setOutcome: 'Отметка об итоге оценки',
    setClearance: 'Отметка об итоге проверки участника',
    takeDecision: 'Оформление решения',
    notifyTenderers: 'Уведомление о решении',
    takeDecisionBack: 'Отзыв решения',
    addChallenge: 'Отметка о протесте',
    endChallenge: 'Отметка о конце протеста',
    addContract: 'Связывание договора с решением',
    removeContract: 'Отмена связи договора с решением',
    judgeTwin: 'Сравнение импортированной закупки с договором',
    addNotice: 'Отметка об извещении в регистр',
    endContract: 'Отметка о конце договора',
    endProcurement: 'Завершение закупки',
    reopenProcurement: 'Повторное открытие закупки',
    markLegalCheck: 'Отметка о правовой проверке',
    setRegisterReference: 'Запись номера в регистре',
  },
}
