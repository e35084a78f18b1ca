import type { Claim } from '@/domain/Claim'
import type { Reader } from './Reader'

interface SourceRefsProps {
  readonly reader: Reader
  readonly claims: readonly Claim[]
  /** The figure in words, for the spoken label. */
  readonly figure: string
  /** How many numbers to show at most; the drawer lists the rest. */
  readonly most?: number
}

/** The small source numbers beside a figure; each opens the evidence of one claim. */
export function SourceRefs({ reader, claims, figure, most = 3 }: SourceRefsProps) {
  return (
    <span className="source-refs">
      {onePerSource(claims)
        .slice(0, roomFor(reader, claims, most))
        .map((claim) => {
          const number = reader.index.sources.get(claim.source)?.number ?? 0
          return (
            <a
              key={claim.id}
              className="source-ref"
              href={reader.links.evidence(claim.id)}
              data-evidence={claim.id}
              aria-label={reader.words.evidence.open(number, figure)}
              aria-haspopup="dialog"
            >
              {number}
            </a>
          )
        })}
    </span>
  )
}

/** A dispute is all of its claims: one left out may be the one that sets its upper end. */
const mostDisputed = 4

function roomFor(reader: Reader, claims: readonly Claim[], most: number): number {
  const { indicators, seriesOf } = reader.index
  const disputed = claims.some((claim) => {
    const indicator = indicators.get(claim.indicator)
    return indicator && seriesOf(indicator).statuses.get(claim.id) === 'disputed'
  })
  return disputed && most > 1 && claims.length > 1 ? Math.max(most, mostDisputed) : most
}

/** A source that makes several of the claims has one number; its first claim stands for them. */
function onePerSource(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(
    (claim, place) => claims.findIndex(({ source }) => source === claim.source) === place,
  )
}
