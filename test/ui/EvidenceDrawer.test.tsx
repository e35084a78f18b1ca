import '@/ui/styles/index.css'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { Dataset } from '@/domain/Dataset'
import { EvidenceDrawer } from '@/ui/EvidenceDrawer'
import { uiWords } from '@/wording/uiWords.vi'
import { expectQuietConsole } from '../support/expectQuietConsole'
import { hostile, hostileDataset } from '../support/hostileDataset'
import { readerForAddress } from '../support/readerForAddress'

interface PageProps {
  readonly claimId: string
  readonly onClose: () => void
  readonly url?: string
  readonly dataset?: Dataset
}

/** A page with a source number that opens the drawer. */
function Page({ claimId, onClose, url, dataset }: PageProps) {
  const [open, setOpen] = useState(false)
  const reader = readerForAddress(url, dataset)
  return (
    <>
      <button
        type="button"
        data-evidence={claimId}
        onClick={() => {
          setOpen(true)
        }}
      >
        số 1
      </button>
      <button type="button">ngoài</button>
      {open && (
        <EvidenceDrawer
          reader={reader}
          claim={reader.index.claims.get(claimId)}
          onClose={() => {
            onClose()
            setOpen(false)
          }}
        />
      )}
    </>
  )
}

async function opened(claimId: string, more: Partial<PageProps> = {}) {
  const onClose = vi.fn()
  const screen = await render(<Page claimId={claimId} onClose={onClose} {...more} />)
  const opener = screen.getByRole('button', { name: 'số 1' })
  await opener.click()
  const dialog = screen.container.querySelector('dialog')
  if (dialog === null) throw new Error('no dialog')
  return { ...screen, onClose, opener, dialog }
}

/** The facts of the drawer, name by name. */
function factsOf(dialog: Element): Record<string, string> {
  return Object.fromEntries(
    [...dialog.querySelectorAll('dl > div')].map((fact) => [
      fact.querySelector('dt')?.textContent ?? '',
      fact.querySelector('dd')?.textContent?.replaceAll('\u00a0', ' ') ?? '',
    ]),
  )
}

expectQuietConsole()

