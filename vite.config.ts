import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The mode `gallery` shows every part of the kit in place of the modules' screens. */
export default defineConfig(({ mode }) => ({
  root: 'src/web',
  plugins: [react({ jsxImportSource: 'react' })],
  resolve: { alias: mode === 'gallery' ? [{ find: './module-areas.ts', replacement: galleryAreas }] : [] },
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: '../../build/web/by-hand',
    emptyOutDir: true,
    manifest: 'manifest.json',
    target: 'es2022',
    // A data: URL would need a hole in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
  },
}))

const galleryAreas = fileURLToPath(new URL('src/web/gallery/module-areas.tsx', import.meta.url))
