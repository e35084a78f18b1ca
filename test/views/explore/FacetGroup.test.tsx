import { expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { answer } from '@/domain/explore/answer'
import { FIRST_INQUIRY, type Inquiry } from '@/domain/explore/Inquiry'
import type { FacetName } from '@/domain/explore/Facet'
import { rowsOf } from '@/domain/explore/rowsOf'
import { FacetGroup } from '@/views/explore/FacetGroup'
import { exploreWordsFor } from '@/wording/exploreWordsFor'
import { expectQuietConsole } from '../../support/expectQuietConsole'
import { readerForAddress } from '../../support/readerForAddress'
import { verdictDataset } from '../../support/verdictDataset'

expectQuietConsole()

function Group({ name, filter = {} }: { name: FacetName; filter?: Inquiry['filter'] }) {
  const reader = readerForAddress('/explore', verdictDataset())
  const rows = rowsOf(reader.index, reader.then, reader.now)
  const inquiry = { ...FIRST_INQUIRY, filter }
  const given = answer(rows, inquiry, undefined, 'vi')
  const drawn = { rows, others: 0 }
  const words = exploreWordsFor('vi')
  const explorer = { reader, words, inquiry, answer: given, drawn, ask: vi.fn() }
  return <FacetGroup explorer={explorer} name={name} counts={given.counts[name]} />
}

const boxes = () => page.getByRole('checkbox').elements()

it('has its values only while it is open', async () => {
  await render(<Group name="kind" />)
  expect(boxes()).toEqual([])
  const title = page.getByText(exploreWordsFor('vi').facets.kind)
  await title.click()
  await expect.poll(() => boxes().length).toBeGreaterThan(0)
  await title.click()
  await expect.poll(boxes).toEqual([])
})

it('opens once it narrows, and can be closed all the same', async () => {
  const { rerender } = await render(<Group name="kind" />)
  await rerender(<Group name="kind" filter={{ kind: ['stock'] }} />)
  await expect.element(page.getByRole('checkbox', { checked: true })).toBeVisible()
  await page.getByText(exploreWordsFor('vi').facets.kind).click()
  await expect.poll(boxes).toEqual([])
})
