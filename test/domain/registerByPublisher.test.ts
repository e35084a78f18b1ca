import { expect, it } from 'vitest'
import { registerByPublisher } from '@/domain/registerByPublisher'
import type { RegisterEntry } from '@/domain/sourceRegister'
import { sourceWith } from './sourceWith'

it('orders names as a Vietnamese dictionary does, one name by number', () => {
  const publishers = ['Đà Nẵng', 'VTV', 'Dân trí', 'ANTV', '90 Phút', 'ANTV']
  const entries = publishers.map((publisher, place): RegisterEntry => ({
    source: sourceWith({ publisher, number: 9 - place }),
    lines: [],
    targets: [],
    indicators: 0,
    disputed: false,
    anchor: true,
  }))
  expect(
    registerByPublisher(entries).map(({ source }) => [source.publisher, source.number]),
  ).toEqual([
    ['90 Phút', 5],
    ['ANTV', 4],
    ['ANTV', 6],
    ['Dân trí', 7],
    ['Đà Nẵng', 9],
    ['VTV', 8],
  ])
})
