// Plain JavaScript: it compiles the rest.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt, listSources, root } from './builds.mjs'

/**
 * Compiles the server, the command line and the threads when their sources changed since the last time.
 *
 * @returns {Promise<string>} the folder in which `src/main.ts` is `src/main.mjs`
 */
export async function ensureServerBuild() {
  const sources = await listSources('src', (path) => /\.m?[jt]sx?$/.test(path) && !/(^|\/)web\//.test(path))
  const files = [...sources, join(root, 'tsconfig.json')]
  return ensureBuilt('server', { files, make: (draft, folder) => compile(sources, draft, folder) })
}

/**
 * @param {string[]} files
 * @param {string} draft
 * @param {string} folder where it will lie
 */
async function compile(files, draft, folder) {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts', 'src/cli.ts', ...files.filter((file) => file.endsWith('-thread.ts'))],
    outbase: root,
    outdir: draft,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    logLevel: 'error',
    define: {
      'import.meta.url': 'sourceUrl',
      'process.env.KOOSMEEL_COMPILED': JSON.stringify(pathToFileURL(folder).href),
    },
    plugins: [placesOfSources],
  })
}

/** What lies beside a source file is found there, wherever the compiled one lies. @type {import('esbuild').Plugin} */
const placesOfSources = {
  name: 'places-of-sources',
  setup(bundler) {
    bundler.onLoad({ filter: /\.(mjs|tsx?)$/, namespace: 'file' }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const place = `const sourceUrl = ${JSON.stringify(pathToFileURL(path).href)};`
      return {
        contents: source.includes('import.meta.url') ? `${place}${source}` : source,
        loader: path.endsWith('.mjs') ? 'js' : path.endsWith('x') ? 'tsx' : 'ts',
      }
    })
  },
}
