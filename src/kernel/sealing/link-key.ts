import { type Bytes, bytesOf, textBytes } from './bytes.ts'

/**
 * Two things that follow from an unguessable link and from nothing that is kept of it: a name under which its holder's
 * sealed things lie, and a key under which he alone reads his own list and receipt.
 */
export interface LinkKeys {
  /** 32 bytes. Who reads the database cannot tell whose they are: of the link only another hash is there. */
  readonly holder: Bytes
  readonly key: Bytes
}

/** @param box whose link it is: the same link would be another holder elsewhere */
export async function linkKeys(token: string, box: string): Promise<LinkKeys> {
  const from = await crypto.subtle.importKey('raw', textBytes(token), 'HKDF', false, ['deriveBits'])
  const derive = async (what: string) => {
    const info = textBytes(`koosmeel tenderer's ${what}\n${box}`)
    const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info }
    return bytesOf(await crypto.subtle.deriveBits(how, from, 256))
  }
  return { holder: await derive('name'), key: await derive('key') }
}
