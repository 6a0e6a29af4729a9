import type { AddressInfo } from 'node:net'
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** Where in the conversation the stand-in refuses, and with which reply code. */
export type Refusal = { at: 'MAIL' | 'RCPT' | 'DATA'; code: number }

export type SmtpStandIn = {
  /** As `SMTP_URL` wants it. */
  url: string
  /** Every letter taken, in order, parsed; `raw` is what went over the wire. */
  messages: (ParsedMail & { raw: string })[]
  /** How many of them came over TLS. */
  readonly secured: number
  /** Refuses the next letter at that point; the one after it is taken again. */
  reject(refusal: Refusal): void
  /** Waits until that many letters to this address (to anybody, when none is given) have come. */
  waitFor(count: number, to?: string): Promise<(ParsedMail & { raw: string })[]>
  stop(): Promise<void>
}

export type SmtpOptions = { auth?: { user: string; pass: string }; tls?: { key: string; cert: string } }

type Taken = { messages: SmtpStandIn['messages']; secured: number; refusal?: Refusal | undefined }

/** A real SMTP server on loopback that keeps what it is given. */
export async function startSmtp(options: SmtpOptions = {}): Promise<SmtpStandIn> {
  const taken: Taken = { messages: [], secured: 0 }
  const server = createServer(options, taken)
  server.on('error', () => {})
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.server.address() as AddressInfo
  const signIn = options.auth ? `${options.auth.user}:${encodeURIComponent(options.auth.pass)}@` : ''
  return {
    url: `smtp://${signIn}${options.tls ? 'localhost' : '127.0.0.1'}:${port}`,
    messages: taken.messages,
    get secured() {
      return taken.secured
    },
    reject: (next) => {
      taken.refusal = next
    },
    waitFor: (count, to) => waitForMessages(taken.messages, count, to),
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  }
}

function createServer({ auth, tls }: SmtpOptions, taken: Taken): SMTPServer {
  return new SMTPServer({
    authOptional: !auth,
    allowInsecureAuth: true,
    hideSTARTTLS: !tls,
    ...(tls ?? {}),
    onAuth: ({ username, password }, _session, done) =>
      username === auth?.user && password === auth?.pass ? done(null, { user: username }) : done(refuse(535)),
    onMailFrom: (_address, _session, done) => done(useRefusal('MAIL', taken)),
    onRcptTo: (_address, _session, done) => done(useRefusal('RCPT', taken)),
    onData: async (stream, session, done) => {
      const raw = Buffer.concat(await stream.toArray())
      const refused = useRefusal('DATA', taken)
      if (session.secure) taken.secured++
      if (!refused) taken.messages.push({ ...(await simpleParser(raw)), raw: raw.toString('latin1') })
      done(refused)
    },
  })
}

function useRefusal(at: Refusal['at'], taken: Taken): Error | null {
  if (taken.refusal?.at !== at) return null
  const { code } = taken.refusal
  taken.refusal = undefined
  return refuse(code)
}

const refuse = (responseCode: number) => Object.assign(new Error('refused on purpose'), { responseCode })

async function waitForMessages(messages: SmtpStandIn['messages'], count: number, to?: string) {
  const isTheirs = (message: ParsedMail) => to === undefined || (message.to as AddressObject).text === to
  for (let tries = 0; tries < 500; tries++) {
    const theirs = messages.filter(isTheirs)
    if (theirs.length >= count) return theirs
    await new Promise((later) => setTimeout(later, 20))
  }
  throw new Error(`waited for ${count} letters, ${messages.filter(isTheirs).length} came`)
}
