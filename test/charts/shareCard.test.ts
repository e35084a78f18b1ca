import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawShareCard } from '@/charts/drawShareCard'
import type { ShareCard } from '@/charts/ShareCard'
import { shareCardAlt } from '@/charts/shareCardAlt'
import { shareCardOfIndicator, type ShareReader } from '@/charts/shareCardOf'
import { shareCardOfExplore } from '@/charts/shareCardOfExplore'
import {
  shareCardOfMethod,
  shareCardOfOverview,
  shareCardOfSources,
  shareCardOfTheme,
} from '@/charts/shareCardOfScreen'
import { compareAll } from '@/domain/compareAll'
import type { Dataset } from '@/domain/Dataset'
import { askedChart } from '@/domain/explore/askedChart'
import { FIRST_INQUIRY } from '@/domain/explore/Inquiry'
import { pairGroups } from '@/domain/explore/pairGroups'
import { rowsOf } from '@/domain/explore/rowsOf'
import { indexDataset } from '@/domain/indexDataset'
import { overviewOf } from '@/domain/overviewOf'
import { goodCompiled } from '../support/goodCompiled'
import { cardTexts } from '../support/cardTexts'
import { hostile, hostileDataset } from '../support/hostileDataset'
import { isWellFormed } from '../support/isWellFormed'
import { publishedDataset } from '../support/publishedDataset'

const days = { then: '2024-10-10', now: '2026-01-16' } as const

function readersOf(dataset: Dataset): ShareReader[] {
  const index = indexDataset(dataset)
  return (['vi', 'en'] as const).map((lang) => ({ lang, index, ...days }))
}

/** The card of the analyst's screen, and one for every axis its pairs may stand on. */
function exploreCardsOf(reader: ShareReader): ShareCard[] {
  const { rows: first } = askedChart(reader.index, FIRST_INQUIRY, reader, reader.lang)
  const all = rowsOf(reader.index, reader.then, reader.now)
  const axes = pairGroups(all).groups.map(({ pairs }) => pairs.map(({ row }) => row))
  return [first, ...axes].map((rows) => shareCardOfExplore(rows, reader))
}

function cardsOf(dataset: Dataset): ShareCard[] {
  return readersOf(dataset).flatMap((reader) => {
    const { index, then, now } = reader
    const overview = overviewOf(index, then, now)
    return [
      shareCardOfOverview(overview, reader),
      shareCardOfSources(reader),
      shareCardOfMethod(reader),
      ...exploreCardsOf(reader),
      ...overview.themes.map((theme) => shareCardOfTheme(theme, reader)),
      ...compareAll(index, then, now).map((each) => shareCardOfIndicator(each, reader)),
    ]
  })
}

const published = publishedDataset()
const cards = cardsOf(published)

function cardOf(id: string, lang: 'vi' | 'en' = 'vi'): ShareCard {
  const reader = readersOf(published)[lang === 'vi' ? 0 : 1]!
  const found = compareAll(reader.index, days.then, days.now).find(
    ({ indicator }) => indicator.id === id,
  )
  return shareCardOfIndicator(found!, reader)
}

/** Texts that leave the picture's sides, and pairs of texts that share any room. */
function faultsOf(svg: string): string[] {
  const texts = cardTexts(svg).filter(({ text }) => text !== '')
  const outside = texts.filter(
    ({ left, right, top, bottom }) => left < 63 || right > 1138 || top < 20 || bottom > 620,
  )
  const pairs = texts.flatMap((one, place) =>
    texts
      .slice(place + 1)
      .filter(
        (other) =>
          one.right > other.left &&
          other.right > one.left &&
          one.bottom > other.top &&
          other.bottom > one.top,
      )
      .map((other) => `“${one.text}” lies on “${other.text}”`),
  )
  return [...outside.map(({ text }) => `“${text}” leaves the picture`), ...pairs]
}

function expectTidy(svg: string): void {
  expect(faultsOf(svg)).toEqual([])
}

