/** What is put on the clipboard, by its type; the program it is pasted into takes what it knows. */
export type ClipboardParts = Readonly<Record<string, string>>

/**
 * Puts something on the clipboard in several forms, or its plain text where a browser can do no
 * more. It may still be on its way: Safari lets a page write only while it answers a press, so
 * what is written is promised.
 * @param types the forms it will have, the plain text first
 */
export async function copyParts(
  types: readonly ['text/plain', ...string[]],
  parts: Promise<ClipboardParts>,
): Promise<void> {
  const text = async (type: string) => (await parts)[type] ?? ''
  if (typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(await text(types[0]))
    return
  }
  const item = types.map((type) => {
    return [type, text(type).then((held) => new Blob([held], { type }))] as const
  })
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(item))])
}
