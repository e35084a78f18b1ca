import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { pagesOf } from '@/data/pagesOf'
import { turn } from '@/data/turn'
import type { Address } from '@/state/Address'
import { useAddressStore } from '@/state/addressStore'
import { formatAddress } from '@/state/formatAddress'
import { addressWith } from '@/state/hrefs'
import { wakeWith } from '@/views/wakeWith'
import { prepareScreen } from '@/views/prepareScreen'
import { readDrawnPage } from '@/views/readDrawnPage'
import { leaveSleep, sleep, whenAwake } from '@/views/waking'
import { loadLaterFonts } from '@/ui/loadLaterFonts'
import { App } from './App'
import '@/ui/styles/index.css'

/** What a screen shows, whatever evidence is open over it. */
function screenOf(address: Address): string {
  return formatAddress(addressWith(address, { evidence: undefined }))
}

/** Brings a drawn page to life, or draws the app where there is none. */
async function start(): Promise<void> {
  const queries = new QueryClient()
  if (import.meta.env.MODE === 'mock') {
    const { startMocks } = await import('../mocks/startMocks')
    await startMocks(() => queries.invalidateQueries())
  }
  const pages = pagesOf(queries)
  const prepare = prepareScreen.bind(undefined, pages)
  useAddressStore.getState().prepareWith(prepare)
  // One thing at a time: a slow phone reads and lays out meanwhile.
  await turn()
  const drawn = await readDrawnPage(pages)
  // The host knows its pages: what it has none for is not asked for again.
  if (drawn?.place.view === 'not-found') useAddressStore.getState().isMissing()
  const { address } = useAddressStore.getState()
  await turn()
  useAddressStore.subscribe((now, before) => {
    if (screenOf(now.address) !== screenOf(before.address)) leaveSleep()
  })
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element with the id "root" to draw into.')
  const app = (
    <StrictMode>
      <QueryClientProvider client={queries}>
        <App {...(drawn && { drawn })} />
      </QueryClientProvider>
    </StrictMode>
  )
  if (drawn) {
    // A link that asks for another selection has it at once; else the page may stand as drawn.
    if (formatAddress(drawn) === formatAddress(address)) sleep(() => wakeWith(pages, drawn))
    else await Promise.all([prepare(drawn), prepare(address)])
    // In slices: a phone stays able to answer a finger meanwhile.
    startTransition(() => {
      hydrateRoot(root, app)
    })
  } else {
    createRoot(root).render(app)
  }
}

void start().then(whenAwake).then(loadLaterFonts)
