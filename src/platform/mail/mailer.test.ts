import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { makeLoopbackCertificate } from '../../../tests/support/loopback-certificate.ts'
import { type SmtpOptions, type SmtpStandIn, startSmtp } from '../../../tests/support/smtp.ts'
import { createMailer, type Letter, type Mailer, type MailerOptions } from './mailer.ts'
import { BadSmtpUrl, readSmtpUrl } from './smtp-url.ts'

const letter: Letter = {
  from: 'Koosmeel <koosmeel@amet.example>',
  to: 'kati.kask@amet.example',
  subject: 'Täna on tähtaeg: „Õppekava“ — šabloon',
  text: 'Tere, Kati!\n\nÜlesanne ootab.',
  messageId: 'a1@koosmeel.amet.example',
}

type Conversation = { server?: SmtpOptions; mailer?: MailerOptions }

async function converse(options: Conversation, talk: (server: SmtpStandIn, mailer: Mailer) => Promise<void>) {
  const server = await startSmtp(options.server)
  const mailer = createMailer(server.url, options.mailer)
  try {
    await talk(server, mailer)
  } finally {
    mailer.close()
    await server.stop()
  }
}

test('a letter arrives whole, with its subject, texts, headers and message id', () =>
  converse({}, async (server, mailer) => {
    const headers = { 'List-Unsubscribe': '<https://k.example/u/1>' }
    const delivery = await mailer.send({ ...letter, html: '<p>Tere, Kati!</p>', headers })
    assert.deepEqual(delivery, { outcome: 'sent', messageId: letter.messageId })
    const [message] = server.messages
    assert.equal(message?.subject, letter.subject)
    assert.equal(message?.text?.trim(), letter.text)
    assert.equal(message?.html, '<p>Tere, Kati!</p>')
    assert.equal(message?.messageId, `<${letter.messageId}>`)
    assert.equal(message?.headers.get('auto-submitted'), 'auto-generated')
    assert.match(message?.raw ?? '', /^List-Unsubscribe: <https:\/\/k\.example\/u\/1>\r$/m)
  }))

test('an invitation is a calendar part that Outlook shows as one', () =>
  converse({}, async (server, mailer) => {
    const content = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n'
    await mailer.send({ ...letter, ics: { method: 'REQUEST', content } })
    assert.match(server.messages[0]?.raw ?? '', /Content-Type: text\/calendar; charset=utf-8; method=REQUEST/)
    const attachment = server.messages[0]?.attachments.find((part) => part.contentType === 'application/ics')
    assert.equal(attachment?.content.toString(), content)
  }))

for (const [at, code, expected] of [
  ['MAIL', 451, { outcome: 'retry', reason: 'busy' }],
  ['RCPT', 450, { outcome: 'retry', reason: 'busy' }],
  ['DATA', 421, { outcome: 'retry', reason: 'busy' }],
  ['MAIL', 553, { outcome: 'failed', reason: 'senderRefused' }],
  ['RCPT', 550, { outcome: 'failed', reason: 'recipientRefused' }],
  ['DATA', 552, { outcome: 'failed', reason: 'tooLarge' }],
  ['DATA', 554, { outcome: 'failed', reason: 'contentRefused' }],
] as const)
  test(`${code} at ${at} means ${expected.outcome}: ${expected.reason}, and the next letter goes`, () =>
    converse({}, async (server, mailer) => {
      server.reject({ at, code })
      assert.deepEqual(await mailer.send(letter), expected)
      assert.equal((await mailer.send(letter)).outcome, 'sent')
      assert.equal(server.messages.length, 1)
    }))

test('a server that is away is a reason to try again, and trying again works when it is back', async () => {
  const server = await startSmtp()
  await server.stop()
  const mailer = createMailer(server.url)
  assert.deepEqual(await mailer.send(letter), { outcome: 'retry', reason: 'serverDown' })
  mailer.close()
})

test('a signed-in letter goes; a wrong password leaves it waiting', async () => {
  const auth = { user: 'koosmeel', pass: 'õige/sõna' }
  const server = await startSmtp({ auth })
  const url = new URL(server.url)
  for (const [password, expected] of [
    [auth.pass, 'sent'],
    ['wrong', 'retry'],
  ] as const) {
    const mailer = createMailer(`smtp://${auth.user}:${encodeURIComponent(password)}@${url.host}`)
    const delivery = await mailer.send(letter)
    assert.equal(delivery.outcome, expected)
    if (delivery.outcome === 'retry') assert.equal(delivery.reason, 'signInRefused')
    mailer.close()
  }
  await server.stop()
})

test('STARTTLS is taken when the certificate is trusted and refused when it is not', async () => {
  const tls = makeLoopbackCertificate()
  await converse({ server: { tls }, mailer: { trustedAuthority: tls.cert } }, async (server, mailer) => {
    assert.equal((await mailer.send(letter)).outcome, 'sent')
    assert.equal(server.messages.length, 1)
    assert.equal(server.secured, 1)
  })
  await converse({ server: { tls } }, async (server, mailer) => {
    assert.deepEqual(await mailer.send(letter), { outcome: 'retry', reason: 'notSecure' })
    assert.equal(server.messages.length, 0)
  })
})

test('an address that would be two, or a header, is refused before anything is sent', () =>
  converse({}, async (server, mailer) => {
    for (const to of [
      '',
      'kati',
      'a@amet.example, b@amet.example',
      'a@amet.example\r\nBcc: b@amet.example',
      '<a@amet.example>',
    ])
      assert.deepEqual(await mailer.send({ ...letter, to }), { outcome: 'failed', reason: 'badAddress' })
    assert.equal(server.messages.length, 0)
  }))

test('a subject with a line break cannot add a header', () =>
  converse({}, async (server, mailer) => {
    await mailer.send({ ...letter, subject: 'Tere\r\nX-Forged: jah' })
    assert.equal(server.messages[0]?.headers.has('x-forged'), false)
  }))

test('with a DKIM key the one-click unsubscribe headers are signed too', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const dkim = { domainName: 'amet.example', keySelector: 'koosmeel', privateKey: key }
  return converse({ mailer: { dkim } }, async (server, mailer) => {
    const headers = {
      'List-Unsubscribe': '<https://k.example/u/1>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }
    await mailer.send({ ...letter, headers })
    const signature = server.messages[0]?.raw.match(/DKIM-Signature:[\s\S]*?\r\n(?! )/)?.[0] ?? ''
    assert.match(signature.replace(/\s/g, ''), /h=.*list-unsubscribe:list-unsubscribe-post/i)
  })
})

test('without a server every letter waits', async () => {
  const mailer = createMailer(undefined)
  assert.equal(mailer.configured, false)
  assert.deepEqual(await mailer.send(letter), { outcome: 'retry', reason: 'notConfigured' })
})

test('letters leave this machine only under TLS unless the agency says otherwise', () => {
  assert.equal(readSmtpUrl('smtp://mail.amet.example').requireTLS, true)
  assert.equal(readSmtpUrl('smtp://mail.amet.example:25?tls=off').requireTLS, false)
  assert.deepEqual(
    [readSmtpUrl('smtps://mail.amet.example').port, readSmtpUrl('smtp://[::1]').host],
    [465, '::1'],
  )
  for (const bad of ['mail.amet.example', 'http://mail.amet.example', 'smtp://'])
    assert.throws(() => readSmtpUrl(bad), BadSmtpUrl)
})