describe('the picture of a page', () => {
  it('is well formed, tidy and whole for everything published', () => {
    expect(cards.length).toBeGreaterThan(200)
    for (const card of cards) {
      const svg = drawShareCard(card)
      expect(isWellFormed(svg)).toBe(true)
      expect(svg).not.toMatch(/NaN|undefined|Infinity|…</)
      expectTidy(svg)
    }
  })

  it('sets the hedge before each figure, with its date', () => {
    const texts = cardTexts(drawShareCard(cardOf('eid-accounts-activated'))).map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['trên', '57,1', '10/10/2024']))
    expect(texts).toEqual(expect.arrayContaining(['hơn', '67', '16/1/2026']))
    expect(texts.indexOf('trên')).toBe(texts.indexOf('57,1') - 1)
    expect(texts.indexOf('hơn')).toBe(texts.indexOf('67') - 1)
    expect(texts.join('\n')).toContain('Tổng hợp độc lập')
  })

  it('says so where sources disagree, and draws a hatched span', () => {
    const svg = drawShareCard(cardOf('population-5g-coverage-share'))
    expect(svg).toContain('≠ tranh chấp')
    expect(svg).toContain('url(#hatch)')
    expect(svg).toContain('các nguồn không khớp')
  })

  it('says what was not found instead of drawing it', () => {
    const only = cardOf('mps-dx-bottlenecks-resolved', 'en')
    const svg = drawShareCard(only)
    expect(svg.match(/no figure found/g)).toHaveLength(2)
    expect(svg).not.toContain('linearGradient')
    expect(svg).toContain('Target 6')
    expect(shareCardAlt(only)).toMatch(/^Digital-transformation bottlenecks resolved\. no figure/)
    expect(drawShareCard(cardOf('eid-accounts-issued'))).toContain('chưa thấy số mới')
  })

  it('says in words what it shows', () => {
    expect(shareCardAlt(cardOf('eid-accounts-activated')).replaceAll('\u00a0', ' ')).toBe(
      'Tài khoản VNeID đã kích hoạt. trên 57,1 triệu tài khoản (10/10/2024) → hơn 67 triệu tài khoản (16/1/2026); tăng ít nhất 9,8 triệu (≥ 17,1%).',
    )
    expect(shareCardAlt(cardOf('egdi-rank', 'en'))).toContain('rank 86 (2022) → rank 71 (2024)')
    expect(shareCardAlt({ ...cards[0]!, body: { kind: 'counts', counts: [] } })).toBe(
      cards[0]!.title,
    )
  })

  it('shows the first pairs of the analyst’s screen on their axis', () => {
    const [first] = exploreCardsOf(readersOf(published)[0]!)
    const drawn = drawShareCard(first!)
    const texts = cardTexts(drawn).map(({ text }) => text.replaceAll('\u00a0', ' '))
    expect(texts).toEqual(
      expect.arrayContaining([
        'Khám phá 107 chỉ số',
        'đến 10/10/2024',
        'đến 16/1/2026',
        '100 triệu',
        'trên',
        '57,1',
        'hơn',
        '67',
      ]),
    )
    expect(shareCardAlt(first!).replaceAll('\u00a0', ' ')).toContain(
      'Tài khoản VNeID đã kích hoạt: trên 57,1 triệu → hơn 67 triệu, tăng ít nhất 9,8 triệu',
    )
  })

  it('says of pairs what they cannot say', () => {
    const alts = exploreCardsOf(readersOf(published)[0]!).map(shareCardAlt)
    const said = alts.join('\n').replaceAll('\u00a0', ' ')
    expect(said).toContain('không so sánh được')
    expect(said).toContain('hạng 86 → hạng 71, lên 15 bậc')
    expect(said).toContain('tranh chấp')
  })

  it('gives the themes their counts, disputes among them', () => {
    const svg = drawShareCard(cards.find(({ title }) => title === 'Công dân số và kết nối')!)
    expect(svg).toContain('Từ 10/10/2024 đến 16/1/2026')
    expect(svg).toContain('≠ đang')
  })

  it('takes no text for markup', () => {
    const drawn = cardsOf(hostileDataset()).map(drawShareCard)
    for (const svg of drawn) {
      expect(isWellFormed(svg)).toBe(true)
      expect(svg).not.toContain('<img')
      expect(svg).not.toContain('<script')
      expectTidy(svg)
    }
    const said = drawn.flatMap((svg) => cardTexts(svg).map(({ text }) => text)).join('')
    expect(said.replaceAll(' ', '')).toContain(hostile.slice(0, 60).replaceAll(' ', ''))
  })

  it('keeps tidy whatever the names are, in words of any length', () => {
    const [plain, english] = [cardOf('eid-accounts-activated'), cardOf('egdi-rank', 'en')]
    const word = fc.string({ unit: fc.constantFrom(...'aiươẫMWĐ0.-'), minLength: 1, maxLength: 40 })
    const text = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(
        fc.constantFrom(plain, english),
        text,
        text,
        text,
        (card, title, kicker, note) => {
          if (card.body.kind !== 'pair') return
          const body = { ...card.body, note }
          const svg = drawShareCard({ ...card, title, kicker, body })
          expect(isWellFormed(svg)).toBe(true)
          expectTidy(svg)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('has a place for a dataset without anything', () => {
    const [reader] = readersOf({ ...goodCompiled(), indicators: [], targets: [], themes: [] })
    const overview = overviewOf(reader!.index, days.then, days.now)
    for (const card of [shareCardOfOverview(overview, reader!), shareCardOfExplore([], reader!)]) {
      const svg = drawShareCard(card)
      expect(isWellFormed(svg)).toBe(true)
      expectTidy(svg)
    }
  })

  it('sets many counts in two rows', () => {
    const counts = Array.from({ length: 9 }, (_, place) => ({
      number: `${place}00`,
      name: 'không đo được thay đổi',
      verdict: 'cannot-tell' as const,
    }))
    const svg = drawShareCard({ ...cards[0]!, body: { kind: 'counts', lead: 'Một câu.', counts } })
    expectTidy(svg)
  })
})
