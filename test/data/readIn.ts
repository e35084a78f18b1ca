import type { Language } from '@/domain/Bilingual'

/** A value whose every text is as it reads in one language, under either key. */
export function readIn<Value>(value: Value, language: Language): Value {
  return read(value, language) as Value
}

function read(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => read(each, language))
  if (typeof value !== 'object' || value === null) return value
  const { vi, en, ...rest } = value as { vi?: unknown; en?: unknown }
  const others = Object.entries(rest).map(([key, each]) => [key, read(each, language)] as const)
  return { ...Object.fromEntries(others), ...(typeof vi === 'string' && texts(vi, en, language)) }
}

/** A unit has two English forms, which Vietnamese has no use for. */
function texts(vi: string, en: unknown, language: Language) {
  if (typeof en === 'string') return language === 'vi' ? { vi, en: vi } : { vi: en, en }
  return language === 'vi' ? { vi, en: { one: vi, many: vi } } : { vi: '', en }
}
