import { describe, expect, it } from 'vitest'
import { walkedTo } from '@/ui/walkedTo'

describe('walkedTo', () => {
  it.each([
    ['ArrowRight', undefined, 0],
    ['ArrowUp', undefined, 0],
    ['ArrowLeft', undefined, 3],
    ['ArrowDown', undefined, 3],
    ['Home', undefined, 0],
    ['End', undefined, 3],
  ])('%s enters the points', (key, active, next) => {
    expect(walkedTo(key, active, 4)).toBe(next)
  })

  it.each([
    ['ArrowRight', 1, 2],
    ['ArrowUp', 1, 2],
    ['ArrowLeft', 1, 0],
    ['ArrowDown', 1, 0],
    ['Home', 2, 0],
    ['End', 1, 3],
  ])('%s from %i leads to %i', (key, active, next) => {
    expect(walkedTo(key, active, 4)).toBe(next)
  })

  it('stops at the ends', () => {
    expect(walkedTo('ArrowRight', 3, 4)).toBe(3)
    expect(walkedTo('ArrowLeft', 0, 4)).toBe(0)
  })

  it('leaves by Escape, which means nothing outside', () => {
    expect(walkedTo('Escape', 2, 4)).toBe('none')
    expect(walkedTo('Escape', undefined, 4)).toBeUndefined()
  })

  it('takes no other key, and none where there is no point', () => {
    for (const key of ['Tab', 'a', 'Enter', ' ']) expect(walkedTo(key, 1, 4)).toBeUndefined()
    for (const key of ['ArrowRight', 'End', 'Home']) {
      expect(walkedTo(key, undefined, 0)).toBeUndefined()
    }
  })
})
