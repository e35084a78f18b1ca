import { delay, http, HttpResponse, passthrough, type RequestHandler } from 'msw'
import { pageOutput } from '@/data/pageOutput'
import type { Dataset } from '@/domain/Dataset'
import { type DatasetIndex, indexDataset } from '@/domain/indexDataset'
import type { Mood } from './Mood'
import { syntheticDataset } from './syntheticDataset'

const PAGES = '*/data/pages/*'

/** Milliseconds a slow answer takes: long enough to see what stands on the screen meanwhile. */
const SLOW = 3000

export const HUGE = { indicators: 2000, claims: 100_000, seed: 57 } as const

/** How often `recovering` fails: as often as the query tries again. */
const FAILURES = 2

type Answer = (url: string) => Response | Promise<Response>

/** A page of a dataset, as the build would have written it. */
function pageFrom(index: DatasetIndex, url: string): Response {
  const page = pageOutput(index, new URL(url).pathname)
  return page ? HttpResponse.json(page) : new HttpResponse('Not found', { status: 404 })
}

const unavailable = () => new HttpResponse('Service unavailable', { status: 503 })

/**
 * The answers of one mood. Where the mood gives the true dataset, it is `fine`, or without one the
 * request goes on to the server.
 */
export function handlers(mood: Mood, fine?: Dataset): RequestHandler[] {
  const known = fine && indexDataset(fine)
  const truth: Answer = (url) => (known ? pageFrom(known, url) : passthrough())
  let failures = 0
  let huge: DatasetIndex | undefined
  const answers: Readonly<Record<Mood, Answer>> = {
    fine: truth,
    slow: async (url) => {
      await delay(SLOW)
      return truth(url)
    },
    failing: unavailable,
    recovering: (url) => {
      failures += 1
      return failures > FAILURES ? truth(url) : unavailable()
    },
    offline: () => HttpResponse.error(),
    malformed: () => new HttpResponse('{"version":"1","day":"2026-0', { status: 200 }),
    misshapen: () => HttpResponse.json({ version: '1', day: '2026-01-16', indicators: {} }),
    huge: (url) => {
      huge ??= indexDataset(syntheticDataset(HUGE))
      return pageFrom(huge, url)
    },
  }
  return [http.get(PAGES, ({ request }) => answers[mood](request.url))]
}
