import '@/ui/styles/index.css'
import '@/ui/styles/explore-page.css'
import '@/ui/styles/saved-views.css'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import * as saving from '@/exports/saveFile'
import { savedViewsText } from '@/state/savedViewsFile'
import { readSavedViews, SAVED_VIEWS_KEY as KEY } from '@/state/savedViewsStorage'
import { useSavedViewsStore } from '@/state/savedViewsStore'
import { SavedViews } from '@/views/explore/SavedViews'
import { savedWordsFor } from '@/wording/savedWordsFor'
import { expectQuietConsole } from '../../support/expectQuietConsole'
import { hostile } from '../../support/hostileDataset'

vi.mock('@/exports/saveFile', { spy: true })

const words = savedWordsFor('vi')
const day = '2026-01-16'
const meeting = { id: 'a1', name: 'Họp giao ban', href: '/explore?sort=now', savedOn: day }
const report = { id: 'a2', name: 'Báo cáo quý', href: '/en/explore?q=chip', savedOn: day }

interface Shown {
  readonly views?: readonly object[]
  readonly lang?: 'vi' | 'en'
  readonly href?: string
}

/** A bar as the one it stands in, with a part of the page below; the panel is open. */
async function shown({ views = [], lang = 'vi', href = '/explore' }: Shown = {}) {
  localStorage.setItem(KEY, savedViewsText(views as never))
  useSavedViewsStore.getState().read()
  const screen = await render(
    <main className="explore-body">
      <h1>Khám phá</h1>
      <div className="table-bar">
        <h2>107 chỉ số</h2>
        <SavedViews lang={lang} href={href} />
      </div>
      <button type="button">ngoài</button>
    </main>,
  )
  const said = screen.container.querySelector<HTMLElement>('[role="status"]')!
  const details = screen.container.querySelector('details')!
  details.open = true
  const button = (name: string) => screen.getByRole('button', { name, exact: true })
  const names = () =>
    [...screen.container.querySelectorAll('.saved-list bdi')].map(({ textContent }) => textContent)
  const field = screen.getByRole('textbox', { name: words.save.label })
  const choose = (text: string, name = 'gửi.json') =>
    userEvent.upload(screen.getByLabelText(words.files.read), new File([text], name))
  return { ...screen, said, details, button, names, field, choose }
}

expectQuietConsole()

beforeEach(async () => {
  await page.viewport(1280, 900)
  document.documentElement.lang = 'vi'
  document.title = 'Khám phá'
  localStorage.clear()
  useSavedViewsStore.setState({ views: [], keeping: 'kept', unreadable: '' })
  vi.mocked(saving.saveFile).mockReset()
})
afterEach(() => {
  delete document.documentElement.dataset['theme']
  localStorage.clear()
})

describe('saving', () => {
  it('by keyboard alone keeps the screen under its name and says so', async () => {
    const { field, said, names, details } = await shown({ href: '/explore?pick=a,b' })
    details.open = false
    details.querySelector('summary')?.focus()
    await userEvent.keyboard('{Enter}')
    expect(details.open).toBe(true)
    await userEvent.tab()
    await expect.element(field).toHaveFocus()
    await userEvent.keyboard('Họp{Enter}')
    expect(names()).toEqual(['Họp'])
    expect(said.textContent).toBe('Đã lưu “Họp”.')
    await expect.element(field).toHaveValue('')
    expect(readSavedViews().views).toMatchObject([{ name: 'Họp', href: '/explore?pick=a,b' }])
  })

  it('without a name says what to do, and stays at the field', async () => {
    const { field, said, button, names } = await shown()
    await button(words.save.action).click()
    expect(said.textContent).toBe(words.notSaved.unnamed)
    await expect.element(field).toHaveFocus()
    await expect.element(field).toHaveAttribute('aria-invalid', 'true')
    await userEvent.keyboard('x')
    await expect.element(field).toHaveAttribute('aria-invalid', 'false')
    expect(names()).toEqual([])
  })
})

describe('the list', () => {
  it('leads to each view by an ordinary link, in the language read', async () => {
    const { getByRole, details } = await shown({ views: [meeting, report], href: meeting.href })
    const link = getByRole('link', { name: /Báo cáo quý/ })
    await expect.element(link).toHaveAttribute('href', '/explore?q=chip')
    await expect.element(link).not.toHaveAttribute('aria-current')
    const present = getByRole('link', { name: /Họp giao ban/ })
    await expect.element(present).toHaveAttribute('aria-current', 'page')
    await expect.element(present).toHaveTextContent('lưu ngày 16/1/2026')
    await expect.element(present).toHaveTextContent(words.list.here)
    link.element().addEventListener('click', (event) => {
      event.preventDefault()
    })
    await link.click()
    expect(details.open).toBe(false)
  })

  it('says where there is none', async () => {
    const { container } = await shown()
    expect(container.querySelector('.saved-empty')?.textContent).toBe(words.list.empty)
    expect(container.querySelector('ul')).toBeNull()
  })
})

