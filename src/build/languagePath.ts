import type { Language } from '@/domain/Bilingual'

/** The path of the same page in a language: `/sources` is `/en/sources` in English. */
export function languagePath(path: string, language: Language): string {
  const plain = path.replace(/^\/en(?=\/|$)/, '')
  const vietnamese = plain.startsWith('/') ? plain : `/${plain}`
  return language === 'vi' ? vietnamese : `/en${vietnamese}`
}

/** The whole address of a page or file of the site; `origin` may end with a slash. */
export function absoluteAddress(origin: string, path: string): string {
  return origin.replace(/\/+$/, '') + encodeURI(path)
}
