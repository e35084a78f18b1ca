import { expect, it } from 'vitest'
import { joinLines } from '@/charts/joinLines'
import { shape } from '@/charts/shape'

const black = { color: '#000', width: 1, dash: [0.1, 7] }
const grey = { ...black, color: '#888' }
const line = (x: number, stroke = black) => shape.line({ x, y: 0 }, { x: x + 1, y: 2 }, stroke)
const disc = shape.disc({ x: 5, y: 5 }, 3, '#000')

it('lines of one stroke are one path', () => {
  const [path, ...others] = joinLines([line(0), line(1.5), line(3)])
  expect(others).toEqual([])
  expect(path).toMatchObject({
    type: 'path',
    shape: { pathData: 'M0 0L1 2M1.5 0L2.5 2M3 0L4 2' },
    style: line(0).style,
  })
})

it('what lies between two lines keeps its place', () => {
  const types = joinLines([disc, line(0), line(1), disc, line(2)]).map(({ type }) => type)
  expect(types).toEqual(['circle', 'path', 'circle', 'path'])
})

it('another stroke is another path, and nothing is lost', () => {
  const paths = joinLines([line(0), line(1, grey), line(2, grey), line(3)])
  expect(paths.map(({ style }) => style)).toEqual(
    [line(0), line(1, grey), line(3)].map((l) => l.style),
  )
  expect(joinLines([])).toEqual([])
  expect(joinLines([disc, disc])).toEqual([disc, disc])
})
