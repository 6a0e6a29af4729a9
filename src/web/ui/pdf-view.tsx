import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import css from './pdf-view.module.css'
import { Skeleton } from './states.tsx'

interface PdfViewProps {
  /** Address of the file; only the parts that are looked at are fetched. */
  file: string
  name: string
}

/** The pages of a PDF one under another, drawn as they come into view, with text that can be marked and read aloud. */
export function PdfView({ file, name }: PdfViewProps) {
  const w = useWords(texts).pdf
  const opened = useOpenedPdf(file)
  if (opened === undefined) return <Skeleton lines={6} />
  if (opened === 'closed' || opened === 'broken') return <p className="muted">{w[opened]}</p>
  const shown = Math.min(opened.numPages, mostPages)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys. */}
      <section className={css.pages} tabIndex={0} aria-label={name}>
        {Array.from({ length: shown }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pages never change places.
          <PdfPage key={at} pdf={opened} no={at + 1} />
        ))}
      </section>
      <p className="small muted">{shown < opened.numPages ? w.first(shown) : w.pages(opened.numPages)}</p>
    </>
  )
}

/** Longer files are downloaded to be read. */
const mostPages = 200

type Opened = PDFDocumentProxy | 'closed' | 'broken' | undefined

/** Fetches the reader when the first PDF is looked at: it is larger than the rest of the application. */
function useOpenedPdf(file: string): Opened {
  const [opened, setOpened] = useState<Opened>()
  useEffect(() => {
    let stop = () => {}
    let isLeft = false
    setOpened(undefined)
    void loadReader().then(({ getDocument }) => {
      if (isLeft) return
      const loading = getDocument({ url: file, ...careful })
      stop = () => void loading.destroy()
      loading.promise.then(setOpened, (error: Error) => {
        if (!isLeft) setOpened(error.name === 'PasswordException' ? 'closed' : 'broken')
      })
    })
    return () => {
      isLeft = true
      stop()
    }
  }, [file])
  return opened
}

/** Nothing of the file is run, and no more of it is fetched than is looked at. */
const careful = {
  verbosity: 0,
  isEvalSupported: false,
  useWasm: false,
  enableXfa: false,
  disableAutoFetch: true,
  disableStream: true,
  rangeChunkSize: 256 * 1024,
}

async function loadReader() {
  const [reader, { default: worker }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'),
  ])
  reader.GlobalWorkerOptions.workerSrc = worker
  return reader
}

function PdfPage({ pdf, no }: { pdf: PDFDocumentProxy; no: number }) {
  const w = useWords(texts).pdf
  const place = useRef<HTMLDivElement>(null)
  const isNear = useIsNear(place)
  useEffect(() => {
    const box = place.current
    if (!box || !isNear) return
    return drawPage(pdf, no, box)
  }, [pdf, no, isNear])
  // biome-ignore lint/a11y/useSemanticElements: a page is a part of the text, not a form's group of fields.
  return <div ref={place} className={css.page} role="group" aria-label={w.page(no)} />
}

function useIsNear(place: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: '600px',
    })
    if (place.current) seen.observe(place.current)
    return () => seen.disconnect()
  }, [place])
  return isNear
}

/** Draws a page as wide as its box, the text over it; answers what stops the drawing. */
function drawPage(pdf: PDFDocumentProxy, no: number, box: HTMLElement): () => void {
  const stops: (() => void)[] = []
  void pdf
    .getPage(no)
    .then((page) => draw(page, box, stops))
    // A page that was left while it was drawn.
    .catch(() => {})
  return () => {
    for (const stop of stops) stop()
  }
}

async function draw(page: PDFPageProxy, box: HTMLElement, stops: (() => void)[]): Promise<void> {
  const { TextLayer } = await loadReader()
  const scale = box.clientWidth / page.getViewport({ scale: 1 }).width
  const viewport = page.getViewport({ scale })
  const density = Math.min(window.devicePixelRatio || 1, 2)
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(viewport.width * density)
  canvas.height = Math.floor(viewport.height * density)
  canvas.setAttribute('aria-hidden', 'true')
  const text = document.createElement('div')
  text.className = css.text ?? ''
  box.style.setProperty('--total-scale-factor', String(scale))
  box.style.aspectRatio = `${viewport.width} / ${viewport.height}`
  box.replaceChildren(canvas, text)
  const drawing = page.render({ canvas, viewport, transform: [density, 0, 0, density, 0, 0] })
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport })
  stops.push(
    () => drawing.cancel(),
    () => layer.cancel(),
  )
  await Promise.all([drawing.promise, layer.render()])
}
