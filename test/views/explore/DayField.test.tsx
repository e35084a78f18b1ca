import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { DayField } from '@/views/explore/DayField'
import { expectQuietConsole } from '../../support/expectQuietConsole'

expectQuietConsole()

async function shown(first?: string) {
  const chosen = vi.fn()
  function Host() {
    const [day, setDay] = useState(first)
    return (
      <>
        <label>
          Day{' '}
          <DayField
            day={day}
            first="2022-11-07"
            onDay={(next) => {
              chosen(next)
              setDay(next)
            }}
          />
        </label>
        <button
          type="button"
          onClick={() => {
            setDay(undefined)
          }}
        >
          today
        </button>
      </>
    )
  }
  const { getByLabelText, getByRole } = await render(<Host />)
  const field = getByLabelText('Day')
  return { field, chosen, today: getByRole('button') }
}

it('is typed whole: no year of one, two or three digits is chosen on the way', async () => {
  const { field, chosen } = await shown()
  field.element().focus()
  await userEvent.keyboard('10102024')
  expect(chosen.mock.calls).toEqual([['2024-10-10']])
  await expect.element(field).toHaveValue('2024-10-10')
})

it('is typed over a day that was chosen, and keeps the focus', async () => {
  const { field, chosen } = await shown('2024-11-11')
  field.element().focus()
  await userEvent.keyboard('12122025')
  expect(chosen).toHaveBeenLastCalledWith('2025-12-12')
  expect(chosen.mock.calls.flat().filter((day) => String(day).startsWith('0'))).toEqual([])
  await expect.element(field).toHaveValue('2025-12-12')
  await expect.element(field).toHaveFocus()
})

it('shows the day that is chosen again once an unfinished one is left', async () => {
  const { field, chosen, today } = await shown('2024-11-11')
  field.element().focus()
  await userEvent.keyboard('{Backspace}')
  await expect.element(field).toHaveValue('')
  today.element().focus()
  await expect.element(field).toHaveValue('2024-11-11')
  expect(chosen).not.toHaveBeenCalled()
  await today.click()
  await expect.element(field).toHaveValue('')
})
