import { type CommandContext, reaction } from '../../kernel/module.ts'
import type { ReviewPack } from './contract/review-pack.ts'
import { facts, type PackFormat } from './contract.ts'
import { printReviewPack } from './papers.ts'
import * as store from './store.ts'

/**
 * The files of a pack are made one after another, each in its own job and transaction, so that progress shows
 * while the work goes on and stopping takes effect between them.
 */
export const reactions = [
  reaction('reports.makePdf', facts.PackRequested, (context) =>
    makeFile(context, context.input.data.pack, 'pdf'),
  ),
  reaction('reports.makeWord', facts.PackFileMade, async (context) => {
    const { pack, format } = context.input.data
    if (format === 'pdf') await makeFile(context, pack, 'docx')
  }),
]

async function makeFile(context: CommandContext<unknown>, pack: string, format: PackFormat): Promise<void> {
  const { tx, now, tell, capabilities } = context
  const unfinished = await store.lockUnfinished(tx, pack)
  if (!unfinished) return
  const printed = printReviewPack(unfinished.content as ReviewPack)
  const paper = await capabilities.papers.make('review-pack', format, printed).catch((error: Error) => error)
  if (paper instanceof Error) return void (await store.failPack(tx, pack, { at: now, problem: paper.name }))
  const { bytes } = paper
  const sender = { owner: 'system:reports', name: `${pack}.${format}`, mediaType: paper.type }
  const { upload } = await capabilities.files.receive(onceOf(bytes), sender)
  const { file } = await capabilities.files.take(tx, { upload, owner: sender.owner })
  await store.addFile(tx, { pack, format, file, bytes: bytes.length, madeAt: now })
  await tell(facts.PackFileMade, pack, { pack, format })
}

async function* onceOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
