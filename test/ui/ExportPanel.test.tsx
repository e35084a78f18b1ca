import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ExportPanel } from '@/ui/ExportPanel'
import type { ExportAction, ExportOutcome } from '@/wording/ExportWords'
import { exportWordsFor } from '@/wording/exportWordsFor'
import '@/ui/styles/index.css'
import '@/ui/styles/export-panel.css'

const words = exportWordsFor('vi')
const datasetLinks = {
  csv: '/data/observations.csv',
  json: '/data/dataset.json',
  package: '/data/datapackage.json',
}

type Work = () => Promise<ExportOutcome>

const ALL = Object.keys(words.actions) as ExportAction[]

async function shown(works: Partial<Record<ExportAction, Work>> = {}, absent: string[] = []) {
  const done: Work = async () => ({ done: true })
  const actions = Object.fromEntries(
    ALL.filter((name) => !absent.includes(name)).map((name) => [name, works[name] ?? done]),
  )
  const screen = await render(
    <ExportPanel words={words} rows={16} actions={actions} datasetLinks={datasetLinks} />,
  )
  return { ...screen, status: screen.getByRole('status') }
}

/** Something that comes when it is told to. */
function awaited() {
  let settle: (outcome: ExportOutcome) => void = () => undefined
  const promise = new Promise<ExportOutcome>((resolve) => {
    settle = resolve
  })
  return { work: vi.fn(() => promise), settle: (outcome: ExportOutcome) => settle(outcome) }
}

describe('ExportPanel', () => {
  it('offers the table with its rows, the chart, copies, and the whole dataset', async () => {
    const screen = await shown()
    await expect.element(screen.getByRole('region', { name: 'Xuất và chia sẻ' })).toBeVisible()
    await expect.element(screen.getByRole('heading', { name: 'Bảng này, 16 hàng' })).toBeVisible()
    const names = screen
      .getByRole('button')
      .elements()
      .map((button) => button.querySelector('.export-name')?.textContent)
    expect(names).toEqual([
      'CSV',
      'XLSX',
      'JSON',
      'PNG',
      'SVG',
      'Sao chép mã nhúng',
      'Sao chép liên kết',
      'Sao chép bảng',
      'Sao chép câu',
      'Sao chép trích dẫn',
      'Sao chép BibTeX',
    ])
    const links = screen.getByRole('link').elements() as HTMLAnchorElement[]
    expect(links.map((link) => link.getAttribute('href'))).toEqual(Object.values(datasetLinks))
    expect(links.every((link) => link.hasAttribute('download'))).toBe(true)
    await expect.element(screen.status).toHaveTextContent('')
  })

  it('says that a file is in the making, then what it is called', async () => {
    const { work, settle } = awaited()
    const screen = await shown({ xlsx: work })
    const button = screen.getByRole('button', { name: /XLSX/ })
    await button.click()
    await expect.element(screen.status).toHaveTextContent('Đang làm: XLSX…')
    await expect.element(button).toHaveAttribute('aria-disabled', 'true')
    // A second press asks for nothing new.
    await button.click({ force: true })
    expect(work).toHaveBeenCalledOnce()
    settle({ done: true, name: 'nhip-so_kham-pha.xlsx' })
    await expect.element(screen.status).toHaveTextContent('Đã lưu tệp nhip-so_kham-pha.xlsx')
    await expect.element(button).toHaveAttribute('aria-disabled', 'false')
  })

  it('says what failed, why, and what to do, and can be asked again', async () => {
    const work = vi
      .fn<Work>()
      .mockResolvedValueOnce({ done: false, why: 'code' })
      .mockResolvedValueOnce({ done: true })
    const screen = await shown({ link: work })
    const button = screen.getByRole('button', { name: /liên kết/ })
    await button.click()
    await expect
      .element(screen.status)
      .toHaveTextContent('Chưa làm được: Sao chép liên kết. Phần mã của việc này không tải được.')
    await button.click()
    await expect.element(screen.status).toHaveTextContent('Đã sao chép liên kết')
  })

  it('speaks of what was asked for last, in whatever order it comes', async () => {
    const [slow, quick] = [awaited(), awaited()]
    const screen = await shown({ png: slow.work, table: quick.work })
    await screen.getByRole('button', { name: /PNG/ }).click()
    await screen.getByRole('button', { name: /Sao chép bảng/ }).click()
    quick.settle({ done: true })
    await expect.element(screen.status).toHaveTextContent('Đã sao chép bảng')
    slow.settle({ done: true, name: 'a.png' })
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
    await expect.element(screen.status).toHaveTextContent('Đã sao chép bảng')
  })

  it('says that there is no chart to save', async () => {
    const screen = await shown({}, ['png', 'svg', 'embed'])
    await expect.element(screen.getByText('Chưa có biểu đồ nào đang vẽ.')).toBeVisible()
    expect(screen.getByRole('button', { name: /PNG/ }).elements()).toEqual([])
  })

  it('offers nothing that cannot be done', async () => {
    const screen = await shown({}, ['embed'])
    expect(screen.getByRole('button', { name: /SVG/ }).elements()).toHaveLength(1)
    expect(screen.getByRole('button', { name: /mã nhúng/ }).elements()).toEqual([])
  })

  it('is worked by keyboard, and keeps the focus where it was', async () => {
    const work = vi.fn<Work>().mockResolvedValue({ done: true, name: 'a.csv' })
    const screen = await shown({ csv: work })
    await userEvent.keyboard('{Tab}{Enter}')
    await expect.element(screen.status).toHaveTextContent('Đã lưu tệp a.csv')
    expect(work).toHaveBeenCalledOnce()
    expect(document.activeElement?.textContent).toContain('CSV')
  })
})
