import fc from 'fast-check'
import { addDays } from '@/domain/calendar'
import { defaultPeriod } from '@/domain/defaultPeriod'
import type { Address, Place } from '@/state/Address'

const word = fc.stringMatching(/^[a-z0-9]{1,6}$/)
const slug = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('-'))
const claim = fc.tuple(slug, slug).map(([indicator, own]) => `${indicator}/${own}`)
const day = fc.integer({ min: 0, max: 9000 }).map((count) => addDays('2010-01-01', count))

/** A path that leads nowhere: any characters a browser leaves in one. */
const nowhere = fc
  .array(fc.stringMatching(/^[^/\\?#\t\n\r]{1,8}$/), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('/'))
  .filter(
    (path) =>
      !/^(en(\/.*)?|sources(\/[1-9]\d{0,5})?|method|indicators\/[a-z0-9]+(-[a-z0-9]+)*)$/s.test(
        path,
      ),
  )

const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom<Place>({ view: 'overview' }, { view: 'sources' }, { view: 'method' }),
  slug.map((id): Place => ({ view: 'indicator', id })),
  fc.integer({ min: 1, max: 999_999 }).map((part): Place => ({ view: 'sources', part })),
  nowhere.map((path): Place => ({ view: 'not-found', path })),
)

const period = fc.oneof(
  fc.constant({ ...defaultPeriod }),
  fc
    .tuple(day, day)
    .map(([one, other]) => (one <= other ? { then: one, now: other } : { then: other, now: one })),
)

/** Every address the app can be at. */
export const addressArbitrary: fc.Arbitrary<Address> = fc
  .record({
    language: fc.constantFrom<Address['language']>('vi', 'en'),
    place,
    period,
    evidence: fc.option(claim, { nil: undefined }),
    mode: fc.constantFrom<Address['mode']>('value', 'index', 'log'),
    extent: fc.constantFrom<Address['extent']>('all', 'period'),
    unfolded: fc.uniqueArray(slug, { maxLength: 4 }),
    order: fc.constantFrom<Address['order']>('occasion', 'publisher', 'number'),
    disputedOnly: fc.boolean(),
  })
  .map(({ period: days, evidence, ...rest }) => ({
    ...rest,
    ...days,
    ...(evidence === undefined ? {} : { evidence }),
  }))

/** What somebody may type, mangle or be sent: near misses of our addresses, and noise. */
export const anyUrl: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.constantFrom('/', '/en', '/en/', '//', '/indicators/', '/sources', '/en/method/', '/x/y'),
      fc.string(),
      fc.array(
        fc.tuple(
          fc.constantFrom('then', 'now', 'mode', 'extent', 'open', 'by', 'disputed', 'evidence'),
          fc.oneof(day, slug, claim, fc.string(), fc.constantFrom('1', 'log', 'publisher')),
        ),
      ),
    )
    .map(([path, more, query]) => {
      return `${path}${more}?${query.map(([name, value]) => `${name}=${value}`).join('&')}`
    }),
)
