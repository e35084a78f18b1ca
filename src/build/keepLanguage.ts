import { parseSync, Visitor, type ESTree } from 'vite'
import type { Language } from '@/domain/Bilingual'
import { applyEdits, type Edit } from './applyEdits'

const LANGUAGES: ReadonlySet<string> = new Set<Language>(['vi', 'en'])
const NAMES: ReadonlySet<string> = new Set(['lang', 'language'])

/** The name by which an expression says whose language it is: `lang`, `style.lang`. */
function nameOf(node: ESTree.Node): string | undefined {
  if (node.type === 'Identifier') return node.name
  if (node.type !== 'MemberExpression' || node.computed) return undefined
  return node.property.name
}

/** What `lang === 'vi'` comes to where only one language is spoken; nothing for other questions. */
function answerOf(node: ESTree.BinaryExpression, spoken: Language): boolean | undefined {
  const { left, right, operator } = node
  if (operator !== '===' && operator !== '!==') return undefined
  if (right.type !== 'Literal' || typeof right.value !== 'string') return undefined
  if (!LANGUAGES.has(right.value) || !NAMES.has(nameOf(left) ?? '')) return undefined
  return (right.value === spoken) === (operator === '===')
}

function keyOf(property: ESTree.ObjectPropertyKind): string | undefined {
  if (property.type !== 'Property' || property.computed || property.kind !== 'init')
    return undefined
  const { key } = property
  if (key.type === 'Identifier') return key.name
  return key.type === 'Literal' ? String(key.value) : undefined
}

/** Cuts the other language out of `{ vi: …, en: … }`; an object with any other key is no such pair. */
function cutOf({ properties }: ESTree.ObjectExpression, spoken: Language): Edit | undefined {
  const [first, second, ...more] = properties
  if (first === undefined || second === undefined || more.length > 0) return undefined
  const keys = [keyOf(first), keyOf(second)]
  if (!keys.includes('vi') || !keys.includes('en')) return undefined
  return keys[0] === spoken
    ? { start: first.end, end: second.end, text: '' }
    : { start: first.start, end: second.start, text: '' }
}

/**
 * A module of words with one language left. Pairs `{ vi: …, en: … }` lose the other language, and
 * the question `lang === 'vi'` becomes its answer, so that the bundler drops what is never said.
 * Sound only where no other language is ever asked for: in the bundle of that language.
 */
export function keepLanguage(code: string, file: string, spoken: Language): string {
  const { program, errors } = parseSync(file, code)
  const [error] = errors
  if (error !== undefined) throw new SyntaxError(`${file}: ${error.message}`)
  const edits: Edit[] = []
  const add = (edit: Edit | undefined) => {
    if (edit !== undefined) edits.push(edit)
  }
  new Visitor({
    ObjectExpression: (node) => {
      add(cutOf(node, spoken))
    },
    BinaryExpression: (node) => {
      const { start, end } = node
      const answer = answerOf(node, spoken)
      add(answer === undefined ? undefined : { start, end, text: String(answer) })
    },
  }).visit(program)
  return applyEdits(code, edits)
}
