import { expect, it } from 'vitest'
import { addressHost } from '@/wording/addressHost'

it('is the host without "www."', () => {
  expect(addressHost('https://www.sggp.org.vn/a-b.html?x=1')).toBe('sggp.org.vn')
  expect(addressHost('http://en.baotuyenquang.com.vn/')).toBe('en.baotuyenquang.com.vn')
})
