import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { CheckLink } from '@/ui/CheckLink'

it('says of which indicator to those who hear it alone', async () => {
  const { getByRole } = await render(
    <CheckLink
      href="/explore?check=a/2025-01-01"
      words="đối chiếu"
      name="Dân số được phủ sóng 5G"
    />,
  )
  const link = getByRole('link', { name: 'đối chiếu: Dân số được phủ sóng 5G' })
  await expect.element(link).toHaveAttribute('href', '/explore?check=a/2025-01-01')
})
