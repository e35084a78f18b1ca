import { describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { overviewOf } from '@/domain/overviewOf'
import { tally } from '@/domain/tally'
import { VERDICTS } from '@/domain/verdicts'
import { TallyStrip } from '@/views/overview/TallyStrip'
import { uiWords } from '@/wording/uiWords.vi'
import { verdictLabelText } from '@/wording/verdictLabelText'
import { expectQuietConsole } from '../../support/expectQuietConsole'
import { readerForAddress } from '../../support/readerForAddress'

async function shown(url = '/') {
  const reader = readerForAddress(url)
  const overview = overviewOf(reader.index, reader.then, reader.now)
  const { container, getByRole } = await render(<TallyStrip reader={reader} overview={overview} />)
  const items = getByRole('list', { name: reader.words.tally.label }).getByRole('listitem')
  const said = items.elements().map(({ textContent }) => textContent.trim())
  const ticks = (verdict: string) => container.querySelectorAll(`.tally-strip .tick-${verdict}`)
  return {
    counts: tally(overview.outcomes),
    said,
    ticks,
    heading: container.querySelector('h2')?.textContent,
  }
}

expectQuietConsole()

describe('TallyStrip', () => {
  it('counts what the tally counts, in words and in ticks', async () => {
    const { counts, said, ticks } = await shown()
    expect(said).toEqual([
      ...VERDICTS.map((verdict) => `${counts[verdict]} ${verdictLabelText(verdict, 'vi')}`),
      `1 ${uiWords.tally.disputed}`,
    ])
    for (const verdict of VERDICTS) expect(ticks(verdict)).toHaveLength(counts[verdict])
    expect(counts.rose).toBe(5)
  })

  it('says how many indicators have a figure at both days', async () => {
    expect((await shown()).heading).toBe('9 trong 14 chỉ số có số ở cả hai thời điểm')
  })

  it('leaves out what did not occur', async () => {
    // Days before all figures stand at the first of them.
    const { said, counts } = await shown('/en/?then=2000-01-01&now=2000-01-02')
    const came = VERDICTS.filter((verdict) => counts[verdict] > 0)
    expect(came.length).toBeLessThan(VERDICTS.length)
    expect(said).toEqual(
      came.map((verdict) => `${counts[verdict]} ${verdictLabelText(verdict, 'en')}`),
    )
  })
})
