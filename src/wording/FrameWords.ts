/** The words of the frame around every screen, and of screens without data. */
export interface FrameWords {
  readonly brand: string
  readonly tagline: string
  readonly skip: string
  readonly nav: {
    label: string
    overview: string
    explore: string
    sources: string
    method: string
  }
  /** The field that search is typed into, and the way to it. */
  readonly search: string
  /** What screens are called whose other words load with them. */
  readonly titles: { explore: string; sources: string; method: string }
  readonly language: { label: string; vi: string; en: string }
  readonly theme: { label: string; system: string; light: string; dark: string }
  readonly footer: {
    independent: string
    sources: string
    sourcesText: string
    register: string
    method: string
    data: string
    csv: string
    json: string
    dataDay: (day: string) => string
    counts: (indicators: number, claims: number, sources: number) => string
  }
  readonly notFound: {
    title: string
    text: string
    suggest: string
    home: string
  }
  readonly loading: { title: string; text: string }
  /** Said while a drawn page waits for the selection of its link, and where it never comes. */
  readonly pending: { text: string; failed: string }
  /** Said to readers without scripts. */
  readonly noScripts: string
  readonly failure: {
    title: string
    offline: string
    http: (status: number) => string
    malformed: string
    retry: string
    stale: string
    details: string
    crash: string
    crashText: string
    reload: string
  }
  readonly copy: { done: string; failed: string }
}
