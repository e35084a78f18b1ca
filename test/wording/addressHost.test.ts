import { expect, it } from 'vitest'
import { addressHost } from '@/wording/addressHost'

it('is the host without its www, and nothing else of the address', () => {
  expect(addressHost('https://www.antv.gov.vn/tin/so-57?a=1#b')).toBe('antv.gov.vn')
  expect(addressHost('http://wwwnews.test:8080/')).toBe('wwwnews.test')
})
