import type { Bilingual, Language } from '@/domain/Bilingual'
import type { Magnitude } from '@/domain/explore/pairGroups'
import type { Kind } from '@/domain/Indicator'

/** Over the column of how far a pair moved. */
const RATIO: Bilingual = { vi: 'Tỷ lệ nay/trước', en: 'Ratio, now to then' }
const HEADS: Readonly<Record<Kind, Bilingual>> = {
  stock: RATIO,
  flow: RATIO,
  rate: RATIO,
  share: { vi: 'Điểm %', en: 'Percentage points' },
  score: { vi: 'Điểm', en: 'Points' },
  rank: { vi: 'Bậc', en: 'Places' },
}

/** What the axis of a kind is called where no scale word names it. */
const TITLES: Readonly<Record<Exclude<Kind, 'stock' | 'flow' | 'rate'>, Bilingual>> = {
  share: { vi: 'Phần trăm', en: 'Per cent' },
  score: { vi: 'Điểm', en: 'Points' },
  rank: { vi: 'Thứ hạng', en: 'Ranks' },
}

const SIZES: Readonly<Record<Magnitude, Bilingual>> = {
  millions: { vi: 'Triệu', en: 'Millions' },
  thousands: { vi: 'Hàng nghìn', en: 'Thousands' },
  ones: { vi: 'Dưới một nghìn', en: 'Under a thousand' },
}

/** Counts over a period stand on an axis of their own, and say so. */
const PERIOD: Bilingual = { vi: 'trong kỳ', en: 'over a period' }
const INVERTED: Bilingual = {
  vi: 'trục lật ngược: bên phải tốt hơn',
  en: 'inverted axis: further right is better',
}

interface Axis {
  readonly kind: Kind
  readonly magnitude: Magnitude
}

/** The title of a group of pairs: "Triệu", "Phần trăm", "Thứ hạng". */
export function pairTitleText({ kind, magnitude }: Axis, lang: Language): string {
  if (kind === 'share' || kind === 'score' || kind === 'rank') return TITLES[kind][lang]
  return SIZES[magnitude][lang]
}

/** What stands under it: what is counted, "tài khoản, thẻ, hồ sơ", or how the axis runs. */
export function pairNoteText({ kind }: Axis, units: readonly string[], lang: Language): string {
  if (kind === 'rank') return INVERTED[lang]
  if (kind === 'share' || kind === 'score') return ''
  const counted = [...new Set(units)].join(', ')
  return kind === 'flow' ? `${counted}, ${PERIOD[lang]}` : counted
}

/** What stands over the column of changes. */
export function pairHeadText(kind: Kind, lang: Language): string {
  return HEADS[kind][lang]
}

const WORDS: Readonly<Record<'verdict' | 'unplaced' | 'note' | 'disputed', Bilingual>> = {
  verdict: { vi: 'Kết luận', en: 'Verdict' },
  unplaced: { vi: 'Không đặt lên trục nào', en: 'On no axis' },
  disputed: { vi: 'tranh chấp', en: 'disputed' },
  note: {
    vi: 'Mỗi đơn vị một trục; không so độ dài giữa hai nhóm. Râu mờ và râu có chặn: phía mà con số có thể nằm. Dải kẻ: tranh chấp.',
    en: 'One axis a unit: lengths do not compare across groups. Fading and capped whiskers: the side on which the figure may lie. Hatching: disputed.',
  },
}

/** The other words of the chart of pairs. */
export function pairWord(word: keyof typeof WORDS, lang: Language): string {
  return WORDS[word][lang]
}
