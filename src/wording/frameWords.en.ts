import type { FrameWords } from './FrameWords'
import { many } from './many'

/** The words of the frame around every screen, and of screens without data, in English. */
export const frameWords: FrameWords = {
  brand: 'Nhịp Số',
  tagline:
    'Vietnam’s digital-transformation indicators compared over time, a source for every figure',
  skip: 'Skip to main content',
  nav: {
    label: 'Main navigation',
    overview: 'Overview',
    explore: 'Explore',
    sources: 'Sources',
    method: 'Reading rules',
  },
  search: 'Find a figure or a source',
  titles: {
    explore: 'Explore',
    sources: 'Every figure has a place to check it',
    method: 'Never more than the sources say',
  },
  language: { label: 'Language', vi: 'Tiếng Việt', en: 'English' },
  theme: { label: 'Theme', system: 'System', light: 'Light', dark: 'Dark' },
  footer: {
    independent:
      'Nhịp Số is an independent tool compiled from public reports and press articles. It is not an official government site.',
    sources: 'Sources',
    sourcesText:
      'The small number beside each figure is its source in the register. Follow it to see who said it, when, and which source differs.',
    register: 'Source register',
    method: 'Reading rules',
    data: 'Data',
    csv: 'Download CSV',
    json: 'Download JSON',
    dataDay: (day) => `Figures up to ${day}`,
    counts: (indicators, claims, sources) =>
      `${many(indicators, 'indicator')}, ${many(claims, 'statement')}, ${many(sources, 'source')}`,
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may have changed or been mistyped.',
    suggest: 'Did you mean:',
    home: 'Go to the overview',
  },
  loading: { title: 'Reading the data', text: 'The figures appear as soon as they are read.' },
  pending: {
    text: 'Applying the selection in the link…',
    failed:
      'The selection in the link could not be applied, because the code of this page did not load. Reload the page, or drop what follows the ? in the address to see the two default dates.',
  },
  noScripts:
    'JavaScript is off in this browser: figures, charts and links are all here, but dates and theme cannot be changed.',
  failure: {
    title: 'The data could not be loaded',
    offline: 'The server could not be reached. Check your connection and try again.',
    http: (status) => `The server answered with error ${status}. Try again in a few minutes.`,
    malformed:
      'The data received has the wrong form, so no figure is shown. Try again; if it persists, tell whoever runs this site.',
    retry: 'Try again',
    stale: 'The newest data could not be loaded. You are looking at the last good copy.',
    details: 'Details',
    crash: 'Something went wrong on this page',
    crashText: 'Part of the page could not be shown. Your selection is still in the address.',
    reload: 'Open the page again',
  },
  copy: { done: 'Copied', failed: 'Could not copy; select the text and copy it by hand' },
}
