/**
 * A name that is safe to show, to store and to offer for download: no folders, no control characters, no marks
 * that turn the direction of writing ("gpj.exe"), no more than 200 characters with its ending kept.
 */
export function cleanFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replaceAll(/[<>:"|?*]/g, '_')
    .trim()
    .replace(/^\.+/, '')
  if (clean === '') return 'fail'
  const ending = /\.[^.\s]{1,10}$/.exec(clean)?.[0] ?? ''
  return clean.length <= 200 ? clean : [...clean].slice(0, 200 - ending.length).join('') + ending
}
