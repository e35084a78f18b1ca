/** Has the person asked to be spared what they did not ask for? Not every browser says. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { saveData?: boolean } }
  return connection?.saveData === true
}
