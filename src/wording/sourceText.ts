import type { Language } from '@/domain/Bilingual'
import type { Source } from '@/domain/Source'
import { momentText } from './momentText'

/**
 * How is a source named in a citation? "[2] ANTV, “…”, đăng 16/1/2026, https://…". The number is
 * its place in the register; what is not known is left out. The address ends it, without a stop
 * that a reader might copy along.
 */
export function sourceText(source: Source, lang: Language): string {
  const { number, publisher, title, published, url } = source
  const posted = lang === 'vi' ? 'đăng' : 'published'
  return [
    `[${number}] ${publisher}`,
    ...(title === undefined ? [] : [`“${title}”`]),
    ...(published === undefined ? [] : [`${posted} ${momentText(published, lang, 'long')}`]),
    url,
  ].join(', ')
}
