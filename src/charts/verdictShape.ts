import type { Verdict } from '@/domain/Comparison'

/** A verdict's shape in a field 18 wide and 17 high: two dots and what lies between them. */
export interface VerdictShape {
  /** Filled dots: middle and radius. */
  readonly dots: readonly (readonly [x: number, y: number, radius: number])[]
  /** Filled outlines. */
  readonly solids: readonly string[]
  /** Strokes, 1.5 wide, with their dashes. */
  readonly strokes: readonly { readonly path: string; readonly dash?: string }[]
}

const level: VerdictShape = {
  dots: [
    [3.2, 8.5, 2.4],
    [14.4, 8.5, 2.4],
  ],
  solids: [],
  strokes: [{ path: 'M6.2 8.5h5.4' }],
}

const SHAPES: Readonly<Record<Verdict, VerdictShape>> = {
  rose: {
    dots: [
      [3.5, 12.5, 2.2],
      [14.5, 4, 2.9],
    ],
    solids: [],
    strokes: [{ path: 'M5 11.3 12.5 5.5' }],
  },
  fell: {
    dots: [
      [3.5, 4, 2.2],
      [14.5, 12.5, 2.9],
    ],
    solids: [],
    strokes: [{ path: 'M5 5.3 12.5 10.9' }],
  },
  unchanged: level,
  'cannot-tell': {
    dots: [
      [3.2, 10, 2.4],
      [14.4, 10, 2.4],
    ],
    solids: [],
    strokes: [{ path: 'M14.4 10V2' }, { path: 'M6.6 10h5', dash: '1.4 1.6' }],
  },
  'not-comparable': {
    dots: [[3.2, 8.5, 2.4]],
    solids: ['M12.2 6.3h4.4v4.4h-4.4z'],
    strokes: [{ path: 'M10.4 3 7.2 14' }],
  },
  first: {
    dots: [[14, 8.5, 2.7]],
    solids: [],
    strokes: [{ path: 'M1 8.5h8.5', dash: '1 2.2' }],
  },
  'no-newer': {
    dots: [[3.6, 8.5, 2.7]],
    solids: [],
    strokes: [{ path: 'M8 8.5h8.5', dash: '1 2.2' }],
  },
  'target-only': { dots: [], solids: ['M9 2.4 15.2 8.6 9 14.8 2.8 8.6Z'], strokes: [] },
  'no-figure': { dots: [], solids: [], strokes: [{ path: 'M1 8.5h16', dash: '1 2.2' }] },
}

/** Which shape has a verdict? */
export function verdictShape(verdict: Verdict): VerdictShape {
  return SHAPES[verdict]
}
