import { useState } from 'react'
import { Icon } from './Icon'

interface CopyButtonProps {
  readonly label: string
  readonly done: string
  readonly failed: string
  readonly text: () => string
  readonly small?: boolean
}

/** Copies a text and says in words whether it worked. */
export function CopyButton({ label, done, failed, text, small = true }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'done' | 'failed'>()
  const copy = () => {
    navigator.clipboard.writeText(text()).then(
      () => {
        setOutcome('done')
      },
      () => {
        setOutcome('failed')
      },
    )
  }
  return (
    <span className="copy">
      <button type="button" className={small ? 'button button-small' : 'button'} onClick={copy}>
        {label}
      </button>
      <span className="copy-outcome" role="status">
        {outcome === 'done' && (
          <>
            <Icon name="check" /> {done}
          </>
        )}
        {outcome === 'failed' && failed}
      </span>
    </span>
  )
}
