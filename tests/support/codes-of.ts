import assert from 'node:assert/strict'
import { examineContainer } from '../../src/platform/signing/examine-container.ts'

/** Verdict, reasons and warnings of one signature, as codes. */
export function codesOf(bytes: Uint8Array, at = 0) {
  const signature = examineContainer(bytes).signatures[at]
  assert.ok(signature)
  const { verdict, reasons, warnings } = signature
  return [verdict, reasons.map(({ code }) => code), warnings.map(({ code }) => code)] as const
}

/** What is pointed out where only the signer's computer says the time. */
export const unproven = ['noConfirmation', 'timeClaimed'] as const
