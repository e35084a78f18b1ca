import { describe, expect, it } from 'vitest'
import { escapeXml } from '@/charts/escapeXml'
import { fitText } from '@/charts/fitText'
import { widthAtMost } from '@/charts/widthAtMost'
import { wrapText } from '@/charts/wrapText'

const setting = { face: 'sans', size: 20 } as const

describe('wrapText', () => {
  it('parts a text at its spaces, each line within the room', () => {
    const text = 'Trung tâm dữ liệu quốc gia đã hoàn thành'
    const lines = wrapText(text, setting, 180)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join(' ')).toBe(text)
    for (const line of lines) expect(widthAtMost(line, setting)).toBeLessThanOrEqual(180)
  })

  it('keeps a figure with its unit', () => {
    expect(wrapText('thêm 9,8\u00a0triệu', setting, 90)).toEqual(['thêm', '9,8\u00a0triệu'])
  })

  it('parts a word only where it is wider than a line', () => {
    const lines = wrapText(`a ${'w'.repeat(30)} b`, setting, 150)
    expect(lines.join('').replaceAll(' ', '')).toBe(`a${'w'.repeat(30)}b`)
    for (const line of lines) expect(widthAtMost(line, setting)).toBeLessThanOrEqual(150)
  })
})

describe('fitText', () => {
  it('takes the largest size that has room', () => {
    expect(fitText('ngắn', 'sans', [40, 30], { width: 300, height: 50 }).size).toBe(40)
    expect(fitText('một câu dài hơn', 'sans', [40, 30], { width: 280, height: 50 }).size).toBe(30)
  })

  it('cuts with an ellipsis what has room in none', () => {
    const { lines, size } = fitText('nhiều chữ '.repeat(30), 'sans', [40, 30], {
      width: 300,
      height: 75,
    })
    expect(size).toBe(30)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
  })
})

describe('escapeXml', () => {
  it('leaves no markup, and nothing XML cannot hold', () => {
    expect(escapeXml(`<a b="c">&'`)).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&#39;')
    expect(escapeXml('a\u0000b\u001bc\ud800d\ufffee\tf\n')).toBe('abcde\tf\n')
    expect(escapeXml('Tỷ lệ 🇻🇳')).toBe('Tỷ lệ 🇻🇳')
  })
})
