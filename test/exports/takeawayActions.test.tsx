import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Takeaway } from '@/exports/Takeaway'
import { type Takeable, takeawayActions } from '@/exports/takeawayActions'
import type { ExportAction } from '@/wording/ExportWords'
import { takeawayOf } from '../support/takeawayOf'
import { verdictDataset } from '../support/verdictDataset'

const takeaway = takeawayOf(verdictDataset())
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><path d="M0 0H9"/></svg>'
const chart = async () => ({ svg, title: 'Một biểu đồ' })

let saved: { name: string; href: string }[] = []
let copied: ClipboardItem[] = []

beforeEach(() => {
  saved = []
  copied = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function press(
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, href: this.href })
  })
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(async (items) => {
    copied.push(...items)
    await Promise.all(items.flatMap((item) => item.types.map(async (type) => item.getType(type))))
  })
})

afterEach(() => {
  vi.restoreAllMocks()
})

function act(action: ExportAction, given: Partial<Takeable> = {}) {
  const actions = takeawayActions({ takeaway: () => takeaway, chart, ...given })
  return actions[action]?.()
}

async function copiedText(type = 'text/plain'): Promise<string> {
  const blob = await copied[0]?.getType(type)
  return (await blob?.text()) ?? ''
}

describe('takeawayActions', () => {
  it.each([
    ['csv', 'text/csv'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['json', 'application/json'],
    ['svg', 'image/svg+xml'],
    ['png', 'image/png'],
  ] as const)('saves %s under a name of its own', async (action, type) => {
    const name = `nhip-so_kham-pha_can-cuoc-dinh-danh-so-dich-vu-cong_2024-10-10_2026-01-16.${action}`
    expect(await act(action)).toEqual({ done: true, name })
    expect(saved.map((each) => each.name)).toEqual([name])
    const file = await (await fetch(saved[0]?.href ?? '')).blob()
    expect(file.type).toContain(type)
    expect(file.size).toBeGreaterThan(100)
  })

  it.each([
    ['link', takeaway.link],
    ['table', 'Chỉ số\t10/10/2024\t16/1/2026'],
    ['sentences', 'Nguồn: [1]'],
    ['citation', 'Nhịp Số, “Ba chỉ số định danh”'],
    ['bibtex', '@misc{nhip-so-'],
  ] as const)('copies %s', async (action, part) => {
    expect(await act(action)).toEqual({ done: true })
    expect(await copiedText()).toContain(part)
    const forms = action === 'table' ? ['text/plain', 'text/html'] : ['text/plain']
    expect(copied[0]?.types).toEqual(forms)
  })

  it('waits for figures that are still on their way', async () => {
    const late = async (): Promise<Takeaway> => ({ ...takeaway, link: 'https://nhip.test/late' })
    expect(await act('link', { takeaway: late })).toEqual({ done: true })
    expect(await copiedText()).toBe('https://nhip.test/late')
  })

  it('copies what shows the chart in a page of others', async () => {
    const embed = () => '<iframe src="https://nhip.test/embed/chart"></iframe>'
    expect(await act('embed', { embed })).toEqual({ done: true })
    expect(await copiedText()).toBe(embed())
  })

  it('offers no picture where no chart is', () => {
    expect(Object.keys(takeawayActions({ takeaway: () => takeaway }))).toEqual([
      'csv',
      'xlsx',
      'json',
      'link',
      'table',
      'sentences',
      'citation',
      'bibtex',
    ])
  })
})

describe('what cannot be done is told, never thrown', () => {
  const gone = () => {
    throw new Error('gone')
  }

  it('says that the figures could not be read', async () => {
    expect(await act('json', { takeaway: gone })).toEqual({ done: false, why: 'data' })
    expect(saved).toEqual([])
    expect(await act('link', { takeaway: gone })).toEqual({ done: false, why: 'data' })
  })

  it('says that the chart could not be drawn', async () => {
    expect(await act('svg', { chart: gone })).toEqual({ done: false, why: 'chart' })
    const broken = async () => ({ svg: 'no drawing', title: 'A' })
    expect(await act('png', { chart: broken })).toEqual({ done: false, why: 'chart' })
    expect(await act('embed', { embed: gone })).toEqual({ done: false, why: 'chart' })
  })

  it('says that the browser refused the clipboard', async () => {
    vi.mocked(navigator.clipboard.write).mockRejectedValue(new DOMException('no', 'NotAllowed'))
    expect(await act('table')).toEqual({ done: false, why: 'clipboard' })
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never)
    expect(await act('bibtex')).toEqual({ done: false, why: 'clipboard' })
  })

  it('says that the file could not be made', async () => {
    vi.spyOn(JSON, 'stringify').mockImplementationOnce(() => {
      throw new RangeError('Invalid string length')
    })
    expect(await act('json')).toEqual({ done: false, why: 'file' })
  })
})
