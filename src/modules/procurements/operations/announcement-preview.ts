import type { Handler } from '../../../kernel/module.ts'
import { whereKnown } from '../../../kernel/values/calendar.ts'
import { citeRule } from '../../../kernel/values/explain-rule.ts'
import { rulebook } from '../../rulebook/contract.ts'
import type { AnnouncementPreview } from '../contract/announcement.ts'
import type { timetableOperations } from '../contract/timetable.ts'
import { ruleIdOf } from '../rules/advice-saying.ts'
import { adviseProcedure } from '../rules/explain-advice.ts'
import { earliestDue } from '../rules/timetable.ts'
import { closingOf, withoutTenders } from './announcement.ts'
import { judgeStart } from './announcement-gaps.ts'
import { lendLaw } from './law.ts'
import { getProcurement } from './showing.ts'

const nothing = { needed: true, earliest: null, from: null, until: null, rules: [] }

/** The same judgment as at the announcement, so that nobody learns of it only by being refused. */
export const previewAnnouncement: Handler<(typeof timetableOperations)['previewAnnouncement']> = async (
  context,
) => {
  const { input, actor, db, ask, locale } = context
  const { startsOn, volunteerFor = null, ground = null } = input
  const row = await getProcurement(db, actor, input.id)
  const law = await lendLaw(context)
  const { finding, asked, gaps } = await judgeStart({ ...context, law }, row, {
    ...{ startsOn, volunteerFor, ground },
  })
  const shown = {
    advice: asked && adviseProcedure(law, asked, locale),
    gaps: [...gaps],
    declined: finding?.declined ?? null,
  }
  if (!finding?.procedure) return { ...shown, procedure: null, due: nothing }
  const { procedure } = finding
  const { hours, terms } = closingOf(law, { ...finding, procedure })
  const calendar = await ask(rulebook.lendCalendar, {})
  const due: AnnouncementPreview['due'] = {
    needed: !withoutTenders.includes(procedure),
    earliest: whereKnown(() => earliestDue({ terms, calendar, hours }, startsOn)) ?? null,
    from: hours?.from ?? null,
    until: hours?.until ?? null,
    rules: [...terms, ...(hours ? [hours.rule] : [])].map((rule) => ({
      id: ruleIdOf(rule),
      cite: citeRule(rule, locale),
    })),
  }
  return { ...shown, procedure, due }
}
