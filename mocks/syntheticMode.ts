import type { Dataset } from '@/domain/Dataset'
import { HUGE } from './handlers'
import { syntheticDataset } from './syntheticDataset'

const SEED = 57

/**
 * The dataset a build mode asks for: `huge`, or `synthetic-<indicators>-<claims>`; undefined for
 * any other mode, which is built from the published one.
 */
export function syntheticMode(mode: string): Dataset | undefined {
  if (mode === 'huge') return syntheticDataset(HUGE)
  const [, indicators, claims] = /^synthetic-(\d+)-(\d+)$/.exec(mode) ?? []
  if (indicators === undefined || claims === undefined) return undefined
  return syntheticDataset({ indicators: Number(indicators), claims: Number(claims), seed: SEED })
}
