import { pagePalette } from '@/charts/ChartPalette'
import type { DisputeInput } from '@/charts/DisputeInput'
import { isCompact } from '@/charts/isCompact'
import type { ChartSize } from './ChartSize'

/** What an enlarged dispute shows, wherever it stands. */
export type DisputeContent = Omit<DisputeInput, 'width' | 'height' | 'compact' | 'palette' | 'axis'>

/** The whole input of an enlarged dispute for a size. */
export function disputeAt(content: DisputeContent, size: ChartSize): DisputeInput {
  return { ...content, palette: pagePalette, ...size, compact: isCompact(size.width) }
}
