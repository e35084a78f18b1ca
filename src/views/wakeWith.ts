import type { Pages } from '@/data/pagesOf'
import type { Address } from '@/state/Address'
import { loadPart } from './loadPart'
import { pageNameFor } from './pageNameFor'

/**
 * Fetches what a drawn screen comes to life with: its code, and its data where the document does
 * not carry them all. Fails where either does not come.
 */
export async function wakeWith(pages: Pages, { language, place, ...rest }: Address): Promise<void> {
  const name = pageNameFor({ language, place, ...rest })
  await Promise.all([loadPart(place.view), pages.prepare(language, name)])
  if (!pages.has(language, name)) throw new Error(`The data of ${name} did not come.`)
}
