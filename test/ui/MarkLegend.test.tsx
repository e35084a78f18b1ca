import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { MarkLegend } from '@/ui/MarkLegend'
import { uiWords } from '@/wording/uiWords.vi'
import { expectQuietConsole } from '../support/expectQuietConsole'

expectQuietConsole()

it('explains every mark in words beside it', async () => {
  const { getByRole } = await render(<MarkLegend words={uiWords} />)
  const items = getByRole('list', { name: 'Cách đọc các dấu' }).getByRole('listitem').elements()
  const { legend } = uiWords
  expect(items.map(({ textContent }) => textContent)).toEqual([
    legend.exact,
    legend.atLeast,
    legend.atMost,
    legend.approx,
    legend.disputed,
    legend.target,
    legend.stale,
  ])
  for (const item of items) expect(item.querySelector('[aria-hidden=true]')).not.toBeNull()
})
