/**
 * Makes the Word templates that come with Koosmeel: `npx tsx scripts/make-docx-templates.ts`.
 * An agency edits the .docx files themselves in Word; tags in braces are filled with data
 * ({agency}; {#duties}…{/duties} repeats, {^link}…{/link} stands when there is none).
 */
import { writeFile } from 'node:fs/promises'
import { wordTemplates } from './docx/all.ts'
import { buildDocx } from './docx/package.ts'

const folder = new URL('../templates/docx/', import.meta.url)
for (const [name, template] of Object.entries(wordTemplates)) {
  const bytes = buildDocx(template)
  await writeFile(new URL(`${name}.docx`, folder), bytes)
  console.log(`templates/docx/${name}.docx ${bytes.length} bytes`)
}
