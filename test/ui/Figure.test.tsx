import { describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { Figure } from '@/ui/Figure'
import { comparisonOf, indicatorOf } from '../support/comparisonOf'
import { expectQuietConsole } from '../support/expectQuietConsole'
import { readerForAddress } from '../support/readerForAddress'

interface Asked {
  readonly side?: 'from' | 'to'
  readonly url?: string
  readonly withUnit?: boolean
  readonly most?: number
}

async function figureOf(id: string, { side = 'to', url = '/', ...more }: Asked = {}) {
  const reader = readerForAddress(url)
  const point = comparisonOf(reader, id)[side]
  if (point === undefined) throw new Error(`${id} has no figure`)
  const { container } = await render(
    <Figure reader={reader} indicator={indicatorOf(reader, id)} point={point} {...more} />,
  )
  const figure = container.querySelector<HTMLElement>('.figure')
  const refs = [...container.querySelectorAll('.source-ref')]
  return {
    figure,
    refs: refs.map(({ textContent }) => textContent),
    labels: refs.map((ref) => ref.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')),
    hedge: container.querySelector('.hedge')?.textContent.trim(),
    number: container.querySelector('.number')?.textContent,
    whole: figure?.textContent.replaceAll('\u00a0', ' '),
    unit: container.querySelector('.unit')?.textContent.replaceAll('\u00a0', ' ').trim(),
  }
}

expectQuietConsole()

describe('Figure', () => {
  it('keeps the word the source hedged with', async () => {
    expect(await figureOf('rose')).toMatchObject({ hedge: 'hơn', number: '67', unit: 'triệu' })
    expect(await figureOf('rose', { side: 'from' })).toMatchObject({
      hedge: 'trên',
      number: '57,1',
    })
    expect(await figureOf('first')).toMatchObject({ hedge: 'khoảng', number: '50' })
    expect(await figureOf('no-newer')).toMatchObject({ hedge: 'gần', number: '50' })
    expect(await figureOf('rose', { url: '/en/' })).toMatchObject({
      hedge: 'more than',
      unit: 'million',
    })
  })

  it('hedges nothing that was stated plainly', async () => {
    expect(await figureOf('unchanged')).toMatchObject({
      hedge: undefined,
      number: '50',
      unit: undefined,
    })
  })

  it('says the unit only where asked', async () => {
    expect((await figureOf('rose', { withUnit: true })).unit).toBe('triệu tài khoản')
    expect((await figureOf('unchanged', { withUnit: true })).unit).toBe('tài khoản')
  })

  it('says of a rank that it is one', async () => {
    expect((await figureOf('rank')).whole).toBe('hạng 711')
    expect((await figureOf('rank', { url: '/en/' })).whole).toBe('rank 711')
  })

  it('gives a two-ended figure both its ends', async () => {
    expect(await figureOf('visits')).toMatchObject({
      hedge: undefined,
      number: '3 đến 6',
      unit: 'triệu',
    })
  })

  it('spans a dispute and is marked as one', async () => {
    const disputed = await figureOf('coverage')
    expect(disputed).toMatchObject({ hedge: undefined, number: '58 đến 92%', refs: ['1', '3'] })
    expect(disputed.figure?.classList).toContain('figure-disputed')
    expect((await figureOf('rose')).figure?.classList).not.toContain('figure-disputed')
  })

  it('gives a computed figure its value, with the sources of its parts', async () => {
    expect(await figureOf('part-share', { side: 'from' })).toMatchObject({
      hedge: undefined,
      number: '94,7%',
      refs: ['1'],
    })
  })

  it('names every source, up to so many', async () => {
    const { refs, labels } = await figureOf('rose')
    expect(refs).toEqual(['1', '2'])
    expect(labels).toEqual([
      'Mở bằng chứng của hơn 67 triệu tài khoản, nguồn 1',
      'Mở bằng chứng của hơn 67 triệu tài khoản, nguồn 2',
    ])
    expect((await figureOf('rose', { most: 1 })).refs).toEqual(['1'])
  })
})
