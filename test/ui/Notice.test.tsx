import { expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { Notice } from '@/ui/Notice'
import { uiWords } from '@/wording/uiWords.vi'
import { expectQuietConsole } from '../support/expectQuietConsole'

expectQuietConsole()

it('says that an older copy is shown, and asks for the new one again', async () => {
  const onRetry = vi.fn()
  const { getByRole } = await render(
    <Notice words={uiWords} text={uiWords.failure.stale} onRetry={onRetry} />,
  )
  await expect.element(getByRole('status')).toHaveTextContent('Đang xem bản đọc được gần nhất')
  await getByRole('button', { name: 'Tải lại' }).click()
  expect(onRetry).toHaveBeenCalledOnce()
})
