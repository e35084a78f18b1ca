import { createHash } from 'node:crypto'
import { statSync, type Stats } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Encoding } from './chooseEncoding'
import { compressed } from './compressed'

/** A file as it is sent. */
interface SentFile {
  readonly body: Buffer
  /** Weak: one tag for all encodings of the same content. */
  readonly etag: string
}

interface Kept {
  /** The state of the file on the disk that was read. */
  readonly state: string
  readonly sent: Promise<SentFile>
}

/** The files of a built site. Each is read and compressed once, and again when it has changed. */
export class SiteFiles {
  readonly #folder: string
  readonly #kept = new Map<string, Kept>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** @param file its path below the folder, as `resolveRequest` names it */
  has(file: string): boolean {
    return this.#stats(file)?.isFile() === true
  }

  /** Rejects where the file is gone. */
  read(file: string, encoding: Encoding = 'identity'): Promise<SentFile> {
    const stats = this.#stats(file)
    const state = `${stats?.mtimeMs} ${stats?.size}`
    const key = `${encoding} ${file}`
    const kept = this.#kept.get(key)
    if (kept?.state === state) return kept.sent
    const sent = this.#send(file, encoding)
    this.#kept.set(key, { state, sent })
    // A failure is told to who asked, and not kept.
    sent.catch(() => this.#kept.delete(key))
    return sent
  }

  async #send(file: string, encoding: Encoding): Promise<SentFile> {
    const content = await readFile(join(this.#folder, file))
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, 16)
    return { body: await compressed(content, encoding), etag: `W/"${hash}"` }
  }

  /** Undefined also for names that no disk can hold. */
  #stats(file: string): Stats | undefined {
    try {
      return statSync(join(this.#folder, file))
    } catch {
      return undefined
    }
  }
}
