import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { after } from 'node:test'

/** What came to the stand-in: the body of one request. */
export interface Asked {
  readonly filename: string
  readonly document: string
  readonly reportType: string
}

interface Answer {
  readonly status?: number
  readonly body: unknown
}

/** A stand-in for the validation service: answers as told, on loopback; `silent` never answers. */
export async function standInSiva(answer: (asked: Asked) => Answer | 'silent') {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    if (request.url !== '/validate' || request.method !== 'POST') return response.writeHead(404).end()
    const question = JSON.parse(await text(request)) as Asked
    asked.push(question)
    const said = answer(question)
    if (said === 'silent') return
    response.writeHead(said.status ?? 200, { 'content-type': 'application/json' })
    response.end(typeof said.body === 'string' ? said.body : JSON.stringify(said.body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A stand-in that nobody asks any more keeps no run of tests from ending.
  server.unref()
  server.on('connection', (socket) => socket.unref())
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

interface Said {
  readonly id: string
  readonly signedBy: string
  readonly indication: string
  readonly errors?: readonly { readonly content: string }[]
}

/** A simple report in the form of SiVa 3. */
export const sivaReport = (signatures: readonly Said[]) => ({
  validationReport: {
    validationConclusion: {
      policy: {
        policyName: 'POLv4',
        policyDescription: 'A stand-in',
        policyUrl: 'http://siva.example/POLv4',
      },
      validationTime: '2026-11-23T08:00:00Z',
      signatureForm: 'ASiC-E',
      signaturesCount: signatures.length,
      validSignaturesCount: signatures.filter(({ indication }) => indication === 'TOTAL-PASSED').length,
      signatures,
    },
  },
})
