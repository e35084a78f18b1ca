/** What a page's own clock tells of its first view, in milliseconds since it was asked for. */
export interface PaintTimes {
  firstPaint: number
  largestPaint: number
  /** What the largest paint was of, for a reader of the results. */
  largest: string
  /** Headline sentence and figures, the last of them. */
  headline: number
  /** The chart's words, the last of those in the window. */
  chart: number
  /** The sum of all layout shifts nobody caused. */
  shift: number
  /** Long tasks: start and duration. */
  tasks: [start: number, duration: number][]
}

declare global {
  interface Window {
    paintTimes: PaintTimes
  }
}

/** Elements by what they are measured as; the plain page uses the same names. */
export const watched = {
  headline: 'h1, .hero-number',
  chart: '.hero-chart svg text',
}

/**
 * Runs in the page before all else. Each watched element is marked as soon as the parser has made
 * it, so that the browser itself says when it was painted.
 */
export function watchPaint(selectors: typeof watched): void {
  const times: PaintTimes = {
    firstPaint: 0,
    largestPaint: 0,
    largest: '',
    headline: 0,
    chart: 0,
    shift: 0,
    tasks: [],
  }
  window.paintTimes = times
  const mark = () => {
    for (const [name, selector] of Object.entries(selectors)) {
      for (const element of document.querySelectorAll(`:is(${selector}):not([elementtiming])`)) {
        element.setAttribute('elementtiming', name)
      }
    }
  }
  new MutationObserver(mark).observe(document, { childList: true, subtree: true })
  const observe = (type: string, take: (entry: PerformanceEntry) => void) => {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry)
    })
    observer.observe({ type, buffered: true })
  }
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') times.firstPaint = startTime
  })
  observe('largest-contentful-paint', (entry) => {
    const { element } = entry as LargestContentfulPaint
    times.largestPaint = entry.startTime
    times.largest = element ? [element.localName, ...element.classList].join('.') : 'image'
  })
  observe('element', (entry) => {
    const { identifier } = entry as PerformanceEntry & { identifier: 'headline' | 'chart' }
    times[identifier] = Math.max(times[identifier], entry.startTime)
  })
  observe('layout-shift', (entry) => {
    const { hadRecentInput, value } = entry as PerformanceEntry & {
      hadRecentInput: boolean
      value: number
    }
    if (!hadRecentInput) times.shift += value
  })
  observe('longtask', ({ startTime, duration }) => {
    times.tasks.push([startTime, duration])
  })
}
