import { implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { yearOf } from '../../../kernel/values/day.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { type Locale, locales } from '../../../kernel/words.ts'
import { people } from '../../people/contract.ts'
import { publicPlanOperations } from '../contract/public-plan.ts'
import { publicPlanSheet } from '../papers.ts'
import { publicRow } from '../rules/plan-version.ts'
import { findPublicVersion, listPublicYears, type PlanVersionRow } from '../store/plan-versions.ts'
import { planWords } from '../texts/plan.ts'
import { sheetType } from './plan.ts'

export const publicPlanHandlers = implement(publicPlanOperations, {
  async showPublicPlan({ input, db, ask, now }) {
    const years = await listPublicYears(db)
    const year = Number(input.year || nearestYear(years, yearOf(dayOf(now))) || 0)
    const version = year ? await findPublicVersion(db, year) : undefined
    return {
      agency: (await ask(people.readAgency, {})).name ?? '',
      years,
      plan: version && year ? { ...showPublic(version, input.text ?? ''), budgetYear: year } : null,
    }
  },

  async downloadPublicPlan({ input, db, locale, capabilities }) {
    const version = await findPublicVersion(db, input.year)
    if (!version) throw kernelProblems.NotFound({})
    const language: Locale = locales.find((one) => one === input.lang) ?? locale
    const rows = version.rows.map((row) => publicRow(row, version.valuesShownAt !== null))
    const sheet = publicPlanSheet(rows, { locale: language, budgetYear: input.year })
    const bytes = await capabilities.sheets.write([sheet])
    return { fileName: `${planWords[language].fileName(input.year)}.xlsx`, type: sheetType, bytes }
  },
})

/** This year's plan where it is public, else the newest. */
const nearestYear = (years: readonly number[], now: number): number | undefined =>
  years.find((year) => year === now) ?? years[0]

function showPublic(version: PlanVersionRow, text: string) {
  const valuesShown = version.valuesShownAt !== null
  const words = text.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 10)
  const all = version.rows.map((row) => publicRow(row, valuesShown))
  const found = all.filter(({ subject, cpv, responsible }) => {
    const said = `${subject} ${cpv ?? ''} ${responsible ?? ''}`.toLowerCase()
    return words.every((word) => said.includes(word))
  })
  const approvedAt = (version.approvedAt ?? version.madeAt).toISOString()
  return { no: version.no, approvedAt, valuesShown, rows: found, total: all.length }
}
