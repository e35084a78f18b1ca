import type { Browser } from 'playwright'
import { type Interaction, interactions } from './interactions'
import { median } from './median'
import { openProfile } from './openProfile'
import type { Profile } from './Profile'
import type { AnswerTimes } from './timeAnswer'

export type InteractionTimes = Readonly<Record<Interaction, AnswerTimes>>

/** Medians of each interaction, every time with a page opened anew. */
export async function measureInteractions(
  browser: Browser,
  origin: string,
  profile: Profile,
  runs: number,
): Promise<InteractionTimes> {
  const measured: Partial<Record<Interaction, AnswerTimes>> = {}
  for (const name of Object.keys(interactions) as Interaction[]) {
    const taken: AnswerTimes[] = []
    for (let run = 0; run < runs; run++) {
      const opened = await openProfile(browser, profile)
      try {
        await opened.page.goto(origin, { waitUntil: 'load' })
        taken.push(await interactions[name](opened))
      } finally {
        await opened.close()
      }
    }
    measured[name] = medianAnswer(taken)
  }
  return measured as InteractionTimes
}

function medianAnswer(taken: readonly AnswerTimes[]): AnswerTimes {
  const of = (name: keyof AnswerTimes) => median(taken.map((times) => times[name]))
  return {
    took: of('took'),
    frames: of('frames'),
    scripting: of('scripting'),
    layout: of('layout'),
    allScripting: of('allScripting'),
  }
}
