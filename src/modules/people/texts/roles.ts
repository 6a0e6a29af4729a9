import type { Role } from '../../../kernel/access.ts'
import type { Locale } from '../../../kernel/words.ts'

/** What a role is called, in the nominative: a sentence puts it after a colon. */
export const roleNames: Record<Locale, Record<Role, string>> = {
  et: {
    administrator: 'administraator',
    manager: 'juht',
    specialist: 'spetsialist',
    colleague: 'kolleeg',
    approver: 'kooskõlastaja',
    reader: 'lugeja',
    auditor: 'audiitor',
    signatory: 'allkirjastaja',
  },
  en: {
    administrator: 'administrator',
    manager: 'manager',
    specialist: 'specialist',
    colleague: 'colleague',
    approver: 'approver',
    reader: 'reader',
    auditor: 'auditor',
    signatory: 'signatory',
  },
  ru: {
    administrator: 'администратор',
    manager: 'руководитель',
    specialist: 'специалист',
    colleague: 'коллега',
    approver: 'согласующий',
    reader: 'читатель',
    auditor: 'аудитор',
    signatory: 'подписывающий',
  },
}
