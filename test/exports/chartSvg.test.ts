import { describe, expect, it } from 'vitest'
import { type ChartPalette, lightPalette, pagePalette } from '@/charts/ChartPalette'
import { drawSvg } from '@/charts/drawSvg'
import { isOwnSvg } from '@/charts/isOwnSvg'
import { trendOption } from '@/charts/trendOption'
import type { ChartPicture } from '@/exports/ChartPicture'
import { chartSvg } from '@/exports/chartSvg'
import { trendInput } from '../support/chartFixtures'
import { isWellFormed } from '../support/isWellFormed'

function drawn(palette: ChartPalette, width = 1080): Promise<string> {
  const input = trendInput('accounts', { width, height: 420, compact: false, palette })
  return drawSvg(trendOption(input), { width, height: 420, idPrefix: 'take' })
}

async function pictureWith(facts: Partial<ChartPicture> = {}): Promise<ChartPicture> {
  return {
    svg: await drawn(lightPalette),
    title: 'Tài khoản VNeID đã kích hoạt',
    subtitle: 'Từ 10/10/2024 đến 16/1/2026',
    note: 'Trục bắt đầu từ 50 triệu.',
    sourceLine: 'Nguồn: số 1, 3 trong sổ nguồn của Nhịp Số',
    dataDay: 'Dữ liệu đến 16/1/2026',
    address: 'nhip.test/kham-pha?q=c%C4%83n',
    theme: 'light',
    ...facts,
  }
}

const textsOf = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text)

describe('chartSvg', () => {
  it('is one sound drawing that stands by itself', async () => {
    const svg = chartSvg(await pictureWith())
    expect(isWellFormed(svg)).toBe(true)
    expect(isOwnSvg(svg.replace(/<title>[^<]*<\/title>/, ''))).toBe(true)
    expect(svg).not.toMatch(/var\(|color-mix|currentColor|NaN|undefined|Like /)
    expect(svg.replace(/xmlns="[^"]*"/, '')).not.toMatch(/https?:|<style|<script|href|@import/)
  })

  it('says what it shows, between which days, from where, how new and where it opens', async () => {
    const picture = await pictureWith()
    const svg = chartSvg(picture)
    const texts = textsOf(svg)
    const { title, subtitle, note, sourceLine, dataDay, address } = picture
    expect(texts).toEqual(
      expect.arrayContaining([title, subtitle, note, sourceLine, dataDay, address]),
    )
    expect(svg).toContain(`<title>${title}</title>`)
  })

  it('leaves out what there is nothing of, without a gap for it', async () => {
    const heightOf = (svg: string) => Number(/height="(\d+)"/.exec(svg)?.[1])
    const whole = chartSvg(await pictureWith())
    const bare = chartSvg(await pictureWith({ note: '', sourceLine: '' }))
    expect(heightOf(bare)).toBeLessThan(heightOf(whole) - 50)
  })

  it('wraps a long title and cuts what has no end, within its width', async () => {
    const title = 'Người dân và doanh nghiệp dùng tài khoản định danh điện tử '.repeat(6).trim()
    const address = `nhip.test/kham-pha?${'publisher=abc&'.repeat(80)}`
    const svg = chartSvg(await pictureWith({ title, address }))
    const shown = textsOf(svg).join('\n')
    expect(shown).toContain('…')
    expect(svg).toMatch(/^<svg xmlns="[^"]*" width="1160" height="\d+" viewBox="0 0 1160 \d+">/)
  })

  it('draws the page’s own colours as those of the theme asked for', async () => {
    const svg = await drawn(pagePalette)
    const dark = chartSvg(await pictureWith({ svg, theme: 'dark' }))
    expect(dark).toContain('fill="#15100d"')
    expect(dark).not.toContain('var(')
    // The same picture in other colours, nothing else.
    const light = chartSvg(await pictureWith({ svg, theme: 'light' }))
    expect(light.replaceAll(/#[\da-f]{6}|rgba\([^)]*\)/gi, '')).toBe(
      dark.replaceAll(/#[\da-f]{6}|rgba\([^)]*\)/gi, ''),
    )
  })

  it('takes words as words', async () => {
    const evil = `</text><script>alert(1)</script> & "x" '`
    const svg = chartSvg(await pictureWith({ title: evil, note: evil, address: evil }))
    expect(isWellFormed(svg)).toBe(true)
    expect(svg).not.toContain('<script')
  })

  it('knows a drawing by its box where it names no size, and refuses what is none', async () => {
    const boxed = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"><g></g></svg>'
    expect(chartSvg(await pictureWith({ svg: boxed }))).toContain('viewBox="0 0 380 ')
    await expect(async () => chartSvg(await pictureWith({ svg: '<svg></svg>' }))).rejects.toThrow(
      'no size',
    )
  })
})
