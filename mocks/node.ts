import { setupServer } from 'msw/node'

/** The same answers for tests in Node: `server.use(...handlers('failing'))`. */
export const server = setupServer()
