import { expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { MoodSwitch } from '../../mocks/MoodSwitch'

it('the mood switch is named, shows the mood and hands on a choice', async () => {
  const onMood = vi.fn()
  const onRefetch = vi.fn()
  const screen = await render(
    <MoodSwitch initial="slow" onMood={onMood} onRefetch={onRefetch} onReload={vi.fn()} />,
  )
  const choice = screen.getByRole('complementary').getByRole('combobox', { name: /Mạng/ })
  await expect.element(choice).toHaveValue('slow')
  await choice.selectOptions('failing')
  expect(onMood).toHaveBeenCalledWith('failing')
  await screen.getByRole('button', { name: /Refetch/ }).click()
  expect(onRefetch).toHaveBeenCalledOnce()
})
