import { useRef, useState } from 'react'
import type {
  CopyAction,
  DatasetFile,
  ExportAction,
  ExportOutcome,
  ExportWords,
  FileAction,
} from '@/wording/ExportWords'
import { Icon } from './Icon'

interface ExportPanelProps {
  readonly words: ExportWords
  /** How many rows the table has. */
  readonly rows: number
  /** What can be done; what is absent is not offered. */
  readonly actions: Readonly<Partial<Record<ExportAction, () => Promise<ExportOutcome>>>>
  /** Addresses of the built files of the whole dataset. */
  readonly datasetLinks: Readonly<Record<DatasetFile, string>>
}

const TABLE: readonly FileAction[] = ['csv', 'xlsx', 'json']
const CHART: readonly ExportAction[] = ['png', 'svg', 'embed']
const COPIES: readonly CopyAction[] = ['link', 'table', 'sentences', 'citation', 'bibtex']
const DATASET: readonly DatasetFile[] = ['csv', 'json', 'package']

/** What was asked for last, and what came of it; nothing yet while it is in the making. */
interface Asked {
  readonly action: ExportAction
  readonly outcome?: ExportOutcome
}

/** Everything that can be taken away from what is shown, and in words what came of it. */
export function ExportPanel({ words, rows, actions, datasetLinks }: ExportPanelProps) {
  const [asked, setAsked] = useState<Asked>()
  const last = useRef<Asked>(undefined)
  const take = (action: ExportAction) => {
    const running = asked?.action === action && asked.outcome === undefined
    const work = actions[action]
    if (running || work === undefined) return
    const now: Asked = { action }
    last.current = now
    setAsked(now)
    void work().then((outcome) => {
      // What is asked for since then is what the person waits for.
      if (last.current === now) setAsked({ action, outcome })
    })
  }
  const group = (title: string, names: readonly ExportAction[], absent?: string) => {
    const offered = names.filter((name) => actions[name])
    return (
      <OfferGroup title={title}>
        {offered.map((name) => (
          <li key={name}>
            <button
              type="button"
              aria-disabled={asked?.action === name && asked.outcome === undefined}
              onClick={() => {
                take(name)
              }}
            >
              <Offered {...words.actions[name]} />
            </button>
          </li>
        ))}
        {offered.length === 0 && <li className="export-absent">{absent}</li>}
      </OfferGroup>
    )
  }
  return (
    <section className="export-panel" aria-label={words.label}>
      {group(words.groups.table(rows), TABLE)}
      {group(words.groups.chart, CHART, words.noChart)}
      {group(words.groups.share, COPIES)}
      <OfferGroup title={words.groups.data}>
        {DATASET.map((name) => (
          <li key={name}>
            <a href={datasetLinks[name]} download>
              <Offered {...words.dataset[name]} />
            </a>
          </li>
        ))}
      </OfferGroup>
      <p className="export-outcome" role="status">
        {asked && <OutcomeLine words={words} asked={asked} />}
      </p>
    </section>
  )
}

function OfferGroup({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="export-group">
      <h3 className="kicker">{title}</h3>
      <ul>{children}</ul>
    </div>
  )
}

function Offered({ name, note }: { name: string; note: string }) {
  return (
    <>
      <span className="export-name">{name}</span> <small>{note}</small>
    </>
  )
}

function OutcomeLine({ words, asked }: { words: ExportWords; asked: Asked }) {
  const { name } = words.actions[asked.action]
  const { outcome } = asked
  if (outcome === undefined) return words.making(name)
  if (!outcome.done) {
    return (
      <>
        <Icon name="warning" /> {words.failed(name)} {words.why[outcome.why]}
      </>
    )
  }
  return (
    <>
      <Icon name="check" />{' '}
      {outcome.name === undefined
        ? words.copied[asked.action as CopyAction]
        : words.saved(outcome.name)}
    </>
  )
}
