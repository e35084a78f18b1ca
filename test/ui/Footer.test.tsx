import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { Footer } from '@/ui/Footer'
import { expectQuietConsole } from '../support/expectQuietConsole'
import { readerForAddress } from '../support/readerForAddress'

expectQuietConsole()

it('says that it is independent, how new the data is and how much of it there is', async () => {
  const { getByRole } = await render(<Footer reader={readerForAddress('/en/')} />)
  const footer = getByRole('contentinfo')
  await expect.element(footer).toHaveTextContent('not an official government site')
  await expect.element(footer).toHaveTextContent('Figures up to 25 Feb 2026')
  await expect.element(footer).toHaveTextContent('14 indicators, 25 statements, 3 sources')
})

it('leads to the register, the rules and the data', async () => {
  const { container } = await render(<Footer reader={readerForAddress('/?now=2026-02-25')} />)
  const links = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'))
  expect(links).toEqual([
    '/sources?now=2026-02-25',
    '/method?now=2026-02-25',
    '/data/observations.csv',
    '/data/dataset.json',
  ])
})
