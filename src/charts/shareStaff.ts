import { lightPalette } from './ChartPalette'
import type { Segment } from './Segment'
import { staffGeometry, type StaffGeometry, type StaffMark } from './staffGeometry'
import type { StaffInput } from './StaffInput'

const { ink, ink3, then, now } = lightPalette

/** The geometry is made for a ledger row; the picture shows it larger. */
const SCALE = 1.7

const COLORS = { then, now, point: ink } as const
const RADII = { then: 5, now: 6, point: 2.7 } as const

/** What the course is drawn from. A target would stand there without a word, so none does. */
export type ShareCourse = Pick<StaffInput, 'comparison' | 'series'>

/** A place on the picture, in pixels. */
export interface ShareBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const round = (value: number) => Number(value.toFixed(1))

function lineOf({ x1, y1, x2, y2 }: Segment): string {
  const ends = `x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"`
  return `<line ${ends} stroke="${ink}" stroke-width="1.7" stroke-linecap="round" stroke-dasharray="0.1 5"/>`
}

/** The two fades of a whisker and the hatching of a dispute. */
function definitions(): string {
  const fades = (['then', 'now'] as const).map((kind) => {
    const stops = `<stop offset="0" stop-color="${COLORS[kind]}"/><stop offset="1" stop-color="${COLORS[kind]}" stop-opacity="0"/>`
    return `<linearGradient id="fade-${kind}" x1="0" x2="0" y1="1" y2="0">${stops}</linearGradient>`
  })
  const stroke = `<path d="M0 0V5" stroke="${ink3}"/>`
  const hatch = `<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${stroke}</pattern>`
  return `<defs>${fades.join('')}${hatch}</defs>`
}

/** The sign of a hedge at a dot; points between the two chosen ones carry none. */
function whiskerOf({ kind, bound }: StaffMark, length: number): string {
  if (kind === 'point') return ''
  const size = `x="-1.5" y="${round(-length)}" width="3" height="${round(length)}"`
  if (bound === 'atLeast') return `<rect ${size} fill="url(#fade-${kind})"/>`
  if (bound === 'atMost') return `<rect ${size} fill="url(#fade-${kind})" transform="scale(1 -1)"/>`
  if (bound !== 'approx') return ''
  return `<path d="M0 -11V11M-4 -11h8M-4 11h8" stroke="${COLORS[kind]}" stroke-width="1.5" fill="none"/>`
}

function markOf(mark: StaffMark, whisker: number): string {
  const { kind, span, bar } = mark
  const [x, y] = [round(mark.x), round(mark.y)]
  if (span !== undefined) {
    const [left, right, top, bottom] = [span.left, span.right, span.top, span.bottom].map(round)
    const edge = `fill="url(#hatch)" stroke="${ink}" stroke-width="1.2" stroke-dasharray="3 2.4"`
    return `<path d="M${left} ${top}H${right}V${bottom}H${left}Z" ${edge}/>`
  }
  if (bar !== undefined) {
    const [left, right, top, bottom] = [bar.left, bar.right, bar.top, bar.bottom].map(round)
    const d = `M${x} ${top}V${bottom}M${left} ${top}H${right}M${left} ${bottom}H${right}`
    return `<path d="${d}" stroke="${COLORS[kind]}" stroke-width="2" fill="none"/>`
  }
  const dot = `<circle r="${RADII[kind]}" fill="${COLORS[kind]}"/>`
  return `<g transform="translate(${x} ${y})">${whiskerOf(mark, whisker)}${dot}</g>`
}

function elementsOf(drawing: StaffGeometry): string {
  const slash = `stroke="${ink}" stroke-width="1.6"`
  return [
    ...[...drawing.connectors, ...drawing.broken].map(lineOf),
    ...drawing.slashes.map(
      ({ x, y }) => `<path d="M${round(x - 4)} ${round(y + 9)}l8 -18" ${slash}/>`,
    ),
    ...drawing.marks.map((mark) => markOf(mark, drawing.whisker)),
  ].join('')
}

/** The small course of the figures between THEN and NOW, on a true time axis, in its box. */
export function shareStaff(course: ShareCourse, box: ShareBox): string {
  const size = { width: box.width / SCALE, height: box.height / SCALE }
  const drawing = staffGeometry({ ...course, ...size, targets: [] })
  const place = `translate(${round(box.x)} ${round(box.y)}) scale(${SCALE})`
  return `${definitions()}<g transform="${place}">${elementsOf(drawing)}</g>`
}
