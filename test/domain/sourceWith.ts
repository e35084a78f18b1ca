import type { Source } from '@/domain/Source'

let made = 0

/** A source with only the given facts of interest. */
export function sourceWith(facts: Partial<Source>): Source {
  made += 1
  return {
    id: `source-${made}`,
    number: made,
    publisher: 'publisher',
    url: 'https://example.org/',
    ...facts,
  }
}
