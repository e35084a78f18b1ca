import { expect } from 'vitest'
import { boxesMeet, boxHolds } from '@/charts/Box'
import { drawnTexts } from './drawnTexts'
import { isWellFormed } from './isWellFormed'

/**
 * Expects a drawing of ours to be sound SVG whose texts stay on the canvas and off each other;
 * gives the texts.
 */
export function expectReadable(svg: string, width: number, height: number): readonly string[] {
  expect(isWellFormed(svg)).toBe(true)
  expect(svg).not.toMatch(/NaN|Infinity|undefined|null/)
  expect(svg).not.toMatch(/<style| style=| class=|ecmeta|<script/)
  const texts = drawnTexts(svg)
  const canvas = { left: -1, top: 0, right: width + 1, bottom: height }
  expect(texts.filter(({ box }) => !boxHolds(canvas, box))).toEqual([])
  const meeting = texts.flatMap((one, place) =>
    texts
      .slice(place + 1)
      .filter((two) => boxesMeet(one.box, two.box))
      .map((two) => `${one.text} / ${two.text}`),
  )
  expect(meeting).toEqual([])
  return texts.map(({ text }) => text)
}
