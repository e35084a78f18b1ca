import { slugText } from '@/wording/slugText'
import type { Takeaway } from './Takeaway'

export type FileKind = 'csv' | 'xlsx' | 'json' | 'svg' | 'png'

/** Longer names are cut by mail programs and do not fit the paths of old systems. */
const MOST = 120

const BRAND = 'nhip-so'
const VIEW = { vi: 'kham-pha', en: 'explore' } as const

/** What the table was narrowed to, in words. */
function topicOf({ filters, text }: Takeaway): string {
  return [text, ...filters.flatMap(({ values }) => values)].join(' ')
}

/**
 * What a file is called: by what is in it and between which days. Small Latin letters, digits,
 * hyphens and underscores, which every system and mail program takes.
 */
export function fileName(takeaway: Takeaway, kind: FileKind): string {
  const { lang, then, now, known } = takeaway
  const days = [then, now, ...(known === undefined ? [] : [known])]
  const ends = `${days.join('_')}.${kind}`
  const room = MOST - [BRAND, VIEW[lang], '', ends].join('_').length
  const topic = slugText(topicOf(takeaway), room)
  return [BRAND, VIEW[lang], ...(topic === '' ? [] : [topic]), ends].join('_')
}
