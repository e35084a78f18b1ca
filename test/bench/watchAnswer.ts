/** How a page answered an event. */
export interface Answer {
  /** Milliseconds from the event until what it changed was painted. */
  readonly took: number
  /** Frames from the event to the one that shows the change: 1 is the very next. */
  readonly frames: number
}

/** What to wait for: the event, and the element whose text it changes, or that it brings. */
export interface Awaited {
  readonly event: 'click' | 'keydown'
  readonly changes: string
}

declare global {
  interface Window {
    answer: Promise<Answer>
  }
}

/** Runs in the page before the event: from then on each frame is looked at. */
export function watchAnswer({ event, changes }: Awaited): void {
  const read = () => document.querySelector(changes)?.textContent ?? ''
  const before = read()
  window.answer = new Promise((resolve) => {
    const onEvent = ({ timeStamp }: Event) => {
      let frames = 0
      const look = () => {
        frames += 1
        if (read() === before) {
          requestAnimationFrame(look)
          return
        }
        // The first task after a frame's callbacks runs once the frame is painted.
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => {
          resolve({ took: performance.now() - timeStamp, frames })
        })
        port1.start()
        port2.postMessage(0)
      }
      requestAnimationFrame(look)
    }
    window.addEventListener(event, onEvent, { capture: true, once: true })
  })
}
