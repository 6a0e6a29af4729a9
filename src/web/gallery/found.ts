import type { FoundGroup } from '../ui/command-palette.tsx'

const all: FoundGroup[] = [
  {
    title: 'Ülesanded',
    items: [
      { id: '1', title: 'Koosta ülevaade Soome mudelist', note: 'tähtaeg 25.11.2026', to: '/kit' },
      { id: '2', title: 'Avalda tagasiside kokkuvõte', note: 'täna', to: '/kit' },
    ],
  },
  {
    title: 'Inimesed',
    items: [{ id: '3', title: 'Piret Oja', note: 'perelepitusteenuse juht', to: '/kit' }],
  },
]

export const galleryFound = (text: string): FoundGroup[] =>
  all
    .map((group) => ({
      ...group,
      items: group.items.filter((item) => item.title.toLowerCase().includes(text.toLowerCase())),
    }))
    .filter((group) => group.items.length > 0)
