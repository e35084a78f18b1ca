import { describe, expect, it } from 'vitest'
import { faultLines, FILES } from '../../support/faultLines'

const said = { vi: 'theo quy tắc riêng', en: 'by its own rule' }

describe('counting rules named as a language', () => {
  it.each(['vi', 'en'])('refuses a base called %s, and says where and what to do', (id) => {
    const lines = faultLines([FILES.activated, 'bases', { [id]: said }])
    const start = `${FILES.activated}: bases.${id}: `
    const found = lines.filter((line) => line.startsWith(start))
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(`found "${id}"; choose another (such as "${id}-rule")`)
  })

  it('takes a base whose id only begins so', () => {
    const lines = faultLines([FILES.activated, 'bases', { 'vi-rule': said, end: said }])
    expect(lines.filter((line) => line.includes('name of a language'))).toEqual([])
  })
})
