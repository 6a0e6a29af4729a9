import { setNonce } from 'get-nonce'

/** The nonce of this response: the only way a style element of a library is let in. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
setNonce(nonce)
