import { describe, expect, it } from 'vitest'
import { statusText } from '@/wording/statusText'

describe('statusText', () => {
  it('says how a claim was used', () => {
    expect(statusText('charted', 'vi')).toBe('trên biểu đồ')
    expect(statusText('evidence', 'vi')).toBe('bằng chứng, không vẽ')
    expect(statusText('disputed', 'en')).toBe('disputed')
  })
})
