import type { LocalText } from '../../../kernel/values/local-text.ts'
import type { DocumentKind } from '../contract/kind.ts'
import type { FreeField } from '../contract/template.ts'
import { day, line, lines, list } from './own-field.ts'
import { changeFields, contractFields, processingFields } from './shipped-contracts.ts'
import {
  acceptanceFields,
  attendanceFields,
  awardFields,
  evaluationFields,
  invitationFields,
} from './shipped-procurement.ts'

/** A template that comes with Koosmeel: `templates/docx/<key>.docx` and what it asks for. */
export interface ShippedTemplate {
  readonly key: string
  readonly title: string
  readonly says: LocalText
  readonly kinds: readonly DocumentKind[]
  readonly fields: readonly FreeField[]
}

const letterFields = [
  line('teieKiri', 'Millisele kirjale vastatakse?', 'Kuupäev ja number'),
  line('pöördumine', 'Pöördumine', 'Näiteks: Lugupeetud kolleegid'),
  lines('sisu', 'Kirja sisu'),
  day('vastuseTähtaeg', 'Vastuse tähtaeg?'),
  line('allkirjastaja', 'Kes allkirjastab'),
  line('allkirjastajaAmet', 'Allkirjastaja amet'),
  list('lisad', 'Lisad?', [['nimetus', 'Lisa nimetus']]),
]

const briefingFields = [
  line('kellele', 'Kellele'),
  day('otsuseTähtaeg', 'Mis ajaks on otsust vaja?'),
  lines('kokkuvõte', 'Kokkuvõte', 'Kolm lauset: mis, miks, mida on vaja'),
  lines('taust', 'Taust'),
  list('tehtud', 'Mis on tehtud', [
    ['tegevus', 'Tegevus'],
    ['tulemus', 'Tulemus'],
  ]),
  list('arvud', 'Arvud', [
    ['näitaja', 'Näitaja'],
    ['kavandatud', 'Kavandatud'],
    ['tegelik', 'Tegelik'],
  ]),
  list('võimalused', 'Võimalused?', [
    ['nimetus', 'Võimalus'],
    ['plussid', 'Plussid'],
    ['miinused', 'Miinused'],
  ]),
  lines('ettepanek', 'Ettepanek?'),
  lines('riskid', 'Riskid?'),
  list('sammud', 'Edasised sammud', [
    ['samm', 'Samm'],
    ['vastutab', 'Vastutaja'],
    ['tähtaeg', 'Tähtaeg', 'day'],
  ]),
]

const shipped = (
  key: string,
  title: string,
  kinds: readonly DocumentKind[],
  [says, fields]: readonly [LocalText, readonly FreeField[]],
): ShippedTemplate => ({ key, title, kinds, says, fields })
const say = (et: string, en: string, ru: string): LocalText => ({ et, en, ru })

export const shippedTemplates: readonly ShippedTemplate[] = [
  shipped(
    'letter',
    'Kiri',
    ['letter'],
    [
      say(
        'Asutuse kiri adressaadile, lisade ja vastuse tähtajaga.',
        'A letter of the agency, with annexes and a term for the answer.',
        'Письмо учреждения с приложениями и сроком ответа.',
      ),
      letterFields,
    ],
  ),
  shipped(
    'invitation',
    'Pakkumuskutse',
    ['invitation', 'technicalDescription', 'tenderForm'],
    [
      say(
        'Kutse koos tehnilise kirjelduse ja pakkumuse vormiga.',
        'An invitation with the technical description and the form of the tender.',
        'Приглашение с техническим описанием и формой предложения.',
      ),
      invitationFields,
    ],
  ),
  shipped(
    'evaluation-record',
    'Pakkumuste hindamise protokoll',
    ['evaluationRecord'],
    [
      say(
        'Hindajad, pakkumused, hinded põhjendustega, tulemus.',
        'Assessors, tenders, marks with reasons, the result.',
        'Оценщики, предложения, оценки с обоснованием, результат.',
      ),
      evaluationFields,
    ],
  ),
  shipped(
    'award-decision',
    'Edukaks tunnistamise otsus',
    ['decision'],
    [
      say(
        'Asjaolud, põhjendus, otsus ja selle vaidlustamine.',
        'Circumstances, reasons, the decision and how to contest it.',
        'Обстоятельства, обоснование, решение и его оспаривание.',
      ),
      awardFields,
    ],
  ),
  shipped(
    'mandate-contract',
    'Käsundusleping',
    ['mandateContract'],
    [
      say(
        'Lepitaja, koolitaja või nõustaja isiklik käsund.',
        'A personal mandate: mediator, trainer, adviser.',
        'Личное поручение: медиатор, обучающий, консультант.',
      ),
      contractFields(lines('aruandlus', 'Kuidas ja millal aru antakse')),
    ],
  ),
  shipped(
    'service-contract',
    'Teenuse osutamise leping',
    ['serviceContract'],
    [
      say(
        'Teenus hanke või ostu järel, etappide kaupa.',
        'A service after a procurement, by stages.',
        'Услуга после закупки, по этапам.',
      ),
      contractFields(),
    ],
  ),
  shipped(
    'work-contract',
    'Töövõtuleping',
    ['workContract'],
    [
      say(
        'Kindel tulemus: materjal, e-kursus, video, uuring.',
        'A certain result: material, e-course, video, research.',
        'Определённый результат: материал, э-курс, видео, исследование.',
      ),
      contractFields(lines('garantii', 'Garantii')),
    ],
  ),
  shipped(
    'data-processing-annex',
    'Andmetöötluse lisa',
    ['dataProcessingAnnex'],
    [
      say(
        'Lepingu lisa, kui teine pool töötleb isikuandmeid.',
        'An annex for when the other party processes personal data.',
        'Приложение, если другая сторона обрабатывает персональные данные.',
      ),
      processingFields,
    ],
  ),
  shipped(
    'acceptance-act',
    'Üleandmise-vastuvõtmise akt',
    ['acceptanceAct'],
    [
      say(
        'Mis anti üle, millised on puudused, mis kuulub tasumisele.',
        'What was handed over, what is wrong, what is to be paid.',
        'Что передано, какие недостатки, что к оплате.',
      ),
      acceptanceFields,
    ],
  ),
  shipped(
    'contract-change',
    'Lepingu muutmise kokkulepe',
    ['contractChange'],
    [
      say(
        'Mis muutub, mis alusel ja millal.',
        'What changes, on which ground and when.',
        'Что меняется, на каком основании и когда.',
      ),
      changeFields,
    ],
  ),
  shipped(
    'attendance-sheet',
    'Osalejate registreerimisleht',
    ['attendanceSheet'],
    [
      say(
        'Sündmuse andmed ja osalejate tabel allkirjadega.',
        'The event and a table of those who took part, to sign.',
        'Данные мероприятия и таблица участников для подписи.',
      ),
      attendanceFields,
    ],
  ),
  shipped(
    'briefing',
    'Ülevaade',
    ['briefing', 'report'],
    [
      say(
        'Lühike ülevaade juhile: seis, arvud, võimalused, sammud.',
        'A short briefing: state, figures, options, steps.',
        'Краткая сводка: состояние, цифры, варианты, шаги.',
      ),
      briefingFields,
    ],
  ),
]
