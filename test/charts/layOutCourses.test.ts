import { describe, expect, it } from 'vitest'
import { courseMarker } from '@/charts/courseMarker'
import { layOutCourses } from '@/charts/layOutCourses'
import type { CoursesInput } from '@/charts/CoursesInput'
import { drawnRow } from '../domain/explore/drawnRow'
import { milestones, type ChartCase } from '../support/chartFixtures'
import { coursesInput } from '../support/coursesInput'

const laidOut = (names: readonly ChartCase[], change: Partial<CoursesInput> = {}) =>
  layOutCourses(coursesInput(names, change))
const said = (texts: readonly { readonly runs: readonly { readonly text: string }[] }[]) =>
  texts.map(({ runs }) => runs.map(({ text }) => text).join(' '))

describe('several courses on one axis', () => {
  it('have a place each, and all points of their series', () => {
    const { courses } = laidOut(['accounts', 'cards', 'pair'])
    expect(courses.map(({ place, points }) => [place, points.length])).toEqual([
      [0, 9],
      [1, 6],
      [2, 2],
    ])
  })

  it('have markers of five shapes', () => {
    const shapes = [0, 1, 2, 3, 4].map((place) =>
      JSON.stringify(courseMarker(place, { x: 0, y: 0 }, 5, '#000')),
    )
    expect(new Set(shapes).size).toBe(5)
    expect(courseMarker(5, { x: 0, y: 0 }, 5, '#000').type).toBe('circle')
  })

  it('stand larger at THEN and NOW, whose lines run through the plot', () => {
    const { courses, dayLines, frame } = laidOut(['accounts'])
    const main = courses[0]?.points.filter((point) => point.main)
    expect(main?.map(({ point }) => point.day)).toEqual(['2024-10-10', '2026-01-16'])
    expect(dayLines.map(({ side, x }) => [side, x])).toEqual([
      ['then', frame.x(Date.UTC(2024, 9, 10))],
      ['now', frame.x(Date.UTC(2026, 0, 16))],
    ])
  })

  it('write the dates of both days, unless handles do', () => {
    expect(laidOut(['accounts']).dayLabels.map(({ run }) => run.text)).toEqual([
      '10/10/2024',
      '16/1/2026',
    ])
    expect(laidOut(['accounts'], { axis: 'handles' }).dayLabels).toEqual([])
  })

  it('reach to both chosen days, also where no figure is', () => {
    const { frame } = laidOut(['lone'])
    expect(frame.x(Date.UTC(2024, 9, 10))).toBeGreaterThan(0)
  })

  it('are joined only where figures compare: a broken line has a stroke', () => {
    const [course] = laidOut(['broken']).courses
    expect(course?.connectors).toEqual([])
    expect(course?.broken).toHaveLength(2)
    expect(course?.slashes).toHaveLength(1)
  })

  it('show a dispute as a span that nothing reaches', () => {
    const { courses, keys } = laidOut(['coverage'])
    const last = courses[0]?.points.at(-1)
    expect(last?.span).toBeDefined()
    expect(courses[0]?.connectors).toHaveLength(3)
    expect(said(keys[0]?.texts ?? [])).toContain('tranh chấp')
    expect(keys[0]?.sign).toBeDefined()
  })

  it('say ≠ beside a disputed figure that is not the last', () => {
    const disputed = drawnRow(
      [
        { value: 40, asOf: '2024' },
        { value: 60, asOf: '2024' },
        { value: 70, asOf: '2025' },
      ],
      { id: 'disputed' },
    )
    const unitOf = () => ({ id: 'a', vi: 'a', en: { one: 'a', many: 'a' } })
    const { labels } = layOutCourses({
      ...coursesInput([]),
      series: [disputed.series],
      unitOf,
      then: '2024-12-31',
    })
    expect(said(labels)).toContain('40 đến 60 tranh chấp')
    expect(labels.some(({ sign }) => sign !== undefined)).toBe(true)
  })

  it('show a stated interval as a bar', () => {
    const [course] = laidOut(['visits']).courses
    expect(course?.points.map(({ bar }) => bar !== undefined)).toEqual([true, false])
  })
})

describe('a base', () => {
  it('is exactly 100, without a whisker, on the line of the base', () => {
    const { courses, baseline, frame } = laidOut(['accounts', 'cards'], { measure: 'index' })
    expect(baseline).toBe(100)
    for (const { points } of courses) {
      const bases = points.filter(({ base }) => base)
      expect(bases.map(({ value, bound, y }) => [value, bound, y])).toEqual([
        [100, 'exact', frame.y(100)],
      ])
    }
  })

  it('is THEN unless another day is asked for', () => {
    const at = (base?: string) =>
      laidOut(['accounts'], {
        measure: 'change',
        ...(base !== undefined && { base }),
      }).courses[0]?.points.find((point) => point.base)?.point.day
    expect(at()).toBe('2024-10-10')
    expect(at('2023-12-31')).toBe('2023-06-19')
  })

  it('is named in the note, and 0 is always on the axis of changes', () => {
    const { note, frame, baseline } = laidOut(['accounts'], { measure: 'percent' })
    expect(note).toBe('Thay đổi tính bằng % của số mới nhất đến 10/10/2024.')
    expect(baseline).toBe(0)
    expect(frame.axis.ticks).toContain(0)
    expect(laidOut(['rank'], { measure: 'change' }).tickTexts.at(-1)).toBe('+15\u00A0bậc')
  })

  it('leaves out what has none, and says so beside the plot', () => {
    const { courses, keys } = laidOut(['accounts', 'lone'], { measure: 'index' })
    expect(courses[1]).toMatchObject({ points: [], gap: 'base' })
    const key = keys.find(({ place }) => place === 1)
    expect(key?.missing).toBe(true)
    expect(said(key?.texts ?? []).join(' ')).toBe(
      'lone không lập chỉ số: chưa có số đến 10/10/2024',
    )
  })
})

