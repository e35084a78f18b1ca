import { describe, expect, it } from 'vitest'
import { tableOf } from '@/exports/tableOf'

const words = { name: { name: 'Tên', meaning: 'Tên gọi' }, size: { name: 'Cỡ', meaning: 'Độ lớn' } }

describe('tableOf', () => {
  it('has the columns named, in their order, with their words and kinds', () => {
    expect(tableOf(['size', 'name'] as const, words, { size: 'number' }, []).columns).toEqual([
      { id: 'size', name: 'Cỡ', meaning: 'Độ lớn', kind: 'number' },
      { id: 'name', name: 'Tên', meaning: 'Tên gọi', kind: 'text' },
    ])
  })

  it('holds nothing for what is not known and for what has no number', () => {
    const rows = [
      { name: '', size: Infinity },
      { name: undefined, size: Number.NaN },
      { name: '57,1\u00A0triệu', size: 0 },
    ]
    expect(tableOf(['name', 'size'] as const, words, { size: 'number' }, rows).rows).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      ['57,1 triệu', 0],
    ])
  })
})
