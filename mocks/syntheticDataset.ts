import type { Dataset } from '@/domain/Dataset'
import type { Indicator } from '@/domain/Indicator'
import type { Source } from '@/domain/Source'
import { random, type Random } from './random'
import { syntheticClaims } from './syntheticClaims'
import { MEASURES, PLACES, THEMES, UNITS } from './syntheticWords'

/** How much to make. The same size and seed make the same dataset. */
export interface SyntheticSize {
  readonly indicators: number
  readonly claims: number
  readonly seed: number
}

const SOURCES = 400

function syntheticSource(number: number): Source {
  const year = 2014 + (number % 12)
  return {
    id: `source-${number}`,
    number,
    publisher: `Báo số ${(number % 40) + 1}`,
    title: `Bản tin ${number}`,
    url: `https://example.org/ban-tin/${number}`,
    published: number % 5 === 0 ? `${year}-06` : `${year}-06-15`,
  }
}

function syntheticIndicator(
  at: number,
  claims: number,
  sources: readonly [string, ...string[]],
  chance: Random,
): Indicator {
  const measure = MEASURES[at % MEASURES.length] ?? MEASURES[0]
  const place = PLACES[Math.floor(at / MEASURES.length) % PLACES.length] ?? PLACES[0]
  const round = Math.floor(at / (MEASURES.length * PLACES.length)) + 1
  const id = `synthetic-${at + 1}`
  return {
    id,
    theme: measure.theme,
    unit: measure.unit,
    kind: measure.kind,
    cumulative: measure.cumulative,
    name: {
      vi: `${measure.name.vi}, ${place}, nhóm ${round}`,
      en: `${measure.name.en}, ${place}, group ${round}`,
    },
    definition: { vi: 'Số liệu giả để thử tải.', en: 'Made-up figures for load tests.' },
    order: (at + 1) * 10,
    related: [],
    keywords: [place],
    bases: {},
    claims: syntheticClaims(id, measure, claims, sources, chance),
    disputes: [],
  }
}

/** A dataset of any size that reads like the real one, for load tests and benchmarks. */
export function syntheticDataset({ indicators, claims, seed }: SyntheticSize): Dataset {
  const chance = random(seed)
  const sources = Array.from({ length: SOURCES }, (_, at) => syntheticSource(at + 1))
  const [first = '', ...others] = sources.map(({ id }) => id)
  const each = Math.floor(claims / indicators)
  const more = claims % indicators
  const place = new Map(THEMES.map(({ id }, at) => [id, at]))
  return {
    version: `synthetic-${indicators}-${claims}-${seed}`,
    day: '2026-01-31',
    themes: THEMES,
    units: UNITS,
    indicators: Array.from({ length: indicators }, (_, at) => {
      return syntheticIndicator(at, at < more ? each + 1 : each, [first, ...others], chance)
    }).toSorted((a, b) => (place.get(a.theme) ?? 0) - (place.get(b.theme) ?? 0)),
    sources,
    occasions: [],
    milestones: [],
    targets: [],
  }
}
