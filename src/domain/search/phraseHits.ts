import type { Claim } from '@/domain/Claim'
import type { Hit } from './Hit'
import { allOf, MOST_WORDS, type Query } from './Query'
import type { Reading } from './readPassages'
import type { Searchable, SearchedIndicator } from './Searchable'

/** The claims that say what is sought in their phrase. */
export interface PhraseHits {
  /** The best of them, none with the same phrase twice. */
  readonly first: readonly Claim[]
  readonly count: number
}

interface Candidate {
  readonly claim: Claim
  readonly phrase: number
  /** How many of the words its phrase holds, then how many of them whole and as typed. */
  readonly worth: number
}

/**
 * The claims whose phrase holds every word, alone or with its publisher; where an indicator does
 * not hold them all itself, also those whose phrase adds what it lacks. Those that hold more come
 * first, then those of the better indicator, then the newer.
 */
export function phraseHits(
  { claims, indicators }: Searchable,
  query: Query,
  { covered, whole, typed }: Reading,
  hits: readonly Hit[],
  most: number,
): PhraseHits {
  const { list, phrases, publishers } = claims
  const all = allOf(query)
  let best: readonly Candidate[] = []
  let count = 0
  for (const { id } of hits) {
    const { texts, first, end } = indicators.get(id) as SearchedIndicator
    const own = texts.reduce((bits, { passage }) => bits | (covered[passage] as number), 0)
    const lent = own === all ? 0 : own
    for (let number = first; number < end; number += 1) {
      const phrase = phrases[number] as number
      const bits = covered[phrase] as number
      const publisher = covered[publishers[number] as number] as number
      if (bits === 0 || (bits | publisher | lent) !== all) continue
      count += 1
      const alike = bitsIn(whole[phrase] as number) + bitsIn(typed[phrase] as number)
      const worth = bitsIn(bits) * (2 * MOST_WORDS + 1) + alike
      // Of a hundred thousand claims few are worth a look.
      if (worth <= (best[most - 1]?.worth ?? 0)) continue
      best = withCandidate(best, { claim: list[number] as Claim, phrase, worth }).slice(0, most)
    }
  }
  return { first: best.map(({ claim }) => claim), count }
}

/** The best with one more taken in behind all that are worth as much. */
function withCandidate(best: readonly Candidate[], candidate: Candidate): readonly Candidate[] {
  if (best.some(({ phrase }) => phrase === candidate.phrase)) return best
  const place = best.findIndex(({ worth }) => worth < candidate.worth)
  return best.toSpliced(place < 0 ? best.length : place, 0, candidate)
}

function bitsIn(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}