describe('renaming', () => {
  it('is done in place, and the keyboard goes on where it was', async () => {
    const { button, names, said, getByRole } = await shown({ views: [meeting, report] })
    await button('Đổi tên “Họp giao ban”').click()
    await expect.element(getByRole('textbox', { name: 'Tên mới cho “Họp giao ban”' })).toHaveFocus()
    await userEvent.keyboard('Báo cáo quý{Enter}')
    expect(names()).toEqual(['Báo cáo quý (2)', 'Báo cáo quý'])
    expect(said.textContent).toBe('Tên mới là “Báo cáo quý (2)”.')
    await expect.element(button('Đổi tên “Báo cáo quý (2)”')).toHaveFocus()
  })

  it('is left by Escape or its button, and the panel stays open', async () => {
    const { button, names, details, getByRole } = await shown({ views: [meeting] })
    const rename = button('Đổi tên “Họp giao ban”')
    await rename.click()
    await userEvent.keyboard('x{Escape}')
    await expect.element(rename).toHaveFocus()
    expect(details.open).toBe(true)
    await rename.click()
    await button(words.rename.cancel).click()
    await expect.element(rename).toHaveFocus()
    expect(names()).toEqual(['Họp giao ban'])
    await userEvent.keyboard('{Escape}')
    expect(details.open).toBe(false)
    expect(getByRole('textbox').elements()).toEqual([])
  })

  it('to nothing is refused', async () => {
    const { button, said, getByRole } = await shown({ views: [meeting] })
    await button('Đổi tên “Họp giao ban”').click()
    await userEvent.keyboard('{Backspace}')
    await button(words.rename.keep).click()
    expect(said.textContent).toBe(words.notSaved.unnamed)
    const field = getByRole('textbox', { name: /Tên mới/ })
    await expect.element(field).toHaveFocus()
    await expect.element(field).toHaveAttribute('aria-invalid', 'true')
  })
})

describe('deleting', () => {
  it('can be undone from where the keyboard is then', async () => {
    const { button, names, said, getByRole } = await shown({ views: [meeting, report] })
    await button('Xóa “Họp giao ban”').click()
    expect(names()).toEqual(['Báo cáo quý'])
    expect(said.textContent).toBe('Đã xóa “Họp giao ban”.')
    await expect.element(button('Hoàn tác, lấy lại “Họp giao ban”')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(names()).toEqual(['Họp giao ban', 'Báo cáo quý'])
    expect(said.textContent).toBe('Đã lấy lại “Họp giao ban”.')
    await expect.element(getByRole('link', { name: /Họp giao ban/ })).toHaveFocus()
    expect(readSavedViews().views).toHaveLength(2)
  })

  it('is final a few seconds after the person went on, not before', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const { button, field, container } = await shown({ views: [meeting] })
    await button('Xóa “Họp giao ban”').click()
    vi.advanceTimersByTime(60_000)
    expect(container.querySelector('.saved-undo')).not.toBeNull()
    await field.click()
    vi.advanceTimersByTime(10_000)
    await expect.poll(() => container.querySelector('.saved-undo')).toBeNull()
    vi.useRealTimers()
  })
})

