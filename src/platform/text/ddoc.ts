/** Whether a text is a DIGIDOC-XML container, in which files stand as base64. */
export const isDdoc = (bytes: Uint8Array): boolean =>
  /<SignedDoc\b/.test(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))

/** The files that a DIGIDOC-XML container holds; signatures are not looked at here. */
export const openDdoc = (bytes: Uint8Array): Uint8Array[] => {
  const text = Buffer.from(bytes).toString('latin1')
  const files = text.matchAll(
    /<DataFile\b[^>]*\bContentType="EMBEDDED_BASE64"[^>]*>([A-Za-z0-9+/=\s]*)<\/DataFile>/g,
  )
  return Array.from(files, ([, base64 = '']) => Uint8Array.from(Buffer.from(base64, 'base64')))
}
