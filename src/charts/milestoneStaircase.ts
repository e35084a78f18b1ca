import type { Language } from '@/domain/Bilingual'
import { firstDay, timeOf } from '@/domain/calendar'
import type { Milestone } from '@/domain/Milestone'
import { momentText } from '@/wording/momentText'
import type { ChartPalette } from './ChartPalette'
import { runsWidth, type TextRun } from './TextRun'
import type { TimeScale } from './timeScale'
import type { TrendSizes } from './trendSizes'

/** A milestone on a trend: a hairline with its label on a line of its own. */
export interface MilestoneMark {
  readonly milestone: Milestone
  readonly time: number
  readonly x: number
  /** Line of its label, 0 on top. */
  readonly line: number
  readonly runs: readonly TextRun[]
  /** Edge of the label at the hairline, and to which side it runs. */
  readonly textX: number
  readonly align: 'left' | 'right'
}

/** Room between a hairline and its label. */
const GAP = 9

interface Setting {
  readonly lang: Language
  readonly palette: ChartPalette
  readonly sizes: TrendSizes
  readonly width: number
  readonly compact: boolean
}

function labelRuns(milestone: Milestone, words: string, setting: Setting): TextRun[] {
  const { lang, palette, sizes } = setting
  const size = sizes.milestoneText
  const date = momentText(milestone.when, lang)
  const strong: TextRun = { text: date, face: 'strong', size, color: palette.ink }
  return [strong, { text: words, face: 'sans', size, color: palette.ink2, gap: size * 0.42 }]
}

/** The longest label that fits left of its hairline, else right of it up to the next hairline. */
function fit(milestone: Milestone, x: number, limit: number, setting: Setting) {
  const { lang, compact } = setting
  const full = compact ? [] : [milestone.title[lang]]
  for (const words of [...full, milestone.short[lang]]) {
    const runs = labelRuns(milestone, words, setting)
    const width = runsWidth(runs)
    if (x - GAP - width >= 0) return { runs, textX: x - GAP, align: 'right' as const }
    if (x + GAP + width <= limit) return { runs, textX: x + GAP, align: 'left' as const }
  }
  return undefined
}

function chosen(milestones: readonly Milestone[], most: number): Milestone[] {
  const byWeight = milestones.toSorted(
    (a, b) => Number(b.major) - Number(a.major) || (a.when < b.when ? 1 : -1),
  )
  return byWeight.slice(0, most).toSorted((a, b) => (firstDay(a.when) < firstDay(b.when) ? 1 : -1))
}

/**
 * Where does each milestone's label stand? The latest on top, each earlier one a line lower, text
 * left of its hairline, which rises only to its own line: so no hairline crosses a label.
 */
export function milestoneStaircase(
  milestones: readonly Milestone[],
  scale: TimeScale,
  most: number,
  setting: Setting,
): MilestoneMark[] {
  const marks: MilestoneMark[] = []
  let limit = setting.width
  for (const milestone of chosen(milestones, most)) {
    const time = timeOf(firstDay(milestone.when))
    const x = scale.x(time)
    const label = fit(milestone, x, limit, setting)
    if (label === undefined) continue
    marks.push({ milestone, time, x, line: marks.length, ...label })
    limit = x - 4
  }
  return marks
}
