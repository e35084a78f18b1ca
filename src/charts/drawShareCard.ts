import type { ShareCard } from './ShareCard'
import { shareCounts } from './shareCounts'
import { shareFrame } from './shareFrame'
import { sharePair } from './sharePair'
import { sharePairs } from './sharePairs'

/**
 * The picture of a page for where its address is shared, 1200 by 630 pixels, as SVG in the light
 * palette. Every text in it is escaped; the fonts are named, not held.
 */
export function drawShareCard(card: ShareCard): string {
  return shareFrame(card, bodyOf(card))
}

function bodyOf({ body }: ShareCard): string {
  switch (body.kind) {
    case 'pair':
      return sharePair(body)
    case 'pairs':
      return sharePairs(body)
    case 'counts':
      return shareCounts(body)
  }
}
