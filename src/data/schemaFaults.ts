import * as v from 'valibot'
import type { Fault } from './Fault'

type Issue = v.BaseIssue<unknown>

/** Path as a person would point at it: `claims[3].asOf`. */
export function pathText(keys: readonly unknown[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`
    return path === '' ? String(key) : `${path}.${String(key)}`
  }, '')
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

function isUnknownKey(issue: Issue): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never'
}

function issueText(issue: Issue): string {
  const key = issue.path?.at(-1)
  if (isUnknownKey(issue)) {
    return Array.isArray(key?.input)
      ? 'Expected an object, found a list.'
      : `The format has no key "${String(key?.key)}"; remove it or correct its spelling.`
  }
  if (key?.origin === 'key' && issue.input === undefined) {
    return `Expected the key "${String(key.key)}", found nothing.`
  }
  const expected = issue.kind === 'schema' ? (issue.expected ?? '') : issue.message
  return `Expected ${KINDS[expected] ?? expected}, found ${shown(issue.input)}.`
}

/** Takes the unknown key out, so that the next run finds the one behind it. */
function removeKey(issue: Issue): void {
  const item = issue.path?.at(-1)
  if (Array.isArray(item?.input)) item.input.length = 0
  else if (item) Reflect.deleteProperty(item.input as object, item.key as string)
}

/**
 * Every place where `json` departs from the schema, one fault a place. Valibot names only the
 * first unknown key of an object, so it is asked again until none is left.
 */
export function schemaFaults(schema: v.GenericSchema, file: string, json: unknown): Fault[] {
  const rest: unknown = structuredClone(json)
  const faults = new Map<string, Fault>()
  for (let found = true; found;) {
    found = false
    for (const issue of v.safeParse(schema, rest).issues ?? []) {
      const path = pathText(issue.path?.map((item) => item.key) ?? [])
      if (!faults.has(path)) faults.set(path, { file, path, message: issueText(issue) })
      if (!isUnknownKey(issue)) continue
      removeKey(issue)
      found = true
    }
  }
  return [...faults.values()]
}
