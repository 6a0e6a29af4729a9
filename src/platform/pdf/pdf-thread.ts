import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { answerQuestions } from '../thread/answer.ts'
import type { PdfJob, PdfResult } from './pdf.ts'
import { makePrintable, readGlyphs } from './printable.ts'

const inter = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json'))
const fontFolders = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map((cut) =>
  join(inter, cut),
)
const glyphs = readGlyphs(readFileSync(join(inter, '400Regular/Inter_400Regular.ttf')))

answerQuestions(({ folder, template, data, standard }: PdfJob): PdfResult => {
  const compiler = compilerOf(folder)
  const printable = JSON.stringify(makePrintable(JSON.parse(data), glyphs))
  const mainFilePath = join(folder, `${template}.typ`)
  const compiled = compiler.compile({ mainFilePath, inputs: { data: printable }, resetRead: true })
  try {
    const error = compiled.takeError()
    if (error) return { faults: compiler.fetchDiagnostics(error).map(sayDiagnostic) }
    if (!compiled.result) return { faults: ['no document'] }
    return { pdf: Uint8Array.from(compiler.pdf(compiled.result, { pdfStandard: standard, pdfTags: true })) }
  } catch (error) {
    return { faults: listExportFaults((error as Error).message) }
  } finally {
    compiler.evictCache(2)
  }
})

const compilers = new Map<string, NodeCompiler>()

/** Making one reads the fonts, so it is kept as long as the thread. */
function compilerOf(folder: string): NodeCompiler {
  const fontPaths = [...fontFolders, join(folder, '../fonts')]
  const compiler =
    compilers.get(folder) ?? NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths }] })
  compilers.set(folder, compiler)
  return compiler
}

type Diagnostic = { message: string; range?: { start: { line: number } } }

const sayDiagnostic = ({ message, range }: Diagnostic) =>
  range ? `line ${range.start.line + 1}: ${message}` : message

/** What a standard forbids comes as the debug text of the compiler's own structures. */
function listExportFaults(message: string): string[] {
  const faults = [...message.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, fault = '']) => fault)
  return faults.length > 0 ? [...new Set(faults)] : [message]
}
