import { describe, expect, it } from 'vitest'
import { keepLanguage } from '@/build/keepLanguage'

/** What is left of a piece of code in Vietnamese and in English. */
const kept = (code: string) => [
  keepLanguage(code, 'piece.ts', 'vi'),
  keepLanguage(code, 'piece.ts', 'en'),
]

describe('a pair of words', () => {
  it.each([
    ["x = { vi: 'tăng', en: 'up' }", "x = { vi: 'tăng' }", "x = { en: 'up' }"],
    ["x = { en: 'up', vi: 'tăng' }", "x = { vi: 'tăng' }", "x = { en: 'up' }"],
    ["x = { 'vi': 'a', 'en': 'b' }", "x = { 'vi': 'a' }", "x = { 'en': 'b' }"],
    ["x = { vi: 'a', en: 'b', }", "x = { vi: 'a', }", "x = { en: 'b', }"],
    ['x = { vi, en }', 'x = { vi }', 'x = { en }'],
    ['x = { vi() {}, en() {} }', 'x = { vi() {} }', 'x = { en() {} }'],
    ["x = { vi: 'a', en: 'b' }[lang]", "x = { vi: 'a' }[lang]", "x = { en: 'b' }[lang]"],
    ["x = () => ({ vi: 'a', en: 'b' })", "x = () => ({ vi: 'a' })", "x = () => ({ en: 'b' })"],
  ])('%s', (code, vi, en) => {
    expect(kept(code)).toEqual([vi, en])
  })

  it('may stand in another, or in a template', () => {
    const code = "x = { vi: { en: 'b', vi: 'a' }, en: `of ${{ vi: 1, en: 2 }[lang]}` }"
    expect(kept(code)).toEqual(["x = { vi: { vi: 'a' } }", 'x = { en: `of ${{ en: 2 }[lang]}` }'])
  })

  it('may hold types', () => {
    const code = "const TO: Readonly<Record<Language, string>> = { vi: 'đến', en: 'to' } as const"
    expect(kept(code)).toEqual([
      "const TO: Readonly<Record<Language, string>> = { vi: 'đến' } as const",
      "const TO: Readonly<Record<Language, string>> = { en: 'to' } as const",
    ])
  })

  it('is found after words of many letters, and after a sign of two units', () => {
    const code = "a = 'Tổng quan 𝄞 ở đây'; b = { vi: 'ữ', en: 'u' }"
    expect(kept(code)).toEqual([
      "a = 'Tổng quan 𝄞 ở đây'; b = { vi: 'ữ' }",
      "a = 'Tổng quan 𝄞 ở đây'; b = { en: 'u' }",
    ])
  })
})

describe('the question which language is spoken', () => {
  it.each([
    ["lang === 'vi' ? a : b", 'true ? a : b', 'false ? a : b'],
    ["lang === 'en' ? a : b", 'false ? a : b', 'true ? a : b'],
    ["lang !== 'vi' && a", 'false && a', 'true && a'],
    ["language !== 'en' || a", 'true || a', 'false || a'],
    ["const vi = lang === 'vi'", 'const vi = true', 'const vi = false'],
    ["if (style.lang === 'vi') a()", 'if (true) a()', 'if (false) a()'],
    ["x = reader.style.language === 'vi'", 'x = true', 'x = false'],
    ["x = !(lang === 'vi')", 'x = !(true)', 'x = !(false)'],
    ["x = `${lang === 'vi' ? 'từ' : 'from'}`", "x = `${true ? 'từ' : 'from'}`", undefined],
    [
      "lang === 'vi' ? (lang === 'en' ? a : b) : lang !== 'en' ? c : d",
      'true ? (false ? a : b) : true ? c : d',
      'false ? (true ? a : b) : false ? c : d',
    ],
    ["lang === 'vi' && kind === 'rank' ? a : b", "true && kind === 'rank' ? a : b", undefined],
  ])('%s', (code, vi, en) => {
    expect(kept(code)).toEqual([vi, en ?? vi.replace('true', 'false')])
  })
})

describe('left as it is', () => {
  it.each([
    // Not a pair of words.
    "x = { label: 'Language', vi: 'Tiếng Việt', en: 'English' }",
    "x = { vi: 'a' }",
    'x = {}',
    "x = { vi: 'a', fr: 'b' }",
    "x = { ['vi']: 'a', ['en']: 'b' }",
    'x = { [vi]: 1, [en]: 2 }',
    'x = { ...vi, ...en }',
    'x = { get vi() { return 1 }, get en() { return 2 } }',
    'const { vi, en } = words',
    'const said = ({ vi, en }: Bilingual) => vi + en',
    'interface Bilingual { readonly vi: string; readonly en: string }',
    'type Both = { vi: string; en: string }',
    "const both = new Map([['vi', 1], ['en', 2]])",
    "const all = ['vi', 'en'] as const",
    // Not a question of ours.
    "slang === 'vi'",
    "lang_ === 'vi'",
    "x.lang.name === 'vi'",
    "x['lang'] === 'vi'",
    "lang() === 'vi'",
    "lang === 'fr'",
    'lang === vi',
    'lang === other',
    "lang == 'vi'",
    "lang > 'vi'",
    "verdict === 'en'",
    "'lang' === 'vi'",
    "lang = 'vi'",
    "import('./words.vi')",
    // Only talk of it.
    "// lang === 'vi' ? a : b",
    "/* { vi: 'a', en: 'b' } */",
    'x = "lang === \'vi\' ? { vi: 1, en: 2 } : 0"',
    "x = `lang === 'vi' { vi: 1, en: 2 }`",
    "x = /lang === 'vi'/",
    "type Vi = Language extends 'vi' ? 1 : 2",
  ])('%s', (code) => {
    expect(kept(code)).toEqual([code, code])
  })

  it('a module that cannot be read is named', () => {
    expect(() => keepLanguage('x = {', 'broken.ts', 'vi')).toThrow(/^broken\.ts: /)
  })
})
