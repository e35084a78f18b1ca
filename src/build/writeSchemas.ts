import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { editorSchemas } from './editorSchemas'

/** `npm run data:schema`: writes the schemas editors use beside the data they describe. */
const FOLDER = 'public/data/schema'

await mkdir(FOLDER, { recursive: true })
for (const [name, text] of editorSchemas()) {
  await writeFile(join(FOLDER, name), text)
  console.log(join(FOLDER, name))
}
