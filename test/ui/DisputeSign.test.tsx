import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { DisputeSign } from '@/ui/DisputeSign'
import { expectQuietConsole } from '../support/expectQuietConsole'

expectQuietConsole()

it('is a sign that says nothing alone, and its words', async () => {
  const { container } = await render(<DisputeSign words="tranh chấp" />)
  expect(container.textContent).toBe('tranh chấp')
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
})
