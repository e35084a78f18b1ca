import { moveColumn, toggleColumn } from '@/domain/explore/moveColumn'
import { COLUMNS, USUAL_COLUMNS } from '@/domain/explore/Inquiry'
import { Icon } from '@/ui/Icon'
import { Menu } from '@/ui/Menu'
import type { Explorer } from './Explorer'

/** Chooses the columns of the table and their order. */
export function ColumnsMenu({ explorer }: { readonly explorer: Explorer }) {
  const { words, inquiry, ask } = explorer
  const { columns } = inquiry
  const listed = [...columns, ...COLUMNS.filter((name) => !columns.includes(name))]
  return (
    <div className="columns-menu" data-needs-scripts>
      <Menu label={words.table.columns}>
        <div className="columns-list">
          <p>{words.table.columnsHint}</p>
          <ul>
            {listed.map((name) => (
              <li key={name}>
                <label>
                  <input
                    type="checkbox"
                    checked={columns.includes(name)}
                    onChange={() => {
                      ask({ columns: toggleColumn(columns, name) })
                    }}
                  />
                  {words.columns[name]}
                </label>
                {columns.includes(name) &&
                  ([-1, 1] as const).map((by) => (
                    <button
                      key={by}
                      type="button"
                      className="icon-button"
                      disabled={moveColumn(columns, name, by) === columns}
                      aria-label={(by < 0 ? words.table.earlier : words.table.later)(
                        words.columns[name],
                      )}
                      onClick={() => {
                        ask({ columns: moveColumn(columns, name, by) })
                      }}
                    >
                      <Icon name={by < 0 ? 'chevron-up' : 'chevron-down'} size={12} />
                    </button>
                  ))}
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="link-button"
            onClick={() => {
              ask({ columns: USUAL_COLUMNS })
            }}
          >
            {words.table.usual}
          </button>
        </div>
      </Menu>
    </div>
  )
}
