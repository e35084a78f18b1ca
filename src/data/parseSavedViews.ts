import { isDay } from '@/domain/calendar'
import { isViewId } from '@/domain/saved/isViewId'
import { isViewName, plainName } from '@/domain/saved/plainName'
import {
  MOST_SAVED_VIEWS,
  SAVED_VIEWS_KIND,
  SAVED_VIEWS_VERSION,
  type SavedView,
} from '@/domain/saved/SavedView'
import { SAVED_VIEWS_FAULTS, type SavedViewsFault } from '@/domain/saved/SavedViewsFault'
import * as v from 'valibot'
import { pathText } from './schemaFaults'

/** Characters of a wrong text that are shown. */
const MOST_SHOWN = 60

/** The views of a file, or the first thing that is wrong with it. */
export type ParsedViews =
  { readonly views: readonly SavedView[] } | { readonly fault: SavedViewsFault }

/** The address of a screen as we write it; undefined for any that is not a screen of ours. */
type OwnHref = (href: string) => string | undefined

/** Every message is the reason a fault gives. */
function fileSchema(ownHref: OwnHref) {
  const text = v.string('shape')
  const view = v.object(
    {
      id: v.pipe(text, v.check(isViewId, 'id')),
      name: v.pipe(text, v.transform(plainName), v.check(isViewName, 'name')),
      href: v.pipe(
        text,
        v.check((href) => ownHref(href) !== undefined, 'href'),
        v.transform((href) => ownHref(href) ?? href),
      ),
      savedOn: v.pipe(text, v.check(isDay, 'day')),
    },
    'shape',
  )
  return v.object(
    {
      version: v.pipe(
        v.number('shape'),
        v.maxValue(SAVED_VIEWS_VERSION, 'version'),
        v.value(SAVED_VIEWS_VERSION, 'shape'),
      ),
      views: v.pipe(v.array(view, 'shape'), v.maxLength(MOST_SAVED_VIEWS, 'count')),
    },
    'shape',
  )
}

/** What was found, if it is short to say; what nests is not looked into. */
function foundText(input: unknown): Pick<SavedViewsFault, 'found'> {
  if (typeof input === 'number' || typeof input === 'boolean') return { found: String(input) }
  if (typeof input !== 'string') return {}
  const plain = [...plainName(input)]
  const shown = plain.slice(0, MOST_SHOWN).join('')
  return { found: plain.length > MOST_SHOWN ? `${shown}…` : shown }
}

function faultOf(issue: v.BaseIssue<unknown>): SavedViewsFault {
  return {
    why: SAVED_VIEWS_FAULTS.find((why) => why === issue.message) ?? 'shape',
    path: pathText(issue.path?.map(({ key }) => key) ?? []),
    ...foundText(issue.input),
  }
}

/** The whole file or none of it. Never fails; what it gives is safe to keep and to show as text. */
export function parseSavedViews(text: string, ownHref: OwnHref): ParsedViews {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { fault: { why: 'json', path: '' } }
  }
  if (!v.is(v.object({ kind: v.literal(SAVED_VIEWS_KIND) }), json)) {
    return { fault: { why: 'kind', path: 'kind' } }
  }
  const parsed = v.safeParse(fileSchema(ownHref), json, { abortEarly: true })
  return parsed.success ? { views: parsed.output.views } : { fault: faultOf(parsed.issues[0]) }
}
