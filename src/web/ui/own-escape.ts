import type { FocusEvent } from 'react'

/**
 * For what opens over a dialog: Escape pressed in it closes it alone. The library's dialog hears the key first, and
 * asks the focused element whether to stay.
 */
export const ownEscape = {
  onFocus: ({ target }: FocusEvent) => target.setAttribute('data-mantine-stop-propagation', 'true'),
}
