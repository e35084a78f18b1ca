import { describe, expect, it } from 'vitest'
import { addressWith, hrefToPlace, hrefWith } from '@/state/hrefs'
import { parseAddress } from '@/state/parseAddress'

const url =
  '/en/?then=2024-12-31&now=2025-12-31&mode=log&open=identity&evidence=chip-id-cards-issued/a'
const address = parseAddress(url)

describe('links', () => {
  it('to another screen keep the language and the days, and leave the rest', () => {
    expect(hrefToPlace(address, { view: 'sources' })).toBe(
      '/en/sources?then=2024-12-31&now=2025-12-31',
    )
  })

  it('on the same screen change one thing and keep the rest', () => {
    expect(hrefWith(address, { language: 'vi' })).toBe(url.replace('/en/', '/'))
    expect(hrefWith(address, { mode: 'value' })).toBe(url.replace('mode=log&', ''))
  })

  it('close the evidence by naming none, and keep it where nothing is said of it', () => {
    expect(hrefWith(address, { evidence: undefined })).not.toContain('evidence')
    expect(hrefWith(address, {})).toBe(url)
    expect('evidence' in addressWith(address, { evidence: undefined })).toBe(false)
  })
})
