import { useLayoutEffect, type RefObject } from 'react'
import { turn } from '@/data/turn'

/** Tells React of what was entered into the fields of a drawn screen before it came to life. */
export function useEarlyEntries(screen: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const fields = screen.current?.querySelectorAll('input') ?? []
    const entries = [...fields].map(entryOf).filter((entry) => entry !== undefined)
    void tellOneByOne(entries)
  }, [screen])
}

/** Tells each entry once the screen has answered the one before. */
async function tellOneByOne([tell, ...others]: readonly (() => void)[]): Promise<void> {
  if (!tell) return
  tell()
  await turn()
  await tellOneByOne(others)
}

/** How to make again what was entered into the field; undefined where it stands as it was drawn. */
function entryOf(field: HTMLInputElement): (() => void) | undefined {
  if (field.type === 'checkbox') {
    if (field.checked === field.defaultChecked) return undefined
    return () => {
      field.checked = field.defaultChecked
      field.click()
    }
  }
  const { value } = field
  if (value === field.defaultValue) return undefined
  return () => {
    field.value = field.defaultValue
    // React takes what is set by the field itself for its own doing, and hears of no change.
    Reflect.set(HTMLInputElement.prototype, 'value', value, field)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
