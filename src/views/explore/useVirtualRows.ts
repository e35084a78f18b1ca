import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type RefObject, useEffect, useState } from 'react'

/** About how high a row is, in pixels; each is measured once it stands. */
const ROW = 58

interface VirtualRows {
  /** Places of the rows that are in the document. */
  readonly places: readonly number[]
  /** Room for the rows that are not. */
  readonly space: CSSProperties
  readonly measure: (element: HTMLElement | null) => void
  /** Brings a row into the document and into sight. */
  readonly show: (place: number) => void
}

/**
 * Which rows of a long table are in the document: those near what is seen.
 * @param drawn how many rows stand before the page runs; undefined once it does
 */
export function useVirtualRows(
  table: RefObject<HTMLElement | null>,
  count: number,
  drawn: number | undefined,
): VirtualRows {
  const top = useTop(table)
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => ROW,
    overscan: 4,
    scrollMargin: top,
    rangeExtractor: (range) => defaultRangeExtractor(withFocused(range, table.current)),
    // What the observer tells costs nothing; asked here, every row would be laid out at once.
    measureElement: (element, entry, { measurementsCache, indexFromElement }) => {
      const known = measurementsCache[indexFromElement(element)]?.size
      return Math.round(entry?.borderBoxSize[0]?.blockSize ?? known ?? ROW)
    },
  })
  const items = virtualizer.getVirtualItems()
  const [first, last] = [items[0], items.at(-1)]
  if (drawn !== undefined || !first || !last) {
    const places = Array.from({ length: Math.min(count, drawn ?? 0) }, (_, place) => place)
    return { places, space: {}, measure: none, show: none }
  }
  return {
    places: items.map(({ index }) => index),
    space: {
      paddingTop: first.start - top,
      paddingBottom: virtualizer.getTotalSize() - (last.end - top),
    },
    measure: virtualizer.measureElement,
    show: (place) => {
      virtualizer.scrollToIndex(place, { align: 'auto' })
    },
  }
}

/** Farther from what is seen than so many rows, the one with the focus is let go. */
const FAR = 60

/** The rows near what is seen, and on to the one that has the focus: it must not be lost. */
function withFocused(range: Range, table: HTMLElement | null): Range {
  const row = document.activeElement?.closest<HTMLElement>('[data-index]')
  if (!row || table?.contains(row) !== true) return range
  const place = Number(row.dataset['index'])
  const { startIndex, endIndex } = range
  if (place < startIndex - FAR || place > endIndex + FAR) return range
  return {
    ...range,
    startIndex: Math.min(startIndex, place),
    endIndex: Math.max(endIndex, place),
  }
}

function none(): void {}

/** How far below the top of the page the table begins, in pixels. */
function useTop(table: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0)
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      const box = table.current?.getBoundingClientRect()
      if (box) setTop(Math.round(box.top + window.scrollY))
    })
    observer.observe(document.body)
    return () => {
      observer.disconnect()
    }
  }, [table])
  return top
}
