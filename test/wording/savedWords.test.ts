import { describe, expect, it } from 'vitest'
import { SAVED_VIEWS_FAULTS, type SavedViewsFault } from '@/domain/saved/SavedViewsFault'
import type { SavedWords } from '@/wording/SavedWords'
import { savedWordsFor } from '@/wording/savedWordsFor'
import { plain } from './plain'

const vietnamese = savedWordsFor('vi')
const english = savedWordsFor('en')

const faults: readonly SavedViewsFault[] = SAVED_VIEWS_FAULTS.flatMap((why) => [
  { why, path: '' },
  { why, path: 'views[3].href' },
  { why, path: 'views[3].href', found: '' },
  { why, path: 'views[3].href', found: 'javascript:alert(1)' },
])

/** Everything the words say, with where it is said. */
function saidBy(words: SavedWords): Record<string, string> {
  const { save, notSaved, list, rename, remove, files, keeping, unreadable } = words
  const texts = { save, notSaved, keeping, unreadable, list, rename, remove, files }
  const counts = [0, 1, 2, 500]
  const spoken = Object.entries(texts).flatMap(([part, each]) =>
    Object.entries(each).flatMap(([key, word]: [string, unknown]): [string, string][] =>
      typeof word === 'string' ? [[`${part}.${key}`, word]] : [],
    ),
  )
  const named = [rename.of, rename.label, rename.done, remove.of, remove.done]
  return {
    title: words.title,
    ...Object.fromEntries(spoken),
    ...Object.fromEntries(
      [words.saved, ...named, remove.undoOf, remove.undone].map((say, place) => [
        `named ${place}`,
        say('Họp giao ban'),
      ]),
    ),
    'list.savedOn': list.savedOn('2026-01-16'),
    'files.name': files.name('2026-01-16'),
    ...Object.fromEntries(
      counts.flatMap((first) => [
        [`files.saved ${first}`, files.saved('a.json', first)],
        ...counts.map((second) => [`files.taken ${first} ${second}`, files.taken(first, second)]),
      ]),
    ),
    ...Object.fromEntries(
      faults.map((fault) => [JSON.stringify(fault), files.refused('a.json', fault)]),
    ),
  }
}

describe('the words of saved views', () => {
  it.each([
    ['vi', saidBy(vietnamese)],
    ['en', saidBy(english)],
  ])('are full, trimmed, composed and well set (%s)', (_, said) => {
    const wrong = Object.entries(said).filter(
      ([, text]) =>
        text === '' ||
        text !== text.trim() ||
        text !== text.normalize('NFC') ||
        /undefined|null|NaN|\[object| {2}| [,;:.]|["']| - |\.\.\.|\.\./.test(text),
    )
    expect(wrong).toEqual([])
  })

  it('are said in both languages, and never the same', () => {
    const [vi, en] = [saidBy(vietnamese), saidBy(english)]
    expect(Object.keys(en)).toEqual(Object.keys(vi))
    expect(Object.keys(en).filter((key) => en[key] === vi[key])).toEqual([])
  })

  it('name the button so that it can also be called by voice', () => {
    for (const { rename, remove } of [vietnamese, english]) {
      expect(rename.of('A').startsWith(rename.action)).toBe(true)
      expect(remove.of('A').startsWith(remove.action)).toBe(true)
      expect(remove.undoOf('A').startsWith(remove.undo)).toBe(true)
    }
  })
})

describe('a refused file', () => {
  const fault = { why: 'href', path: 'views[3].href', found: 'javascript:alert(1)' } as const

  it('is refused with what, where and what to do', () => {
    expect(plain(vietnamese.files.refused('gửi.json', fault))).toBe(
      'Không nhập tệp “gửi.json”. Chỗ sai: views[3].href, đang ghi “javascript:alert(1)”. Liên kết không dẫn đến màn hình nào của Nhịp Số. Hãy sửa hoặc bỏ góc nhìn này khỏi tệp. Các góc nhìn đã lưu vẫn nguyên.',
    )
    expect(plain(english.files.refused('sent.json', { why: 'size', path: '' }))).toBe(
      '“sent.json” was not imported. The file is larger than 1 MB, larger than any file of views Nhịp Số makes. Choose another. Your saved views are as they were.',
    )
  })
})

describe('counts', () => {
  it.each([
    [vietnamese.files.taken(3, 2), 'Đã nhập 3 góc nhìn; 2 góc nhìn đã có sẵn.'],
    [vietnamese.files.taken(0, 2), 'Mọi góc nhìn trong tệp đã có sẵn.'],
    [vietnamese.files.taken(0, 0), 'Tệp không có góc nhìn nào.'],
    [english.files.taken(1, 0), 'Imported 1 view.'],
    [english.files.taken(2, 1), 'Imported 2 views; 1 view you had already.'],
    [english.files.saved('a.json', 1), 'Exported 1 view to the file a.json.'],
    [english.list.savedOn('2026-01-16'), 'saved 16 Jan 2026'],
    [vietnamese.list.savedOn('2026-01-16'), 'lưu ngày 16/1/2026'],
  ])('%s', (said, expected) => {
    expect(plain(said)).toBe(expected)
  })
})
