import type { ReactNode } from 'react'

export type IconName =
  | 'arrow-right'
  | 'check'
  | 'chevron-down'
  | 'chevron-up'
  | 'clock'
  | 'close'
  | 'external'
  | 'not-equal'
  | 'search'
  | 'warning'

const shapes: Readonly<Record<IconName, ReactNode>> = {
  'arrow-right': <path d="M1 8h13.5M9.5 3l5 5-5 5" />,
  check: <path d="M2 8.5 6.2 12.5 14 3.5" />,
  'chevron-down': <path d="M2.5 5.5 8 11l5.5-5.5" />,
  'chevron-up': <path d="M2.5 10.5 8 5l5.5 5.5" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="6.4" />
      <path d="M8 4v4L5.4 9.5" />
    </>
  ),
  close: <path d="M2.5 2.5l11 11M13.5 2.5l-11 11" />,
  external: <path d="M4 12 12.5 3.5M6 3h7v7" />,
  'not-equal': <path d="M1.5 5.5h13M1.5 10.5h13M11 1.5 5 14.5" />,
  search: <path d="M11 11l4.2 4.2M12.2 7a5.2 5.2 0 1 1-10.4 0 5.2 5.2 0 0 1 10.4 0" />,
  warning: <path d="M8 1.8 15 14H1ZM8 6v4M8 11.7v.6" />,
}

/** A small line drawing; never the only carrier of a meaning, so hidden from screen readers. */
export function Icon({ name, size = 14 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[name]}
    </svg>
  )
}
