import { describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { parseAddress } from '@/state/parseAddress'
import Notes from '@/views/Notes'
import { expectQuietConsole } from '../support/expectQuietConsole'

expectQuietConsole()

/** The notes over the screen of a link. */
async function shown(url: string, cameBy = url) {
  const notes = (link: string, by: string) => (
    <Notes address={parseAddress(link)} cameBy={by} until="2026-02-25" />
  )
  const { container, getByRole, rerender } = await render(notes(url, cameBy))
  return {
    dropped: () => [...container.querySelectorAll('code')].map(({ textContent }) => textContent),
    known: getByRole('note'),
    close: () => getByRole('button').click(),
    comeBy: (link: string) => rerender(notes(link, link)),
  }
}

describe('the notes over a screen', () => {
  it('name what of the link made no sense, and can be closed', async () => {
    const { dropped, close } = await shown('/sources?by=colour&then=yesterday&now=2025-12-31')
    expect(dropped()).toEqual(['by=colour', 'then=yesterday'])
    await close()
    expect(dropped()).toEqual([])
  })

  it('are said again of the next link that makes no sense', async () => {
    const { dropped, close, comeBy } = await shown('/?mode=pie')
    await close()
    await comeBy('/en/?mode=pie&extent=some')
    expect(dropped()).toEqual(['mode=pie', 'extent=some'])
    await comeBy('/?mode=pie')
    expect(dropped()).toEqual(['mode=pie'])
  })

  it('leave to the analyst’s screen what that screen says itself', async () => {
    const { dropped } = await shown('/explore?sort=colour&then=yesterday&weather=fine')
    expect(dropped()).toEqual(['then=yesterday'])
  })

  it('are none where the person has gone on, or the link is whole', async () => {
    const { dropped, known, comeBy } = await shown('/?mode=pie', '')
    expect(dropped()).toEqual([])
    await comeBy('/?now=2025-12-31')
    expect(dropped()).toEqual([])
    await expect.element(known).not.toBeInTheDocument()
  })

  it('say which day is stood on, and lead back without it', async () => {
    const { known } = await shown('/en/indicators/rose?known=2024-10-10&now=2025-12-31', '')
    await expect.element(known).toHaveTextContent('As known on 10 Oct 2024.')
    await expect
      .element(known.getByRole('link', { name: 'Back to today' }))
      .toHaveAttribute('href', '/en/indicators/rose?now=2025-12-31')
  })

  it('say so of a day beyond the data', async () => {
    const { known } = await shown('/explore?known=2031-01-01&q=vneid', '')
    await expect.element(known).toHaveTextContent('Dữ liệu có đến ngày 25/2/2026')
    await expect.element(known.getByRole('link')).toHaveAttribute('href', '/explore?q=vneid')
  })

  it('say no day over the rules of reading, which know none', async () => {
    const { known } = await shown('/method?known=2024-10-10', '')
    await expect.element(known).not.toBeInTheDocument()
  })
})
