import { useState } from 'react'
import { Icon } from './Icon'

interface CopyButtonProps {
  readonly label: string
  readonly done: string
  readonly failed: string
  readonly text: string
  readonly small?: boolean
}

/** Copies a text and says in words whether it worked. */
export function CopyButton({ label, done, failed, text, small = true }: CopyButtonProps) {
  const [copied, setCopied] = useState<{ text: string; outcome: 'done' | 'failed' }>()
  // What was said of another text is no longer true of this one.
  const outcome = copied?.text === text ? copied.outcome : undefined
  const copy = () => {
    // Where a page is not secure there is no clipboard at all; that too is a failure to tell.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => {
          setCopied({ text, outcome: 'done' })
        },
        () => {
          setCopied({ text, outcome: 'failed' })
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
