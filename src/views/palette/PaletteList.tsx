import type { Reader } from '@/ui/Reader'
import type { PaletteContent } from './paletteContent'
import { OptionRow } from './OptionRow'

interface PaletteListProps {
  readonly id: string
  readonly label: string
  readonly reader: Reader
  readonly content: PaletteContent
  /** Id of the chosen option. */
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
  readonly onFollow: () => void
}

/** What is found, group by group. The focus stays in the field: an option is only pointed out. */
export function PaletteList(props: PaletteListProps) {
  const { id, label, reader, content, chosen, onChoose, onFollow } = props
  return (
    <div className="palette-list" role="listbox" id={id} aria-label={label}>
      {content.groups.map(({ title, count, options }) => (
        <div key={title} role="group" aria-label={title}>
          <p className="palette-group" aria-hidden="true">
            <span>{title}</span>
            <span>{count}</span>
          </p>
          {options.map((option) => (
            <OptionRow
              key={option.id}
              reader={reader}
              option={option}
              query={content.query}
              isChosen={option.id === chosen}
              onChoose={onChoose}
              onFollow={onFollow}
            />
          ))}
        </div>
      ))}
    </div>
  )
}
