import type { Indicator } from '@/domain/Indicator'
import type { Drawings } from '@/ui/Drawing'

/** What only the build knows of a page, beyond what the page carries. */
export interface BuildTime {
  readonly drawings: Drawings
  /** The indicators of a theme that its folded list leaves out. */
  readonly folded: (theme: string) => readonly Pick<Indicator, 'id' | 'name'>[]
}
