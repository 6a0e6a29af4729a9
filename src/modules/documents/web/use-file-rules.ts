import { useQueryOf } from '../../../web/queries.ts'
import { documents } from '../contract.ts'

/** Until the server has said it. */
export const defaultLimit = 50 * 1024 * 1024

/** Bytes that a file may have, as the installation was set. */
export function useFileLimit(): number | undefined {
  return useQueryOf(documents.readFileRules, {}).data?.limit
}
