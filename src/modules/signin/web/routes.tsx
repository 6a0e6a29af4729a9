import type { Area } from '../../../web/area.ts'

export const area: Area = {
  pages: [
    { path: '/sign-in', frame: 'bare', load: async () => (await import('./sign-in-page.tsx')).SignInPage },
    { path: '/sign-in/link', frame: 'bare', load: async () => (await import('./link-page.tsx')).LinkPage },
    { path: '/sign-in/oidc', frame: 'bare', load: async () => (await import('./oidc-page.tsx')).OidcPage },
    { path: '/set-up', frame: 'bare', load: async () => (await import('./set-up-page.tsx')).SetUpPage },
    { path: '/me', load: async () => (await import('./me-page.tsx')).MePage },
  ],
}
