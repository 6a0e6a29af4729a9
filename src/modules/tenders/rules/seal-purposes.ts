/**
 * What each sealed thing is for, authenticated with it: nothing that was sealed for one purpose or box opens as
 * another. The browser and the server say the same.
 */
export interface SealedBox {
  readonly procurement: string
  /** Base64url. */
  readonly publicKey: string
}

/** A box set up anew has another key, and so another name. */
export const nameOfBox = ({ procurement, publicKey }: SealedBox): string => `${procurement}\n${publicKey}`

export const openerKeyPurpose = (person: string): string => `koosmeel opener's key\n${person}`
export const recoveryPurpose = (box: SealedBox): string => `koosmeel recovery of a box\n${nameOfBox(box)}`
export const filePurpose = (box: SealedBox): string => `koosmeel file of a tender\n${nameOfBox(box)}`
export const manifestPurpose = (box: SealedBox): string => `koosmeel tender\n${nameOfBox(box)}`
export const refusalPurpose = (box: SealedBox): string => `koosmeel late tender\n${nameOfBox(box)}`

/** For the tenderer alone, under the key of his link. */
export const ownPurposes = {
  statement: "koosmeel tenderer's statement",
  file: "koosmeel tenderer's file",
  receipt: "koosmeel tenderer's receipt",
} as const
