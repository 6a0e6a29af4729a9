import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { AnnexRange, CpvCode, NatureRange } from '../kernel/values/codes.ts'
import { LawFaulty, lawFolder } from './law.ts'

/** Lists of codes that are no rules of their own; rules speak by them. */
export interface Codes {
  /** CPV 2008, in the order of the codes. */
  readonly cpv: readonly CpvCode[]
  /** Annex XIV to Directive 2014/24/EU: which codes are social and special services. */
  readonly annex: readonly AnnexRange[]
  readonly natures: readonly NatureRange[]
}

/** Reads `codes/*.tsv` of the folder of law. @throws LawFaulty with file and line of every defect */
export async function readCodes(folder = join(lawFolder, 'codes')): Promise<Codes> {
  const defects: string[] = []
  const read = <S extends z.ZodType>(name: string, schema: S) => readList({ folder, name, defects }, schema)
  const [cpv, annex, natures] = await Promise.all([
    read('cpv.tsv', CpvCode),
    read('annex-xiv.tsv', AnnexRange),
    read('natures.tsv', NatureRange),
  ])
  if (defects.length > 0) throw new LawFaulty(defects)
  return { cpv, annex, natures }
}

interface ListFile {
  readonly folder: string
  readonly name: string
  readonly defects: string[]
}

async function readList<S extends z.ZodType>({ folder, name, defects }: ListFile, schema: S) {
  const [head = '', ...lines] = (await readFile(join(folder, name), 'utf8')).trimEnd().split('\n')
  const columns = head.split('\t')
  return lines.flatMap((line, at) => {
    const cells = line.split('\t')
    const read = schema.safeParse(Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])))
    if (read.success) return [read.data]
    defects.push(`codes/${name}:${at + 2}: ${read.error.issues.map(({ message }) => message).join(', ')}`)
    return []
  })
}
