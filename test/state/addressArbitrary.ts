import fc from 'fast-check'
import {
  CHARTS,
  COLUMNS,
  FIRST_INQUIRY,
  type Inquiry,
  MEASURES,
  SCALES,
} from '@/domain/explore/Inquiry'
import { FACETS, type Filter } from '@/domain/explore/Facet'
import { addDays } from '@/domain/calendar'
import { defaultPeriod } from '@/domain/defaultPeriod'
import { formatInquiry } from '@/state/formatInquiry'
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
      !/^(en(\/.*)?|sources(\/[1-9]\d{0,5})?|method|explore|embed\/(comparison|chart)|indicators\/[a-z0-9]+(-[a-z0-9]+)*)$/s.test(
        path,
      ),
  )

/** Words and values as an address keeps them: trimmed, one space between words. */
const phrase = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) =>
    text
      .replaceAll(/\p{Surrogate}/gu, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
  .filter((text) => text !== '')

const filter: fc.Arbitrary<Filter> = fc.dictionary(
  fc.constantFrom(...FACETS),
  fc.uniqueArray(fc.oneof(slug, phrase), { minLength: 1, maxLength: 4 }),
  { maxKeys: 3, noNullPrototype: true },
)

const columns = fc
  .uniqueArray(fc.constantFrom(...COLUMNS), { minLength: 1 })
  .chain((some) => fc.shuffledSubarray(some, { minLength: some.length }))

/** Everything an analyst can ask. */
export const inquiry: fc.Arbitrary<Inquiry> = fc.record(
  {
    text: fc.oneof(fc.constant(''), phrase),
    filter,
    sort: fc.record({
      by: fc.constantFrom('name' as const, ...COLUMNS),
      descending: fc.boolean(),
    }),
    columns: fc.oneof(fc.constant(FIRST_INQUIRY.columns), columns),
    picked: fc.uniqueArray(slug, { maxLength: 5 }),
    chart: fc.constantFrom(...CHARTS),
    measure: fc.constantFrom(...MEASURES),
    scale: fc.constantFrom(...SCALES),
    base: day,
    check: fc.record({ indicator: slug, day }, { noNullPrototype: true }),
  },
  {
    requiredKeys: ['text', 'filter', 'columns', 'picked', 'chart', 'measure', 'scale'],
    noNullPrototype: true,
  },
)

const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom<Place>({ view: 'overview' }, { view: 'sources' }, { view: 'method' }),
  slug.map((id): Place => ({ view: 'indicator', id })),
  fc.integer({ min: 1, max: 999_999 }).map((part): Place => ({ view: 'sources', part })),
  fc.constant<Place>({ view: 'embed' }),
  slug.map((id): Place => ({ view: 'embed', id })),
  inquiry.map((each): Place => ({ view: 'explore', asked: formatInquiry(each) })),
  inquiry.map((each): Place => ({ view: 'embed/chart', asked: formatInquiry(each) })),
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
    known: fc.option(day, { nil: undefined }),
    evidence: fc.option(claim, { nil: undefined }),
    mode: fc.constantFrom<Address['mode']>('value', 'index', 'log'),
    extent: fc.constantFrom<Address['extent']>('all', 'period'),
    unfolded: fc.uniqueArray(slug, { maxLength: 4 }),
    order: fc.constantFrom<Address['order']>('occasion', 'publisher', 'number'),
    disputedOnly: fc.boolean(),
  })
  .map(({ period: days, known, evidence, ...rest }) => ({
    ...rest,
    ...days,
    ...(known === undefined ? {} : { known }),
    ...(evidence === undefined ? {} : { evidence }),
  }))

/** What somebody may type, mangle or be sent: near misses of our addresses, and noise. */
export const anyUrl: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.constantFrom(
        '/',
        '/en',
        '/en/',
        '//',
        '/indicators/',
        '/sources',
        '/en/method/',
        '/explore',
        '/en/explore',
        '/embed/chart',
        '/x/y',
      ),
      fc.string(),
      fc.array(
        fc.tuple(
          fc.constantFrom(
            'then',
            'now',
            'mode',
            'extent',
            'open',
            'by',
            'disputed',
            'evidence',
            'known',
            'q',
            'theme',
            'publisher',
            'sort',
            'columns',
            'pick',
            'chart',
            'measure',
            'scale',
            'base',
            'check',
          ),
          fc.oneof(day, slug, claim, fc.string(), fc.constantFrom('1', 'log', 'publisher')),
        ),
      ),
    )
    .map(([path, more, query]) => {
      return `${path}${more}?${query.map(([name, value]) => `${name}=${value}`).join('&')}`
    }),
)
