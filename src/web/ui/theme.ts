import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** From tint to deepest; `7` is the one deep blue for what can be done. */
const blue: MantineColorsTuple = [
  '#e7f0f8',
  '#cfe0f0',
  '#a3c6e4',
  '#78abd7',
  '#5494cb',
  '#2b74b8',
  '#155f9f',
  '#0b4f8a',
  '#083b68',
  '#062b4d',
]

export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  colors: { blue },
  primaryColor: 'blue',
  primaryShade: { light: 7, dark: 4 },
  defaultRadius: 8,
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusClassName: 'focusable',
})

/** Mantine's own variables follow ours (`tokens.css`), which know light, dark and paper. */
export const followTokens: CSSVariablesResolver = () => {
  const tokens = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--muted)',
    '--mantine-color-placeholder': 'var(--muted)',
    '--mantine-color-anchor': 'var(--blue)',
    '--mantine-color-error': 'var(--late)',
    '--mantine-color-default': 'var(--paper)',
    '--mantine-color-default-hover': 'var(--ground)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--field-line)',
    '--mantine-primary-color-filled': 'var(--go)',
    '--mantine-primary-color-contrast': 'var(--go-ink)',
  }
  return { variables: {}, light: tokens, dark: tokens }
}
