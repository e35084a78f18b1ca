import type { Plugin } from 'vite'
import type { Language } from '@/domain/Bilingual'
import { keepLanguage } from './keepLanguage'

interface OneLanguageOptions {
  /** The language of an environment's bundle; nothing for one that speaks both, as the server's. */
  readonly languageOf: (environment: string) => Language | undefined
}

/** Where things are said. Everything else, addresses above all, knows both languages everywhere. */
const WORDED = /\/src\/(?:wording|charts)\/[^?]+\.ts$/

/** Files that speak one language already, such as `frameWords.vi.ts`. */
const OF_ONE_LANGUAGE = /\.(?:vi|en)\.ts$/

/** Leaves each bundle the words of its own language. Both are kept while developing. */
export function oneLanguagePlugin({ languageOf }: OneLanguageOptions): Plugin {
  return {
    name: 'nhip-so:one-language',
    apply: 'build',
    // Before types are stripped: the modules are read as they were written.
    enforce: 'pre',
    transform: {
      filter: { id: WORDED },
      handler(code, id) {
        const language = languageOf(this.environment.name)
        if (language === undefined) return null
        // Such a file does nothing when it is loaded, so that one nobody asks for can go whole.
        if (OF_ONE_LANGUAGE.test(id)) return { code, moduleSideEffects: false }
        return { code: keepLanguage(code, id, language) }
      },
    },
  }
}
