import { BlockList, isIP } from 'node:net'
import type { Context } from 'hono'
import type { Env } from './server.ts'

/** Which addresses may say for whom they forward. */
export function readTrusted(proxies: readonly string[]): BlockList {
  const trusted = new BlockList()
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    trusted.addSubnet(address, bits === undefined ? (family === 'ipv6' ? 128 : 32) : Number(bits), family)
  }
  return trusted
}

/**
 * The address of whoever asks: the connection's, or, behind proxies that are trusted, the nearest
 * address in `X-Forwarded-For` that is not one of them.
 */
export function addressOf(c: Context<Env>, trusted: BlockList): string {
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim())
  let address = c.env?.incoming?.socket?.remoteAddress ?? 'unknown'
  while (isTrusted(address, trusted)) {
    const before = forwarded.pop()
    if (!before || !isIP(before)) break
    address = before
  }
  return address
}

function isTrusted(address: string, trusted: BlockList): boolean {
  const plain = address.replace(/^::ffff:/, '')
  const family = isIP(plain)
  return family !== 0 && trusted.check(plain, family === 6 ? 'ipv6' : 'ipv4')
}
