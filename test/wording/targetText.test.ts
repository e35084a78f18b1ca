import { describe, expect, it } from 'vitest'
import type { Target } from '@/domain/Target'
import type { TargetState } from '@/domain/targetState'
import { dueText, targetStateText, targetText } from '@/wording/targetText'
import { fiveG } from './goldenComparisons'
import { plain } from './plain'
import { sampleIndicator } from './sampleIndicator'
import { databases, percent, places } from './sampleUnits'

const target: Target = {
  id: 't',
  indicator: 'sample',
  value: 90,
  direction: 'atLeast',
  due: '2025',
  source: 'antv',
  stated: '90%',
  name: { vi: 'Phủ sóng 5G', en: '5G coverage' },
}
const { due: _, ...undated } = target
const { indicator, from, to } = fiveG
const disputed = to!
const earlier = from!

describe('targetText', () => {
  it.each<[TargetState, string, string]>([
    [
      { state: 'met', point: disputed },
      'đã đạt: 58 đến 92% (22–31/12/2025)',
      'met: 58 to 92% (22–31 Dec 2025)',
    ],
    [
      { state: 'missed', point: earlier },
      'chưa đạt khi đến hạn: 39,52% (10/2024)',
      'not met when due: 39.52% (Oct 2024)',
    ],
    [
      { state: 'cannot-tell', point: disputed },
      'các nguồn chưa cho phép kết luận: 58 đến 92% (22–31/12/2025)',
      'the sources do not allow a conclusion: 58 to 92% (22–31 Dec 2025)',
    ],
    [
      { state: 'unpublished', point: earlier },
      'đến hạn, chưa tìm thấy kết quả, số gần nhất 39,52% (10/2024)',
      'due, no result found, latest figure 39.52% (Oct 2024)',
    ],
    [{ state: 'unpublished' }, 'đến hạn, chưa tìm thấy kết quả', 'due, no result found'],
    [
      { state: 'open', point: earlier },
      'chưa đến hạn, số gần nhất 39,52% (10/2024)',
      'not yet due, latest figure 39.52% (Oct 2024)',
    ],
    [
      { state: 'reached', point: earlier },
      'mức hiện tại đã đạt, chưa đến hạn: 39,52% (10/2024)',
      'reached so far, not yet due: 39.52% (Oct 2024)',
    ],
    [{ state: 'open' }, 'chưa đến hạn, chưa có số', 'not yet due, no figure yet'],
  ])('says how it stands: %j', (state, vi, en) => {
    const words = targetText(target, state, indicator, percent, 'vi')
    expect(plain(words.goal)).toBe('mục tiêu 90%, hết năm 2025')
    expect(plain(words.full)).toBe(`mục tiêu 90%, hết năm 2025; ${vi}`)
    expect(vi.startsWith(words.state)).toBe(true)
    const english = targetText(target, state, indicator, percent, 'en')
    expect(plain(english.full)).toBe(`target 90%, by the end of 2025; ${en}`)
  })

  it('says counts with their unit, ranks and upper limits by their direction', () => {
    const goal = (facts: Partial<Target>, kind: 'stock' | 'rank' | 'share', unit = databases) =>
      (['vi', 'en'] as const).map((lang) =>
        plain(
          targetText(
            { ...undated, ...facts },
            { state: 'open' },
            sampleIndicator({ kind }),
            unit,
            lang,
          ).goal,
        ),
      )
    expect(goal({ value: 19 }, 'stock')).toEqual([
      'mục tiêu 19 cơ sở dữ liệu, không nêu thời hạn',
      'target 19 databases, no deadline stated',
    ])
    expect(goal({ value: 50, direction: 'atMost' }, 'rank', places)).toEqual([
      'mục tiêu từ hạng 50 trở lên, không nêu thời hạn',
      'target rank 50 or better, no deadline stated',
    ])
    expect(goal({ value: 5, direction: 'atMost' }, 'share', percent)).toEqual([
      'mục tiêu không quá 5%, không nêu thời hạn',
      'target at most 5%, no deadline stated',
    ])
  })
})

describe('dueText', () => {
  it.each([
    ['2026-06-30', 'đến 30/6/2026', 'by 30 June 2026'],
    ['2026-06', 'hết tháng 6/2026', 'by the end of June 2026'],
    ['2026-Q1', 'hết quý I/2026', 'by the end of Q1 2026'],
  ])('says when %s is due', (due, vi, en) => {
    expect(plain(dueText({ due }, 'vi'))).toBe(vi)
    expect(plain(dueText({ due }, 'en'))).toBe(en)
  })
})

describe('targetStateText', () => {
  it('does not call a target without deadline not yet due', () => {
    expect(targetStateText('open', 'vi', undated)).toBe('chưa kết luận')
    expect(targetStateText('open', 'en', undated)).toBe('still open')
    expect(targetStateText('reached', 'vi', undated)).toBe('mức hiện tại đã đạt')
    expect(targetStateText('reached', 'en', target)).toBe('reached so far, not yet due')
    expect(targetStateText('open', 'vi')).toBe('chưa đến hạn')
    expect(targetStateText('met', 'en', undated)).toBe('met')
  })
})
