import type { Bilingual } from '@/domain/Bilingual'
import type { Claim } from '@/domain/Claim'
import type { Indicator } from '@/domain/Indicator'
import type { Source } from '@/domain/Source'
import type { Target } from '@/domain/Target'

/** A number whose last digit after a mark is a zero. */
const ROUND = String.raw`\d[\d.,]*[.,]\d*0(?!\d)`

/** A hedge right before a number, one other than the usual word of its bound. */
const RARE_HEDGE = /(?<!\p{L})(?:trên|dưới|lên đến|xấp xỉ)\s+\d/iu

const PLAIN_FIGURE = new RegExp(ROUND, 'gu')
const HEDGED_FIGURE = new RegExp(
  String.raw`(?<!\p{L})(?:hơn|trên|gần|dưới|lên đến|khoảng|xấp xỉ)\s+\d[\d.,]*|${ROUND}`,
  'giu',
)

const nothing: Bilingual = { vi: '', en: '' }

/** A claim with what figures, courses and comparisons need; its words are on its own page. */
function figureOf(claim: Claim): Claim {
  const { saidOn: _, occasion: _occasion, caution: _caution, ...rest } = claim
  return { ...rest, stated: figuresOf(claim) }
}

/** A claim with what it says and where it was made, for the register of sources. */
export function withPhrase(claim: Claim): Claim {
  const { caution: _, saidOn: _saidOn, ...rest } = claim
  return rest
}

/**
 * What of a phrase a figure is written with: its digits, where a final zero counts, and a hedge
 * other than the usual word, with any usual one beside it. The rest of the phrase is evidence.
 */
function figuresOf({ stated }: Claim): string {
  const phrase = stated.normalize('NFC')
  const figures = RARE_HEDGE.test(phrase) ? HEDGED_FIGURE : PLAIN_FIGURE
  return [...phrase.matchAll(figures)].map(([figure]) => figure).join('; ')
}

/** An indicator as a row of a list: name and figures, without definition and evidence. */
export function asRow(indicator: Indicator): Indicator {
  const { headline: _, ...rest } = indicator
  return {
    ...rest,
    definition: nothing,
    related: [],
    keywords: [],
    claims: indicator.claims.map(figureOf),
    disputes: indicator.disputes.map((dispute) => ({ ...dispute, why: nothing })),
  }
}

/** An indicator that is only named. */
export function asName(indicator: Indicator): Indicator {
  const { derivation: _, ...rest } = asRow({ ...indicator, claims: [], disputes: [], bases: {} })
  return rest
}

/** A source that is only referred to by its number; nothing of it is shown, nor its address. */
export function asNumber({ id, number }: Source): Source {
  return { id, number, publisher: '', url: 'https://' }
}

/** A target as a list shows it, without the phrase it was stated in. */
export function asAim(target: Target): Target {
  return { ...target, stated: '' }
}