describe('files', () => {
  it('take all views along', async () => {
    const { button, said } = await shown({ views: [meeting, report] })
    await button(words.files.save).click()
    const [file, name] = vi.mocked(saving.saveFile).mock.calls[0]!
    expect(await file.text()).toBe(savedViewsText([meeting, report]))
    expect(name).toMatch(/^nhip-so_goc-nhin_\d{4}-\d\d-\d\d\.json$/)
    expect(said.textContent).toContain(name)
  })

  it('are only made where there are views', async () => {
    const { getByRole } = await shown()
    expect(getByRole('button', { name: words.files.save }).elements()).toEqual([])
  })

  it('are taken in beside what is here', async () => {
    const { choose, names, said } = await shown({ views: [meeting] })
    await choose(savedViewsText([meeting, report]))
    await expect.poll(names).toEqual(['Họp giao ban', 'Báo cáo quý'])
    expect(said.textContent).toBe('Đã nhập 1 góc nhìn; 1 góc nhìn đã có sẵn.')
  })

  it('can be chosen by keyboard', async () => {
    const { getByLabelText, container } = await shown()
    const input = getByLabelText(words.files.read).element()
    const reached: unknown[] = []
    container.querySelector('summary')?.focus()
    for (let step = 0; step < 4; step += 1) {
      await userEvent.tab()
      reached.push(document.activeElement)
    }
    expect(reached).toContain(input)
  })

  it.each([
    ['is broken', '{', 'JSON'],
    [
      'leads elsewhere',
      savedViewsText([report, { ...meeting, href: 'https://evil.test/' }]),
      'views[1].href',
    ],
    ['is newer', savedViewsText([]).replace('1', '2'), 'tải lại trang'],
    ['is huge', ' '.repeat(1_048_577), '1 MB'],
  ])('that %s change nothing, and the reason is told', async (_, text, why) => {
    const { choose, names, said } = await shown({ views: [meeting] })
    await choose(text, 'lạ.json')
    await expect.poll(() => said.textContent).toContain('Không nhập tệp “lạ.json”')
    expect(said.textContent).toContain(why)
    expect(names()).toEqual(['Họp giao ban'])
    expect(readSavedViews().views).toEqual([meeting])
  })

  it('for which there is no room change nothing', async () => {
    const views = Array.from({ length: 500 }, (__, place) => ({
      ...meeting,
      id: `v${place}`,
      name: `Họp ${place}`,
    }))
    const { choose, said } = await shown({ views: [report] })
    await choose(savedViewsText(views))
    await expect.poll(() => said.textContent).toContain('quá 500 góc nhìn')
    expect(readSavedViews().views).toEqual([report])
  })

  it('with hostile names show them as texts', async () => {
    const name = hostile.slice(0, 80)
    const { choose, names, container, button } = await shown()
    await choose(savedViewsText([{ ...meeting, name }]), hostile)
    await expect.poll(names).toEqual([name])
    await button(words.rename.of(name)).click()
    expect(container.querySelectorAll('img, script')).toHaveLength(0)
    expect(window.name).not.toBe('hit')
  })
})

describe('what the browser does not keep', () => {
  it('is told for as long as it is so', async () => {
    const { container, field } = await shown({ views: [meeting] })
    expect(container.querySelector('.saved-warning')).toBeNull()
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await field.fill('x')
    await userEvent.keyboard('{Enter}')
    expect(container.querySelector('.saved-warning')?.textContent).toContain(words.keeping.full)
    full.mockRestore()
    await field.fill('y')
    await userEvent.keyboard('{Enter}')
    expect(container.querySelector('.saved-warning')).toBeNull()
  })

  it('or cannot read is given to the person, and deleted at a word', async () => {
    const { container, button, said, details } = await shown()
    localStorage.setItem(KEY, '{broken')
    useSavedViewsStore.getState().read()
    await expect.element(button(words.unreadable.save)).toBeVisible()
    await button(words.unreadable.save).click()
    const [file, name] = vi.mocked(saving.saveFile).mock.calls[0]!
    expect([await file.text(), name]).toEqual(['{broken', words.unreadable.fileName])
    await button(words.unreadable.forget).click()
    expect(container.querySelector('.saved-warning')).toBeNull()
    expect(said.textContent).toBe(words.unreadable.forgotten)
    expect(document.activeElement).toBe(details.querySelector('summary'))
  })
})

it('is drawn without any views before it runs, and takes those of the browser then', async () => {
  const part = <SavedViews lang="vi" href="/explore" />
  useSavedViewsStore.setState({ views: [meeting] })
  const drawn = document.createElement('div')
  drawn.innerHTML = renderToString(part)
  document.body.append(drawn)
  expect(drawn.textContent).toContain(words.list.empty)
  const root = hydrateRoot(drawn, part)
  await expect.poll(() => drawn.textContent).toContain('Họp giao ban')
  root.unmount()
  drawn.remove()
})

const themes = ['light', 'dark'] as const
const long = { ...report, id: 'a3', name: `${'Chỉsốđịnhdanh'.repeat(5)} và nữa` }

describe.each(themes)('in the %s theme', (theme) => {
  const look = async (width: number) => {
    await page.viewport(width, 900)
    document.documentElement.dataset['theme'] = theme
    const screen = await shown({ views: [meeting, report, long], href: meeting.href })
    await screen.button('Đổi tên “Báo cáo quý”').click()
    await screen.button('Xóa “Họp giao ban”').click()
    return screen
  }

  it.each([1280, 320])('has no fault for assistive technology, %i px wide', async (width) => {
    const { container } = await look(width)
    const { violations } = await axe.run(container, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] },
    })
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })

  it.each([1280, 320])('fits, and can be hit by a finger, %i px wide', async (width) => {
    const { container } = await look(width)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    const panel = container.querySelector('.saved-panel')!.getBoundingClientRect()
    expect(panel.left).toBeGreaterThanOrEqual(0)
    expect(panel.right).toBeLessThanOrEqual(width)
    const targets = container.querySelectorAll('.saved-views :is(a, button, summary, label.button)')
    expect(targets.length).toBeGreaterThan(8)
    for (const target of targets) {
      const { height, width: wide } = target.getBoundingClientRect()
      expect([target.textContent, height >= 44 && wide >= 44]).toEqual([target.textContent, true])
    }
  })
})
