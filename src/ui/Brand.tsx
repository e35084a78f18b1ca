import { brandShape } from '@/charts/brandShape'

const { viewBox, outline, dot } = brandShape
const { x, y, width, height } = viewBox

/** The wordmark, drawn so that it needs no font; the dot under the ị is the pulse. */
export function Brand() {
  return (
    <svg
      className="brand-mark"
      viewBox={`${x} ${y} ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <path d={outline} fill="currentColor" />
      <circle className="brand-dot" {...dot} />
    </svg>
  )
}
