export type DecodedText = { readonly text: string; readonly encoding: string; readonly guessed: boolean }

/** Estonian text in one of the old single-byte code pages differs in š, ž and quotes only. */
const oldEncodings = ['windows-1257', 'iso-8859-13', 'iso-8859-15', 'windows-1252'] as const

/** Byte order mark, then strict UTF-8, then the old code page whose letters look most like Estonian. */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return sure(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return sure(bytes, 'utf-16be')
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: 'utf-8',
      guessed: false,
    }
  } catch {
    return guess(bytes)
  }
}

const sure = (bytes: Uint8Array, encoding: string): DecodedText => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
  guessed: false,
})

const guess = (bytes: Uint8Array): DecodedText => {
  const readings = oldEncodings.map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes)
    return { text, encoding, guessed: true, strangeness: strangeness(text) }
  })
  const { text, encoding, guessed } = readings.reduce((best, each) =>
    each.strangeness < best.strangeness ? each : best,
  )
  return { text, encoding, guessed }
}

const strangeness = (text: string): number =>
  Array.from(text.matchAll(/[^\t\n\f\r -~õäöüšžÕÄÖÜŠŽ„“”«»’–—•§…·€° ]/g)).length
