import { type CSSProperties, useState } from 'react'
import { type Mood, MOODS } from './Mood'

interface MoodSwitchProps {
  readonly initial: Mood
  readonly onMood: (mood: Mood) => void
  /** Loads the dataset again in the page as it stands; without it the button is left out. */
  readonly onRefetch: (() => unknown) | undefined
  readonly onReload: () => void
}

const PLACE: CSSProperties = {
  position: 'fixed',
  insetBlockEnd: 8,
  insetInlineStart: 8,
  zIndex: 9999,
  display: 'flex',
  flexWrap: 'wrap',
  gap: 8,
  alignItems: 'center',
  padding: 8,
  border: '1px solid',
  font: '14px/1.4 system-ui, sans-serif',
  color: '#1d1d1b',
  background: '#fffbe6',
}

/** The small switch of mock mode: which mood the network is in, and two ways to load again. */
export function MoodSwitch({ initial, onMood, onRefetch, onReload }: MoodSwitchProps) {
  const [mood, setMood] = useState(initial)
  const choose = (name: string) => {
    const chosen = MOODS.find((each) => each === name) ?? 'fine'
    setMood(chosen)
    onMood(chosen)
  }
  return (
    <aside aria-label="Mạng giả lập / Mocked network" style={PLACE}>
      <label>
        Mạng / Network:{' '}
        <select value={mood} onChange={(event) => choose(event.target.value)}>
          {MOODS.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      {onRefetch && (
        <button type="button" onClick={() => onRefetch()}>
          Lấy lại số liệu / Refetch
        </button>
      )}
      <button type="button" onClick={onReload}>
        Tải lại trang / Reload
      </button>
    </aside>
  )
}
