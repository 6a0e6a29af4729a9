import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { blotPersonal, chooseRequestId, createLog, logOfRequest } from './log.ts'

function captureLog() {
  const lines: string[] = []
  return { lines, log: createLog({ destination: { write: (line: string) => void lines.push(line) } }) }
}

test('a log line carries its request, level, time and message', () => {
  const { lines, log } = captureLog()
  logOfRequest(log, '01890a5d-ac96-774b-bcce-b302099a8057').info({ status: 200, ms: 4 }, 'answered')
  const line = JSON.parse(lines[0] ?? '')
  assert.equal(line.requestId, '01890a5d-ac96-774b-bcce-b302099a8057')
  assert.deepEqual([line.level, line.status, line.ms, line.msg], ['info', 200, 4, 'answered'])
  assert.match(line.time, /^\d{4}-\d\d-\d\dT.*Z$/)
})

test('names, addresses, bodies and tokens are hidden wherever they stand', () => {
  const { lines, log } = captureLog()
  const token = randomBytes(32).toString('base64url')
  log.warn(
    {
      user: { name: 'Kati Kask', email: 'kati.kask@amet.example' },
      letter: { to: 'x', subject: 'Tere', body: 'salajane' },
    },
    `letter to kati.kask@amet.example about 60001019906 with https://k.example/signin?token=${token} and ${token}`,
  )
  const line = lines.join()
  for (const secret of ['Kati', 'kask@', 'Tere', 'salajane', '60001019906', token])
    assert.ok(!line.includes(secret), secret)
  assert.ok(line.includes('https://k.example/signin?[hidden]'))
})

test('an error keeps its type, code, message and stack, but not what the database quotes', () => {
  const { lines, log } = captureLog()
  const error = Object.assign(new Error('duplicate key for kati.kask@amet.example'), {
    code: '23505',
    detail: 'Key (email)=(kati.kask@amet.example) already exists.',
    cause: new TypeError('inner of rein.poder@amet.example'),
  })
  log.error({ err: error }, 'could not save')
  const line = JSON.parse(lines[0] ?? '')
  assert.equal(line.err.code, '23505')
  assert.equal(line.err.message, 'duplicate key for [e-mail]')
  assert.match(line.err.stack, /log\.test\.ts/)
  assert.equal(line.err.cause.type, 'TypeError')
  assert.ok(!lines.join().includes('amet.example'))
})

test('ids and file names are not taken for secrets', () => {
  const kept =
    '01890a5d-ac96-774b-bcce-b302099a8057 typst-ts-node-compiler-linux-x64-gnu /src/platform/log.ts:12:3'
  assert.equal(blotPersonal(kept), kept)
})

test('a request id from outside is kept only when it is short and plain', () => {
  assert.equal(chooseRequestId('proxy-12345'), 'proxy-12345')
  for (const bad of [
    undefined,
    '',
    'a b',
    'x\ny-injected',
    'kati.kask@amet.example',
    randomBytes(48).toString('base64url'),
  ])
    assert.match(chooseRequestId(bad), /^[0-9a-f-]{36}$/)
})
