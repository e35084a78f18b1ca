import type { Bilingual } from './Bilingual'
import type { CrossCheck } from './CrossCheck'
import type { Indicator } from './Indicator'
import type { Milestone } from './Milestone'
import type { Day } from './Moment'
import type { Occasion, Source } from './Source'
import type { SynonymGroup } from './SynonymGroup'
import type { Target } from './Target'

/** One of the six themes, in the order of the file. */
export interface Theme {
  readonly id: string
  readonly name: Bilingual
}

/** How a unit is said. `one` and `many` are the English singular and plural. */
export interface Unit {
  readonly id: string
  readonly vi: string
  readonly en: { readonly one: string; readonly many: string }
}

/** Everything published that Nhịp Số knows. */
export interface Dataset {
  /** Short hash of the content. */
  readonly version: string
  /** Latest day any claim is known from. */
  readonly day: Day
  readonly themes: readonly Theme[]
  readonly units: readonly Unit[]
  readonly indicators: readonly Indicator[]
  readonly sources: readonly Source[]
  readonly occasions: readonly Occasion[]
  readonly milestones: readonly Milestone[]
  readonly targets: readonly Target[]
  /** What search takes for the same; absent in an excerpt that nobody searches. */
  readonly synonyms?: readonly SynonymGroup[]
  /** Figures that should agree; absent in an excerpt that does not hold them all. */
  readonly crossChecks?: readonly CrossCheck[]
}
