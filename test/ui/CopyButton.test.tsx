import { afterEach, describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { CopyButton } from '@/ui/CopyButton'

const text = '67 triệu\t16/1/2026'

async function shown() {
  const screen = await render(
    <CopyButton label="Sao chép" done="Đã sao chép" failed="Hãy chép tay" text={text} />,
  )
  return { ...screen, button: screen.getByRole('button'), said: screen.getByRole('status') }
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('CopyButton', () => {
  it('copies the text and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const { button, said } = await shown()
    await expect.element(said).toHaveTextContent('')
    await button.click()
    await expect.element(said).toHaveTextContent('Đã sao chép')
    expect(write).toHaveBeenCalledExactlyOnceWith('67 triệu\t16/1/2026')
  })

  it('says what to do where copying is refused, and recovers', async () => {
    const write = vi
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValueOnce(new DOMException('refused', 'NotAllowedError'))
      .mockResolvedValueOnce()
    const { button, said } = await shown()
    await button.click()
    await expect.element(said).toHaveTextContent('Hãy chép tay')
    await button.click()
    await expect.element(said).toHaveTextContent('Đã sao chép')
    expect(write).toHaveBeenCalledTimes(2)
  })

  it('says the same where the page has no clipboard at all', async () => {
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never)
    const { button, said } = await shown()
    await button.click()
    await expect.element(said, { timeout: 1000 }).toHaveTextContent('Hãy chép tay')
  })
})
