import type { InputOf, OutputOf } from '../../../kernel/contract.ts'
import type { DrawnPage, PageView } from '../../../kernel/page.ts'
import { formatDay } from '../../../kernel/values/day.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import type { Locale } from '../../../kernel/words.ts'
import { quarterNames } from '../contract/plan.ts'
import type { PublicPlanRow, publicPlanOperations } from '../contract/public-plan.ts'
import { subjectWords } from '../texts/kinds.ts'
import { natureWords } from '../texts/plan-kinds.ts'
import { publicPlanWords } from '../texts/public-plan.ts'
import { euros } from '../texts/value.ts'

type Page = (typeof publicPlanOperations)['showPublicPlan']
type View = PageView<InputOf<Page>, OutputOf<Page>>
type Plan = NonNullable<View['data']['plan']>

/** The approved plan of a year: works without scripts, every part of it has an address. */
export const drawPlan = (view: View): DrawnPage => {
  const say = publicPlanWords[view.locale]
  return {
    title: view.data.plan ? say.titleOf(view.data.plan.budgetYear) : say.title,
    site: view.data.agency,
    body: <PlanPage {...view} />,
  }
}

function PlanPage(view: View) {
  const { data, locale } = view
  const say = publicPlanWords[locale]
  const { plan } = data
  return (
    <>
      <h1>{plan ? say.titleOf(plan.budgetYear) : say.title}</h1>
      <p class="quiet">{say.lead}</p>
      {plan ? (
        <>
          <p>{say.version(plan.no, formatDay(dayOf(new Date(plan.approvedAt)), locale))}</p>
          <SearchForm {...view} />
          <p role="status">{say.found(plan.rows.length, plan.total)}</p>
          <Rows plan={plan} locale={locale} />
          <p>
            <a href={`/api/procurements/public-plan.xlsx?year=${plan.budgetYear}&lang=${locale}`}>
              {say.file}
            </a>
          </p>
        </>
      ) : (
        <p>{say.none}</p>
      )}
    </>
  )
}

function SearchForm({ input, data, locale }: View) {
  const say = publicPlanWords[locale]
  return (
    <search>
      <form method="get" action="/procurement-plan" aria-label={say.search}>
        <input type="hidden" name="lang" value={locale} />
        <label>
          {say.text}
          <input type="search" name="text" maxlength={200} value={input.text ?? ''} />
        </label>
        <label>
          {say.year}
          <select name="year">
            {data.years.map((year) => (
              <option key={year} value={year} selected={data.plan?.budgetYear === year}>
                {year}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{say.submit}</button>
      </form>
    </search>
  )
}

function Rows({ plan, locale }: { plan: Plan; locale: Locale }) {
  const say = publicPlanWords[locale]
  return (
    <>
      {plan.valuesShown ? null : <p class="quiet">{say.valuesHidden}</p>}
      {plan.rows.length === 0 ? <p>{say.noneFound}</p> : null}
      {plan.rows.length > 0 ? (
        <ul class="entries">
          {plan.rows.map((row) => (
            <li key={row.no}>
              <p>
                {row.no}
                <br />
                <span class="quiet">
                  {row.quarter === null ? '' : say.quarter(quarterNames[row.quarter - 1] ?? '')}
                </span>
              </p>
              <p>
                {row.subject}
                <br />
                <span class="quiet">{describe(row, locale)}</span>
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

const describe = (row: PublicPlanRow, locale: Locale): string => {
  const say = publicPlanWords[locale]
  return [
    row.nature && natureWords[locale][row.nature],
    row.subjectKind && subjectWords[locale][row.subjectKind],
    row.cpv && `CPV ${row.cpv}`,
    row.valueCents !== null && `${say.value} ${euros(row.valueCents, locale)}`,
    row.responsible && `${say.responsible} ${row.responsible}`,
  ]
    .filter(Boolean)
    .join(' · ')
}
