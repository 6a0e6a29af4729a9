import { writeFileSync } from 'node:fs'
import { describeAccess } from '../src/kernel/access.ts'
import { isPublic } from '../src/kernel/contract.ts'
import { describeApi } from '../src/kernel/openapi.ts'
import { modules } from '../src/modules.ts'

/** What reviewers read: who may call what, and the API as others see it. `tests/generated-docs.test.ts` keeps both fresh. */
export function generateDocs(): Record<string, string> {
  const operations = modules.flatMap((module) => Object.values(module.contract))
  const rooms = new Map(
    operations.map((operation) => [operation.name, { operation, handler: async () => ({}) }]),
  )
  const openapi = describeApi({ rooms, baseUrl: 'http://localhost:3000' })
  return {
    'docs/generated/operations.md': listOperations(),
    'docs/generated/openapi.json': `${JSON.stringify(openapi, null, 1)}\n`,
  }
}

function listOperations(): string {
  const parts = modules.map((module) => {
    const rows = Object.values(module.contract).map((one) => {
      const place = one.path ? `${one.method} ${isPublic(one) ? '' : '/api'}${one.path}` : 'internal'
      const looked = one.look ? ` Look logged: ${one.look}.` : ''
      return `| ${one.name} | ${one.kind} | \`${place}\` | ${describeAccess(one.access)} | ${one.summary}${looked} |`
    })
    return `## ${module.name}\n\n| operation | kind | place | who may | what |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return `# Every operation and who may\n\nWritten by \`scripts/generate-docs.ts\` from the contracts.\n\n${parts.join('\n')}`
}

const isRunByItself = process.argv[1]?.endsWith('generate-docs.ts')
if (isRunByItself) for (const [file, content] of Object.entries(generateDocs())) writeFileSync(file, content)
