import type { Actor } from '../../../kernel/actor.ts'
import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { signin } from '../../signin/contract.ts'
import { pageOperations } from '../contract/tender-page.ts'
import { tenders } from '../contract.ts'
import { announceTraining, approvedPaper, inviteThree, openTraining } from './announced.ts'

const guest = { kind: 'guest', visitor: 'example' } as const

/** A tenderer who was invited, with a link whose token is known here. */
export async function holdLink(stage: Stage) {
  const { procurement } = await announceTraining(stage)
  await inviteThree(stage, procurement)
  const { items } = await stage.perform(tenders.listTenderers, { procurement }, 'kati')
  const wish = { scope: 'tender', record: (items[0]?.id ?? '') as never }
  const tendersItself: Actor = { kind: 'system', name: 'tenders' }
  const { token } = await stage.perform(signin.giveAccessLink, wish, tendersItself)
  return { procurement, token }
}

const givePaper = async (stage: Stage, { procurement }: Awaited<ReturnType<typeof announceTraining>>) => {
  const documents = [await approvedPaper(stage, procurement)]
  const { papers } = await stage.perform(tenders.givePapers, { procurement, documents }, 'kati')
  return papers[0] ?? ''
}

export const pageExamples = examplesOf(pageOperations, {
  showCalls: { as: guest, input: { lang: 'et' } },
  showCall: { as: guest, input: (stage) => openTraining(stage) },
  askForLink: {
    as: guest,
    input: async (stage) => ({
      ...(await openTraining(stage)),
      ...{ name: 'MTÜ Sõbralik', registryCode: '', contactName: '', email: 'mtu@sobralik.example' },
    }),
  },
  showTenderPage: { as: 'holder', input: async (stage) => ({ token: (await holdLink(stage)).token }) },
  askQuestion: {
    as: 'holder',
    input: async (stage) => ({ token: (await holdLink(stage)).token, text: 'Kas ruum on olemas?' }),
  },
  downloadPaperByLink: {
    as: 'holder',
    input: async (stage) => {
      const { procurement, token } = await holdLink(stage)
      return { token, paper: await givePaper(stage, { procurement }) }
    },
  },
  downloadOpenPaper: {
    as: guest,
    input: async (stage) => {
      const open = await openTraining(stage)
      return { ...open, paper: await givePaper(stage, open) }
    },
  },
})
