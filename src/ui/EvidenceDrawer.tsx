import { useEffect, useRef } from 'react'
import type { Claim } from '@/domain/Claim'
import { Evidence } from './Evidence'
import { Icon } from './Icon'
import type { Reader } from './Reader'
import { useModal } from './useModal'

interface EvidenceDrawerProps {
  readonly reader: Reader
  /** The claim to show; undefined where the address names one that does not exist. */
  readonly claim: Claim | undefined
  /** The claim is still to come, or could not be fetched. */
  readonly waiting?: 'loading' | 'failed' | undefined
  readonly onRetry?: () => void
  readonly onClose: () => void
}

/**
 * The evidence of one figure, beside the page. A modal dialog of the browser's own: focus moves
 * in and stays, Escape closes, and focus returns to the source number.
 */
export function EvidenceDrawer(props: EvidenceDrawerProps) {
  const { reader, claim, waiting, onClose } = props
  const dialog = useModal(onClose)
  const opened = useRef(claim?.id)
  useEffect(() => {
    opened.current = claim?.id
  })
  useEffect(
    () => () => {
      focusSource(opened.current)
    },
    [],
  )
  useEffect(() => {
    // Another claim followed inside the drawer starts at its top.
    dialog.current?.scrollTo(0, 0)
  }, [dialog, claim?.id])
  const { words, index } = reader
  const number = claim === undefined ? 0 : (index.sources.get(claim.source)?.number ?? 0)
  return (
    <dialog
      ref={dialog}
      className="drawer"
      aria-labelledby="evidence-title"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="drawer-body">
        <div className="drawer-head">
          <h2 id="evidence-title" className="kicker">
            {claim ? words.evidence.title(number) : titleWithout(props)}
          </h2>
          <button
            type="button"
            className="drawer-close"
            aria-label={words.evidence.close}
            onClick={onClose}
          >
            <Icon name="close" size={16} />
          </button>
        </div>
        {claim && <Evidence key={claim.id} reader={reader} claim={claim} />}
        {!claim && !waiting && <p>{words.evidence.missingText}</p>}
        {!claim && waiting === 'loading' && <div className="loading-line" />}
        {!claim && waiting === 'failed' && <Failed {...props} />}
      </div>
    </dialog>
  )
}

/** What the drawer is called while there is no claim to show. */
function titleWithout({ reader: { words }, waiting }: EvidenceDrawerProps): string {
  if (waiting === undefined) return words.evidence.missing
  return waiting === 'loading' ? words.loading.title : words.failure.title
}

function Failed({ reader: { words }, onRetry }: EvidenceDrawerProps) {
  return (
    <div role="alert">
      <p>{words.failure.offline}</p>
      <p className="evidence-actions">
        <button type="button" className="button button-primary" onClick={onRetry}>
          {words.failure.retry}
        </button>
      </p>
    </div>
  )
}

/** Where the drawer was opened from another screen or a link, its number is found by its claim. */
function focusSource(claimId: string | undefined): void {
  if (claimId === undefined || document.activeElement !== document.body) return
  document.querySelector<HTMLElement>(`[data-evidence="${CSS.escape(claimId)}"]`)?.focus()
}
