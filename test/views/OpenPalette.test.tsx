import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type * as PageQuery from '@/data/pageQuery'
import { parseAddress } from '@/state/parseAddress'
import OpenPalette from '@/views/OpenPalette'
import { paletteWordsFor } from '@/wording/paletteWordsFor'
import { uiWordsFor } from '@/wording/uiWordsFor'
import { expectQuietConsole } from '../support/expectQuietConsole'
import { finePages, pageNetwork } from '../support/pageNetwork'

vi.mock('@/data/pageQuery', async (original) => {
  const real = await original<typeof PageQuery>()
  const pageQuery: typeof real.pageQuery = (language, name) => ({
    ...real.pageQuery(language, name),
    retryDelay: 10,
  })
  return { ...real, pageQuery }
})

const words = uiWordsFor('vi')
const own = paletteWordsFor('vi')
const followed: string[] = []

/** Links are not followed in a test; what would be is written down. */
function note(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link) return
  event.preventDefault()
  followed.push(link.dataset['evidence'] ?? link.pathname + link.search + link.hash)
}

async function shown(isOpen = true, url = '/') {
  const onClose = vi.fn()
  const screen = await render(
    <QueryClientProvider client={new QueryClient()}>
      <OpenPalette words={words} address={parseAddress(url)} isOpen={isOpen} onClose={onClose} />
    </QueryClientProvider>,
  )
  return { ...screen, onClose, field: screen.getByRole('combobox') }
}

/** The text of the option that the field points out. */
function chosen(): string {
  const id = document.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant')
  const option = document.getElementById(id ?? '')
  expect(option?.getAttribute('aria-selected')).toBe('true')
  return option?.querySelector('.palette-label')?.textContent ?? ''
}

expectQuietConsole()

beforeEach(() => {
  followed.length = 0
  document.addEventListener('click', note)
  return () => {
    document.removeEventListener('click', note)
  }
})

