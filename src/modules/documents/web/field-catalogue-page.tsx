import { useState } from 'react'
import { linkTo } from '../../../web/api.ts'
import { useLocale, useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { Card, Row, Stack } from '../../../web/ui/layout.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { documents } from '../contract.ts'
import { fieldWords } from '../texts/template.ts'
import { templateScreens } from '../texts/template-screens.ts'
import css from './template.module.css'

/** What a template may ask for, to be read and copied from. */
export function FieldCataloguePage() {
  const w = useWords(templateScreens)
  const { title, intro } = useWords(fieldWords)
  const fields = useQueryOf(documents.listFields, {})
  const [text, search] = useState('')
  return (
    <Stack gap={16}>
      <PageHead
        title={title}
        crumbs={[
          { label: w.documents, to: '/documents' },
          { label: w.templates, to: '/documents/templates' },
        ]}
        sub={intro}
        actions={<ButtonLink to={linkTo(documents.downloadFields, {})}>{w.fields.word}</ButtonLink>}
      />
      <Card title={w.fields.syntax}>
        {w.fields.rules.map(([tag, says]) => (
          <Row key={tag} title={<code className={css.tag}>{tag}</code>} sub={says} />
        ))}
      </Card>
      <label className={css.search}>
        {w.fields.search}
        <input type="search" value={text} onChange={(event) => search(event.target.value)} />
      </label>
      <Loaded of={fields}>
        {({ groups }) => (
          <>
            {groups.map((group) => (
              <Group key={group.title} group={group} text={text.trim().toLowerCase()} />
            ))}
          </>
        )}
      </Loaded>
    </Stack>
  )
}

type Group = (typeof documents.listFields)['output']['_output']['groups'][number]

function Group({ group, text }: { group: Group; text: string }) {
  const w = useWords(templateScreens).fields
  const locale = useLocale()
  const found = group.fields.filter(({ name, says }) =>
    `${name} ${says[locale]}`.toLowerCase().includes(text),
  )
  if (found.length === 0) return null
  return (
    <Card title={group.title}>
      {found.map(({ name, type, says, columns, example }) => (
        <Row
          key={name}
          title={
            <code className={css.tag}>
              {type === 'list' || type === 'yesNo' ? `{#${name}} … {/${name}}` : `{${name}}`}
            </code>
          }
          sub={
            <>
              <div>{says[locale]}</div>
              {columns?.map((column) => (
                <div key={column.name}>
                  <code className={css.tag}>{`{${column.name}}`}</code> {column.says[locale]}
                </div>
              ))}
              {typeof example === 'string' && example && (
                <div>
                  {w.example}: {example}
                </div>
              )}
            </>
          }
        />
      ))}
    </Card>
  )
}
