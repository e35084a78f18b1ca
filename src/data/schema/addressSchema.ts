import * as v from 'valibot'

/** Only pages may be linked: any other scheme in a link is a way in for an attacker. */
function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  return /^https?:$/.test(protocol) && username === '' && password === ''
}

const EXPECTED = 'an address that begins with http:// or https://'

/** The address of a published page. */
export const addressSchema = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/\S+$/, EXPECTED),
  v.check(isWebAddress, EXPECTED),
  v.description('Address of the page, http or https.'),
)
