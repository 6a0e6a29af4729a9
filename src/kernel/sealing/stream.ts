import { type Bytes, bytesOf, joined, SealBroken, textBytes } from './bytes.ts'
import { publicKeyLength, startOpening, startSealing } from './hpke.ts'

/** Plain bytes in a piece; only the last one is shorter. A sealed piece is longer by its tag. */
const pieceLength = 256 * 1024
const tagLength = 16
/** By how much sealing makes a stream of so many bytes longer, at most. */
export const sealedOverhead = (bytes: number): number =>
  publicKeyLength + tagLength * (Math.floor(bytes / pieceLength) + 1)

const [more, last] = [textBytes('more'), textBytes('last')]

/**
 * Seals a stream to a public key, piece by piece: each is encrypted and authenticated under the next nonce of one HPKE
 * context, so that order is, and says whether it is the last, so that the end is.
 */
export async function* sealStream(
  publicKey: Uint8Array,
  purpose: string,
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<Bytes> {
  const sender = await startSealing(publicKey, purpose)
  yield new Uint8Array(sender.enc)
  for await (const { piece, isLast } of inPieces(content, pieceLength))
    yield new Uint8Array(await sender.seal(piece, isLast ? last : more))
}

/**
 * The plain stream again; what it yields before it throws may be the beginning only.
 * @throws SealBroken when anything was changed, left out, put elsewhere or added
 */
export async function* openStream(
  privateKey: Uint8Array,
  purpose: string,
  sealed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Bytes> {
  const { head, rest } = await beheaded(sealed, publicKeyLength)
  const recipient = await orBroken(startOpening(privateKey, purpose, head))
  for await (const { piece, isLast } of inPieces(rest, pieceLength + tagLength))
    yield new Uint8Array(await orBroken(recipient.open(piece, isLast ? last : more)))
}

/** Where the stream itself fails, that is no broken seal: it may be read again. */
function orBroken<T>(opening: Promise<T>): Promise<T> {
  return opening.catch((cause: unknown) => {
    throw new SealBroken('The sealed stream was changed, or the key is not its own', { cause })
  })
}

/** Cuts a stream into pieces of one length, however it was cut before; there is always a last one, perhaps empty. */
async function* inPieces(content: AsyncIterable<Uint8Array>, length: number) {
  let parts: Uint8Array[] = []
  let size = 0
  for await (const part of content) {
    let rest = part
    // A full piece waits until something follows: only then it is known that it isn't the last.
    while (size + rest.length > length) {
      const cut = length - size
      yield { piece: joined(...parts, rest.subarray(0, cut)), isLast: false }
      rest = rest.subarray(cut)
      parts = []
      size = 0
    }
    if (rest.length > 0) parts.push(rest)
    size += rest.length
  }
  yield { piece: joined(...parts), isLast: true }
}

async function beheaded(stream: AsyncIterable<Uint8Array>, length: number) {
  const iterator = stream[Symbol.asyncIterator]()
  let head: Bytes = new Uint8Array(0)
  while (head.length < length) {
    const { value, done } = await iterator.next()
    if (done) throw new SealBroken('The sealed stream ends before it begins')
    head = joined(head, value)
  }
  const beyond = bytesOf(head.subarray(length))
  async function* rest(): AsyncGenerator<Uint8Array> {
    if (beyond.length > 0) yield beyond
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  return { head: bytesOf(head.subarray(0, length)), rest: rest() }
}
