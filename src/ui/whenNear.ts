/** How far outside of the screen counts as near it. */
const margin = '50% 0px'

/** Runs a task once an element is on the screen or near it. Returns what calls it off. */
export function whenNear(element: Element, task: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      task()
    },
    { rootMargin: margin },
  )
  observer.observe(element)
  return () => {
    observer.disconnect()
  }
}
