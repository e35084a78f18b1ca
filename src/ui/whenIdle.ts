/** How long a page must have stood before anything is done unasked, in ms. */
const pause = 2500

/** Runs when the browser has nothing better to do; not every browser can tell. */
function onceFree(task: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(task, 1)
    return () => {
      clearTimeout(timer)
    }
  }
  const request = requestIdleCallback(task)
  return () => {
    cancelIdleCallback(request)
  }
}

/**
 * Runs a task once the page is loaded, has stood a while and the browser is idle: work nobody asked
 * for must not delay what somebody did. Returns what calls it off.
 */
export function whenIdle(task: () => void): () => void {
  let cancel = () => undefined as void
  const wait = () => {
    const timer = setTimeout(() => {
      cancel = onceFree(task)
    }, pause)
    cancel = () => {
      clearTimeout(timer)
    }
  }
  if (document.readyState === 'complete') {
    wait()
  } else {
    window.addEventListener('load', wait, { once: true })
    cancel = () => {
      window.removeEventListener('load', wait)
    }
  }
  return () => {
    cancel()
  }
}
