import type { Language } from '@/domain/Bilingual'
import type { Series } from '@/domain/Series'
import { sourceCount } from '@/domain/sourceCount'
import { counted } from './counted'
import { many } from './many'

/** What a whole course rests on: "15 số, 15 nguồn, 2021 đến 2026"; nothing for none. */
export function courseText({ points }: Pick<Series, 'points'>, lang: Language): string {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return ''
  const sources = sourceCount(points.flatMap(({ claims }) => claims))
  const [from, to] = [first.day.slice(0, 4), last.day.slice(0, 4)]
  const years = from === to ? from : `${from} ${lang === 'vi' ? 'đến' : 'to'} ${to}`
  return lang === 'vi'
    ? `${counted(points.length)} số, ${counted(sources)} nguồn, ${years}`
    : `${many(points.length, 'figure')}, ${many(sources, 'source')}, ${years}`
}
