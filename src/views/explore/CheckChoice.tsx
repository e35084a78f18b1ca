import type { ExploreRow } from '@/domain/explore/ExploreRow'
import type { CheckWords } from '@/wording/CheckWords'
import type { Explorer } from './Explorer'

interface CheckChoiceProps {
  readonly explorer: Explorer
  readonly words: CheckWords
}

/** More names than anybody reads in one list; filters make it shorter. */
const MOST_CHOICES = 300

/** Any indicator of the rows shown may be laid out, at its latest figure on or before NOW. */
export function CheckChoice({ explorer, words }: CheckChoiceProps) {
  const { reader, inquiry, answer, ask } = explorer
  const { lang } = reader
  const known = answer.rows.filter(({ series }) => series.points.length > 0)
  const listed = known.slice(0, MOST_CHOICES)
  const chosen = inquiry.check?.indicator ?? ''
  const name = reader.index.indicators.get(chosen)?.name[lang]
  const isListed = listed.some(({ indicator }) => indicator.id === chosen)
  const left = known.slice(MOST_CHOICES).length
  return (
    <label className="check-choice" data-needs-scripts>
      <span>{words.choose}</span>{' '}
      <select
        value={chosen}
        onChange={({ target }) => {
          const row = known.find(({ indicator }) => indicator.id === target.value)
          ask({ check: row && momentOf(row) }, 'slide')
        }}
      >
        <option value="">{words.chosen}</option>
        {chosen !== '' && !isListed && <option value={chosen}>{name ?? chosen}</option>}
        {listed.map(({ indicator }) => (
          <option key={indicator.id} value={indicator.id}>
            {indicator.name[lang]}
          </option>
        ))}
        {left > 0 && <option disabled>{explorer.words.moreValues(left)}</option>}
      </select>
    </label>
  )
}

function momentOf({ indicator, comparison }: ExploreRow) {
  return { indicator: indicator.id, day: comparison.to?.day ?? comparison.now }
}
