import clsx from 'clsx'
import { type ReactNode, useState } from 'react'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import css from './board.module.css'
import { Link } from './link.tsx'
import { Menu } from './menu.tsx'
import { announce } from './told.tsx'

export interface BoardCard {
  id: string
  title: string
  to: string
  body?: ReactNode
}
export interface BoardColumn<C extends BoardCard> {
  id: string
  title: string
  cards: readonly C[]
  /** How many there are, when not all are shown. */
  total?: number
}

interface BoardProps<C extends BoardCard> {
  label: string
  columns: readonly BoardColumn<C>[]
  move: (card: C, column: string) => unknown
  /** Columns a card may go to; all others when left out. */
  mayMove?: (card: C, column: string) => boolean
}

/** Cards in columns by state: moved by dragging, from the card's menu, or with Shift and an arrow. */
export function Board<C extends BoardCard>({ label, columns, move, mayMove = () => true }: BoardProps<C>) {
  const w = useWords(texts)
  const [dragged, setDragged] = useState<C>()
  const goals = (card: C) => columns.filter(({ id, cards }) => !cards.includes(card) && mayMove(card, id))
  const place = (card: C, column: BoardColumn<C>) => {
    move(card, column.id)
    announce(w.board.moved(card.title, column.title))
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className={css.board} aria-label={label} tabIndex={0}>
      {columns.map((column) => (
        <Column
          key={column.id}
          column={column}
          accepts={dragged !== undefined && goals(dragged).includes(column)}
          drop={() => dragged && place(dragged, column)}
        >
          {column.cards.map((card) => (
            <CardItem
              key={card.id}
              card={card}
              drag={setDragged}
              goals={goals(card)}
              place={place}
              at={columns.indexOf(column)}
              columns={columns}
            />
          ))}
        </Column>
      ))}
    </section>
  )
}

interface ColumnProps<C extends BoardCard> {
  column: BoardColumn<C>
  accepts: boolean
  drop: () => void
  children: ReactNode
}

function Column<C extends BoardCard>({ column, accepts, drop, children }: ColumnProps<C>) {
  const w = useWords(texts)
  const [over, setOver] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; each card has a menu.
    <div
      className={clsx(css.column, over && accepts && css.over)}
      onDragOver={(event) => {
        if (accepts) event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={() => {
        setOver(false)
        if (accepts) drop()
      }}
    >
      <div className={css.head}>
        <h2>{column.title}</h2>
        <span className="small muted">{column.total ?? column.cards.length}</span>
      </div>
      {column.cards.length === 0 ? (
        <div className="small muted">{w.board.none}</div>
      ) : (
        <ul className={css.cards}>{children}</ul>
      )}
    </div>
  )
}

interface CardItemProps<C extends BoardCard> {
  card: C
  drag: (card: C | undefined) => void
  goals: readonly BoardColumn<C>[]
  place: (card: C, column: BoardColumn<C>) => void
  at: number
  columns: readonly BoardColumn<C>[]
}

function CardItem<C extends BoardCard>({ card, drag, goals, place, at, columns }: CardItemProps<C>) {
  const w = useWords(texts)
  const onKey = (event: React.KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    const goal = event.shiftKey && step ? columns[at + step] : undefined
    if (!goal || !goals.includes(goal)) return
    event.preventDefault()
    place(card, goal)
  }
  return (
    <li
      className={css.card}
      draggable={goals.length > 0}
      onDragStart={() => drag(card)}
      onDragEnd={() => drag(undefined)}
    >
      <Link to={card.to} onKeyDown={onKey} draggable={false}>
        {card.title}
      </Link>
      {goals.length > 0 && (
        <Menu
          label={w.board.move(card.title)}
          hint={w.board.keys}
          steps={goals.map((goal) => ({ label: w.board.moveTo(goal.title), run: () => place(card, goal) }))}
        />
      )}
      {card.body && <div className={css.body}>{card.body}</div>}
    </li>
  )
}
