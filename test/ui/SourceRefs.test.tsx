import { describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import type { Claim } from '@/domain/Claim'
import { SourceRefs } from '@/ui/SourceRefs'
import { expectQuietConsole } from '../support/expectQuietConsole'
import { indicatorOf } from '../support/comparisonOf'
import { readerForAddress } from '../support/readerForAddress'

async function refsOf(url: string, claims?: readonly Claim[], most?: number) {
  const reader = readerForAddress(url)
  const { container } = await render(
    <SourceRefs
      reader={reader}
      claims={claims ?? indicatorOf(reader, 'rose').claims}
      figure="hơn 67 triệu"
      {...(most === undefined ? {} : { most })}
    />,
  )
  return [...container.querySelectorAll('a')]
}

expectQuietConsole()

describe('SourceRefs', () => {
  it('are links that say what they open', async () => {
    const [first] = await refsOf('/en/indicators/rose?then=2024-01-01')
    expect(first?.getAttribute('href')).toBe('/en/indicators/rose#claim-rose--first')
    expect(first?.getAttribute('aria-label')).toBe('Open the evidence for hơn 67 triệu, source 1')
    expect(first?.getAttribute('aria-haspopup')).toBe('dialog')
    expect(first?.dataset['evidence']).toBe('rose/first')
  })

  it('give each source its number once', async () => {
    const refs = await refsOf('/')
    expect(refs.map(({ textContent }) => textContent)).toEqual(['1', '3', '2'])
  })

  it('are the same links whatever evidence is open, so that nothing is drawn anew', async () => {
    const addresses = (refs: readonly HTMLAnchorElement[]) => refs.map(({ href }) => href)
    const closed = addresses(await refsOf('/'))
    expect(addresses(await refsOf('/?evidence=rose/between'))).toEqual(closed)
  })

  it('are three at most, or as many as asked', async () => {
    const { claims } = indicatorOf(readerForAddress(), 'rose')
    const apart = claims.map((claim, place) => ({ ...claim, source: `source-${place}` }))
    expect(await refsOf('/', apart)).toHaveLength(3)
    expect(await refsOf('/', apart, 5)).toHaveLength(5)
  })
})
