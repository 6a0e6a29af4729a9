import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryClient } from '../queries.ts'
import './mantine.css'
import './fonts.css'
import './tokens.css'
import './base.css'
import { DangerHost } from './confirm-danger.tsx'
import { nonce } from './nonce.ts'
import { followTokens, theme } from './theme.ts'
import { ToldCorner } from './told.tsx'

const scheme = localStorageColorSchemeManager({ key: 'koosmeel-scheme' })

/** Everything a screen of ours stands on: theme, server answers, notices, questions. */
export function KitProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={scheme}
      cssVariablesResolver={followTokens}
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={queryClient}>
        {children}
        <DangerHost />
        <ToldCorner />
      </QueryClientProvider>
    </MantineProvider>
  )
}
