import type { ReactNode } from 'react'
import type { PaletteOption } from './PaletteOption'

const shapes: Readonly<Record<PaletteOption['icon'], ReactNode>> = {
  indicator: (
    <>
      <path d="M3 12 13 4.5" strokeDasharray="0.1 3" strokeLinecap="round" />
      <circle className="palette-dot" cx="3" cy="12" r="2" />
      <circle className="palette-dot" cx="13" cy="4.5" r="2.4" />
    </>
  ),
  phrase: (
    <path d="M7 4C4.5 5 3 7 3 11.500h3.500V8H4.600M13.500 4C11 5 9.500 7 9.500 11.500H13V8h-1.900" />
  ),
  place: <path d="M1 8h13.5M9.5 3l5 5-5 5" />,
  milestone: <path d="M4 1v14M4 2.500h8.500l-2 3 2 3H4" />,
  source: <path d="M6 2 4.500 14M11.500 2 10 14M2 5.500h12.500M1.500 10.500H14" />,
}

/** What sort an option is; its group says it in words. */
export function OptionIcon({ icon }: { readonly icon: PaletteOption['icon'] }) {
  return (
    <svg
      className="icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[icon]}
    </svg>
  )
}
