import { milliseconds, verdict } from './amounts'
import type { Interaction } from './interactions'
import type { InteractionTimes } from './measureInteractions'

interface Bound {
  readonly what: string
  /** What of the answer is bound, and its most: at full speed and slowed. */
  readonly bound: 'scripting' | 'took' | 'frames'
  readonly most: number
  readonly mostSlowed?: number
}

const bounds: Readonly<Record<Interaction, Bound>> = {
  quickPeriod: {
    what: 'Another period, by its link',
    bound: 'scripting',
    most: 50,
    mostSlowed: 150,
  },
  handleStep: {
    what: 'A step of a period handle',
    bound: 'scripting',
    most: 50,
    mostSlowed: 150,
  },
  route: { what: 'From overview to indicator', bound: 'took', most: 100 },
  evidence: { what: 'A figure opens its evidence', bound: 'frames', most: 1, mostSlowed: 1 },
}

/** Answers on a desktop, at one speed: what is bound slowed is judged there too. */
export function interactionTable(times: InteractionTimes, slowed: boolean): string[][] {
  const place = slowed ? 'Desktop, slowed 4×' : 'Desktop'
  return [
    [place, 'painted after', 'frames', 'scripting', 'layout', 'with what follows', 'bound'],
    ...(Object.keys(bounds) as Interaction[]).map((name) => {
      const { took, frames, scripting, layout, allScripting } = times[name]
      return [
        bounds[name].what,
        milliseconds(took),
        frames.toFixed(0),
        milliseconds(scripting),
        milliseconds(layout),
        milliseconds(allScripting),
        judged(bounds[name], times[name], slowed),
      ]
    }),
  ]
}

function judged(
  { bound, most, mostSlowed }: Bound,
  answer: InteractionTimes[Interaction],
  slowed: boolean,
): string {
  const limit = slowed ? mostSlowed : most
  if (limit === undefined) return ''
  const said = bound === 'frames' ? `${limit} frame` : `${milliseconds(limit)} ${bound}`
  return verdict(answer[bound], limit, said)
}
