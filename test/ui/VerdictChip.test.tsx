import { describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { VERDICTS } from '@/domain/verdicts'
import { VerdictChip } from '@/ui/VerdictChip'
import { comparisonOf } from '../support/comparisonOf'
import { expectQuietConsole } from '../support/expectQuietConsole'
import { readerForAddress } from '../support/readerForAddress'

async function chipOf(id: string, url = '/', large = false) {
  const reader = readerForAddress(url)
  const { container } = await render(
    <VerdictChip reader={reader} comparison={comparisonOf(reader, id)} large={large} />,
  )
  const chip = container.querySelector<HTMLElement>('.verdict')
  if (chip === null) throw new Error('no chip')
  return { chip, text: chip.textContent.replaceAll('\u00a0', ' ') }
}

expectQuietConsole()

describe('VerdictChip', () => {
  it.each([
    ['rose', 'tăng ít nhất 9,8 triệu (≥ 17,1%)', 'up at least 9.8 million (≥ 17.1%)'],
    ['fell', 'giảm ít nhất 0,07 điểm %', 'down at least 0.07 pp'],
    ['unchanged', 'không đổi', 'unchanged'],
    ['cannot-tell', 'không đo được thay đổi', 'no measurable change'],
    ['not-comparable', 'không so sánh được', 'not comparable'],
    ['first', 'mới', 'new'],
    ['no-newer', 'chưa có số mới', 'no newer figure'],
    ['target-only', 'chỉ có mục tiêu', 'target only'],
    ['no-figure', 'chưa có số', 'no figure yet'],
  ])('says %s in words', async (verdict, vi, en) => {
    const said = await chipOf(verdict)
    expect(said.chip.dataset['verdict']).toBe(verdict)
    expect(said.text).toBe(vi)
    expect((await chipOf(verdict, '/en/')).text).toBe(en)
  })

  it('gives every verdict a shape of its own, which says nothing alone', async () => {
    const shapes = new Set<string>()
    for (const verdict of VERDICTS) {
      const { chip } = await chipOf(verdict)
      const mark = chip.querySelector('svg')
      expect(mark?.getAttribute('aria-hidden')).toBe('true')
      shapes.add(mark?.innerHTML ?? '')
    }
    expect(shapes.size).toBe(VERDICTS.length)
  })

  it('says of a rank that it went up by places', async () => {
    expect((await chipOf('rank')).text).toBe('lên 15 bậc')
  })

  it('is large where asked', async () => {
    expect((await chipOf('rose', '/', true)).chip.className).toBe('verdict verdict-large')
    expect((await chipOf('rose')).chip.className).toBe('verdict')
  })
})
