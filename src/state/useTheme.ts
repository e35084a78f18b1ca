import { useEffect } from 'react'
import { usePreferencesStore } from './preferencesStore'

/** Keeps the page in the theme the person chose; `system` follows the machine as it changes. */
export function useTheme(): void {
  const choice = usePreferencesStore((store) => store.theme)
  useEffect(() => {
    const system = window.matchMedia('(prefers-color-scheme: dark)')
    const apply = () => {
      const dark = choice === 'dark' || (choice === 'system' && system.matches)
      const { dataset } = document.documentElement
      dataset['theme'] = dark ? 'dark' : 'light'
      dataset['themeChoice'] = choice
    }
    apply()
    system.addEventListener('change', apply)
    return () => {
      system.removeEventListener('change', apply)
    }
  }, [choice])
}
