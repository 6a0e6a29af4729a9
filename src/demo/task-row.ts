import type { CastKey } from './cast.ts'

/**
 * A task of the demonstration, told in days from today: -3 is three days ago, 0 today. Rest days are left
 * to the calendar.
 */
export interface TaskRow {
  readonly title: string
  readonly doneMeans: string
  readonly text?: string
  /** Who gave it; Piret when left out. A task that is one's own waits for nobody's answer. */
  readonly by?: CastKey
  /** Who does it; Kati when left out. */
  readonly to?: CastKey
  readonly given: number
  readonly due: number
  /** `12:00`; the whole day when left out. */
  readonly time?: string
  readonly taken?: number
  readonly done?: Done
  readonly returned?: { readonly day: number; readonly reason: string; readonly again?: Done }
  readonly accepted?: { readonly day: number; readonly remark?: string; readonly by?: CastKey }
  readonly withdrawn?: { readonly day: number; readonly reason: string }
  readonly comments?: readonly CommentRow[]
  readonly files?: readonly FileRow[]
}

export interface Done {
  readonly day: number
  readonly result?: string
  readonly files?: readonly FileRow[]
  /** Who did it in the place of the one whose task it is. */
  readonly by?: CastKey
}

/** `@Kati Kask` in the text mentions her. */
export interface CommentRow {
  readonly day: number
  readonly who: CastKey
  readonly text: string
}

/** A small text file, or an Excel file of one sheet whose first row is the heading. */
export type FileRow =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly sheet: readonly (readonly string[])[] }
