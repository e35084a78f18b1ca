import { expect, it } from 'vitest'
import { missingAt } from '@/state/missingAt'
import { parseAddress } from '@/state/parseAddress'

it.each([
  ['/indicators/unknown', 'indicators/unknown'],
  ['/en/sources/2', 'sources/2'],
  ['/sources', 'sources'],
  ['//', ''],
  ['/nowhere/at/all', 'nowhere/at/all'],
])('%s has no page: the sought path is %s', (path, sought) => {
  const asked = parseAddress(path)
  expect(missingAt(asked)).toEqual({ ...asked, place: { view: 'not-found', path: sought } })
})
