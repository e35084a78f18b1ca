import type { Source } from '@/domain/Source'

/** A source with only the given facts of interest. */
export function sourceWith(facts: Partial<Source>): Source {
  return {
    id: 'source',
    number: 1,
    publisher: 'ANTV',
    url: 'https://antv.test/',
    ...facts,
  }
}
