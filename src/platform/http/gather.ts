import type { Context } from 'hono'
import { z } from 'zod'
import type { Operation } from '../../kernel/contract.ts'
import { kernelProblems } from '../../kernel/problem.ts'

/**
 * One raw input from the path, the query and the body; the road parses it through the operation's schema.
 * @throws BodyNotUnderstood
 */
export async function gatherInput(c: Context, operation: Operation): Promise<Record<string, unknown>> {
  const fromAddress = readTexts(c.req.queries(), operation.input)
  const body = operation.method === 'GET' ? {} : await readBody(c)
  return { ...fromAddress, ...body, ...readTexts(ofPath(c), operation.input) }
}

/** One raw input from the fields of a page's form and the path; a field sent several times is a list where one is meant. */
export async function gatherForm(c: Context, operation: Operation): Promise<Record<string, unknown>> {
  return readFields(c, operation, new URLSearchParams(await c.req.text()))
}

export function readFields(c: Context, operation: Pick<Operation, 'input'>, fields: URLSearchParams) {
  const typed = [...new Set(fields.keys())].map((key): [string, string[]] => [key, fields.getAll(key)])
  return readTexts({ ...Object.fromEntries(typed), ...ofPath(c) }, operation.input)
}

const ofPath = (c: Context): Record<string, string[]> =>
  Object.fromEntries(Object.entries(c.req.param()).map(([name, value]) => [name, [value as string]]))

async function readBody(c: Context): Promise<Record<string, unknown>> {
  const text = await c.req.text()
  if (text.trim() === '') return {}
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null && !Array.isArray(body))
      return body as Record<string, unknown>
  } catch {
    // Said below, like any other body that is no object.
  }
  throw kernelProblems.BodyNotUnderstood({})
}

/** An address holds only texts; the schema says which of them are numbers, truths and lists. */
function readTexts(given: Record<string, string[]>, schema: z.ZodType): Record<string, unknown> {
  const shape: Record<string, z.ZodType> = schema instanceof z.ZodObject ? schema.shape : {}
  return Object.fromEntries(
    Object.entries(given).map(([key, values]) => [key, readValue(shape[key], values)]),
  )
}

function readValue(schema: z.ZodType | undefined, values: string[]): unknown {
  const core = schema && innermost(schema)
  const [first = ''] = values
  if (core instanceof z.ZodArray) return values.map((value) => readValue(core.element as z.ZodType, [value]))
  if (core instanceof z.ZodNumber) return first === '' ? undefined : Number(first)
  if (core instanceof z.ZodBoolean) return first === 'true' ? true : first === 'false' ? false : first
  return first
}

function innermost(schema: z.ZodType): z.ZodType {
  const wrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
  return wrapped ? innermost(schema.unwrap() as z.ZodType) : schema
}
