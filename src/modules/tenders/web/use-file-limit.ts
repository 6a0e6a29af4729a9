import { useQueryOf } from '../../../web/queries.ts'
import { documents } from '../../documents/contract.ts'

/** Until the server has said it. */
const usual = 100
const megabyte = 1024 * 1024

/** Bytes that a file may have, as the installation was set; in whole millions, as sizes are said. */
export function useFileLimit(): number {
  const { data } = useQueryOf(documents.readFileRules, {})
  return Math.floor(data ? data.limit / megabyte : usual) * 1_000_000
}
