import fc from 'fast-check'
import { CHARTS, COLUMNS, MEASURES, SCALES } from '@/domain/explore/Inquiry'
import { FACETS } from '@/domain/explore/Facet'
import { publishedRows } from './exploreFixtures'

/** Ends what a text may stand in, then tries to run. */
const attack = '"\'></script></title><img src=x onerror=alert(1)><script>pwned=1</script>'

/** What nobody meant: leavings of other programs, wrong encodings, texts of any kind. */
const noise = fc.oneof(
  fc.constantFrom(
    '',
    '%',
    '%zz',
    '%E0%A4%A',
    '%00',
    '%F0%9F%98%80',
    '__proto__',
    'constructor',
    'null',
    'NaN',
    '-1',
    '1e999',
    '../..',
    'javascript:alert(1)',
    encodeURIComponent(attack),
    attack.replaceAll('#', ''),
    'ắ'.repeat(300),
    ','.repeat(50),
    '2024-02-30',
    '0000-00-00',
    '9999-12-31',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replaceAll('#', '')),
  fc.webFragments(),
)

/**
 * What may stand in the address of each parameter, as it is meant: from the published dataset. Made
 * when it is asked for, since that must be read.
 */
function meant(): Readonly<Record<string, fc.Arbitrary<string>>> {
  const { rows } = publishedRows()
  const id = fc.constantFrom(...rows.map(({ indicator }) => indicator.id))
  const day = fc.constantFrom(
    ...rows.flatMap(({ series }) => series.points.map((point) => point.day)),
    '2010-01-01',
    '2024-10-10',
    '2030-12-31',
  )
  const claim = fc.constantFrom(
    ...rows.flatMap(({ indicator }) => indicator.claims.map((each) => each.id)),
  )
  const column = fc.constantFrom('name', ...COLUMNS)
  const list = (items: fc.Arbitrary<string>, most: number) =>
    fc.array(items, { minLength: 1, maxLength: most }).map((each) => each.join(','))
  const facets = FACETS.map((name) => {
    const values = [...new Set(rows.flatMap(({ traits }) => traits[name]))]
    return [name, fc.constantFrom(...values).map(encodeURIComponent)] as const
  })
  return {
    q: fc.constantFrom('can cuoc', 'CCCD', '5G', '67%20trieu', 'data+centre', 'khong-co-gi', 'đ'),
    ...Object.fromEntries(facets),
    sort: column.chain((each) => fc.constantFrom(each, `-${each}`)),
    columns: list(column, 12),
    pick: list(id, 7),
    chart: fc.constantFrom(...CHARTS),
    measure: fc.constantFrom(...MEASURES),
    scale: fc.constantFrom(...SCALES),
    base: day,
    check: fc.tuple(id, day).map((parts) => parts.join('/')),
    known: day,
    then: day,
    now: day,
    evidence: claim,
    open: list(fc.constantFrom('identity', 'citizens', 'security'), 3),
    mode: fc.constantFrom('value', 'index', 'log'),
    extent: fc.constantFrom('all', 'period'),
    by: fc.constantFrom('occasion', 'publisher', 'number'),
    disputed: fc.constantFrom('0', '1'),
    utm_source: fc.constant('mail'),
  }
}

/** What is more often asked of than all else is the analyst's screen. */
const places = fc.oneof(
  { weight: 6, arbitrary: fc.constant('/explore') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '/',
      '/sources',
      '/method',
      '/indicators/eid-accounts-activated',
      '/indicators/population-5g-coverage-share',
      '/indicators/renamed',
      '/explore/',
      '/explore/more',
      '/Explore',
      '/nowhere/%E0%A4%A',
    ),
  },
)

/** Addresses of our screens with parameters meant and mangled, in any order, some of them twice. */
export function mangledUrl(): fc.Arbitrary<string> {
  const known = meant()
  const name = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...Object.keys(known)) },
    { weight: 1, arbitrary: noise },
  )
  const param = name.chain((each) => {
    const value = Object.hasOwn(known, each) ? known[each] : undefined
    const values = value ? [{ weight: 3, arbitrary: value }] : []
    return fc.oneof(...values, { weight: 1, arbitrary: noise }).map((text) => `${each}=${text}`)
  })
  return fc
    .tuple(places, fc.array(param, { maxLength: 8 }), fc.constantFrom('&', '&&', ';&'))
    .map(([place, params, mark]) => `${place}?${params.join(mark)}`)
}
