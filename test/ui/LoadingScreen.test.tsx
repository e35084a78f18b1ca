import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { LoadingScreen } from '@/ui/LoadingScreen'
import { uiWords } from '@/wording/uiWords.en'
import { expectQuietConsole } from '../support/expectQuietConsole'

expectQuietConsole()

it('says that the data is being read, and that the page is busy', async () => {
  const { getByRole } = await render(<LoadingScreen words={uiWords} />)
  await expect.element(getByRole('main')).toHaveAttribute('aria-busy', 'true')
  await expect.element(getByRole('status')).toHaveTextContent('Reading the data')
})
