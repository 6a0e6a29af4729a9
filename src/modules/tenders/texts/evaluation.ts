import type { SentenceHelp } from '../../../kernel/words.ts'
import type { Evaluation } from '../contract/evaluation.ts'
import { obstacleWords } from './obstacles.ts'

type Say = SentenceHelp
type Missing = Evaluation['missing'][number]
interface NotReady {
  missing: Missing[]
}
interface Relation {
  related: boolean
}
interface Waiting {
  waiting: number
}
interface Few {
  missing: number
}
interface Shares {
  shares: number[]
}
interface Draw {
  why: 'noTie' | 'notInRules' | 'others'
}
interface Done {
  tenders: number
  out: number
}

const list = (locale: keyof typeof obstacleWords, missing: readonly Missing[]) =>
  `${missing.map(({ what, count }) => obstacleWords[locale][what](count)).join('; ')}.`

export const evaluationWords = {
  et: {
    problems: {
      NotEvaluator: ({ related }: Relation) => ({
        title: related ? 'Sa oled hindamisest väljas' : 'Sa ei ole selle hanke hindaja',
        detail: related
          ? 'Sa kinnitasid seost pakkujaga: nii ei hinda sa ühtki selle hanke pakkumust.'
          : 'Hindavad ainult need, kes hankes hindajaks on määratud.',
        next: 'Hindajaid määrab see, kes hanke eest vastutab.',
      }),
      RelationsNotDeclared: () => ({
        title: 'Kõigepealt kinnita, kas sul on seoseid pakkujatega',
        detail: 'Pakkujad on nüüd teada. Kes on pakkujaga seotud, see ei hinda.',
        next: 'Kinnita, et seoseid ei ole, või nimeta need.',
      }),
      CriteriaMissing: () => ({
        title: 'Hindamiskriteeriumid on kirjutamata',
        next: 'Kirjuta hankesse kriteeriumid ja osakaalud.',
      }),
      SheetHandedIn: () => ({
        title: 'Su hindamisleht on juba esitatud',
        detail: 'Esitatud lehte ei muudeta, et keegi ei kohandaks oma hindeid teiste järgi.',
        next: 'Kui hinded lähevad lahku, leppige hinne kokku ja kirjutage põhjendus.',
      }),
      SheetNotFull: ({ missing }: Few) => ({
        title: 'Hindamisleht ei ole täis',
        detail: `Hindeid on puudu: ${missing}.`,
        next: 'Hinda iga pakkumust iga kriteeriumi järgi.',
      }),
      StillAlone: ({ waiting }: Waiting) => ({
        title: 'Hindajad hindavad veel üksi',
        detail: `Lehti on esitamata: ${waiting}. Teiste hinded avanevad kõigile korraga.`,
        next: 'Oota, kuni kõik on oma lehe esitanud.',
      }),
      ShareNotOffered: ({ shares }: Shares) => ({
        title: 'Sellist hinnet skaalal ei ole',
        detail: `Skaala astmed: ${shares.map((one) => `${one} %`).join(', ')}.`,
        next: 'Vali skaala aste.',
      }),
      PlaceUnknown: () => ({
        title: 'Seda pakkumust selle kriteeriumi järgi ei hinnata',
        detail: 'Pakkumus võib olla vahepeal tagasi lükatud.',
        next: 'Ava leht uuesti.',
      }),
      DrawRefused: ({ why }: Draw) => ({
        title: {
          noTie: 'Esimest kohta ei jagata: liisku pole vaja',
          notInRules: 'Liisku hanke tingimused ette ei näe',
          others: 'Liisk heidetakse just nende vahel, kes esimest kohta jagavad',
        }[why],
        next: {
          noTie: 'Kinnita hindamine.',
          notInRules: 'Võrdsete korral loeb see, mis enne pakkumusi kirja pandi.',
          others: 'Pane järjekorda kõik, kes esimest kohta jagavad.',
        }[why],
      }),
      EvaluationNotReady: ({ missing }: NotReady) => ({
        title: 'Hindamist ei saa veel kinnitada',
        detail: list('et', missing),
        next: 'Tee puuduv ära ja kinnita siis.',
      }),
      EvaluationSettled: () => ({
        title: 'Hindamine on kinnitatud',
        next: 'Enne otsust saab kinnituse tagasi võtta.',
      }),
      EvaluationOpen: () => ({ title: 'Hindamine ei ole kinnitatud', next: 'Jätka hindamist.' }),
    },
    facts: {
      RelationsDeclared: ({ related }: Relation, say: Say) =>
        related
          ? `Seos pakkujaga: ${say.who} on hindamisest väljas.`
          : `Seoseid pakkujatega ei ole: ${say.who}.`,
      SheetHandedIn: (_d: unknown, say: Say) => `Hindamisleht esitatud: ${say.who}.`,
      ScoresRevealed: () => 'Kõik hindamislehed on esitatud: hinded avanesid kõigile hindajatele.',
      LotsDrawn: (_d: unknown, say: Say) => `Võrdsete pakkumuste vahel heideti liisku: ${say.who}.`,
      EvaluationSettled: ({ tenders, out }: Done, say: Say) =>
        `Hindamine kinnitatud, järjestuses ${tenders}, kõrvale jäi ${out}: ${say.who}.`,
      EvaluationReopened: (_d: unknown, say: Say) => `Hindamise kinnitus võeti tagasi: ${say.who}.`,
    },
  },
  en: {
    problems: {
      NotEvaluator: ({ related }: Relation) => ({
        title: related ? 'You are out of the evaluation' : 'You don’t evaluate in this procurement',
        detail: related
          ? 'You declared a relation to a tenderer: so you evaluate no tender of this procurement.'
          : 'Only those evaluate who were named to.',
        next: 'Evaluators are named by the one responsible for the procurement.',
      }),
      RelationsNotDeclared: () => ({
        title: 'First declare whether anything binds you to the tenderers',
        detail: 'The tenderers are known now. Whoever is bound to one doesn’t evaluate.',
        next: 'Say that there is no relation, or name it.',
      }),
      CriteriaMissing: () => ({
        title: 'The award criteria were not written',
        next: 'Write the criteria and weights of the procurement.',
      }),
      SheetHandedIn: () => ({
        title: 'Your sheet is handed in already',
        detail: 'A sheet that was handed in doesn’t change, so that nobody fits his points to others’.',
        next: 'Where points differ, agree on one and write the reason.',
      }),
      SheetNotFull: ({ missing }: Few) => ({
        title: 'The sheet is not full',
        detail: `Points missing: ${missing}.`,
        next: 'Judge every tender by every criterion.',
      }),
      StillAlone: ({ waiting }: Waiting) => ({
        title: 'Evaluators still score alone',
        detail: `Sheets not handed in: ${waiting}. Others’ points are shown to all at once.`,
        next: 'Wait until everyone has handed his sheet in.',
      }),
      ShareNotOffered: ({ shares }: Shares) => ({
        title: 'The scale has no such step',
        detail: `Steps of the scale: ${shares.map((one) => `${one}%`).join(', ')}.`,
        next: 'Choose a step of the scale.',
      }),
      PlaceUnknown: () => ({
        title: 'This tender is not judged by this criterion',
        detail: 'It may have been rejected meanwhile.',
        next: 'Open the sheet again.',
      }),
      DrawRefused: ({ why }: Draw) => ({
        title: {
          noTie: 'Nobody shares the first place: no lots are needed',
          notInRules: 'The conditions don’t provide for drawing lots',
          others: 'Lots are drawn among exactly those who share the first place',
        }[why],
        next: {
          noTie: 'Settle the evaluation.',
          notInRules: 'Between equals counts what was written before the tenders came.',
          others: 'Put all who share the first place in order.',
        }[why],
      }),
      EvaluationNotReady: ({ missing }: NotReady) => ({
        title: 'The evaluation can’t be settled yet',
        detail: list('en', missing),
        next: 'Do what is missing and settle it then.',
      }),
      EvaluationSettled: () => ({
        title: 'The evaluation is settled',
        next: 'Before the decision it can be opened again.',
      }),
      EvaluationOpen: () => ({ title: 'The evaluation is not settled', next: 'Go on evaluating.' }),
    },
    facts: {
      RelationsDeclared: ({ related }: Relation, say: Say) =>
        related
          ? `A relation to a tenderer: ${say.who} is out of the evaluation.`
          : `No relation to the tenderers: ${say.who}.`,
      SheetHandedIn: (_d: unknown, say: Say) => `Sheet of points handed in: ${say.who}.`,
      ScoresRevealed: () => 'All sheets are in: the points were shown to all evaluators.',
      LotsDrawn: (_d: unknown, say: Say) => `Lots were drawn between equal tenders: ${say.who}.`,
      EvaluationSettled: ({ tenders, out }: Done, say: Say) =>
        `Evaluation settled, ${tenders} ranked, ${out} out: ${say.who}.`,
      EvaluationReopened: (_d: unknown, say: Say) => `The settled evaluation was opened again: ${say.who}.`,
    },
  },
  ru: {
    problems: {
      NotEvaluator: ({ related }: Relation) => ({
        title: related ? 'Вы не участвуете в оценке' : 'Вы не оценщик этой закупки',
        detail: related
          ? 'Вы заявили о связи с участником: поэтому вы не оцениваете предложений этой закупки.'
          : 'Оценивают только назначенные оценщики.',
        next: 'Оценщиков назначает ответственный за закупку.',
      }),
      RelationsNotDeclared: () => ({
        title: 'Сначала заявите, есть ли у вас связи с участниками',
        detail: 'Участники теперь известны. Связанный с участником не оценивает.',
        next: 'Подтвердите, что связей нет, или назовите их.',
      }),
      CriteriaMissing: () => ({
        title: 'Критерии оценки не записаны',
        next: 'Запишите критерии и веса закупки.',
      }),
      SheetHandedIn: () => ({
        title: 'Ваш оценочный лист уже сдан',
        detail: 'Сданный лист не меняется, чтобы никто не подстраивал свои оценки.',
        next: 'Если оценки расходятся, договоритесь и запишите обоснование.',
      }),
      SheetNotFull: ({ missing }: Few) => ({
        title: 'Лист заполнен не полностью',
        detail: `Не хватает оценок: ${missing}.`,
        next: 'Оцените каждое предложение по каждому критерию.',
      }),
      StillAlone: ({ waiting }: Waiting) => ({
        title: 'Оценщики ещё оценивают поодиночке',
        detail: `Не сдано листов: ${waiting}. Чужие оценки открываются всем сразу.`,
        next: 'Подождите, пока все сдадут листы.',
      }),
      ShareNotOffered: ({ shares }: Shares) => ({
        title: 'Такой ступени на шкале нет',
        detail: `Ступени шкалы: ${shares.map((one) => `${one} %`).join(', ')}.`,
        next: 'Выберите ступень шкалы.',
      }),
      PlaceUnknown: () => ({
        title: 'Это предложение по этому критерию не оценивается',
        detail: 'Возможно, его тем временем отклонили.',
        next: 'Откройте лист заново.',
      }),
      DrawRefused: ({ why }: Draw) => ({
        title: {
          noTie: 'Первое место никто не делит: жребий не нужен',
          notInRules: 'Условия закупки жребия не предусматривают',
          others: 'Жребий бросают только между делящими первое место',
        }[why],
        next: {
          noTie: 'Утвердите оценку.',
          notInRules: 'При равенстве решает то, что записано до предложений.',
          others: 'Расставьте всех, кто делит первое место.',
        }[why],
      }),
      EvaluationNotReady: ({ missing }: NotReady) => ({
        title: 'Оценку ещё нельзя утвердить',
        detail: list('ru', missing),
        next: 'Сделайте недостающее и затем утвердите.',
      }),
      EvaluationSettled: () => ({
        title: 'Оценка утверждена',
        next: 'До решения утверждение можно отменить.',
      }),
      EvaluationOpen: () => ({ title: 'Оценка не утверждена', next: 'Продолжайте оценивать.' }),
    },
    facts: {
      RelationsDeclared: ({ related }: Relation, say: Say) =>
        related
          ? `Связь с участником: ${say.who} не участвует в оценке.`
          : `Связей с участниками нет: ${say.who}.`,
      SheetHandedIn: (_d: unknown, say: Say) => `Оценочный лист сдан: ${say.who}.`,
      ScoresRevealed: () => 'Все листы сданы: оценки открылись всем оценщикам.',
      LotsDrawn: (_d: unknown, say: Say) => `Между равными предложениями брошен жребий: ${say.who}.`,
      EvaluationSettled: ({ tenders, out }: Done, say: Say) =>
        `Оценка утверждена, в ряду ${tenders}, отпало ${out}: ${say.who}.`,
      EvaluationReopened: (_d: unknown, say: Say) => `Утверждение оценки отменено: ${say.who}.`,
    },
  },
}
