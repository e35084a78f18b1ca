import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { useAddressStore } from '@/state/addressStore'
import { useNavigation } from '@/state/useNavigation'

const opened = window.location.href
const store = () => useAddressStore.getState()
const here = () => window.location.pathname + window.location.search

/** Links on a screen, as the app draws them. */
function Links() {
  useNavigation()
  return (
    <>
      <a href="/sources">sources</a>
      <a href="/?now=2026-02-25">newer</a>
      <a href="/en/">english</a>
      <a href="/sources#source-1">first source</a>
      <a href="/indicators/rose#claim-rose--now" data-evidence="rose/now">
        evidence
      </a>
      <a href="/indicators/fell#claim-fell--now" data-evidence="fell/now">
        other evidence
      </a>
    </>
  )
}

/** A click as the browser reports it; whether it was followed here. */
function click(name: string, more: MouseEventInit = {}): boolean {
  const link = [...document.querySelectorAll('a')].find(({ text }) => text === name)
  let followed = false
  const stay = (event: Event) => {
    followed = event.defaultPrevented
    event.preventDefault()
  }
  window.addEventListener('click', stay, { once: true })
  link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...more }))
  window.removeEventListener('click', stay)
  return followed
}

beforeEach(async () => {
  store().prepareWith(() => undefined)
  window.history.replaceState(null, '', '/')
  store().read()
  await render(<Links />)
})

afterEach(() => {
  store().prepareWith(() => undefined)
  window.history.replaceState(null, '', opened)
})

describe('a link', () => {
  it('to another screen is followed without loading it anew, and arrives', () => {
    const { arrivals } = store()
    expect(click('sources')).toBe(true)
    expect(here()).toBe('/sources')
    expect(store().arrivals).toBe(arrivals + 1)
  })

  it('within a screen does not arrive: the reader stays in place', () => {
    const { arrivals } = store()
    expect(click('newer')).toBe(true)
    expect(here()).toBe('/?now=2026-02-25')
    expect(store().arrivals).toBe(arrivals)
  })

  it('arrives only once what the screen needs is there', async () => {
    const { arrivals } = store()
    const come = Promise.resolve()
    store().prepareWith(() => come)
    click('sources')
    expect([here(), store().arrivals]).toEqual(['/', arrivals])
    await expect.poll(here).toBe('/sources')
    expect(store().arrivals).toBe(arrivals + 1)
  })

  it('to a part of another screen shows that part', async () => {
    expect(click('first source')).toBe(true)
    await expect.poll(() => window.location.hash).toBe('#source-1')
    expect(here()).toBe('/sources')
  })

  it('in the other language is left to the browser', () => {
    expect(click('english')).toBe(false)
    expect(here()).toBe('/')
  })

  it.each([
    ['for a new tab', { ctrlKey: true }],
    ['for a new tab on a Mac', { metaKey: true }],
    ['for a new window', { shiftKey: true }],
    ['to save it', { altKey: true }],
    ['with another button', { button: 1 }],
  ])('pressed %s is left to the browser', (_, more) => {
    expect(click('sources', more)).toBe(false)
    expect(here()).toBe('/')
  })

  it('to evidence opens it over the screen; leafing on is no further step', () => {
    const steps = window.history.length
    expect(click('evidence')).toBe(true)
    expect(here()).toBe('/?evidence=rose/now')
    click('other evidence')
    expect(here()).toBe('/?evidence=fell/now')
    expect(window.history.length).toBe(steps + 1)
  })
})
