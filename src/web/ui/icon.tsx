const paths = {
  menu: 'M3 5h14M3 10h14M3 15h14',
  close: 'M5 5l10 10M15 5L5 15',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12zM13.500 13.500L17 17',
  calendar: 'M3 5h14v12H3zM3 8.500h14M6.500 3v3.500M13.500 3v3.500',
  check: 'M4 10.500l4 4 8-9',
  clock: 'M10 17.500a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15zM10 5.500V10l3 2',
  warn: 'M10 3v9M10 15.500v1.500',
  left: 'M12.500 4l-6 6 6 6',
  right: 'M7.500 4l6 6-6 6',
  down: 'M5 8l5 5 5-5',
  up: 'M5 12l5-5 5 5',
  more: 'M4.500 10h.01M10 10h.01M15.500 10h.01',
  plus: 'M10 4v12M4 10h12',
  columns: 'M3 4h14v12H3zM8 4v12M12.500 4v12',
  download: 'M10 3v10M5.500 9l4.500 4.500L14.500 9M4 17h12',
  upload: 'M10 14V4M5.500 8L10 3.500 14.500 8M4 17h12',
  file: 'M5 2.500h7l4 4v11H5zM12 2.500v4h4',
  undo: 'M4 8h8a4 4 0 0 1 0 8H8M4 8l4-4M4 8l4 4',
  person:
    'M10 10a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM3.500 17c.8-3 3.400-4.500 6.500-4.500s5.700 1.500 6.500 4.500',
} as const
export type IconName = keyof typeof paths

/** A drawn sign, always beside words or under a label: it says nothing to a screen reader. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={name === 'more' ? 3 : 1.8}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

/** The mark of Koosmeel: two lines that meet. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" fill="none" strokeWidth="3">
      <path d="M3 20c6 0 6-10 13-10s7 10 13 10" stroke="var(--blue)" strokeLinecap="round" />
      <path d="M3 12c6 0 6 10 13 10s7-10 13-10" stroke="var(--done)" strokeLinecap="round" />
      <circle cx="16" cy="16" r="3.4" fill="var(--ink)" />
    </svg>
  )
}
