import { answerQuestions } from '../thread/answer.ts'
import { examineContainer } from './examine-container.ts'
import { NotAContainer } from './not-a-container.ts'
import type { ContainerAnswer } from './read-container.ts'

answerQuestions((bytes: Uint8Array): ContainerAnswer => {
  try {
    return { reading: examineContainer(bytes) }
  } catch (error) {
    if (error instanceof NotAContainer) return { code: error.code, data: error.data }
    throw error
  }
})
