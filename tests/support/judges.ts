import { execFileSync } from 'node:child_process'

/** Programs of others that judge what we read and write. Debian: `openssl`, `xmlsec1`, `libxml2-utils` (xmllint). */
export type JudgeName = 'openssl' | 'xmlsec1' | 'xmllint'

interface Options {
  readonly cwd?: string
  readonly input?: string | Uint8Array
}

export interface Judge {
  /** For `test(name, judge.skip, …)`: away from CI a missing judge leaves the test out and says so. */
  readonly skip: { readonly skip?: string }
  /** @throws with what the judge said, when it refuses */
  run(args: readonly string[], options?: Options): Buffer
}

/**
 * Under CI a missing judge is a failure: nothing that was to be judged may pass unjudged.
 * @param beside other judges that the same tests need
 */
export function judgeOf(name: JudgeName, beside: readonly JudgeName[] = []): Judge {
  const missing = [...new Set([name, ...beside])].filter((one) => !isThere(one))
  if (missing.length > 0 && process.env.CI) throw new Error(`not installed: ${missing.join(', ')}`)
  const skip = missing.length > 0 ? `left out for want of ${missing.join(', ')}` : undefined
  return {
    skip: skip ? { skip } : {},
    run: (args, options = {}) =>
      execFileSync(name, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'], maxBuffer: 256 * 1024 * 1024 }),
  }
}

const versions: Readonly<Record<JudgeName, string>> = {
  openssl: 'version',
  xmlsec1: '--version',
  xmllint: '--version',
}

function isThere(name: JudgeName): boolean {
  try {
    execFileSync(name, [versions[name]], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
