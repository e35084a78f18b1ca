import { kilobytes, milliseconds, times, verdict } from './amounts'
import type { Growth } from './measureGrowth'
import type { ViewTimes } from './measureView'
import { totalOf } from './transfers'

/** How many times today's overview the largest one may carry and take. */
const RATIO = 1.25

const SECONDS = 180
const GIB = 2 ** 30
const MEMORY = 3 * GIB

/** What a larger dataset costs; the first is today's, which the others are held against. */
export function growthTable(all: readonly Growth[]): string[][] {
  const today = all[0]?.view
  if (!today) throw new Error('Nothing was built.')
  return [
    ['Growth', 'build', 'memory', 'travels', 'largest paint', 'first chart', 'ratios', 'bounds'],
    ...all.map((each) => growthRow(today, each)),
  ]
}

function growthRow(today: ViewTimes, { name, build, view }: Growth): string[] {
  if (!build || !view) return [name, 'FAILED']
  const ratios = [
    totalOf(view.transfers) / totalOf(today.transfers),
    view.largestPaint / today.largestPaint,
    view.chart / today.chart,
  ]
  return [
    name,
    `${build.seconds.toFixed(0)} s`,
    `${(build.memory / GIB).toFixed(2)} GiB`,
    kilobytes(totalOf(view.transfers)),
    milliseconds(view.largestPaint),
    milliseconds(view.chart),
    ratios.map(times).join(' '),
    [
      verdict(Math.max(...ratios), RATIO, times(RATIO)),
      verdict(build.seconds, SECONDS, `${SECONDS} s`),
      verdict(build.memory, MEMORY, '3 GiB'),
    ].join(', '),
  ]
}
