import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { checkDataset } from '@/data/checkDataset'
import { faultLines, FILES } from '../support/faultLines'
import { filesOf, goodDataset } from '../support/goodDataset'

const good = () => filesOf(goodDataset())

function linesOf(files: ReturnType<typeof good>): string {
  return checkDataset(files)
    .faults.map(({ file, path, message }) => `${file}|${path}|${message}`)
    .join('\n')
}

describe('a good dataset', () => {
  const { faults, dataset } = checkDataset(good())

  it('has no fault', () => {
    expect(faults).toEqual([])
  })

  it('comes theme by theme, in order', () => {
    expect(dataset?.indicators.map(({ id }) => id)).toEqual([
      'accounts-activated',
      'accounts-issued',
      'activation-rate',
      'egov-rank',
      'coverage',
      'services-online',
      'services-done',
    ])
  })

  it('has global claim ids and every default', () => {
    const [activated, issued] = dataset?.indicators ?? []
    expect(activated).toMatchObject({ cumulative: false, bases: {}, disputes: [] })
    expect(activated).not.toHaveProperty('$schema')
    expect(activated?.claims[0]).toEqual({
      id: 'accounts-activated/a',
      indicator: 'accounts-activated',
      value: 57_100_000,
      bound: 'atLeast',
      step: 100_000,
      asOf: '2024-10-10',
      asOfInferred: false,
      source: 'antv',
      stated: '57100000 được nêu',
      contradicts: [],
      evidenceOnly: false,
    })
    expect(issued?.claims[1]?.contradicts).toEqual(['accounts-activated/b'])
    const coverage = dataset?.indicators.find(({ id }) => id === 'coverage')
    expect(coverage?.disputes[0]?.claims).toEqual(['coverage/a', 'coverage/b'])
  })

  it('is known up to the latest day a claim is known from', () => {
    expect(dataset?.day).toBe('2026-01-16')
  })

  it('has a version that tells its content, not the order of its files', () => {
    expect(checkDataset(good().toReversed()).dataset?.version).toBe(dataset?.version)
    const other = goodDataset()
    const units = JSON.stringify(other['units.json']).replace('tài khoản', 'tài khoản số')
    const changed = good().map((file) => {
      return file.path === 'units.json' ? { ...file, text: units } : file
    })
    expect(checkDataset(changed).dataset?.version).not.toBe(dataset?.version)
  })
})

describe('a dataset with faults', () => {
  it('names them all at once, file by file', () => {
    const lines = faultLines(
      [FILES.activated, 'colour', 'red'],
      [FILES.activated, 'claims[0].asOf', '2024-02-30'],
      [FILES.activated, 'claims[1].source', 'x'],
      [FILES.rank, 'claims[0].value', 0],
      [FILES.activated, 'name.en', undefined],
      ['units.json', 'units[3].id', 'accounts'],
    )
    expect(lines.map((line) => line.split(': ').slice(0, 2).join(' '))).toEqual([
      'units.json units[3].id',
      `${FILES.activated} name.en`,
      `${FILES.activated} claims[0].asOf`,
      `${FILES.activated} colour`,
      `${FILES.activated} claims[1].source`,
      `${FILES.rank} claims[0].value`,
      `${FILES.online} unit`,
      `${FILES.done} unit`,
    ])
  })

  it('gives no dataset', () => {
    const files = good().filter(({ path }) => path !== 'units.json')
    expect(checkDataset(files).dataset).toBeUndefined()
  })

  it('says which line of JSON is broken, and blames nothing on those that refer to it', () => {
    const files = good().map((file) =>
      file.path === FILES.activated ? { ...file, text: '{\n  "id": 1,,\n}' } : file,
    )
    expect(linesOf(files)).toMatch(
      /^indicators\/accounts-activated.json\|\|Expected JSON.*line 2.*$/,
    )
  })

  it('names a missing file and one it has no place for', () => {
    const files = good().filter(({ path }) => path !== 'sources.json')
    expect(linesOf([...files, { path: 'notes.json', text: '{}' }])).toMatch(
      /^notes.json\|\|Expected a file of the format.*\nsources.json\|\|Expected this file, found none.$/,
    )
  })

  it('wants at least one claim', () => {
    const lists = good().filter(({ path }) => !path.startsWith('indicators/'))
    expect(linesOf(lists)).toMatch(/indicators\|\|Expected an indicator with at least one claim/)
  })

  it('still finds the faults of claims beside a broken one', () => {
    const lines = faultLines(
      [FILES.activated, 'claims[0].value', 'many'],
      [FILES.activated, 'claims[2].valueMax', 1],
    )
    expect(lines).toHaveLength(2)
  })
})

/** Places of every value in the good dataset, as keys from a file down. */
function placesIn(json: unknown, keys: readonly string[] = []): (readonly string[])[] {
  if (typeof json !== 'object' || json === null) return [keys]
  const below = Object.entries(json).flatMap(([key, value]) => placesIn(value, [...keys, key]))
  return keys.length === 0 ? below : [keys, ...below]
}

describe('a dataset changed at random', () => {
  const places = placesIn(goodDataset())

  it('never throws, and gives either faults or a dataset', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...places), fc.jsonValue()), {
          minLength: 1,
          maxLength: 3,
        }),
        (changes) => {
          const dataset = goodDataset()
          for (const [keys, value] of changes) {
            const owner = keys.slice(0, -1).reduce<unknown>((at, key) => {
              return typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined
            }, dataset)
            const last = keys.at(-1) ?? ''
            if (typeof owner === 'object' && owner !== null) Reflect.set(owner, last, value)
          }
          const checked = checkDataset(filesOf(dataset))
          expect(checked.faults.length > 0).toBe(checked.dataset === undefined)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('never throws on broken text', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(), fc.string(), (which, at, put) => {
        const files = good().map((file, place) => {
          if (place !== which) return file
          const cut = at % file.text.length
          return { ...file, text: file.text.slice(0, cut) + put + file.text.slice(cut + 1) }
        })
        const checked = checkDataset(files)
        expect(checked.faults.length > 0).toBe(checked.dataset === undefined)
      }),
      { numRuns: 200 },
    )
  })
})
