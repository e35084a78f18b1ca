import { useMemo } from 'react'
import { exploreContent } from './exploreContent'
import { ExploreFigure } from './ExploreFigure'
import type { ExploreChartProps } from './PairsChart'

/** Every row in a small chart of its own, all over the same time. */
export function MultiplesChart({ reader, rows, inquiry, sizes }: ExploreChartProps) {
  const { lang, then, now, index } = reader
  const { measure, scale, base } = inquiry
  const content = useMemo(() => {
    const way = { chart: 'multiples', measure, scale } as const
    return exploreContent({ lang, then, now, index }, rows, way, base, false)
  }, [lang, then, now, index, rows, measure, scale, base])
  return <ExploreFigure reader={reader} content={content} sizes={sizes} />
}