describe('the drawer as a dialog', () => {
  it('is modal, named, and takes the focus', async () => {
    const { dialog, getByRole } = await opened('rose/now')
    expect(dialog.matches(':modal')).toBe(true)
    await expect.element(getByRole('dialog', { name: 'Bằng chứng, nguồn 1' })).toBeVisible()
    expect(dialog.contains(document.activeElement)).toBe(true)
  })

  it('keeps the keyboard inside', async () => {
    const { dialog } = await opened('rose/now')
    const reached = new Set<Element>()
    const stops = [...dialog.querySelectorAll('a[href], button')]
    for (let step = 0; step < stops.length + 4; step += 1) {
      await userEvent.tab()
      const { activeElement } = document
      // Between the last and the first stop the browser's own buttons have the focus.
      const inside = activeElement !== null && dialog.contains(activeElement)
      expect(inside || activeElement === document.body).toBe(true)
      if (inside) reached.add(activeElement)
    }
    expect(stops.filter((stop) => !reached.has(stop))).toEqual([])
  })

  it('closes by Escape, and the focus returns to where it came from', async () => {
    const { onClose, opener, container } = await opened('rose/now')
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => container.querySelector('dialog')).toBeNull()
    expect(onClose).toHaveBeenCalledOnce()
    await expect.element(opener).toHaveFocus()
  })

  it('closes by its button', async () => {
    const { onClose, opener, getByRole } = await opened('rose/now')
    await getByRole('button', { name: 'Đóng bằng chứng' }).click()
    expect(onClose).toHaveBeenCalledOnce()
    await expect.element(opener).toHaveFocus()
  })

  it('closes by a click beside it, not by one inside', async () => {
    const { onClose, dialog } = await opened('rose/now')
    await userEvent.click(dialog.querySelector('blockquote')!)
    expect(onClose).not.toHaveBeenCalled()
    // A click that was not pressed here is the second of a double click on a source number.
    dialog.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    expect(onClose).not.toHaveBeenCalled()
    dialog.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    dialog.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('opened from elsewhere, leaves the focus at the number of its claim', async () => {
    const reader = readerForAddress('/?evidence=rose/now')
    const claim = reader.index.claims.get('rose/now')
    const number = <button data-evidence="rose/now">1</button>
    const { rerender, getByRole } = await render(
      <>
        {number}
        <EvidenceDrawer reader={reader} claim={claim} onClose={() => undefined} />
      </>,
    )
    await rerender(<>{number}</>)
    await expect.element(getByRole('button', { name: '1' })).toHaveFocus()
  })
})

describe('the evidence', () => {
  it('says who, when, how it is read and how it is used', async () => {
    const { dialog } = await opened('rose/now')
    const { evidence } = uiWords
    expect(factsOf(dialog)).toEqual({
      [evidence.who]: 'ANTV',
      [evidence.publishedIn]: 'Hội nghị tổng kết',
      [evidence.occasion]: 'Hội nghị tổng kết',
      [evidence.asOf]: '16/1/2026',
      [evidence.saidOn]: '16/1/2026',
      [evidence.published]: 'không rõ',
      [evidence.reading]: expect.stringContaining('từ 67 triệu trở lên'),
      [evidence.use]: 'trên biểu đồ',
    })
    expect(dialog.querySelector('q')?.textContent).toBe('hơn 67 triệu tài khoản')
    expect(dialog.querySelector('.evidence-figure')?.textContent).toBe('hơn67triệu tài khoản')
    expect(dialog.textContent).toContain('Lưu ý. Chỉ tài khoản đã kích hoạt.')
  })

  it('says what was inferred, and by which rule it was counted', async () => {
    const inferred = await opened('part/then')
    expect(factsOf(inferred.dialog)[uiWords.evidence.asOf]).toBe('10/10/2024 (suy ra)')
    await inferred.unmount()
    const { dialog } = await opened('not-comparable/now')
    expect(factsOf(dialog)[uiWords.evidence.basis]).toBe('cách đếm mới')
  })

  it('leads to the article, to its register entry and to the indicator', async () => {
    const { getByRole } = await opened('rose/now', { url: '/en/?evidence=rose/now' })
    const article = getByRole('link', { name: 'Open the article' })
    await expect.element(article).toHaveAttribute('href', 'https://antv.test/a')
    await expect.element(article).toHaveAttribute('rel', expect.stringContaining('noopener'))
    await expect
      .element(getByRole('link', { name: 'See it in the source register' }))
      .toHaveAttribute('href', '/en/sources#source-1')
    await expect
      .element(getByRole('link', { name: 'Indicator rose' }))
      .toHaveAttribute('href', '/en/indicators/rose')
  })

  it('tells one occasion from another, and names what contradicts', async () => {
    const { dialog } = await opened('rose/now')
    const others = [...dialog.querySelectorAll('.evidence-others')].map((group) => [
      group.querySelector('h3')?.textContent.trim(),
      group.querySelector('a')?.getAttribute('href'),
    ])
    expect(others).toEqual([
      [uiWords.evidence.sameOccasion, '/indicators/rose#claim-rose--repeated'],
      [uiWords.evidence.conflicting, '/indicators/no-newer#claim-no-newer--against'],
    ])
    expect(dialog.textContent).toContain('Trái với số kích hoạt.')
  })

  it('says so where no other source speaks of the moment', async () => {
    const { dialog } = await opened('unchanged/then')
    expect(dialog.textContent).toContain(uiWords.evidence.none)
    expect(dialog.querySelector('.evidence-others')).toBeNull()
  })

  it('of a contradicting statement is marked disputed', async () => {
    const { dialog } = await opened('no-newer/against')
    expect(factsOf(dialog)[uiWords.evidence.use]).toBe('tranh chấp')
  })

  it('that does not exist is said to be missing, and can be closed', async () => {
    const { dialog, getByRole, onClose } = await opened('rose/gone')
    await expect
      .element(getByRole('dialog', { name: uiWords.evidence.missing }))
      .toHaveTextContent(uiWords.evidence.missingText)
    expect(dialog.querySelectorAll('a')).toHaveLength(0)
    await userEvent.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('shows hostile texts as texts', async () => {
    const dataset = hostileDataset()
    const ids = dataset.indicators.flatMap(({ claims }) => claims).map(({ id }) => id)
    for (const id of ids) {
      const { dialog, unmount } = await opened(id, { dataset })
      expect(dialog.textContent).toContain(hostile)
      expect(dialog.querySelectorAll('img, script')).toHaveLength(0)
      await unmount()
    }
    expect(window.name).not.toBe('hit')
  })
})

it('carries nothing said of one claim over to the next', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const reader = readerForAddress()
  const at = (id: string) => (
    <EvidenceDrawer reader={reader} claim={reader.index.claims.get(id)} onClose={() => undefined} />
  )
  const { rerender, getByRole, container } = await render(at('rose/now'))
  await getByRole('button', { name: uiWords.evidence.copy }).click()
  await expect.poll(() => container.textContent).toContain(uiWords.copy.done)
  await rerender(at('rose/repeated'))
  expect(container.textContent).not.toContain(uiWords.copy.done)
})
