import { changeUnitText } from '@/wording/changeUnitText'
import { courseGapText } from '@/wording/courseGapText'
import type { Scale } from '@/wording/Scale'
import type { CourseMeaning } from './courseAxis'
import { fitText } from './fitText'
import { countedFrom, type ReadCourse } from './frameCourses'
import type { MultipleSizes } from './multipleSizes'
import type { MultiplesInput } from './MultiplesLayout'
import type { PlacedText } from './PlacedText'
import type { TextRun } from './TextRun'

/** From one line of a title to the next, and most lines that say why nothing is drawn. */
export const TITLE_LEADING = 17
const GAP_LINES = 4

/** What follows a name: the scale word, "%", or in what changes are counted. */
function countedIn({ word }: Scale, { kind, measure, unit, lang }: CourseMeaning): string {
  if (measure === 'index') return ''
  if (measure === 'percent' || (measure === 'value' && kind === 'share')) return '%'
  if (word !== '' || measure === 'value' || !unit) return word
  const counts = kind === 'stock' || kind === 'flow' || kind === 'rate'
  return counts ? '' : changeUnitText(kind, unit, 2, lang, 'short')
}

/** The name of a small chart with what it counts, in lines. */
export function multipleTitle(
  { series }: ReadCourse,
  meaning: CourseMeaning,
  scale: Scale,
  sizes: MultipleSizes,
): readonly string[] {
  const said = countedIn(scale, meaning)
  const name = series.indicator.name[meaning.lang]
  const room = { width: sizes.cell, height: sizes.titleLines * TITLE_LEADING }
  return fitText(said === '' ? name : `${name}, ${said}`, 'strong', [sizes.title], room).lines
}

function linesAt(lines: readonly TextRun[], x: number, first: number): PlacedText[] {
  return lines.map((run, place) => ({
    runs: [run],
    x,
    baseline: first + place * TITLE_LEADING,
    align: 'left',
  }))
}

/** The title of a small chart, and in its plot why there is nothing to draw. */
export function multipleTexts(
  title: readonly string[],
  { gap }: ReadCourse,
  at: { readonly x: number; readonly title: number; readonly plot: number },
  input: MultiplesInput,
  sizes: MultipleSizes,
): PlacedText[] {
  const { palette, measure, lang } = input
  const name = (text: string): TextRun => ({
    text,
    face: 'strong',
    size: sizes.title,
    color: palette.ink,
  })
  const titles = linesAt(title.map(name), at.x, at.title + TITLE_LEADING * 0.8)
  if (!gap) return titles
  const size = sizes.title - 1
  const why = courseGapText(gap, measure, countedFrom(input), lang)
  const room = { width: sizes.cell, height: TITLE_LEADING * GAP_LINES }
  const { lines } = fitText(why, 'sans', [size], room)
  const said = lines.map((text): TextRun => ({ text, face: 'sans', size, color: palette.ink3 }))
  return [...titles, ...linesAt(said, at.x, at.plot + TITLE_LEADING)]
}
