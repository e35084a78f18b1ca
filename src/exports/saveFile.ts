/** How long a browser may take to begin reading what is saved, in milliseconds. */
const PATIENCE = 60_000

/** Saves a file under a name, where the person's downloads go. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  // Some browsers follow only links that stand in the page.
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, PATIENCE)
}
