import type { Session } from '../session.ts'

/** A person of the invented cast, for looking at the kit without a server. */
export const gallerySession: Session = {
  person: { id: 'kati', name: 'Kati Kask', email: 'kati.kask@amet.example' },
  roles: ['specialist', 'administrator'],
  substitutions: [{ absence: 'piret', person: { id: 'piret', name: 'Piret Oja' }, until: '2026-11-27' }],
}
