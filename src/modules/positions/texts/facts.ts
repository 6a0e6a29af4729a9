import { defineTexts } from '../../../kernel/words.ts'
import { facts } from '../contract/facts.ts'
import { kindNames } from './result-kinds.ts'

/** What happened, as the history says it. */
export const told = defineTexts(
  {},
  facts,
)({
  et: {
    problems: {},
    facts: {
      VersionSaved: ({ no, validFrom }, say) =>
        `${say.who} salvestas ametijuhendi versiooni ${no}, kehtib alates ${say.day(validFrom)}`,
      HolderChanged: ({ holder, manager }, say) =>
        `${say.who} märkis: töötaja ${holder ? say.person(holder) : 'puudub'}, juht ${manager ? say.person(manager) : 'puudub'}`,
      ResultKindSet: ({ result, kind }, say) =>
        `${say.who} määras tulemuse „${say.record(result)}“ liigiks „${kindNames.et[kind]}“`,
      TargetSet: ({ result, value }, say) =>
        value === null
          ? `${say.who} võttis tulemuselt „${say.record(result)}“ sihi maha`
          : `${say.who} seadis tulemusele „${say.record(result)}“ sihi ${value}`,
      OrganisationChanged: ({ changedOn, reviewBy }, say) =>
        `${say.who} märkis, et töökorraldus muutus ${say.day(changedOn)}; ülevaatus hiljemalt ${say.day(reviewBy)}`,
      EvidenceAddedByHand: ({ result, happenedOn }, say) =>
        `${say.who} lisas käsitsi tõendi tulemusele „${say.record(result)}“ (${say.day(happenedOn)})`,
      EvidenceWithdrawn: (_data, say) => `${say.who} võttis käsitsi lisatud tõendi tagasi`,
      AbsenceBegun: ({ substitute, from, until }, say) =>
        `${say.who} märkis äraoleku ${say.day(from)}–${say.day(until)}; asendab ${say.person(substitute)}`,
      ReviewStarted: ({ from, until }, say) =>
        `${say.who} alustas ülevaatust ajavahemiku ${say.day(from)}–${say.day(until)} kohta`,
      ReviewConfirmed: ({ part }, say) =>
        `${say.who} kinnitas ülevaatuse ${part === 'employee' ? 'töötajana' : 'juhina'}`,
      ReviewFinished: () => 'Ülevaatus lõppes: mõlemad on selle kinnitanud',
    },
  },
  en: {
    problems: {},
    facts: {
      VersionSaved: ({ no, validFrom }, say) =>
        `${say.who} saved version ${no} of the job description, valid from ${say.day(validFrom)}`,
      HolderChanged: ({ holder, manager }, say) =>
        `${say.who} set: employee ${holder ? say.person(holder) : 'none'}, manager ${manager ? say.person(manager) : 'none'}`,
      ResultKindSet: ({ result, kind }, say) =>
        `${say.who} set the kind of “${say.record(result)}” to “${kindNames.en[kind]}”`,
      TargetSet: ({ result, value }, say) =>
        value === null
          ? `${say.who} took the target of “${say.record(result)}” away`
          : `${say.who} set the target of “${say.record(result)}” to ${value}`,
      OrganisationChanged: ({ changedOn, reviewBy }, say) =>
        `${say.who} noted that work organisation changed on ${say.day(changedOn)}; review by ${say.day(reviewBy)}`,
      EvidenceAddedByHand: ({ result, happenedOn }, say) =>
        `${say.who} added evidence by hand to “${say.record(result)}” (${say.day(happenedOn)})`,
      EvidenceWithdrawn: (_data, say) => `${say.who} took evidence by hand back`,
      AbsenceBegun: ({ substitute, from, until }, say) =>
        `${say.who} noted an absence ${say.day(from)}–${say.day(until)}; ${say.person(substitute)} substitutes`,
      ReviewStarted: ({ from, until }, say) =>
        `${say.who} started the review of ${say.day(from)}–${say.day(until)}`,
      ReviewConfirmed: ({ part }, say) => `${say.who} confirmed the review as ${part}`,
      ReviewFinished: () => 'The review is finished: both have confirmed it',
    },
  },
  ru: {
    problems: {},
    facts: {
      VersionSaved: ({ no, validFrom }, say) =>
        `${say.who}: сохранена версия ${no} должностной инструкции, действует с ${say.day(validFrom)}`,
      HolderChanged: ({ holder, manager }, say) =>
        `${say.who}: указаны работник – ${holder ? say.person(holder) : 'нет'}, руководитель – ${manager ? say.person(manager) : 'нет'}`,
      ResultKindSet: ({ result, kind }, say) =>
        `${say.who}: вид результата «${say.record(result)}» – «${kindNames.ru[kind]}»`,
      TargetSet: ({ result, value }, say) =>
        value === null
          ? `${say.who}: цель результата «${say.record(result)}» снята`
          : `${say.who}: цель результата «${say.record(result)}» – ${value}`,
      OrganisationChanged: ({ changedOn, reviewBy }, say) =>
        `${say.who}: организация работы изменилась ${say.day(changedOn)}; пересмотр до ${say.day(reviewBy)}`,
      EvidenceAddedByHand: ({ result, happenedOn }, say) =>
        `${say.who}: к результату «${say.record(result)}» вручную добавлено доказательство (${say.day(happenedOn)})`,
      EvidenceWithdrawn: (_data, say) => `${say.who}: добавленное вручную доказательство отозвано`,
      AbsenceBegun: ({ substitute, from, until }, say) =>
        `${say.who}: отмечено отсутствие ${say.day(from)}–${say.day(until)}; замещает ${say.person(substitute)}`,
      ReviewStarted: ({ from, until }, say) =>
        `${say.who}: начат пересмотр за период ${say.day(from)}–${say.day(until)}`,
      ReviewConfirmed: ({ part }, say) =>
        `${say.who}: пересмотр подтверждён со стороны ${part === 'employee' ? 'работника' : 'руководителя'}`,
      ReviewFinished: () => 'Пересмотр завершён: подтвердили обе стороны',
    },
  },
})
