import * as v from 'valibot'
import { bilingualSchema } from './bilingualSchema'
import { identifierSchema } from './identifierSchema'

export const themeSchema = v.pipe(
  v.strictObject({
    id: identifierSchema('Id that indicators and milestones name.'),
    name: bilingualSchema('Name as shown.'),
  }),
  v.title('Theme'),
)

/** `themes.json`; the order of the file is the order on the screen. */
export const themesSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(v.literal('./schema/themes.schema.json')),
    themes: v.array(themeSchema),
  }),
  v.title('Themes of Nhịp Số'),
  v.description('The themes, in the order they are shown.'),
)
