import type { Session } from '../session.ts'

const piret = {
  absence: 'piret',
  person: { id: 'piret' as Session['person']['id'], name: 'Piret Oja' },
  until: '2026-11-27' as Session['substitutions'][number]['until'],
}

/** A person of the invented cast, for looking at the kit without a server. */
export const gallerySession: Session = {
  person: {
    id: 'kati' as Session['person']['id'],
    name: 'Kati Kask',
    email: 'kati.kask@amet.example',
    title: 'peaspetsialist (perelepitus)',
  },
  locale: null,
  digest: true,
  memberships: [],
  roles: ['specialist'],
  substitutions: [piret],
  onBehalfOf: null,
}
