import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import '@/ui/styles/index.css'

/** Draws the app into the page; in mock mode the invented network is started first. */
async function start(): Promise<void> {
  const queries = new QueryClient()
  if (import.meta.env.MODE === 'mock') {
    const { startMocks } = await import('../mocks/startMocks')
    await startMocks(() => queries.invalidateQueries())
  }
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element with the id "root" to draw into.')
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  )
}

void start()
