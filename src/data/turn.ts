/** Lets the browser do what waits, such as answering a finger, before more work is done. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
