import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { Age } from '@/ui/Age'
import { comparisonOf } from '../support/comparisonOf'
import { expectQuietConsole } from '../support/expectQuietConsole'
import { readerForAddress } from '../support/readerForAddress'

async function ageOn(day: string) {
  const reader = readerForAddress()
  const { to } = comparisonOf(reader, 'unchanged')
  if (to === undefined) throw new Error('no figure')
  const { container } = await render(<Age reader={reader} point={to} on={day} />)
  return container.textContent.replaceAll('\u00a0', ' ')
}

expectQuietConsole()

it('says how old a figure is from six months on, and nothing before', async () => {
  expect(await ageOn('2026-01-16')).toBe('')
  expect(await ageOn('2026-07-15')).toBe('')
  expect(await ageOn('2026-07-16')).toContain('6 tháng')
  expect(await ageOn('2027-08-16')).toContain('19 tháng')
})
