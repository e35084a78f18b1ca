import fc from 'fast-check'
import { addDays } from '@/domain/calendar'
import { isViewName, plainName } from '@/domain/saved/plainName'
import type { SavedView } from '@/domain/saved/SavedView'
import { formatAddress } from '@/state/formatAddress'
import { ownHref } from '@/state/ownHref'
import { addressArbitrary } from './addressArbitrary'

const name = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.constantFrom('A', 'A (2)'),
  )
  .map(plainName)
  .filter(isViewName)

const href = addressArbitrary.map(formatAddress).filter((each) => ownHref(each) === each)

/** Views as a store may hold them: no two of one id or one name. */
export const savedViewsArbitrary: fc.Arbitrary<readonly SavedView[]> = fc
  .uniqueArray(
    fc.record(
      {
        id: fc.stringMatching(/^[0-9a-f]{16}$/),
        name,
        href,
        savedOn: fc.integer({ min: 0, max: 9000 }).map((count) => addDays('2010-01-01', count)),
      },
      { noNullPrototype: true },
    ),
    { selector: (view) => view.name, maxLength: 8 },
  )
  .filter((views) => new Set(views.map(({ id }) => id)).size === views.length)
