import type { MouseEvent } from 'react'
import type { Query } from '@/domain/search/Query'
import { Marked } from '@/ui/Marked'
import type { Reader } from '@/ui/Reader'
import { OptionFigure } from './OptionFigure'
import { OptionIcon } from './OptionIcon'
import type { PaletteOption } from './PaletteOption'
import { revealAfter } from './revealAfter'

interface OptionRowProps {
  readonly reader: Reader
  readonly option: PaletteOption
  readonly query: Query
  readonly isChosen: boolean
  readonly onChoose: (id: string) => void
  readonly onFollow: () => void
}

/** One option: an ordinary link, so that the app follows it as any other. */
export function OptionRow({ reader, option, query, isChosen, ...props }: OptionRowProps) {
  const { id, icon, href, label, aside, indicator, claim } = option
  const follow = (event: MouseEvent) => {
    // To another tab or window the palette stays.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    if (icon === 'milestone') revealAfter(href)
    props.onFollow()
  }
  return (
    <a
      role="option"
      id={id}
      className="palette-option"
      aria-selected={isChosen}
      tabIndex={-1}
      href={href}
      data-evidence={claim?.id}
      onPointerMove={isChosen ? undefined : () => props.onChoose(id)}
      onClick={follow}
    >
      <OptionIcon icon={icon} />
      <span className={claim ? 'palette-label stated' : 'palette-label'}>
        <Marked text={label} query={query} />
      </span>
      <span className="palette-aside">
        {aside}
        {aside === undefined && indicator && <OptionFigure reader={reader} indicator={indicator} />}
      </span>
    </a>
  )
}
