import { describe, expect, it } from 'vitest'
import { darkPalette, lightPalette, pagePalette } from '@/charts/ChartPalette'
import type { CoursesInput } from '@/charts/CoursesInput'
import { coursesOption } from '@/charts/coursesOption'
import { drawSvg } from '@/charts/drawSvg'
import { isOwnSvg } from '@/charts/isOwnSvg'
import { layOutCourses } from '@/charts/layOutCourses'
import type { Measure } from '@/domain/explore/Inquiry'
import { milestones, type ChartCase } from '../support/chartFixtures'
import { coursesInput } from '../support/coursesInput'
import { expectReadable } from '../support/expectReadable'

type Ways = readonly (readonly [Measure, readonly ChartCase[]])[]

const WAYS: Ways = [
  ['value', ['accounts', 'cards', 'pair', 'broken', 'lone']],
  ['index', ['accounts', 'cards', 'pair', 'broken', 'lone']],
  ['change', ['accounts', 'cards', 'pair']],
  ['percent', ['accounts', 'pair']],
  ['value', ['coverage']],
  ['value', ['rank']],
  ['change', ['rank']],
  ['value', ['visits', 'lone']],
]
const sizes = [
  { width: 1104, height: 420, compact: false },
  { width: 640, height: 420, compact: false },
  { width: 354, height: 300, compact: true },
]
const looks = WAYS.flatMap(([measure, names]) =>
  sizes.flatMap((size) =>
    (['vi', 'en'] as const).map((lang) => ({
      ...size,
      lang,
      measure,
      names,
      label: `${measure} of ${names.join(', ')} in ${lang} at ${size.width} px`,
    })),
  ),
)

function draw(input: CoursesInput): Promise<string> {
  const { width, height } = input
  return drawSvg(coursesOption(input), { width, height, idPrefix: 'c1' })
}

describe.each(looks)('the picture of $label', (look) => {
  it('is readable, and says what it says', async () => {
    const { names, lang, measure, width, height, compact } = look
    const change = { lang, measure, width, height, compact, milestones }
    const input = coursesInput(names, change)
    const texts = expectReadable(await draw(input), input.width, input.height)
    expect(texts).toMatchSnapshot()
  })
})

describe('pictures of courses', () => {
  it('are drawn on a scale of ratios', async () => {
    const input = coursesInput(['accounts', 'cards'], { scale: 'log' })
    expect(expectReadable(await draw(input), input.width, input.height)).toMatchSnapshot()
  })

  it('are drawings a page may show', async () => {
    const input = coursesInput(['accounts', 'coverage'], { palette: pagePalette, active: 2 })
    expect(isOwnSvg(await draw(input))).toBe(true)
  })

  it('use the colours they are given and no others', async () => {
    for (const palette of [lightPalette, darkPalette, pagePalette]) {
      const svg = await draw(coursesInput(['accounts', 'cards', 'broken'], { palette, milestones }))
      const used = [...svg.matchAll(/(?:fill|stroke|stop-color)="([^"]+)"/g)].map(
        ([, color]) => color,
      )
      const known = new Set<string | undefined>([...Object.values(palette), 'none'])
      const strange = used.filter(
        (color) => !known.has(color) && !/^url\(#|^rgb\(|color-mix\(/.test(color ?? ''),
      )
      expect([...new Set(strange)]).toEqual([])
    }
  })

  it('draw what the layout says: dots where the axes put them', async () => {
    const input = coursesInput(['accounts'])
    const svg = await draw(input)
    const drawn = [...svg.matchAll(/<circle cx="([^"]*)" cy="([^"]*)"/g)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }))
    const points = layOutCourses(input).courses.flatMap((course) => course.points)
    expect(points).toHaveLength(9)
    const far = points.filter(
      (point) => !drawn.some(({ x, y }) => Math.hypot(x - point.x, y - point.y) < 0.3),
    )
    expect(far).toEqual([])
  })
})
