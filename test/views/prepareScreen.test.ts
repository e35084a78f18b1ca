import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Language } from '@/domain/Bilingual'
import type { PageName } from '@/data/PageName'
import type { Pages } from '@/data/pagesOf'
import { parseAddress } from '@/state/parseAddress'
import { loadPart } from '@/views/loadPart'
import { prepareScreen } from '@/views/prepareScreen'
import { wake } from '@/views/waking'

vi.mock('@/views/loadPart', () => ({ loadPart: vi.fn<typeof loadPart>() }))
vi.mock('@/views/waking', () => ({ wake: vi.fn<typeof wake>() }))

/** Pages of which only some are still to be fetched. */
function pagesLacking(...lacking: readonly string[]) {
  const prepare = vi.fn((language: Language, name: PageName) =>
    lacking.includes(`${language} ${name}`) ? Promise.resolve() : undefined,
  )
  return { prepare, has: vi.fn(), keep: vi.fn() } satisfies Pages
}

afterEach(() => {
  vi.mocked(loadPart).mockReset()
})

describe('what a screen needs', () => {
  it('is nothing where all of it is at hand', () => {
    const pages = pagesLacking()
    for (const url of ['/', '/en/sources', '/indicators/rose?evidence=fell/now', '/nothing']) {
      expect(prepareScreen(pages, parseAddress(url))).toBeUndefined()
    }
  })

  it('is its page in its language, and that of the evidence it shows', () => {
    const pages = pagesLacking()
    prepareScreen(pages, parseAddress('/en/?evidence=rose/now'))
    expect(pages.prepare.mock.calls).toEqual([
      ['en', 'overview'],
      ['en', 'indicators/rose'],
    ])
  })

  it.each(['vi overview', 'vi indicators/rose'])(
    'is waited for where %s is not here',
    (lacking) => {
      const ready = prepareScreen(pagesLacking(lacking), parseAddress('/?evidence=rose/now'))
      expect(ready).toBeInstanceOf(Promise)
    },
  )

  it.each([
    ['the code of its view', '/method', 'method'],
    ['the code of its evidence', '/method?evidence=rose/now', 'evidence'],
  ])('is waited for where %s is not here', async (_, url, part) => {
    let arrived = () => {}
    const coming = new Promise<void>((resolve) => {
      arrived = resolve
    })
    vi.mocked(loadPart).mockImplementation((name) => (name === part ? coming : undefined))
    const done = vi.fn()
    const ready = prepareScreen(pagesLacking(), parseAddress(url))?.then(done)
    await Promise.resolve()
    expect(done).not.toHaveBeenCalled()
    arrived()
    await ready
    expect(done).toHaveBeenCalledOnce()
  })

  it('asks for the code of the evidence only where it shows one', () => {
    prepareScreen(pagesLacking(), parseAddress('/en/'))
    expect(vi.mocked(loadPart).mock.calls).toEqual([['overview']])
    prepareScreen(pagesLacking(), parseAddress('/en/?evidence=rose/now'))
    expect(vi.mocked(loadPart).mock.calls.slice(1)).toEqual([['overview'], ['evidence']])
  })

  it('is a screen that is awake', () => {
    vi.mocked(wake).mockReturnValueOnce(Promise.resolve())
    expect(prepareScreen(pagesLacking(), parseAddress('/'))).toBeInstanceOf(Promise)
  })

  it('never fails: a screen whose code did not come says so itself', async () => {
    vi.mocked(loadPart).mockImplementation(() => Promise.reject(new TypeError('Failed to fetch')))
    const address = parseAddress('/?evidence=rose/now')
    await expect(prepareScreen(pagesLacking(), address)).resolves.toBeDefined()
  })
})
