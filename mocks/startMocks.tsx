import { createRoot } from 'react-dom/client'
import { worker } from './browser'
import { handlers } from './handlers'
import { keepMood, type Mood, readMood, withMood } from './Mood'
import { MoodSwitch } from './MoodSwitch'

/** Makes the answers follow a mood, in this tab and in its address. */
function setMood(mood: Mood): void {
  keepMood(mood, sessionStorage)
  history.replaceState(history.state, '', withMood(location.href, mood))
  worker.resetHandlers(...handlers(mood))
}

/**
 * Starts the mocked network and puts the mood switch on the screen. `refetch` asks the app to load
 * the dataset again, to see what a later failure does to a page that stands.
 */
export async function startMocks(refetch?: () => unknown): Promise<void> {
  const mood = readMood(location.search, sessionStorage)
  setMood(mood)
  await worker.start({
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    onUnhandledRequest: 'bypass',
    quiet: true,
  })
  const place = document.body.appendChild(document.createElement('div'))
  createRoot(place).render(
    <MoodSwitch
      initial={mood}
      onMood={setMood}
      onRefetch={refetch}
      onReload={() => location.reload()}
    />,
  )
}
