import { z } from 'zod'
import { describeAccess } from './access.ts'
import { isPublic, type Operation } from './contract.ts'
import type { House } from './house.ts'

/** OpenAPI 3.1 from the objects that serve: it can't say anything else than what is served. */
export function describeApi(house: Pick<House, 'rooms' | 'baseUrl'>): Record<string, unknown> {
  const operations = [...house.rooms.values()]
    .map((room) => room.operation)
    .filter((one) => one.path !== '' && !isPublic(one))
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    const path = operation.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describeOperation(operation) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Koosmeel',
      version: '1',
      description:
        'Every operation of the staff application. Send `Authorization: Bearer <token>`; a token is made under “My settings”. ' +
        'Commands take an `Idempotency-Key` header: the same key gives the first answer again for 24 hours. ' +
        'Refusals are `application/problem+json` (RFC 9457), in the language of `Accept-Language`.',
    },
    servers: [{ url: `${house.baseUrl}/api` }],
    security: [{ token: [] }],
    tags: [...new Set(operations.map((one) => one.module))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: problemSchema },
    },
  }
}

function describeOperation(operation: Operation) {
  const input = jsonSchema(operation.input)
  const inPath = [...operation.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  const properties = Object.entries(input.properties ?? {})
  const required = new Set(input.required ?? [])
  const rest = properties.filter(
    ([name]) => !inPath.includes(name) && !(operation.takesBrowser && name === 'browser'),
  )
  const asQuery = operation.method === 'GET'
  const parameter =
    (place: 'path' | 'query') =>
    ([name, schema]: [string, unknown]) => ({
      name,
      in: place,
      required: place === 'path' || required.has(name),
      schema,
    })
  return {
    operationId: operation.name,
    tags: [operation.module],
    summary: operation.summary,
    description: `Access: ${describeAccess(operation.access)}.`,
    parameters: [
      ...properties.filter(([name]) => inPath.includes(name)).map(parameter('path')),
      ...(asQuery ? rest.map(parameter('query')) : []),
      ...(operation.kind === 'command' ? [idempotencyKey] : []),
    ],
    ...(!asQuery && rest.length > 0 && { requestBody: describeBody(rest, required) }),
    responses: { 200: describeAnswer(operation), ...describeRefusals(operation) },
  }
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', maxLength: 200 },
}

function describeBody(rest: [string, unknown][], required: Set<string>) {
  const names = rest.map(([name]) => name).filter((name) => required.has(name))
  const schema = {
    type: 'object',
    properties: Object.fromEntries(rest),
    ...(names.length > 0 && { required: names }),
  }
  return { required: names.length > 0, content: { 'application/json': { schema } } }
}

function describeAnswer(operation: Operation) {
  if (operation.kind === 'download') {
    return {
      description: 'The file',
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    }
  }
  const schema = jsonSchema(operation.output, 'output')
  return { description: 'Done', content: { 'application/json': { schema } } }
}

/** Each refusal that the contract names, grouped by status. */
function describeRefusals(operation: Operation) {
  const byStatus = new Map<number, string[]>([[400, ['kernel.InputInvalid']]])
  if (operation.access.who !== 'everyone') {
    byStatus.set(401, ['kernel.SignInNeeded'])
    byStatus.set(403, ['kernel.NotAllowed'])
  }
  for (const { status, type } of operation.problems ?? [])
    byStatus.set(status, [...(byStatus.get(status) ?? []), type])
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  return Object.fromEntries(
    [...byStatus].map(([status, types]) => [status, { description: types.join(', '), content }]),
  )
}

interface ObjectSchema {
  properties?: Record<string, unknown>
  required?: string[]
  [key: string]: unknown
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output' = 'input'): ObjectSchema {
  // Ids are named for the reader of the code; here each schema stands where it is used.
  const made = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline', override: dropId })
  const { $schema, $defs, ...rest } = made as ObjectSchema
  return inline(rest, ($defs ?? {}) as Record<string, unknown>) as ObjectSchema
}

const dropId = ({ jsonSchema }: { jsonSchema: Record<string, unknown> }) => {
  delete jsonSchema.id
  delete jsonSchema.personal
}

/** Replaces references to named schemas by the schemas; ours are not recursive. */
function inline(value: unknown, named: Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => inline(item, named))
  if (typeof value !== 'object' || value === null) return value
  const { $ref, ...rest } = value as Record<string, unknown>
  if (typeof $ref === 'string')
    return inline({ ...(named[$ref.replace('#/$defs/', '')] as object), ...rest }, named)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inline(item, named)]))
}

const problemSchema = {
  type: 'object',
  required: ['type', 'status', 'title', 'reference'],
  properties: {
    type: { type: 'string', description: 'Name of the refusal, such as kernel.NotFound' },
    status: { type: 'integer' },
    title: { type: 'string', description: 'What is so' },
    detail: { type: 'string', description: 'What that protects' },
    nextStep: { type: 'string', description: 'The nearest allowed step' },
    reference: { type: 'string', description: 'Number of the request, to find it in the log' },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } },
    },
    data: { type: 'object' },
  },
}
