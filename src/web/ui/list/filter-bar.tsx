import { type ReactNode, useEffect, useState } from 'react'
import { useFormat } from '../../format.ts'
import { useWords } from '../../i18n.ts'
import { texts } from '../../texts.ts'
import { TextButton } from '../button.tsx'
import { Icon } from '../icon.tsx'
import { ChoosePane } from './choose-pane.tsx'
import css from './list.module.css'
import { type Filter, type ListState, namesOf, valuesOf } from './list-state.ts'
import { PeriodPane } from './period-pane.tsx'

interface FilterBarProps<Q> {
  list: ListState<Q>
  exportTo: string | undefined
  end: ReactNode
}

/** Text, filters, and what is chosen as chips that can be taken away one by one. */
export function FilterBar<Q>({ list, exportTo, end }: FilterBarProps<Q>) {
  const w = useWords(texts)
  return (
    <div>
      <div className={css.bar}>
        <ListSearch list={list} />
        {list.filters.map((filter) => (
          <FilterButton key={filter.id} filter={filter} list={list} />
        ))}
        <span className={css.space} />
        {end}
        {exportTo && (
          <a className={css.tool} href={exportTo} download>
            <Icon name="download" size={16} />
            {w.list.exportExcel}
          </a>
        )}
      </div>
      <ChosenChips list={list} />
    </div>
  )
}

function ListSearch<Q>({ list }: { list: ListState<Q> }) {
  const w = useWords(texts)
  const inAddress = valuesOf(list.search, 'text')[0] ?? ''
  const [text, setText] = useState(inAddress)
  useEffect(() => setText(inAddress), [inAddress])
  useEffect(() => {
    if (text === inAddress) return
    const timer = window.setTimeout(() => list.change({ text }), 250)
    return () => window.clearTimeout(timer)
  }, [text, inAddress, list])
  return (
    <label className={css.search}>
      <Icon name="search" size={16} />
      <span className="unseen">{w.list.search}</span>
      <input
        type="search"
        placeholder={w.list.search}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </label>
  )
}

function FilterButton<Q>({ filter, list }: { filter: Filter; list: ListState<Q> }) {
  const chosen = namesOf(filter).flatMap((name) => valuesOf(list.search, name))
  const on = chosen.length > 0
  if (filter.kind === 'flag')
    return (
      <label className={on ? `${css.tool} ${css.toolOn}` : css.tool}>
        <input
          type="checkbox"
          checked={on}
          onChange={() => list.change({ [filter.id]: on ? undefined : 'true' })}
        />
        {filter.label}
      </label>
    )
  const face = (
    <>
      {filter.label}
      {on && filter.kind === 'choices' && ` · ${chosen.length}`}
      <Icon name="down" size={12} />
    </>
  )
  if (filter.kind === 'period') return <PeriodPane face={face} filter={filter} list={list} on={on} />
  const choose = (values: string[]) => list.change({ [filter.id]: values })
  return (
    <ChoosePane
      face={face}
      label={filter.label}
      choices={filter.choices}
      chosen={chosen}
      choose={choose}
      on={on}
    />
  )
}

function ChosenChips<Q>({ list }: { list: ListState<Q> }) {
  const w = useWords(texts)
  const describe = useDescribe()
  const chips = list.filters.flatMap((filter) =>
    namesOf(filter).flatMap((name) =>
      valuesOf(list.search, name).map((value) => ({ name, value, label: describe(filter, name, value) })),
    ),
  )
  if (chips.length === 0) return null
  const drop = (name: string, value: string) =>
    list.change({ [name]: valuesOf(list.search, name).filter((one) => one !== value) })
  const clear = () => list.change(Object.fromEntries(chips.map(({ name }) => [name, undefined])))
  return (
    <div className={css.chips}>
      {chips.map(({ name, value, label }) => (
        <button key={name + value} type="button" className={css.chip} onClick={() => drop(name, value)}>
          <span className="unseen">{w.form.remove('')}</span>
          {label}
          <Icon name="close" size={12} />
        </button>
      ))}
      <TextButton className="small" onClick={clear}>
        {w.list.clearFilters}
      </TextButton>
    </div>
  )
}

function useDescribe() {
  const w = useWords(texts)
  const f = useFormat()
  return (filter: Filter, name: string, value: string): string => {
    if (filter.kind === 'flag') return filter.label
    if (filter.kind === 'period')
      return `${filter.label} ${name.endsWith('From') ? w.list.from : w.list.to} ${f.day(value)}`
    return `${filter.label}: ${filter.choices.find((choice) => choice.value === value)?.label ?? value}`
  }
}
