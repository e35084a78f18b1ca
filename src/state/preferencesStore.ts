import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'

export type ThemeChoice = 'system' | 'light' | 'dark'

interface Preferences {
  readonly theme: ThemeChoice
  readonly setTheme: (theme: ThemeChoice) => void
}

/** What a link must not hold: how this person likes to read. Kept in the browser. */
export const usePreferencesStore = create<Preferences>()(
  persist(
    (set) => ({
      theme: 'light',
      setTheme: (theme) => {
        set({ theme })
      },
    }),
    {
      name: 'nhip-so-preferences',
      storage: createJSONStorage(() => window.localStorage),
      partialize: ({ theme }) => ({ theme }),
    },
  ),
)