describe('the palette', () => {
  it('stands only when it is asked for, but has its data before', async () => {
    const { asked } = pageNetwork(finePages)
    const { container } = await shown(false)
    await expect.poll(() => asked).toEqual(['vi/search'])
    expect(container.innerHTML).toBe('')
  })

  it('finds what was known, where the page stands as it was known on a day', async () => {
    const { asked } = pageNetwork(finePages)
    const { field, getByRole } = await shown(true, '/?known=2025-06-30')
    await field.fill('rose trieu')
    const phrases = getByRole('group', { name: own.groups.phrases })
    await expect.element(phrases).toHaveTextContent('trên 57,1 triệu')
    await expect.element(phrases).not.toHaveTextContent('67 triệu')
    expect(asked).toEqual(['vi/explore'])
  })

  it('has the focus in its field and offers where to start', async () => {
    pageNetwork(finePages)
    const { field, getByRole } = await shown()
    await expect.element(field).toHaveFocus()
    await expect.element(getByRole('group', { name: own.groups.start })).toBeVisible()
    await expect.element(field).toHaveAttribute('aria-expanded', 'true')
    const places = getByRole('group', { name: own.groups.places }).getByRole('option')
    await expect.element(places.nth(1)).toHaveTextContent(words.nav.explore)
    expect(places.elements()).toHaveLength(4)
  })

  it('finds what is typed, without its marks, and marks it', async () => {
    pageNetwork(finePages)
    const { field, getByRole } = await shown()
    await field.fill('67 trieu')
    const phrases = getByRole('group', { name: own.groups.phrases })
    await expect.element(phrases).toBeVisible()
    const marks = [...phrases.element().querySelectorAll('mark')].map((mark) => mark.textContent)
    expect(marks).toEqual(['67 triệu', '67 triệu'])
    await expect.element(getByRole('status')).toHaveTextContent('3 kết quả')
    await expect
      .element(getByRole('group', { name: own.groups.indicators }))
      .toHaveTextContent('Chỉ số rose')
  })

  it('is led by keys: one by one, group by group, and round', async () => {
    pageNetwork(finePages)
    const { field, onClose } = await shown()
    await field.fill('67 trieu')
    await expect.poll(chosen).toBe('Chỉ số rose')
    await userEvent.keyboard('{ArrowDown}')
    expect(chosen()).toBe('hơn 67 triệu tài khoản')
    await userEvent.keyboard('{Tab}')
    expect(chosen()).toBe('Khám phá, lọc theo “67 trieu”')
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    expect(chosen()).toBe('hơn 67 triệu tài khoản')
    await expect.element(field).toHaveFocus()
    await userEvent.keyboard('{ArrowUp}{ArrowUp}')
    expect(chosen()).toBe('Khám phá, lọc theo “67 trieu”')
    await userEvent.keyboard('{Enter}')
    expect(followed).toEqual(['/explore?q=67%20trieu'])
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('leads to indicators, to the evidence of a phrase, and to sources', async () => {
    pageNetwork(finePages)
    const { field } = await shown()
    await field.fill('rose')
    await expect.poll(chosen).toBe('Chỉ số rose')
    await userEvent.keyboard('{Enter}')
    await field.fill('hon 67 trieu tai khoan')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await field.fill('antv')
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}')
    expect(followed).toEqual(['/indicators/rose', 'rose/now', '/sources#source-1'])
  })

  it('finds a source by the number pages cite it by, before all else in brackets', async () => {
    pageNetwork(finePages)
    const { field, getByRole } = await shown()
    await field.fill('1')
    const sources = getByRole('group', { name: own.groups.sources, exact: true })
    await expect.element(sources).toHaveTextContent('[1] ')
    await field.fill('[1]')
    await expect.poll(chosen).toMatch(/^\[1\] /)
    await userEvent.keyboard('{Enter}')
    expect(followed).toEqual(['/sources#source-1'])
  })

  it('begins again at the first where something else is typed', async () => {
    pageNetwork(finePages)
    const { field } = await shown()
    await field.fill('chi so')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    await field.fill('chi so rose')
    await expect.poll(chosen).toBe('Chỉ số rose')
  })

  it('says what was sought where nothing is found, and suggests what is near', async () => {
    pageNetwork(finePages)
    const { field, getByText, getByRole } = await shown()
    await field.fill('chưa từng zzz indicator')
    await expect.element(getByText(/Không tìm thấy “chưa từng zzz indicator”/)).toBeVisible()
    await expect.element(getByRole('status')).toHaveTextContent('0 kết quả')
    await field.fill('zzz')
    await expect.element(getByRole('group', { name: own.groups.start })).toBeVisible()
    await field.fill('unchangedzzz')
    await expect
      .element(getByRole('group', { name: own.groups.nearest }))
      .toHaveTextContent('Chỉ số unchanged')
  })

  it('shows the figures of what is chosen', async () => {
    pageNetwork(finePages)
    const { field, container } = await shown()
    await field.fill('rose')
    const preview = () => container.querySelector('.palette-preview')?.textContent ?? ''
    await expect.poll(preview).toContain('tăng ít nhất')
    expect(preview()).toMatch(/trên 57,1.*hơn 67.*triệu/)
    expect(preview()).toContain('5 số, 3 nguồn, 2022 đến 2026')
    await field.fill('no-figure')
    await expect.poll(preview).toContain('Chỉ số no-figure')
    expect(container.querySelector('.palette-preview .staff')).toBeNull()
  })

  it.each(['{Escape}', 'button', 'behind'])('closes by %s', async (way) => {
    pageNetwork(finePages)
    const { onClose, getByRole, field } = await shown()
    await expect.element(field).toHaveFocus()
    if (way === 'button') await getByRole('button', { name: own.close }).click()
    else if (way === 'behind') {
      const dialog = getByRole('dialog').element()
      for (const type of ['pointerdown', 'click']) {
        dialog.dispatchEvent(new PointerEvent(type, { bubbles: true }))
      }
    } else await userEvent.keyboard(way)
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('stays where an option is opened beside the page', async () => {
    pageNetwork(finePages)
    const { field, onClose, getByRole } = await shown()
    await field.fill('rose')
    await getByRole('option', { name: /Chỉ số rose/ }).click({ modifiers: ['Control'] })
    expect(followed).toEqual(['/indicators/rose'])
    expect(onClose).not.toHaveBeenCalled()
  })

  it('chooses what the pointer is moved over', async () => {
    pageNetwork(finePages)
    const { field, getByRole } = await shown()
    await field.fill('chi so')
    await getByRole('option').nth(2).hover()
    await expect
      .poll(chosen)
      .toBe(getByRole('option').nth(2).element().querySelector('.palette-label')?.textContent)
  })

  it('says where its data did not come, and a retry brings them', async () => {
    const { set } = pageNetwork(() => new Response('Service unavailable', { status: 503 }))
    const { getByRole } = await shown()
    await expect.element(getByRole('alert')).toHaveTextContent(words.failure.offline)
    set(finePages)
    await getByRole('button', { name: words.failure.retry }).click()
    await expect.element(getByRole('group', { name: own.groups.start })).toBeVisible()
  })

  it('can be typed into before its data have come', async () => {
    pageNetwork('pending')
    const { field, container } = await shown()
    await field.fill('rose')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(container.querySelector('.loading-line')).not.toBeNull()
    expect(followed).toEqual([])
  })
})
