import { writeFile } from 'node:fs/promises'
import { shippedFonts } from './shippedFonts'

/** `npm run fonts`: makes the fonts of the pages from the originals beside this file. */
const ORIGINALS = 'src/build/fonts'
const FOLDER = 'src/ui/fonts'

for (const { name, bytes } of await shippedFonts(ORIGINALS)) {
  await writeFile(`${FOLDER}/${name}`, bytes)
  process.stdout.write(`${name} ${bytes.length}\n`)
}
