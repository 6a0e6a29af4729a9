/** CPV as kept: eight digits; the check digit that often stands after them is dropped. */
export const bareCpv = (written: string | null | undefined): string | null =>
  written?.trim().slice(0, 8) || null