describe('what is said of the axis', () => {
  it('is nothing of a plain one', () => {
    expect(laidOut(['accounts']).note).toBeUndefined()
  })

  it('is that it is inverted, of ratios, or starts higher', () => {
    expect(laidOut(['rank']).note).toMatch(/lật ngược/)
    expect(laidOut(['accounts'], { scale: 'log' }).note).toMatch(/Thang log.*bắt đầu từ 1.triệu/)
    expect(laidOut(['pair'], { measure: 'index', base: '2025-04-30' }).note).toMatch(
      /bằng 100\. Trục đứng bắt đầu từ 40\.$/,
    )
  })

  it('has its unit at the top: of one thing counted, not of several', () => {
    expect(laidOut(['lone']).tickTexts.at(-1)).toMatch(/trung tâm$/)
    expect(laidOut(['lone', 'broken']).tickTexts.at(-1)).toMatch(/^\d+$/)
    expect(laidOut(['coverage']).tickTexts.at(-1)).toBe('100%')
    expect(laidOut(['rank']).tickTexts[0]).toBe('hạng\u00A070')
    expect(laidOut(['accounts'], { measure: 'change' }).tickTexts.at(-1)).toMatch(/triệu$/)
    expect(
      laidOut(['lone', 'broken'], { measure: 'change', base: '2026-01-16' }).tickTexts,
    ).toContain('0')
  })
})

describe('names of courses', () => {
  it('stand beside the plot, off each other, with the figure of NOW', () => {
    const { keys } = laidOut(['accounts', 'cards', 'pair'])
    const first = (place: number) => said(keys.find((key) => key.place === place)?.texts ?? [])
    expect(first(0)).toEqual(['hơn 67', 'accounts'])
    expect(first(1)).toEqual(['hơn 87', 'cards'])
  })

  it('say that the figure of NOW is disputed, and nothing of a later one', () => {
    const { series } = drawnRow(
      [
        { value: 20, asOf: '2023' },
        { value: 40, asOf: '2024' },
        { value: 60, asOf: '2024' },
      ],
      { id: 'disputed' },
    )
    const unitOf = () => ({ id: 'a', vi: 'a', en: { one: 'a', many: 'a' } })
    const nameOn = (now: string) => {
      const days = { then: '2022-12-31', now }
      return said(
        layOutCourses({ ...coursesInput([]), series: [series], unitOf, ...days }).keys[0]?.texts ??
          [],
      )
    }
    expect(nameOn('2024-12-31')).toContain('tranh chấp')
    expect(nameOn('2023-12-31')).not.toContain('tranh chấp')
    expect(nameOn('2023-12-31')[0]).toContain('20')
  })

  it('have a leader where they had to move away', () => {
    const { keys } = laidOut(['accounts', 'cards'])
    expect(keys.some(({ leader }) => leader !== undefined)).toBe(false)
    const near = laidOut(['accounts', 'accounts', 'accounts']).keys
    expect(near.some(({ leader }) => leader !== undefined)).toBe(true)
  })

  it('stand over the plot on a phone, which grows by them', () => {
    const phone = { compact: true, width: 354, height: 300 }
    const one = coursesInput(['accounts'], phone)
    const three = coursesInput(['accounts', 'cards', 'pair'], phone)
    expect(three.height).toBeGreaterThan(one.height)
    const { keys, frame } = layOutCourses(three)
    expect(keys.every(({ marker }) => marker.y < frame.top)).toBe(true)
  })

  it('set a long range smaller', () => {
    const { keys } = laidOut(['cards'], { measure: 'change', width: 600 })
    const [figure] = keys[0]?.texts ?? []
    expect(figure?.runs[0]?.size).toBeLessThan(17)
  })
})

describe('milestones', () => {
  it('stand only while there were figures, and not on a chosen day', () => {
    const days = laidOut(['accounts'], { milestones }).milestones.map(
      ({ milestone }) => milestone.when,
    )
    expect(days).not.toContain('2026-01-16')
    expect(days.length).toBeGreaterThan(0)
    expect(laidOut(['lone'], { milestones }).milestones).toEqual([])
  })
})

describe('without any course', () => {
  it('there is an empty plot', () => {
    const { courses, keys, labels } = laidOut([])
    expect([courses, keys, labels]).toEqual([[], [], []])
  })
})
