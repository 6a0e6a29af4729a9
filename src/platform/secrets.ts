import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Secrets } from '../kernel/capabilities.ts'

/**
 * The installation's own key, made on the first start in `<data>/secrets/` with mode 600. Several processes share
 * it by sharing that folder.
 */
export function openSecrets(dataFolder: string): Secrets {
  return secretsOf(readOrMakeKey(join(dataFolder, 'secrets')))
}

function readOrMakeKey(folder: string): Buffer {
  const file = join(folder, 'key')
  try {
    return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  try {
    // Exclusive: of two processes that start together, one makes the key and the other reads it.
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url')
}

const ivLength = 12
const tagLength = 16

/** @param key 32 random bytes */
export function secretsOf(key: Buffer): Secrets {
  const subkey = (purpose: string) => createHmac('sha256', key).update(purpose).digest()
  const wrapping = subkey('wrap')
  return {
    token: () => randomBytes(32).toString('base64url'),
    hash: (token) => createHash('sha256').update(token).digest(),
    derive: (purpose, id) =>
      createHmac('sha256', subkey(`derive ${purpose}`))
        .update(id)
        .digest('base64url'),
    wrap: (text) => {
      const iv = randomBytes(ivLength)
      const cipher = createCipheriv('aes-256-gcm', wrapping, iv)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), body])
    },
    unwrap: (wrapped) => {
      const decipher = createDecipheriv('aes-256-gcm', wrapping, wrapped.subarray(0, ivLength))
      decipher.setAuthTag(wrapped.subarray(ivLength, ivLength + tagLength))
      const body = wrapped.subarray(ivLength + tagLength)
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
    },
  }
}
