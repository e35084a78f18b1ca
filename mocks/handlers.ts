import { delay, http, HttpResponse, passthrough, type RequestHandler } from 'msw'
import type { Dataset } from '@/domain/Dataset'
import type { Mood } from './Mood'
import { syntheticDataset } from './syntheticDataset'

const DATASET = '*/data/dataset.json'

/** Milliseconds a slow answer takes: long enough to see what stands on the screen meanwhile. */
const SLOW = 3000

export const HUGE = { indicators: 2000, claims: 100_000, seed: 57 } as const

/** How often `recovering` fails: as often as the query tries again. */
const FAILURES = 2

const unavailable = () => new HttpResponse('Service unavailable', { status: 503 })

/**
 * The answers of one mood. Where the mood gives the true dataset, it is `fine`, or without one the
 * request goes on to the server.
 */
export function handlers(mood: Mood, fine?: Dataset): RequestHandler[] {
  const truth = () => (fine ? HttpResponse.json(fine) : passthrough())
  let failures = 0
  const answers: Readonly<Record<Mood, () => Response | Promise<Response>>> = {
    fine: truth,
    slow: async () => {
      await delay(SLOW)
      return truth()
    },
    failing: unavailable,
    recovering: () => {
      failures += 1
      return failures > FAILURES ? truth() : unavailable()
    },
    offline: () => HttpResponse.error(),
    malformed: () => new HttpResponse('{"version":"1","day":"2026-0', { status: 200 }),
    misshapen: () => HttpResponse.json({ version: '1', day: '2026-01-16', indicators: {} }),
    huge: () => HttpResponse.json(syntheticDataset(HUGE)),
  }
  return [http.get(DATASET, answers[mood])]
}
