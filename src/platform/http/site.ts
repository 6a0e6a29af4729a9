import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { Readable } from 'node:stream'
import type { Context, Hono } from 'hono'
import { html } from 'hono/html'
import type { House } from '../../kernel/house.ts'
import { describeApi } from '../../kernel/openapi.ts'
import { type WebBundle, webPolicy } from '../web-bundle.ts'
import { apiPage } from './api-page.tsx'
import type { Env } from './server.ts'

export interface Site {
  readonly house: House
  readonly bundle: WebBundle
  /** Whether the database answers. */
  readonly isReady: () => Promise<boolean>
}

/** What is no operation: health, the description of the API, and the staff application's files. */
export function serveSite(app: Hono<Env>, { house, bundle, isReady }: Site): void {
  app.get('/health', (c) => c.json({ status: 'ok' }))
  app.get('/ready', async (c) =>
    (await isReady()) ? c.json({ status: 'ready' }) : c.json({ status: 'waiting' }, 503),
  )
  const description = describeApi(house)
  app.get('/api/openapi.json', (c) => c.json(description))
  app.get('/api', (c) => {
    const nonce = randomBytes(16).toString('base64')
    c.header(
      'content-security-policy',
      `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; frame-ancestors 'none'`,
    )
    return c.html(html`<!doctype html>${apiPage(house, { locale: c.get('locale'), nonce })}`)
  })
  app.all('/api/*', (c) =>
    c.json(
      {
        type: 'kernel.NotFound',
        status: 404,
        title: 'No such operation',
        reference: c.get('reference'),
        data: {},
      },
      404,
    ),
  )
  app.get('*', (c) => serveFile(c, bundle))
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
}

/** A file of the bundle, else the application itself: its own router knows the address. */
async function serveFile(c: Context<Env>, bundle: WebBundle) {
  const type = types[extname(c.req.path)]
  const path = normalize(join(bundle.dir, decodeURIComponent(c.req.path)))
  const found = type && path.startsWith(bundle.dir) ? await stat(path).catch(() => undefined) : undefined
  if (type && !found?.isFile()) return c.text('Not found', 404)
  if (type && found) {
    c.header('content-type', type)
    c.header('content-length', String(found.size))
    c.header(
      'cache-control',
      c.req.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    )
    return c.body(Readable.toWeb(createReadStream(path)) as ReadableStream)
  }
  const nonce = randomBytes(16).toString('base64')
  c.header('cache-control', 'no-store')
  const response = c.html(bundle.page(nonce))
  c.header('content-security-policy', webPolicy(nonce))
  return response
}
