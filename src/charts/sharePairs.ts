import { numberText } from '@/wording/numberText'
import { lightPalette } from './ChartPalette'
import { fitText } from './fitText'
import { layOutSharePairs, SHARE_PAIRS } from './layOutSharePairs'
import { pairAxis, type PairAxis } from './pairAxis'
import { pairShapes } from './pairShapes'
import type { PlacedText } from './PlacedText'
import { shapeSvg } from './shapeSvg'
import type { SharePairs } from './ShareCard'
import { shareVerdictShape } from './shareChip'
import { SHARE_SIDES } from './shareFrame'
import { shareLines, shareRuns, shareText } from './shareText'
import { runsWidth } from './TextRun'
import { widthAtMost } from './widthAtMost'

const { ink, ink2, ink3, paper, rule, then, now } = lightPalette
const { left, right } = SHARE_SIDES

/** The line the rows hang on, and their room under it, in pixels. */
const HEAD = { baseline: 290, line: 303, gap: 30 } as const
const ROWS = { bottom: 566, most: 62 } as const
const NAME = { width: 296, height: 46, sizes: [23, 21, 19, 17] } as const
const VERDICT = { left: 950, shape: 28, gap: 12, sizes: [21, 19, 17, 15] } as const
/** Steps of the axis. */
const STEPS = 4
const TICK = { face: 'serif', size: 19, color: ink3 } as const

/** Both days in the colours of their figures. */
function daysOf({ days }: SharePairs): string {
  const setting = { face: 'strong', size: 19 } as const
  const [from, to] = [SHARE_PAIRS.thenDot, SHARE_PAIRS.nowDot]
  const middle = HEAD.baseline - 7
  const first = left + 2 * from + 8
  const second = first + widthAtMost(days.then, setting) + HEAD.gap
  return [
    `<circle cx="${left + from}" cy="${middle}" r="${from}" fill="${then}"/>`,
    shareText(days.then, first, HEAD.baseline, { ...setting, color: then }),
    `<circle cx="${(second - to).toFixed(1)}" cy="${middle}" r="${to}" fill="${now}"/>`,
    shareText(days.now, second + 8, HEAD.baseline, { ...setting, color: now }),
  ].join('')
}

/** The numbers of the axis over its lines; the last says in what it counts. */
function axisOf(
  { lang, scale }: SharePairs,
  axis: PairAxis,
  x: (value: number) => number,
  bottom: number,
): string {
  const marks = axis.ticks.map((tick, place) => {
    const number = numberText(tick / axis.factor, lang)
    const last = place === axis.ticks.length - 1
    const at = x(tick) - widthAtMost(number, TICK) / 2
    const text = last && scale !== '' ? `${number} ${scale}` : number
    const line = `<path d="M${x(tick).toFixed(1)} ${HEAD.line}V${bottom}" stroke="${rule}"/>`
    return line + shareText(text, at, HEAD.baseline, TICK)
  })
  return `${marks.join('')}<path d="M${left} ${HEAD.line}H${right}" stroke="${ink}"/>`
}

/** A figure on paper, so that no line of the axis crosses it. */
function figureAt({ runs, x, baseline, align }: PlacedText): string {
  const width = runsWidth(runs)
  // What begins a line has nothing to keep clear of.
  const line = runs.map((run, place) => (place === 0 ? { ...run, gap: 0 } : run))
  const start = align === 'right' ? x - width : x
  const box = `x="${(start - 3).toFixed(1)}" y="${(baseline - 20).toFixed(1)}" width="${(width + 6).toFixed(1)}" height="24"`
  return `<rect ${box} fill="${paper}"/>${shareRuns(line, start, baseline)}`
}

/** Texts about the middles of their rows, all in one size. */
function column(
  texts: readonly string[],
  style: { readonly face: 'sans' | 'strong'; readonly x: number; readonly color: string },
  room: { readonly width: number; readonly sizes: readonly number[] },
  middles: readonly number[],
): string {
  const fit = (text: string, sizes: readonly number[]) =>
    fitText(text, style.face, sizes, { width: room.width, height: NAME.height })
  const size = Math.min(...texts.map((text) => fit(text, room.sizes).size))
  const lines = middles.map((y, place) => {
    const said = fit(texts[place] ?? '', [size])
    const first = y - ((said.lines.length - 1) * said.leading) / 2 + size * 0.355
    return shareLines(said.lines, style.x, first, said.leading, { ...said, color: style.color })
  })
  return lines.join('')
}

/** Rows on one axis: names, both figures, what they come to. */
export function sharePairs(body: SharePairs): string {
  const axis = pairAxis(body.group, STEPS)
  const height = Math.min(ROWS.most, (ROWS.bottom - HEAD.line) / body.rows.length)
  const lines = body.rows.flatMap((row, place) => {
    const pair = body.group.pairs[place]
    return pair ? [{ pair, row, y: HEAD.line + (place + 0.5) * height }] : []
  })
  const { x, pairs } = layOutSharePairs(body, lines, axis)
  const middles = lines.map(({ y }) => y)
  const [names, labels] = [body.rows.map(({ name }) => name), body.rows.map(({ label }) => label)]
  const words = VERDICT.left + VERDICT.shape + VERDICT.gap
  const rules = middles.slice(1).map((y) => {
    return `<path d="M${left} ${(y - height / 2).toFixed(1)}H${right}" stroke="${rule}"/>`
  })
  return [
    daysOf(body),
    axisOf(body, axis, x, HEAD.line + lines.length * height),
    ...rules,
    column(names, { face: 'sans', x: left, color: ink2 }, NAME, middles),
    ...pairs.flatMap(({ labels: figures }) => figures.map(figureAt)),
    ...pairs.flatMap(({ drawn }) => pairShapes(drawn, SHARE_PAIRS, lightPalette).map(shapeSvg)),
    ...lines.map(({ row, y }) =>
      shareVerdictShape(row.verdict, VERDICT.left, y, VERDICT.shape, ink),
    ),
    column(
      labels,
      { face: 'strong', x: words, color: ink },
      { sizes: VERDICT.sizes, width: right - words },
      middles,
    ),
  ].join('')
}
