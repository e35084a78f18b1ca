import type { ExportFailure } from '@/wording/ExportWords'

/** A step that came to nothing, and which it was. */
export class Failure extends Error {
  readonly why: ExportFailure

  constructor(why: ExportFailure, cause: unknown) {
    super(`The step "${why}" failed.`, { cause })
    this.name = 'Failure'
    this.why = why
  }
}

/** Does a step; where it fails, says which it was. */
export async function step<T>(why: ExportFailure, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(why, error)
  }
}
