import type { ChartOffers, ChartWay, Offer } from '@/domain/explore/OffReason'
import type { InquiryChange } from '@/domain/explore/changeInquiry'
import { type ChartChoice, chartNameText } from '@/wording/chartNameText'
import { chartReasonText } from '@/wording/chartReasonText'
import { DayField } from './DayField'
import type { Explorer } from './Explorer'

interface ChartChoicesProps {
  readonly explorer: Explorer
  readonly offers: ChartOffers
  /** How the rows are drawn; undefined where they cannot be. */
  readonly way: ChartWay | undefined
}

/** The ways to draw the rows; those that would mislead are struck out, their reasons below. */
export function ChartChoices({ explorer, offers, way }: ChartChoicesProps) {
  const { words, reader, inquiry, ask } = explorer
  const { charts, measures, scales } = offers
  const detailed = way?.chart !== 'pairs'
  // The field stays where the day typed into it is too early: it must be mended there.
  const lacksBase = measures.some(
    ({ choice, off }) => choice === inquiry.measure && off?.why === 'base',
  )
  const reasons = [...charts, ...(detailed ? [...measures, ...scales] : [])].flatMap(
    ({ choice, off }) => (off ? [chartReasonText(choice, off, reader.lang)] : []),
  )
  return (
    <div className="chart-choices" data-needs-scripts>
      <Choices
        explorer={explorer}
        label={words.chart.kind}
        offers={charts}
        chosen={way?.chart}
        onChoose={(chart) => {
          ask({ chart })
        }}
      />
      {detailed && (
        <>
          <Choices
            explorer={explorer}
            label={words.chart.measure}
            offers={measures}
            chosen={way?.measure}
            onChoose={(measure) => {
              ask({ measure })
            }}
          />
          <Choices
            explorer={explorer}
            label={words.chart.scale}
            offers={scales}
            chosen={way?.scale}
            onChoose={(scale) => {
              ask({ scale })
            }}
          />
        </>
      )}
      {detailed && way && (way.measure !== 'value' || lacksBase) && (
        <BaseField explorer={explorer} ask={ask} />
      )}
      {way && reasons.length > 0 && (
        <p className="chart-reasons">{[...new Set(reasons)].join(' ')}</p>
      )}
    </div>
  )
}

interface ChoicesProps<Choice extends ChartChoice> {
  readonly explorer: Explorer
  readonly label: string
  readonly offers: readonly Offer<Choice>[]
  readonly chosen: Choice | undefined
  readonly onChoose: (choice: Choice) => void
}

function Choices<Choice extends ChartChoice>(props: ChoicesProps<Choice>) {
  const { explorer, label, offers, chosen, onChoose } = props
  const { lang } = explorer.reader
  return (
    <div className="segmented" role="group" aria-label={label}>
      {offers.map(({ choice, off }) => (
        <button
          key={choice}
          type="button"
          className={off ? 'segmented-off' : undefined}
          aria-pressed={choice === chosen}
          aria-disabled={off !== undefined}
          title={off && chartReasonText(choice, off, lang)}
          onClick={() => {
            if (!off) onChoose(choice)
          }}
        >
          {chartNameText(choice, lang)}
        </button>
      ))}
    </div>
  )
}

interface BaseFieldProps {
  readonly explorer: Explorer
  readonly ask: (change: InquiryChange) => void
}

/** The day that is 100, or that changes are counted from, to be typed; its handle can be dragged. */
function BaseField({ explorer, ask }: BaseFieldProps) {
  const { words, inquiry, reader } = explorer
  return (
    <label className="base-field">
      {words.chart.base}{' '}
      <DayField
        day={inquiry.base ?? reader.then}
        onDay={(base) => {
          ask({ base })
        }}
      />
    </label>
  )
}
