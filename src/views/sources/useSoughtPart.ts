import { useEffect } from 'react'

/**
 * Goes on to the part that holds the source which the address names (`#source-12`): links from
 * before the register was shown in parts lead to the register as a whole.
 */
export function useSoughtPart(hrefToSource: (number: number) => string): void {
  useEffect(() => {
    const follow = () => {
      const [, number] = /^#source-(\d+)$/.exec(window.location.hash) ?? []
      if (number !== undefined) window.location.replace(hrefToSource(Number(number)))
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => {
      window.removeEventListener('hashchange', follow)
    }
  }, [hrefToSource])
}
