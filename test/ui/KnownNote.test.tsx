import { describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { KnownNote } from '@/ui/KnownNote'
import type { Language } from '@/domain/Bilingual'
import { expectQuietConsole } from '../support/expectQuietConsole'

expectQuietConsole()

async function shown(lang: Language, known: string) {
  const { getByRole } = await render(
    <KnownNote lang={lang} known={known} until="2026-02-25" href="/explore?q=vneid" />,
  )
  return { note: getByRole('note'), link: getByRole('link') }
}

describe('the note on the day that is stood on', () => {
  it.each([
    ['vi', 'Như đã biết ngày 10/10/2024. Không dùng gì công bố sau ngày đó. Về hiện tại'],
    ['en', 'As known on 10 Oct 2024. Nothing said later is used. Back to today'],
  ] as const)('says it and what that means, in %s', async (lang, text) => {
    const { note } = await shown(lang, '2024-10-10')
    await expect.element(note).toHaveTextContent(text)
  })

  it('leads back to today, on the same screen', async () => {
    const { link } = await shown('vi', '2024-10-10')
    await expect.element(link).toHaveTextContent('Về hiện tại')
    await expect.element(link).toHaveAttribute('href', '/explore?q=vneid')
  })

  it.each([
    ['vi', /^Dữ liệu có đến ngày 25\/2\/2026, chưa đến ngày 1\/3\/2026 đã chọn\./],
    ['en', /^The data end on 25 Feb 2026, before the day that was asked for, 1 Mar 2026\./],
  ] as const)('says of a day the data do not reach that they do not, in %s', async (lang, text) => {
    const { note, link } = await shown(lang, '2026-03-01')
    await expect.element(note).toHaveTextContent(text)
    expect(note.element().textContent).not.toMatch(/Không dùng|Nothing said later/)
    await expect.element(link).toBeVisible()
  })

  it('takes the last day of the data for one they reach', async () => {
    const { note } = await shown('en', '2026-02-25')
    await expect.element(note).toHaveTextContent(/^As known on 25 Feb 2026\./)
  })
})
