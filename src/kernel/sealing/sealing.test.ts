import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Bytes, bytesText, joined, randomBytes, SealBroken, textBytes, xor } from './bytes.ts'
import { belongTogether, makeKeyPair, openSealed, sealTo } from './hpke.ts'
import { linkKeys } from './link-key.ts'
import { lock, unlock } from './lock.ts'
import { openHalf, putTogether, splitForPairs } from './pairs.ts'
import { lockUnderPassphrase, unlockByPassphrase } from './passphrase.ts'
import { makeRecoveryKey, printRecoveryKey, readRecoveryKey } from './recovery-key.ts'
import { openStream, sealStream } from './stream.ts'

const few = { numRuns: 15 }
const bytes = (length: { minLength?: number; maxLength: number }) => fc.uint8Array(length)

async function namedOpeners(count: number) {
  const keys = await Promise.all(Array.from({ length: count }, () => makeKeyPair()))
  return keys.map((pair, at) => ({ person: `opener ${at}`, ...pair }))
}

test('any two openers restore the key of a box, and each of their halves is nothing but chance', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 3, max: 7 }), async (count) => {
      const [openers, secret] = [await namedOpeners(count), randomBytes(32)]
      const halves = await splitForPairs(secret, openers, 'box')
      assert.equal(halves.length, count * (count - 1))
      const own = async (opener: (typeof openers)[number], other: string) => {
        const half = halves.find((one) => one.opener === opener.person && one.other === other)
        assert.ok(half)
        return openHalf(opener.privateKey, { box: 'box', ...half })
      }
      for (const one of openers)
        for (const other of openers) {
          if (one === other) continue
          const [mine, theirs] = [await own(one, other.person), await own(other, one.person)]
          assert.deepEqual(putTogether(mine, theirs), secret)
          assert.notDeepEqual(mine, secret)
        }
    }),
    few,
  )
})

test('one opener never restores it: every secret fits what he holds', async () => {
  const [openers, secret] = [await namedOpeners(3), randomBytes(32)]
  const halves = await splitForPairs(secret, openers, 'box')
  const [first] = openers
  assert.ok(first)
  const mine = halves.filter(({ opener }) => opener === first.person)
  const opened = await Promise.all(mine.map((half) => openHalf(first.privateKey, { box: 'box', ...half })))
  for (const combined of [...opened, xor(opened[0] as Bytes, opened[1] as Bytes)])
    assert.notDeepEqual(combined, secret)
  // Whatever other secret one thinks of, there is another's half that gives it: nothing is learnt.
  const another = randomBytes(32)
  const imagined = xor(another, opened[0] as Bytes)
  assert.deepEqual(putTogether(opened[0] as Bytes, imagined), another)
  for (const half of halves.filter(({ opener }) => opener !== first.person))
    await assert.rejects(openHalf(first.privateKey, { box: 'box', ...half }), SealBroken)
})

test('a half of one box, opener or pair opens in the place of no other', async () => {
  const openers = await namedOpeners(3)
  const [half] = await splitForPairs(randomBytes(32), openers, 'box')
  const first = openers[0]
  assert.ok(half && first)
  for (const wrong of [{ box: 'another' }, { other: 'opener 2' }, { opener: 'opener 1' }])
    await assert.rejects(openHalf(first.privateKey, { box: 'box', ...half, ...wrong }), SealBroken)
})

test('what is sealed opens with its own key and purpose only, and no changed bit goes unseen', async () => {
  const [pair, stranger] = [await makeKeyPair(), await makeKeyPair()]
  await fc.assert(
    fc.asyncProperty(bytes({ maxLength: 300 }), fc.nat(), async (plain, somewhere) => {
      const sealed = await sealTo(pair.publicKey, 'tender', plain)
      assert.deepEqual([...(await openSealed(pair.privateKey, 'tender', sealed))], [...plain])
      await assert.rejects(openSealed(stranger.privateKey, 'tender', sealed), SealBroken)
      await assert.rejects(openSealed(pair.privateKey, 'another', sealed), SealBroken)
      const changed = sealed.slice()
      const at = somewhere % changed.length
      changed[at] = (changed[at] ?? 0) ^ (1 << (somewhere % 8))
      await assert.rejects(openSealed(pair.privateKey, 'tender', changed), SealBroken)
    }),
    { numRuns: 60 },
  )
})

test('the halves of one key pair belong together, those of two do not', async () => {
  const [one, other] = [await makeKeyPair(), await makeKeyPair()]
  assert.equal(await belongTogether(one), true)
  assert.equal(await belongTogether({ ...one, privateKey: other.privateKey }), false)
  assert.equal(await belongTogether({ ...one, privateKey: new Uint8Array(32) }), false)
})

async function* inParts(whole: Uint8Array, size: number) {
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size)
}
async function gathered(stream: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  return joined(...parts)
}
const piece = 256 * 1024
const sizes = fc.oneof(
  fc.constantFrom(0, 1, piece - 1, piece, piece + 1, 2 * piece, 2 * piece + 1),
  fc.integer({ min: 0, max: 3 * piece }),
)

test('a stream comes out as it went in, of whatever size and however it was cut', async () => {
  const pair = await makeKeyPair()
  await fc.assert(
    fc.asyncProperty(sizes, fc.integer({ min: 1, max: 400_000 }), async (size, cut) => {
      const plain = randomPlain(size)
      const sealed = await gathered(sealStream(pair.publicKey, 'file', inParts(plain, cut + 1000)))
      const opened = await gathered(openStream(pair.privateKey, 'file', inParts(sealed, cut + 40)))
      assert.ok(Buffer.from(opened).equals(plain))
    }),
    few,
  )
})

