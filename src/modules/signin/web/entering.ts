/** What happens around a sign-in in the browser: where one goes then, and how the session will be called. */
const kept = 'koosmeel-back'

/** Where to go after signing in; kept for this tab, since a provider leads away from the page. */
export function keepPlace(place: string | undefined): void {
  if (place && isOurs(place)) sessionStorage.setItem(kept, place)
}

/** Loads the application anew: nothing of a guest or of another person stays in it. */
export function enter(): void {
  const place = sessionStorage.getItem(kept) ?? '/'
  sessionStorage.removeItem(kept)
  window.location.assign(place)
}

/** An address of another site, given in a link, would lead a signed-in person astray. */
const isOurs = (place: string): boolean =>
  place.startsWith('/') && new URL(place, window.location.origin).origin === window.location.origin

const browsers = [
  ['Edge', /Edg/],
  ['Opera', /OPR\//],
  ['Firefox', /Firefox|FxiOS/],
  ['Chrome', /Chrome|CriOS/],
  ['Safari', /Safari/],
] as const
const systems = [
  ['iOS', /iPhone|iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS/],
  ['Linux', /Linux/],
] as const

/** `Firefox, Windows`: by which the person will know this session in the list. */
export function describeBrowser(agent = navigator.userAgent): string {
  const named = [browsers, systems].map((list) => list.find(([, form]) => form.test(agent))?.[0])
  return named.filter(Boolean).join(', ')
}

/** The secret of a link stands behind `#`; it leaves the address at once, so that no history keeps it. */
export function takeToken(): string {
  const token = window.location.hash.slice(1)
  if (token) window.history.replaceState(window.history.state, '', window.location.pathname)
  return token
}
