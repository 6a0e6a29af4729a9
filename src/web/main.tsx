import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { makeRouter } from './routes.tsx'
import { refreshSession } from './session-source.ts'
import { KitProvider } from './ui/provider.tsx'
import { ErrorState } from './ui/states.tsx'

// The policy forbids making code out of text, and zod would otherwise try it.
z.config({ jitless: true })

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no #root')
const screen = createRoot(place)

async function start(): Promise<void> {
  await refreshSession()
  const router = makeRouter()
  screen.render(
    <StrictMode>
      <KitProvider>
        <RouterProvider router={router} />
      </KitProvider>
    </StrictMode>,
  )
}

start().catch((problem: unknown) =>
  screen.render(
    <KitProvider>
      <ErrorState problem={problem} retry={() => window.location.reload()} />
    </KitProvider>,
  ),
)
