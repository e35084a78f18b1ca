import { setupWorker } from 'msw/browser'

/** The worker that answers in the browser; its mood is set by `startMocks`. */
export const worker = setupWorker()
