import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** `gallery` adds the page that shows every part of the kit; it is not in what people get. */
export default defineConfig({
  root: 'src/web',
  plugins: [react({ jsxImportSource: 'react' })],
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
})
