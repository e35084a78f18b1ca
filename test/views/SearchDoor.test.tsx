import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { parseAddress } from '@/state/parseAddress'
import { SearchDoor } from '@/views/SearchDoor'
import { uiWordsFor } from '@/wording/uiWordsFor'
import { expectQuietConsole } from '../support/expectQuietConsole'
import { finePages, pageNetwork } from '../support/pageNetwork'

const words = uiWordsFor('en')

async function shown() {
  const { asked } = pageNetwork(finePages)
  const screen = await render(
    <QueryClientProvider client={new QueryClient()}>
      <SearchDoor words={words} address={parseAddress('/en/sources?now=2025-12-31')} />
      <input aria-label="a field" />
    </QueryClientProvider>,
  )
  return {
    ...screen,
    asked,
    door: screen.getByRole('link', { name: words.search }),
    palette: screen.getByRole('dialog'),
  }
}

expectQuietConsole()

describe('the way to search', () => {
  it('is a link to the analyst’s table, keeping the days', async () => {
    const { door } = await shown()
    await expect.element(door).toHaveAttribute('href', '/en/explore?now=2025-12-31')
  })

  it.each(['{Control>}k{/Control}', '{Meta>}k{/Meta}', '/'])('opens at %s', async (keys) => {
    const { palette } = await shown()
    await userEvent.keyboard(keys)
    await expect.element(palette).toBeVisible()
  })

  it('opens when it is pressed, and gets the focus back', async () => {
    const { door, palette } = await shown()
    await door.click()
    await expect.element(palette).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(palette).not.toBeInTheDocument()
    await expect.element(door).toHaveFocus()
  })

  it('takes a slash in a field for a letter', async () => {
    const { palette, getByLabelText } = await shown()
    const field = getByLabelText('a field')
    await field.click()
    await userEvent.keyboard('a/{Alt>}k{/Alt}')
    await expect.element(field).toHaveValue('a/')
    await expect.element(palette).not.toBeInTheDocument()
    await userEvent.keyboard('{Control>}k{/Control}')
    await expect.element(palette).toBeVisible()
  })

  it('fetches nothing until it is near, then what it will need', async () => {
    const { asked, door, palette } = await shown()
    expect(asked).toEqual([])
    await door.hover()
    await expect.poll(() => asked).toEqual(['en/search'])
    await expect.element(palette).not.toBeInTheDocument()
  })
})
