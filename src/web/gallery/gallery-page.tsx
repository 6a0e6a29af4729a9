import { PageHead } from '../ui/page-head.tsx'

export function GalleryPage() {
  return <PageHead title="Komplekt" />
}
