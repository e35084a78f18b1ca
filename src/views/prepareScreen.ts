import type { Pages } from '@/data/pagesOf'
import type { Address } from '@/state/Address'
import { evidencePage } from './evidencePage'
import { loadPart } from './loadPart'
import { frameNameFor, pageNameFor } from './pageNameFor'
import { wake } from './waking'

/**
 * Fetches what a screen needs: its view's code, its data, and those of the evidence it shows; a
 * page that still stands as it was drawn comes to life.
 * Undefined where all of it is here. It never fails: a screen whose parts did not come says so.
 */
export function prepareScreen(pages: Pages, address: Address): Promise<unknown> | undefined {
  const { language, place, evidence, known } = address
  const names = new Set([frameNameFor(address), pageNameFor(address)])
  const parts = [
    wake(),
    loadPart(place.view)?.catch(() => undefined),
    ...[...names].map((name) => pages.prepare(language, name)),
    ...(evidence === undefined
      ? []
      : [
          loadPart('evidence')?.catch(() => undefined),
          pages.prepare(language, evidencePage(evidence, known)),
        ]),
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : Promise.all(parts)
}
