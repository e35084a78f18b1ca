import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marksIn } from '@/domain/search/marksIn'
import { readGroups } from '@/domain/search/readGroups'
import { readQuery } from '@/domain/search/readQuery'
import { readWord } from '@/domain/search/readWord'
import { wordsIn } from '@/domain/search/wordsIn'

const groups = readGroups([
  {
    id: 'id-card',
    vietnamese: ['căn cước', 'CCCD', 'căn cước công dân'],
    english: ['ID card'],
  },
])

/** The text with its marked parts in brackets. */
function marked(text: string, sought: string, loose = false): string {
  const marks = marksIn(text, readQuery(sought, groups, loose))
  return marks.toReversed().reduce((all, { start, end }) => {
    return `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`
  }, text)
}

describe('what is sought is marked', () => {
  it.each([
    ['can cuoc', 'Thẻ [căn cước] gắn chip'],
    ['CCCD', 'Thẻ [căn cước công dân], hay [CCCD], là [ID cards]'],
    ['the chip', '[Thẻ] căn cước gắn [chip]'],
    ['kich ho', '[kích ho]ạt'],
    ['kich hoat', 'đã [kích hoạt]'],
    ['hoạ', 'kích [hoạ]t'],
    ['de', '[Đề] án'],
    ['57,1', 'trên [57,1] triệu'],
    ['57', 'trên [57],1 triệu'],
    ['data centre', '[Data centres], [data-centre]'],
    ['chu ky so', 'Số [chữ ký số] trong hồ sơ'],
    ['dich vu cong', 'Cổng [Dịch vụ công] công quốc gia'],
    ['so', 'Hồ [sơ số]; [số]'],
    ['so so', '[số số]'],
    ['ab abc', '[ab abc]d'],
    ['x', 'không có gì'],
    ['', 'không có gì'],
  ])('%j: %s', (sought, text) => {
    const bare = text.replaceAll(/[[\]]/g, '')
    expect(marked(bare, sought)).toBe(text)
    // Also where marks stand apart from their letters.
    expect(marked(bare.normalize('NFD'), sought)).toBe(text.normalize('NFD'))
    expect(marked(bare, sought.normalize('NFD'))).toBe(text)
  })

  it('as a whole where a slip was forgiven', () => {
    expect(marked('kích hoạt VNeID', 'vnied', true)).toBe('kích hoạt [VNeID]')
  })

  it('up to where a beginning ends: no mark runs on over the rest of a word', () => {
    expect(marked('hóa chất số hóa', 'ch so', true)).toBe('hóa [ch]ất [số] hóa')
    expect(marked('chất số', 'ch so', true)).toBe('[ch]ất [số]')
  })
})

const letters = fc.constantFrom(...'abcdeêđốươạỹẵs 5,.-/"', 'ê\u0323', '\u0301')
const texts = fc.string({ unit: letters, maxLength: 40 })
const anything = fc.oneof(texts, fc.string({ unit: 'binary' }))

describe('whatever the text and the words', () => {
  it('marks lie within the text, in order and apart', () => {
    fc.assert(
      fc.property(anything, anything, fc.boolean(), (text, sought, loose) => {
        let before = -1
        for (const { start, end } of marksIn(text, readQuery(sought, groups, loose))) {
          expect(start).toBeGreaterThan(before)
          expect(end).toBeGreaterThan(start)
          before = end
        }
        expect(before).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('each marked word is a word sought, or begins with one', () => {
    fc.assert(
      fc.property(texts, texts, (text, sought) => {
        const query = readQuery(sought, [])
        const keys = query.words.map(({ key }) => key)
        for (const { start, end } of marksIn(text, query)) {
          for (const word of wordsIn(text.slice(start, end))) {
            const { key } = readWord(word.text)
            expect(
              keys.some(
                (each) => key === each || readWord(`${each}s`).key === key || each.startsWith(key),
              ),
            ).toBe(true)
          }
        }
      }),
    )
  })

  it('a text is marked from end to end by its own words', () => {
    const words = fc.shuffledSubarray(['căn', 'cước', 'chip', '57,1', 'Đề', 'án'], { minLength: 1 })
    fc.assert(
      fc.property(words, (given) => {
        const text = given.join(' ')
        const [mark, ...others] = marksIn(text, readQuery(text, []))
        expect([mark?.end, others]).toEqual([text.length, []])
      }),
    )
  })
})
