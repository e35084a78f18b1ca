import { afterEach, expect, it, vi } from 'vitest'
import { answerPress, rememberPresses } from '@/views/earlyPress'

afterEach(() => {
  answerPress()
  document.body.replaceChildren()
})

/** A button on the page whose presses are counted from when it is alive. */
function sleepingButton(place: string) {
  const parent = document.createElement(place)
  const button = document.createElement('button')
  button.append(document.createElement('span'))
  parent.append(button)
  document.body.append(parent)
  return {
    button,
    live: () => {
      const answered = vi.fn()
      button.addEventListener('click', answered)
      return answered
    },
  }
}

it('answers the last press of a sleeping screen, once', () => {
  const first = sleepingButton('main')
  const second = sleepingButton('main')
  rememberPresses()
  first.button.click()
  second.button.querySelector('span')?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  const answered = [first.live(), second.live()]
  answerPress()
  expect(answered.map((each) => each.mock.calls.length)).toEqual([0, 1])
  answerPress()
  expect(answered[1]).toHaveBeenCalledOnce()
})

it('leaves alone what is alive: buttons outside the screen, and presses after it woke', () => {
  const frame = sleepingButton('header')
  const screen = sleepingButton('main')
  rememberPresses()
  frame.button.click()
  answerPress()
  screen.button.click()
  const answered = [frame.live(), screen.live()]
  answerPress()
  expect(answered.map((each) => each.mock.calls.length)).toEqual([0, 0])
})

it('does not press a button that has left the page', () => {
  const { button, live } = sleepingButton('main')
  rememberPresses()
  button.click()
  const answered = live()
  button.remove()
  answerPress()
  expect(answered).not.toHaveBeenCalled()
})
