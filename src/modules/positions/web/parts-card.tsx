import type { ReactNode } from 'react'
import { useWords } from '../../../web/i18n.ts'
import { Card } from '../../../web/ui/layout.tsx'
import type { JobDescriptionReading } from '../contract/reading.ts'
import { screenTexts } from '../texts/screen.ts'
import css from './position.module.css'

/** The rest of the job description: purpose, rights, responsibilities, tools, requirements, competences. */
export function PartsCard({ reading }: { reading: JobDescriptionReading }) {
  const w = useWords(screenTexts).parts
  return (
    <Card title={w.more}>
      <Part title={w.purpose} shown={reading.purpose !== ''}>
        <p>{reading.purpose}</p>
      </Part>
      <Part title={w.rights} shown={reading.rights.length > 0}>
        <Items items={reading.rights} />
      </Part>
      <Part title={w.responsibilities} shown={reading.responsibilities.length > 0}>
        <Items items={reading.responsibilities} />
      </Part>
      <Part title={w.tools} shown={reading.tools !== ''}>
        <p>{reading.tools}</p>
      </Part>
      <Part title={w.requirements} shown={reading.requirements.length > 0}>
        <NamedTexts texts={reading.requirements} />
      </Part>
      <Part title={w.competences} shown={reading.competences.length > 0}>
        {reading.competences.map(({ group, items }) => (
          <div key={group}>
            <h3>{group}</h3>
            <Items items={items} />
          </div>
        ))}
      </Part>
      <Part title={w.additional} shown={reading.additionalCompetences.length > 0}>
        <NamedTexts texts={reading.additionalCompetences} />
      </Part>
      <Part title={w.elsewhere} shown={reading.elsewhere.length > 0}>
        <NamedTexts texts={reading.elsewhere.map(({ where, text }) => ({ name: where, text }))} />
      </Part>
    </Card>
  )
}

function Part({ title, shown, children }: { title: string; shown: boolean; children: ReactNode }) {
  if (!shown) return null
  return (
    <details className={css.more}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}

const Items = ({ items }: { items: readonly string[] }) => (
  <ul className={css.list}>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)

const NamedTexts = ({ texts }: { texts: readonly { name: string; text: string }[] }) =>
  texts.map(({ name, text }) => (
    <div key={`${name} ${text}`}>
      <h3>{name}</h3>
      <p>{text}</p>
    </div>
  ))
