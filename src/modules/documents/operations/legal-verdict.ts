import type { CommandContext } from '../../../kernel/module.ts'
import type { LegalVerdict as Answer } from '../../../platform/signing/siva.ts'
import { LegalVerdict } from '../contract/container.ts'
import { problems } from '../contract.ts'
import { changeContainer } from '../store/containers.ts'

/**
 * Asks the agency's validation service and keeps its answer with the container.
 * @throws ValidationNotSet, ValidationUnavailable
 */
export async function askService(
  { tx, capabilities }: Pick<CommandContext<unknown>, 'tx' | 'capabilities'>,
  container: { readonly id: string; readonly file: string; readonly name: string },
): Promise<LegalVerdict> {
  const { validate } = capabilities.containers
  if (!validate) throw problems.ValidationNotSet({})
  const chunks: Uint8Array[] = []
  for await (const chunk of capabilities.files.read(container.file)) chunks.push(chunk)
  try {
    const answer = await validate({ bytes: Buffer.concat(chunks), name: container.name })
    const legal = show(answer)
    await changeContainer(tx, container.id, {
      legal: JSON.stringify({ ...legal, report: answer.report }),
    })
    return legal
  } catch (error) {
    if ((error as Error).name !== 'ValidationUnavailable') throw error
    throw problems.ValidationUnavailable({})
  }
}

const show = (answer: Answer): LegalVerdict => ({
  passed:
    answer.signatures.length > 0 && answer.signatures.every(({ verdict }) => verdict === 'TOTAL-PASSED'),
  policy: answer.policy,
  checkedAt: answer.checkedAt,
  signatures: answer.signatures.map(({ signer, verdict, reasons }) => ({
    signer,
    verdict,
    reasons: [...reasons],
  })),
})

/** The kept answer without the service's whole report. */
export const showLegal = (kept: unknown): LegalVerdict | null => (kept ? LegalVerdict.parse(kept) : null)
