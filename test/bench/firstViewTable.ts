import { kilobytes, milliseconds, times, verdict } from './amounts'
import type { ViewTimes } from './measureView'
import { kinds, totalOf } from './transfers'

/** How many times as long as the plain page ours may take. */
const RATIO = 1.3

/** Milliseconds of total blocking time. */
const BLOCKED = 100

const SHIFT = 0.01

const timed = {
  firstPaint: 'First contentful paint',
  largestPaint: 'Largest contentful paint',
  headline: 'Headline and its figures',
  chart: 'First chart',
} as const

/** Our first view beside the plain page's. */
export function firstViewTable(ours: ViewTimes, plain: ViewTimes): string[][] {
  return [
    ['First view, slow phone', 'Nhịp Số', 'plain HTML', 'ratio', 'bound'],
    ...(Object.keys(timed) as (keyof typeof timed)[]).map((name) => {
      const ratio = ours[name] / plain[name]
      return [
        timed[name],
        milliseconds(ours[name]),
        milliseconds(plain[name]),
        times(ratio),
        name === 'firstPaint' ? '' : verdict(ratio, RATIO, times(RATIO)),
      ]
    }),
    [
      'Total blocking time',
      milliseconds(ours.blocked),
      milliseconds(plain.blocked),
      '',
      verdict(ours.blocked, BLOCKED, milliseconds(BLOCKED)),
    ],
    [
      'Layout shift',
      ours.shift.toFixed(4),
      plain.shift.toFixed(4),
      '',
      verdict(ours.shift, SHIFT, String(SHIFT)),
    ],
    ...kinds.map((kind) => [
      `Travels: ${kind}`,
      kilobytes(ours.transfers[kind]),
      kilobytes(plain.transfers[kind]),
    ]),
    ['Travels in all', kilobytes(totalOf(ours.transfers)), kilobytes(totalOf(plain.transfers))],
  ]
}
