import type { Bilingual, Language } from '@/domain/Bilingual'
import { precisionOf } from '@/domain/calendar'
import type { Unit } from '@/domain/Dataset'
import type { Indicator } from '@/domain/Indicator'
import type { Target } from '@/domain/Target'
import type { TargetState, TargetStateName } from '@/domain/targetState'
import { datedFigureText } from './datedFigureText'
import { momentText } from './momentText'
import { intervalText } from './intervalText'
import { NBSP } from './signs'
import { unitText } from './unitText'

/** A target in words, part by part and in one line. */
export interface TargetWords {
  /** "mục tiêu 90%, hết năm 2025" */
  readonly goal: string
  /** "đã đạt", "chưa đến hạn" */
  readonly state: string
  /** Goal and state with the figure that decides, or the latest. */
  readonly full: string
}

const STATES: Readonly<Record<TargetStateName, Bilingual>> = {
  met: { vi: 'đã đạt', en: 'met' },
  missed: { vi: 'chưa đạt khi đến hạn', en: 'not met when due' },
  'cannot-tell': {
    vi: 'các nguồn chưa cho phép kết luận',
    en: 'the sources do not allow a conclusion',
  },
  unpublished: { vi: 'đến hạn, chưa tìm thấy kết quả', en: 'due, no result found' },
  reached: { vi: 'mức hiện tại đã đạt, chưa đến hạn', en: 'reached so far, not yet due' },
  open: { vi: 'chưa đến hạn', en: 'not yet due' },
}

/** When is it due? The end of a month, quarter or year; a day as it is. */
export function dueText({ due }: Pick<Target, 'due'>, lang: Language): string {
  if (due === undefined) return lang === 'vi' ? 'không nêu thời hạn' : 'no deadline stated'
  const moment = momentText(due, lang, 'long')
  if (precisionOf(due) === 'day') return lang === 'vi' ? `đến ${moment}` : `by ${moment}`
  return lang === 'vi' ? `hết ${moment}` : `by the end of ${moment}`
}

function valueText(
  target: Target,
  { kind }: Pick<Indicator, 'kind'>,
  unit: Unit,
  lang: Language,
): string {
  const { value, direction } = target
  const number = intervalText({ low: value, high: value }, { kind }, unit, lang)
  const counted = kind === 'share' || kind === 'rank' ? '' : NBSP + unitText(unit, value, lang)
  if (direction === 'atLeast') return number + counted
  if (kind === 'rank') return lang === 'vi' ? `từ ${number} trở lên` : `${number} or better`
  return `${lang === 'vi' ? 'không quá' : 'at most'} ${number}${counted}`
}

/** The target beside a verdict: "90%, hết năm 2025". */
export function targetShortText(
  target: Target,
  indicator: Pick<Indicator, 'kind'>,
  unit: Unit,
  lang: Language,
): string {
  return `${valueText(target, indicator, unit, lang)}, ${dueText(target, lang)}`
}

/** Without a deadline nothing is "not yet due". */
const UNDATED: Partial<Record<TargetStateName, Bilingual>> = {
  reached: { vi: 'mức hiện tại đã đạt', en: 'reached so far' },
  open: { vi: 'chưa kết luận', en: 'still open' },
}

/** How does a target stand, in a few words? */
export function targetStateText(state: TargetStateName, lang: Language, target?: Target): string {
  const undated = target !== undefined && target.due === undefined ? UNDATED[state] : undefined
  return (undated ?? STATES[state])[lang]
}

/** What is the target, when is it due, and how does it stand on the chosen day? */
export function targetText(
  target: Target,
  { state, point }: TargetState,
  indicator: Pick<Indicator, 'kind' | 'derivation'>,
  unit: Unit,
  lang: Language,
): TargetWords {
  const vi = lang === 'vi'
  const goal = `${vi ? 'mục tiêu' : 'target'} ${targetShortText(target, indicator, unit, lang)}`
  const said = targetStateText(state, lang, target)
  const figure = point === undefined ? '' : datedFigureText(point, indicator, unit, lang)
  const aside = state === 'open' || state === 'unpublished'
  const latest = aside ? `, ${vi ? 'số gần nhất' : 'latest figure'} ${figure}` : `: ${figure}`
  const none = vi ? ', chưa có số' : ', no figure yet'
  const evidence = figure !== '' ? latest : state === 'open' ? none : ''
  return { goal, state: said, full: `${goal}; ${said}${evidence}` }
}
