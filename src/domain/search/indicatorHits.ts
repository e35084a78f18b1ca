import { FIELD_WORTH } from './fieldWorth'
import type { Hit } from './Hit'
import { nameBonus } from './nameBonus'
import { allOf, type Query } from './Query'
import type { Reading } from './readPassages'
import type { Field, PlacedText, Searchable, SearchedClaims, SearchedIndicator } from './Searchable'

/** How much of a field's worth a word has there: as typed, but for its marks, only begun. */
const [AS_TYPED, AS_WHOLE, AS_BEGINNING] = [1, 0.9, 0.5] as const

/** Where one word of the query stands best, and what that is worth. */
interface Best {
  readonly field: Field
  readonly worth: number
}

/** Every indicator that all words are found in, in itself or together with one claim; best first. */
export function indicatorHits(
  searchable: Searchable,
  query: Query,
  reading: Reading,
): readonly Hit[] {
  if (query.words.length === 0) return []
  return [...searchable.indicators]
    .flatMap(([id, indicator]): readonly Hit[] => {
      const texts = completeTexts(searchable, indicator, reading, allOf(query))
      if (texts === undefined) return []
      const best = query.words.map((_, place) => bestOf(texts, reading, 1 << place))
      const worth = best.reduce((sum, each) => sum + each.worth, 0) / best.length
      const bonus = nameBonus(searchable.passages, indicator.texts, query, reading)
      return [{ id, score: worth + bonus, field: leastOf(best) }]
    })
    .toSorted((one, other) => other.score - one.score)
}

/** The texts that cover every word; a claim's are added where the indicator's own do not. */
function completeTexts(
  { claims }: Searchable,
  { texts, first, end }: SearchedIndicator,
  { covered }: Reading,
  all: number,
): readonly PlacedText[] | undefined {
  const own = texts.reduce((bits, { passage }) => bits | (covered[passage] as number), 0)
  if (own === all) return texts
  let other: number | undefined
  for (let claim = first; claim < end; claim += 1) {
    const said = own | (covered[claims.phrases[claim] as number] as number)
    if (said === all) return [...texts, ...textsOfClaim(claims, claim)]
    const around =
      (covered[claims.publishers[claim] as number] as number) |
      (covered[claims.cautions[claim] as number] as number)
    if ((said | around) === all) other ??= claim
  }
  return other === undefined ? undefined : [...texts, ...textsOfClaim(claims, other)]
}

function textsOfClaim(claims: SearchedClaims, claim: number): readonly PlacedText[] {
  return [
    { field: 'phrase', passage: claims.phrases[claim] as number },
    { field: 'publisher', passage: claims.publishers[claim] as number },
    { field: 'caution', passage: claims.cautions[claim] as number },
  ]
}

/** Where a word stands best among texts that cover it. */
function bestOf(texts: readonly PlacedText[], reading: Reading, bit: number): Best {
  const { covered, whole, typed } = reading
  let best: Best = { field: 'caution', worth: 0 }
  for (const { field, passage } of texts) {
    if (((covered[passage] as number) & bit) === 0) continue
    const isWhole = ((whole[passage] as number) & bit) !== 0
    const isTyped = ((typed[passage] as number) & bit) !== 0
    const worth = FIELD_WORTH[field] * (isTyped ? AS_TYPED : isWhole ? AS_WHOLE : AS_BEGINNING)
    if (worth > best.worth) best = { field, worth }
  }
  return best
}

/** The field one has to look into furthest. */
function leastOf(best: readonly Best[]): Field {
  const fields = best.map(({ field }) => field)
  return fields.reduce((least, field) => (FIELD_WORTH[field] < FIELD_WORTH[least] ? field : least))
}
