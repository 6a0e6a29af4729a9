import type { QueryContext } from '../../../kernel/module.ts'
import type { TemplateField } from '../../../kernel/values/template-field.ts'
import type { Locale } from '../../../kernel/words.ts'
import { templateProblems as problems } from '../contract/template-problems.ts'
import { catalogueOf } from '../rules/field-catalogue.ts'
import { printValues } from '../rules/print-values.ts'
import { sampleValues } from '../rules/sample-values.ts'
import type { TemplateVersionRow } from '../store/templates.ts'

type Lent = Pick<QueryContext<unknown>, 'capabilities'>

/** Templates are small: they are read whole. */
export async function readWhole({ capabilities }: Lent, file: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of capabilities.files.read(file)) parts.push(part)
  return Buffer.concat(parts)
}

/** @throws TemplateTooMuch, TemplateFaulty */
export async function fill({ capabilities }: Lent, template: Uint8Array, data: unknown): Promise<Uint8Array> {
  const filled = await capabilities.templates.fill(template, data)
  if ('docx' in filled) return filled.docx
  throw filled.refused === 'tooMuch' ? problems.TemplateTooMuch({}) : problems.TemplateFaulty({ faults: 1 })
}

interface Sampled {
  readonly version: TemplateVersionRow
  readonly offered: readonly TemplateField[]
  readonly locale: Locale
}

/** A version filled with examples. @throws TemplateTooMuch, TemplateFaulty */
export async function fillSample(lent: Lent, { version, offered, locale }: Sampled): Promise<Uint8Array> {
  const catalogue = catalogueOf(offered, version.fields)
  const values = sampleValues(offered, version.fields)
  return fill(
    lent,
    await readWhole(lent, version.file),
    printValues({ catalogue, values, locale, missing: [] }),
  )
}
