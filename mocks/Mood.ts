/**
 * How the network behaves in mock mode:
 * `fine` as it is; `slow` answers after three seconds; `failing` answers 503 every time;
 * `recovering` 503 twice, then the dataset (what the retries are for); `offline` no answer;
 * `malformed` a file cut off in the middle; `misshapen` good JSON that is not our dataset;
 * `huge` a synthetic dataset of 2,000 indicators and 100,000 claims.
 */
export const MOODS = [
  'fine',
  'slow',
  'failing',
  'recovering',
  'offline',
  'malformed',
  'misshapen',
  'huge',
] as const

export type Mood = (typeof MOODS)[number]

const KEY = 'nhip-so:mood'

function moodOf(text: string | null): Mood | undefined {
  return MOODS.find((mood) => mood === text)
}

/** The mood of the address, else the one kept for this tab, else `fine`. */
export function readMood(search: string, kept: Pick<Storage, 'getItem'>): Mood {
  const named = new URLSearchParams(search).get('mood')
  return moodOf(named) ?? moodOf(kept.getItem(KEY)) ?? 'fine'
}

/** Keeps the mood for this tab, since the app's own addresses do not carry it. */
export function keepMood(mood: Mood, kept: Pick<Storage, 'setItem'>): void {
  kept.setItem(KEY, mood)
}

/** The address that opens the same screen in another mood. */
export function withMood(href: string, mood: Mood): string {
  const url = new URL(href)
  url.searchParams.set('mood', mood)
  return url.href
}
