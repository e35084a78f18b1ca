/** Whether a text can be the id of a saved view. */
export function isViewId(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text)
}
