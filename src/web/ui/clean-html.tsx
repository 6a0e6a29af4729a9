import { createElement, Fragment, type ReactNode, useMemo } from 'react'

/** Tags of written text; what has another one is shown without it. */
const known = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li table thead tbody tr td th strong em u s sup sub br blockquote'.split(' '),
)
/** Headings of a document stand under those of the page around it. */
const lowered: Readonly<Record<string, string>> = { h1: 'h3', h2: 'h4', h3: 'h5', h4: 'h6', h5: 'h6' }

/**
 * Shows HTML that a server made of a document, without ever giving it to the browser as HTML: only known tags,
 * no attribute but the span of a cell, so that nothing in it can run or load.
 */
export function CleanHtml({ html }: { html: string }) {
  const body = useMemo(() => new DOMParser().parseFromString(html, 'text/html').body, [html])
  return <>{childrenOf(body)}</>
}

const childrenOf = (parent: Node): ReactNode[] =>
  [...parent.childNodes].map((node, at) => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent
    return node instanceof Element ? elementOf(node, at) : null
  })

function elementOf(element: Element, key: number): ReactNode {
  const tag = element.tagName.toLowerCase()
  if (!known.has(tag)) return <Fragment key={key}>{childrenOf(element)}</Fragment>
  const spans = {
    colSpan: Number(element.getAttribute('colspan')) || undefined,
    rowSpan: Number(element.getAttribute('rowspan')) || undefined,
  }
  const isCell = tag === 'td' || tag === 'th'
  return createElement(
    lowered[tag] ?? tag,
    { key, ...(isCell && spans) },
    ...(tag === 'br' ? [] : childrenOf(element)),
  )
}
