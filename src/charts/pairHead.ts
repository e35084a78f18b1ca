import type { PairGroup } from '@/domain/explore/pairGroups'
import { numberText } from '@/wording/numberText'
import { pairHeadText, pairNoteText, pairTitleText, pairWord } from '@/wording/pairWords'
import { unitText } from '@/wording/unitText'
import { cutText } from './cutText'
import type { PairAxis } from './pairAxis'
import type { PairSizes } from './pairSizes'
import type { PairsInput } from './PairsInput'
import type { PlacedText } from './PlacedText'
import type { TextFace } from './TextFace'
import { textWidth } from './textWidth'
import { wrapText } from './wrapText'

/** Room over the axis for a title, and for what it counts where that is a line of its own. */
const TITLE = 40
const NOTE = 20
/** From one line of it to the next, in pixels. */
const LEADING = 16

/** Several things are counted, hence the plural. */
const MANY = 2

interface Setting {
  readonly face: TextFace
  readonly size: number
  readonly color: string
}

function set(text: string, x: number, baseline: number, setting: Setting): PlacedText {
  return { runs: [{ text, ...setting }], x, baseline, align: 'left' }
}

function noteOf({ kind, magnitude, pairs }: PairGroup, { lang, unitOf }: PairsInput): string {
  const units = pairs.map(({ row }) => unitText(unitOf(row.indicator), MANY, lang))
  return pairNoteText({ kind, magnitude }, units, lang)
}

/** What is counted, in lines under the title; on a wide page it stands beside it where it is long. */
function noteLines(group: PairGroup, input: PairsInput, sizes: PairSizes): readonly string[] {
  const note = noteOf(group, input)
  if (note === '') return []
  const lines = wrapText(note, { face: 'strong', size: sizes.smallText }, sizes.nameWidth)
  return sizes.compact || lines.length === 1 ? lines : []
}

/** Height of the head of a group, down to its line, in pixels. */
export function pairHeadHeight(group: PairGroup, input: PairsInput, sizes: PairSizes): number {
  if (sizes.compact) return TITLE + NOTE + noteLines(group, input, sizes).length * LEADING
  return TITLE + (noteOf(group, input) === '' ? 0 : NOTE)
}

/** The title over what it counts; where that is long, beside it, over the whole width. */
function titleTexts(
  group: PairGroup,
  line: number,
  input: PairsInput,
  sizes: PairSizes,
): PlacedText[] {
  const { lang, palette } = input
  const { title, smallText, compact, width } = sizes
  const name = pairTitleText(group, lang)
  const note = noteOf(group, input)
  const lines = noteLines(group, input, sizes)
  const setting = { face: 'strong' as const, size: smallText, color: palette.ink2 }
  const up = compact ? 34 + lines.length * LEADING : note === '' ? 10 : 32
  const head = set(name, 0, line - up, { face: 'serif', size: title, color: palette.ink })
  const last = line - (compact ? 30 : 10)
  const under = lines.map((text, place) =>
    set(text, 0, last - (lines.length - 1 - place) * LEADING, setting),
  )
  if (lines.length > 0 || note === '') return [head, ...under]
  const x = textWidth(name, 'serif', title) + 14
  return [head, set(cutText(note, 'strong', smallText, width - x), x, line - up, setting)]
}

/** The numbers of an axis, each centred on its gridline; one that has no room gives way. */
function tickTexts(
  line: number,
  { ticks, factor }: PairAxis,
  x: (value: number) => number,
  input: PairsInput,
  sizes: PairSizes,
): PlacedText[] {
  const setting = { face: 'serif' as const, size: sizes.axisText, color: input.palette.ink3 }
  const kept: { left: number; right: number; text: PlacedText }[] = []
  for (const tick of ticks) {
    const text = numberText(tick / factor, input.lang)
    const width = textWidth(text, 'serif', setting.size)
    const left = Math.max(0, Math.min(sizes.width - width, x(tick) - width / 2))
    const right = left + width
    const meets = kept.some((each) => left < each.right + 8 && right > each.left - 8)
    if (!meets) kept.push({ left, right, text: set(text, left, line - 9, setting) })
  }
  return kept.map(({ text }) => text)
}

function columnHeads(
  group: PairGroup,
  line: number,
  input: PairsInput,
  sizes: PairSizes,
): PlacedText[] {
  if (sizes.compact) return []
  const { lang, palette } = input
  const setting = { face: 'strong' as const, size: sizes.smallText, color: palette.ink2 }
  const room = sizes.changeRight - sizes.plotRight - 12
  const head = cutText(pairHeadText(group.kind, lang), 'strong', setting.size, room)
  const baseline = line - 10
  return [
    { runs: [{ text: head, ...setting }], x: sizes.changeRight, baseline, align: 'right' },
    set(pairWord('verdict', lang), sizes.verdictLeft, baseline, setting),
  ]
}

/** The words over a group of pairs: what is counted, its axis, the heads of its columns. */
export function pairHead(
  group: PairGroup,
  line: number,
  axis: PairAxis,
  x: (value: number) => number,
  input: PairsInput,
  sizes: PairSizes,
): PlacedText[] {
  return [
    ...titleTexts(group, line, input, sizes),
    ...tickTexts(line, axis, x, input, sizes),
    ...columnHeads(group, line, input, sizes),
  ]
}
