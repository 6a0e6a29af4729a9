import { OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { DrawnRule } from './printed-page.ts'

type Matrix = readonly number[]
type Drawing = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }
type Point = readonly [x: number, y: number]

const moveTo = 0
const lineTo = 1
const curveTo = 2
const quadraticTo = 3
const shortest = 4

/** Follows the drawing of a page and keeps its straight lines, in the coordinates of `viewport`. */
export const drawnRules = (drawing: Drawing, viewport: Matrix): DrawnRule[] => {
  const rules: DrawnRule[] = []
  const saved: Matrix[] = []
  let matrix = viewport
  drawing.fnArray.forEach((operation, at) => {
    const args = drawing.argsArray[at]
    if (operation === OPS.save) saved.push(matrix)
    else if (operation === OPS.restore) matrix = saved.pop() ?? matrix
    else if (operation === OPS.transform) matrix = Util.transform(matrix as number[], args as number[])
    else if (operation === OPS.constructPath) rules.push(...pathRules(args, matrix))
  })
  return rules
}

/** A clipping path draws nothing. Thin boxes, as Word draws borders, come out as two lines close together. */
const pathRules = (args: unknown, matrix: Matrix): DrawnRule[] => {
  const [paint, paths] = args as [number, (ArrayLike<number> | null)[]]
  if (paint === OPS.endPath) return []
  return paths.flatMap((path) => (path ? strokes(Array.from(path), matrix) : [])).flatMap(toRule)
}

const strokes = (path: readonly number[], matrix: Matrix): [Point, Point][] => {
  const found: [Point, Point][] = []
  let start: Point = [0, 0]
  let here: Point = start
  for (let at = 0; at < path.length; ) {
    const kind = path[at]
    const length =
      kind === curveTo ? 6 : kind === quadraticTo ? 4 : kind === moveTo || kind === lineTo ? 2 : 0
    const next = length > 0 ? place(path, at + length - 1, matrix) : start
    if (kind === moveTo) start = next
    else if (length <= 2) found.push([here, next])
    here = next
    at += length + 1
  }
  return found
}

const place = (
  path: readonly number[],
  at: number,
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix,
): Point => {
  const [x = 0, y = 0] = [path[at], path[at + 1]]
  return [a * x + c * y + e, b * x + d * y + f]
}

const toRule = ([[x1, y1], [x2, y2]]: [Point, Point]): DrawnRule[] => {
  const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)]
  const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)]
  if (bottom - top < 0.5 && right - left > shortest) return [{ x1: left, y1: top, x2: right, y2: top }]
  if (right - left < 0.5 && bottom - top > shortest) return [{ x1: left, y1: top, x2: left, y2: bottom }]
  return []
}
