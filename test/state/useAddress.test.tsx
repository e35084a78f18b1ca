import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { useAddressStore } from '@/state/addressStore'
import { formatAddress } from '@/state/formatAddress'
import { parseAddress } from '@/state/parseAddress'
import { DrawnAddress, useAddress } from '@/state/useAddress'
import { expectQuietConsole } from '../support/expectQuietConsole'

const opened = window.location.href
const seen: string[] = []

function Shown() {
  const address = formatAddress(useAddress())
  seen.push(address)
  return <p>{address}</p>
}

/** A page drawn for one address and brought to life where the browser shows another. */
function hydrated(drawn: string, asked: string) {
  const app = (
    <DrawnAddress value={parseAddress(drawn)}>
      <Shown />
    </DrawnAddress>
  )
  const container = document.body.appendChild(document.createElement('div'))
  window.history.replaceState(null, '', drawn)
  useAddressStore.getState().read()
  container.innerHTML = renderToString(app)
  window.history.replaceState(null, '', asked)
  useAddressStore.getState().read()
  seen.length = 0
  const root = hydrateRoot(container, app)
  return {
    text: () => container.textContent,
    leave: () => {
      root.unmount()
      container.remove()
    },
  }
}

expectQuietConsole()

afterEach(() => {
  window.history.replaceState(null, '', opened)
})

describe('a drawn page', () => {
  it('comes to life as it was drawn, then takes what its link asks for', async () => {
    const { text, leave } = hydrated('/', '/?then=2023-12-31')
    await expect.poll(text).toBe('/?then=2023-12-31')
    expect(seen[0]).toBe('/')
    leave()
  })

  it('is not drawn again where its link asks for just that', async () => {
    const { text, leave } = hydrated('/sources', '/sources?utm_source=letter')
    await expect.poll(() => seen).not.toEqual([])
    expect(new Set(seen)).toEqual(new Set(['/sources']))
    expect(text()).toBe('/sources')
    leave()
  })

  it('of a wrong address finds the address that was asked for', async () => {
    const { text, leave } = hydrated('/404', '/indicators/none')
    await expect.poll(text).toBe('/indicators/none')
    expect(seen[0]).toBe('/404')
    leave()
  })
})
