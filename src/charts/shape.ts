import type { ChartPalette } from './ChartPalette'
import { fontOf, middleOf } from './TextFace'
import type { TextRun } from './TextRun'
import { textWidth } from './textWidth'

/** A place on the drawing, in pixels. */
export interface Pixel {
  readonly x: number
  readonly y: number
}

interface Stroke {
  readonly color: string
  readonly width: number
  readonly dash?: readonly number[]
}

const strokeStyle = ({ color, width, dash }: Stroke) => ({
  fill: 'none',
  stroke: color,
  lineWidth: width,
  ...(dash === undefined ? {} : { lineDash: [...dash], lineCap: 'round' as const }),
})

function disc(at: Pixel, radius: number, fill: string) {
  return {
    type: 'circle' as const,
    shape: { cx: at.x, cy: at.y, r: radius },
    style: { fill },
  }
}

/** A circle filled with paper, so that nothing shows through it. */
function ring(at: Pixel, radius: number, stroke: Stroke, fill: string) {
  return {
    type: 'circle' as const,
    shape: { cx: at.x, cy: at.y, r: radius },
    style: { ...strokeStyle(stroke), fill },
  }
}

function path(pathData: string, style: { fill: string } | Stroke) {
  return {
    type: 'path' as const,
    shape: { pathData },
    style: 'fill' in style ? { fill: style.fill } : strokeStyle(style),
  }
}

function line(from: Pixel, to: Pixel, stroke: Stroke) {
  return {
    type: 'line' as const,
    shape: { x1: from.x, y1: from.y, x2: to.x, y2: to.y },
    style: strokeStyle(stroke),
  }
}

type Fill =
  | string
  | {
      type: 'linear'
      x: number
      y: number
      x2: number
      y2: number
      colorStops: { offset: number; color: string }[]
    }

function rect(x: number, y: number, width: number, height: number, fill: Fill, opacity = 1) {
  return { type: 'rect' as const, shape: { x, y, width, height }, style: { fill, opacity } }
}

/** One run with its baseline at `at`; the halo of paper keeps lines from crossing the letters. */
function text(run: TextRun, at: Pixel, align: 'left' | 'center' | 'right', palette: ChartPalette) {
  return {
    type: 'text' as const,
    style: {
      text: run.text,
      x: at.x,
      y: at.y - middleOf(run.face, run.size),
      align,
      verticalAlign: 'middle' as const,
      font: fontOf(run.face, run.size, palette),
      fill: run.color,
      stroke: palette.paper,
      lineWidth: 4,
    },
  }
}

/** Runs one after the other on a baseline; from the right where `align` says so. */
function runs(list: readonly TextRun[], at: Pixel, align: 'left' | 'right', palette: ChartPalette) {
  let x = at.x
  const ordered = align === 'left' ? list : list.toReversed()
  const placed = ordered.map((run, index) => {
    const before = align === 'left' ? run : ordered[index - 1]
    const gap = index === 0 ? 0 : (before?.gap ?? 0)
    x += align === 'left' ? gap : -gap
    const made = text(run, { x, y: at.y }, align, palette)
    const width = textWidth(run.text, run.face, run.size)
    x += align === 'left' ? width : -width
    return made
  })
  return align === 'left' ? placed : placed.toReversed()
}

/** The few shapes every mark is made of, as ECharts custom elements. */
export const shape = { disc, ring, path, line, rect, text, runs }

export type Shape = ReturnType<(typeof shape)[Exclude<keyof typeof shape, 'runs'>]>
