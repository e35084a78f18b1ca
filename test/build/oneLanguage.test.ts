import { runInThisContext } from 'node:vm'
import { parseSync, Visitor } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { chartWords } from '@/charts/chartWords'
import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import { outcomesOf } from '@/domain/Outcome'
import { seriesOf } from '@/domain/seriesOf'
import { ageText } from '@/wording/ageText'
import { boundText } from '@/wording/boundText'
import { briefText } from '@/wording/briefText'
import { countsText } from '@/wording/countsText'
import { headlineText } from '@/wording/headlineText'
import { momentText } from '@/wording/momentText'
import { pointSentenceText } from '@/wording/pointSentenceText'
import { seriesSentenceText } from '@/wording/seriesSentenceText'
import { tallyText } from '@/wording/tallyText'
import { verdictText } from '@/wording/verdictText'
import { bundleWords } from '../support/bundleWords'
import * as golden from '../wording/goldenComparisons'
import { accounts, percent, places, points } from '../wording/sampleUnits'

const sources = {
  ageText,
  boundText,
  briefText,
  countsText,
  headlineText,
  momentText,
  pointSentenceText,
  seriesSentenceText,
  tallyText,
  chartWords,
  verdictText,
}

const UNITS = { share: percent, score: points, rank: places } as const
const unitOf = ({ indicator: { kind } }: Comparison) =>
  kind === 'share' || kind === 'score' || kind === 'rank' ? UNITS[kind] : accounts

/** Everything a comparison has said of it, by the functions of a bundle or of the sources. */
function saidOf(comparison: Comparison, words: typeof sources, lang: Language): unknown[] {
  const { indicator } = comparison
  const unit = unitOf(comparison)
  const series = seriesOf(indicator, () => undefined)
  return [
    words.verdictText(comparison, unit, lang),
    words.headlineText(comparison, unit, lang),
    words.briefText(comparison, unit, lang),
    words.seriesSentenceText(series, unit, lang),
    words.tallyText(outcomesOf([comparison]), lang),
    words.countsText(series.points.length, indicator.claims.length, lang),
    series.points.map((point) => words.pointSentenceText(point, indicator, unit, lang)),
    indicator.claims.map((claim) => words.boundText(claim, indicator, unit, lang)),
  ]
}

/** Every text in a bundle's code, names of properties apart. */
function textsIn(code: string): string[] {
  const texts: string[] = []
  new Visitor({
    Literal: ({ value }) => void (typeof value === 'string' && texts.push(value)),
    TemplateElement: ({ value }) => void texts.push(value.cooked ?? ''),
  }).visit(parseSync('bundle.js', code).program)
  return texts
}

const VIETNAMESE = /[ăâđêôơư\u00e0-\u00f6\u00f9-\u00fd\u1ea0-\u1ef9]/iu
const ENGLISH =
  /\b(million|more than|at least|months|not comparable|January|the|of|no(?!-)|is|and)\b/i
const OWN: Readonly<Record<Language, readonly string[]>> = {
  vi: ['triệu', 'hơn', 'ít nhất', 'tháng', 'không so sánh được', 'Tổng quan'],
  en: ['million', 'more than', 'at least', 'months', 'not comparable', 'Overview'],
}
/** The product's name, a language's name of itself, and words that sources are searched for. */
const PROPER = /Nhịp Số|^Tiếng Việt$|^(lên đến|xấp xỉ)$/u

const code: Partial<Record<Language | 'both', string>> = {}

beforeAll(async () => {
  code.vi = await bundleWords('vi')
  code.en = await bundleWords('en')
  code.both = await bundleWords(undefined)
}, 60_000)

describe.each(['vi', 'en'] as const)('a bundle of one language: %s', (lang) => {
  it('holds its own words', () => {
    const all = textsIn(code[lang] ?? '').join('\n')
    expect(OWN[lang].filter((each) => !all.includes(each))).toEqual([])
  })

  it('holds no word of the other', () => {
    const foreign = lang === 'vi' ? ENGLISH : VIETNAMESE
    const texts = textsIn(code[lang] ?? '').filter((text) => !PROPER.test(text))
    expect(texts.filter((text) => foreign.test(text))).toEqual([])
  })

  it('still knows the addresses of both', () => {
    expect(textsIn(code[lang] ?? '')).toContain('/en/')
  })

  it.each(Object.entries(golden))('says what the sources say: %s', (_, comparison) => {
    const bundle = runInThisContext(`(() => { ${code[lang]}\nreturn words })()`) as typeof sources
    expect(saidOf(comparison, bundle, lang)).toEqual(saidOf(comparison, sources, lang))
    expect(bundle.chartWords(lang).inverted).toBe(chartWords(lang).inverted)
    for (const months of [0, 1, 16])
      expect(bundle.ageText(months, lang)).toBe(ageText(months, lang))
    for (const moment of ['2025-08-18', '2025-08', '2026-Q1', '2024']) {
      expect(bundle.momentText(moment, lang)).toBe(momentText(moment, lang))
    }
  })
})

describe('a bundle of both languages', () => {
  it('is left whole', () => {
    const all = textsIn(code.both ?? '').join('\n')
    expect([...OWN.vi, ...OWN.en].filter((each) => !all.includes(each))).toEqual([])
  })

  it('is more to carry by what the other language says', () => {
    const { vi = '', en = '', both = '' } = code
    expect(vi.length).toBeLessThan(both.length * 0.75)
    expect(en.length).toBeLessThan(both.length * 0.75)
  })
})
