import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { useAddressStore } from '@/state/addressStore'
import { usePrefetch } from '@/views/usePrefetch'

const opened = window.location.href
const store = () => useAddressStore.getState()
const prepare = vi.fn(() => undefined)

function Links() {
  usePrefetch()
  return (
    <>
      <a href="/sources">
        <b>sources</b>
      </a>
      <a href="/indicators/rose#claim-rose--now" data-evidence="rose/now">
        <b>evidence</b>
      </a>
      <a href="/en/sources">
        <b>english</b>
      </a>
      <a href="/data/observations.csv" download>
        <b>download</b>
      </a>
      <p data-prepare="/?then=2020-01-01&now=2020-01-01">
        <b>days</b>
      </p>
      <p data-prepare="">
        <b>nothing</b>
      </p>
    </>
  )
}

/** Something happens on the text of a link. */
function sign(name: string, type = 'pointerover'): void {
  const found = [...document.querySelectorAll('b')].find(({ textContent }) => textContent === name)
  found?.dispatchEvent(new Event(type, { bubbles: true }))
}

beforeEach(async () => {
  prepare.mockClear()
  store().prepareWith(prepare)
  window.history.replaceState(null, '', '/?now=2026-02-25')
  store().read()
  await render(<Links />)
  prepare.mockClear()
})

afterEach(() => {
  store().prepareWith(() => undefined)
  window.history.replaceState(null, '', opened)
})

describe('what a screen needs is fetched', () => {
  it.each(['pointerover', 'focusin', 'touchstart'])('on %s of its link', (type) => {
    sign('sources', type)
    expect(prepare.mock.calls).toMatchObject([[{ place: { view: 'sources' } }]])
    expect(store().address.place.view).toBe('overview')
  })

  it('with the evidence a link shows, over this very screen', () => {
    sign('evidence')
    expect(prepare.mock.calls).toEqual([[{ ...store().address, evidence: 'rose/now' }]])
  })

  it('where a control may lead to it', () => {
    sign('days', 'focusin')
    expect(prepare.mock.calls).toMatchObject([[{ then: '2020-01-01', now: '2020-01-01' }]])
  })

  it.each(['english', 'download', 'nothing', 'none'])('but not for %s', (name) => {
    sign(name)
    expect(prepare).not.toHaveBeenCalled()
  })
})
