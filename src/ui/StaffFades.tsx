const kinds = ['then', 'now', 'point'] as const

/** The id of a fade, or of the hatching of a dispute, that a staff fills its marks with. */
export function staffFade(kind: (typeof kinds)[number] | 'hatch'): string {
  return `staff-fade-${kind}`
}

/**
 * What the staffs of a page fill their marks with, once for all of them: a fade a role, upward (a
 * whisker pointing down is the same turned over), and the hatching of a dispute.
 */
export function StaffFades() {
  return (
    <svg className="staff-fades" width="0" height="0" aria-hidden="true">
      {kinds.map((kind) => (
        <linearGradient
          key={kind}
          id={staffFade(kind)}
          className={`staff-${kind}`}
          x1="0"
          x2="0"
          y1="1"
          y2="0"
        >
          <stop offset="0" stopColor="currentColor" />
          <stop offset="1" stopColor="currentColor" stopOpacity="0" />
        </linearGradient>
      ))}
      <pattern
        id={staffFade('hatch')}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className="staff-hatch" x1="0" y1="0" x2="0" y2="5" />
      </pattern>
    </svg>
  )
}
