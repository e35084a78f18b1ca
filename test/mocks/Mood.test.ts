import { describe, expect, it } from 'vitest'
import { keepMood, MOODS, readMood, withMood } from '../../mocks/Mood'

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  }
}

describe('the mood of the network', () => {
  it('comes from the address, then from the tab, and is fine by default', () => {
    const kept = storage()
    expect(readMood('', kept)).toBe('fine')
    keepMood('slow', kept)
    expect(readMood('?view=x', kept)).toBe('slow')
    expect(readMood('?mood=failing', kept)).toBe('failing')
    expect(readMood('?mood=sunny', kept)).toBe('slow')
  })

  it.each(MOODS)('%s is carried by an address that keeps all else', (mood) => {
    const href = withMood('http://localhost/en/?view=x&mood=fine#top', mood)
    expect(href).toBe(`http://localhost/en/?view=x&mood=${mood}#top`)
    expect(readMood(new URL(href).search, storage())).toBe(mood)
  })
})
