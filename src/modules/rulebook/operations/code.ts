import type { Capabilities } from '../../../kernel/capabilities.ts'
import { implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { annexOf, bareCode, type CpvCode, natureOf } from '../../../kernel/values/codes.ts'
import { type Code, codeOperations } from '../contract/code.ts'
import { type CodeIndex, indexOf, pathOf } from '../rules/code-index.ts'
import { searchCodes } from '../rules/search-codes.ts'

/** As many as one looks through; more words narrow them. */
const shown = 40

export const codeHandlers = implement(codeOperations, {
  async searchCodes({ input, capabilities }) {
    const index = indexOf(capabilities.codes.cpv)
    const under = input.under && (bareCode(input.under) ?? input.under)
    const found = searchCodes(index, { text: input.text, under })
    const items = found.slice(0, input.text === '' ? found.length : shown)
    return {
      items: items.map((one) => ({ ...showCode(capabilities, one), path: showPath(index, one) })),
      found: found.length,
    }
  },

  async readCode({ input, capabilities }) {
    const index = indexOf(capabilities.codes.cpv)
    const one = index.byCode.get(bareCode(input.code) ?? '')
    if (!one) throw kernelProblems.NotFound({})
    return {
      ...showCode(capabilities, one),
      path: showPath(index, one),
      under: (index.under.get(one.code) ?? []).map((child) => showCode(capabilities, child)),
    }
  },

  async lendAnnex({ capabilities }) {
    return capabilities.codes.annex.map(({ no, from, to }) => ({ no, from, to }))
  },

  async lendCodes({ input, capabilities }) {
    const { byCode } = indexOf(capabilities.codes.cpv)
    const known = input.codes.flatMap((code) => byCode.get(bareCode(code) ?? '') ?? [])
    return known.map((one) => showCode(capabilities, one))
  },
})

const nameOf = ({ et, en }: CpvCode): Code['name'] => ({ et, en })
const showPath = (index: CodeIndex, one: CpvCode) =>
  pathOf(index, one).map((above) => ({ code: above.code, name: nameOf(above) }))

function showCode({ codes }: Pick<Capabilities, 'codes'>, one: CpvCode): Code {
  const group = annexOf(codes.annex, one.code)
  const nature = natureOf(codes.natures, one.code)
  return {
    code: one.code,
    parent: one.parent || null,
    name: nameOf(one),
    children: indexOf(codes.cpv).under.get(one.code)?.length ?? 0,
    nature: nature?.nature ?? null,
    group: group?.no ?? null,
    subjectKind: group?.subject_kind ?? nature?.subject_kind ?? null,
    certainty: (group ?? nature)?.certainty ?? null,
    isReserved: one.reserved === '1',
  }
}