test('pieces that were cut off, left out, put elsewhere, changed or added are noticed', async () => {
  const [pair, stranger] = [await makeKeyPair(), await makeKeyPair()]
  const sealed = await gathered(
    sealStream(pair.publicKey, 'file', inParts(randomPlain(2 * piece + 5), 70_000)),
  )
  const [head, first, second, third] = [
    sealed.subarray(0, 65),
    sealed.subarray(65, 65 + piece + 16),
    sealed.subarray(65 + piece + 16, 65 + 2 * (piece + 16)),
    sealed.subarray(65 + 2 * (piece + 16)),
  ] as const
  const flipped = sealed.slice()
  flipped[300_000] = (flipped[300_000] ?? 0) ^ 1
  const wrong = {
    'without its end': joined(head, first, second),
    'cut inside a piece': sealed.subarray(0, sealed.length - 1),
    'without its middle': joined(head, first, third),
    'in another order': joined(head, second, first, third),
    'with a piece twice': joined(head, first, first, second, third),
    'with a bit changed': flipped,
    'with something after it': joined(sealed, new Uint8Array(1)),
    'without its beginning': joined(first, second, third),
    empty: new Uint8Array(0),
  }
  for (const [how, bytes] of Object.entries(wrong))
    await assert.rejects(
      gathered(openStream(pair.privateKey, 'file', inParts(bytes, 99_999))),
      SealBroken,
      how,
    )
  await assert.rejects(gathered(openStream(stranger.privateKey, 'file', inParts(sealed, 99_999))), SealBroken)
  await assert.rejects(gathered(openStream(pair.privateKey, 'other', inParts(sealed, 99_999))), SealBroken)
})

test('a stream that cannot be read is no broken seal', async () => {
  const pair = await makeKeyPair()
  const sealed = await gathered(sealStream(pair.publicKey, 'file', inParts(randomPlain(10), 10)))
  async function* failing() {
    yield sealed.subarray(0, 70)
    throw new Error('The database went away')
  }
  await assert.rejects(gathered(openStream(pair.privateKey, 'file', failing())), /went away/)
})

test('a key under a passphrase opens with that one only, and only for its owner', async () => {
  const key = randomBytes(32)
  const mine = { passphrase: 'neli valget hobust põllul', purpose: 'kati' }
  const kept = await lockUnderPassphrase(key, { ...mine, iterations: 1000 })
  assert.deepEqual(await unlockByPassphrase(kept, mine), key)
  assert.deepEqual(await unlockByPassphrase(kept, { ...mine, passphrase: ` ${mine.passphrase} ` }), key)
  for (const wrong of [{ passphrase: 'neli valget hobust põlluI' }, { passphrase: '' }, { purpose: 'piret' }])
    await assert.rejects(unlockByPassphrase(kept, { ...mine, ...wrong }), SealBroken)
  await assert.rejects(unlockByPassphrase({ ...kept, iterations: 1001 }, mine), SealBroken)
})

test('a recovery key is read as it was printed, and a slip of the pen is noticed', async () => {
  const { key, text } = await makeRecoveryKey()
  assert.match(text, /^([0-9A-Z]{5}-){10}[0-9A-Z]{5}$/)
  assert.deepEqual(await readRecoveryKey(text), key)
  assert.deepEqual(await readRecoveryKey(` ${text.toLowerCase().replaceAll('-', ' ')} `), key)
  await fc.assert(
    fc.asyncProperty(bytes({ minLength: 32, maxLength: 32 }), fc.nat(54), async (some, at) => {
      const printed = (await printRecoveryKey(some)).replaceAll('-', '')
      assert.deepEqual([...((await readRecoveryKey(printed)) ?? [])], [...some])
      // The last character has two spare bits that say nothing, so it is left out.
      const slip = printed[Math.min(at, 53)] === '7' ? '8' : '7'
      const mistyped = printed.slice(0, Math.min(at, 53)) + slip + printed.slice(Math.min(at, 53) + 1)
      const read = await readRecoveryKey(mistyped)
      assert.ok(read === null || !Buffer.from(read).equals(some))
    }),
    { numRuns: 200 },
  )
  for (const wrong of ['', text.slice(1), `${text}0`, text.replace(/.$/, '*')])
    assert.equal(await readRecoveryKey(wrong), null)
})

test('what lies under a link is for its holder alone, in that box alone', async () => {
  const mine = await linkKeys('the-token-of-one', 'box')
  assert.deepEqual(await linkKeys('the-token-of-one', 'box'), mine)
  const locked = await lock(mine.key, 'list', textBytes('pakkumus.pdf'))
  assert.equal(bytesText(await unlock(mine.key, 'list', locked)), 'pakkumus.pdf')
  for (const [token, box] of [
    ['the-token-of-another', 'box'],
    ['the-token-of-one', 'another box'],
  ] as const) {
    const theirs = await linkKeys(token, box)
    assert.notDeepEqual(theirs.holder, mine.holder)
    await assert.rejects(unlock(theirs.key, 'list', locked), SealBroken)
  }
  await assert.rejects(unlock(mine.key, 'receipt', locked), SealBroken)
})

/** Random without asking for more than WebCrypto gives at once. */
function randomPlain(size: number): Buffer {
  const whole = Buffer.alloc(size)
  for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(whole.subarray(at, at + 65_536))
  return whole
}
