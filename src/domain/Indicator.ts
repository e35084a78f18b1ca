import type { Bilingual } from './Bilingual'
import type { Claim } from './Claim'
import type { Dispute } from './Dispute'

/**
 * What sort of quantity an indicator measures:
 * `stock` a count as of a day (also a count from a fixed start), `flow` a count over a period,
 * `rate` an average a day or month, `share` per cent (0 to 100), `score` an index value,
 * `rank` a place (1 is best).
 */
export type Kind = 'stock' | 'flow' | 'rate' | 'share' | 'score' | 'rank'

/** How a derived indicator is computed from others; see `derive`. */
export type Derivation =
  /** part ÷ whole × 100, where both have a point at one moment. */
  | { readonly method: 'share'; readonly part: string; readonly whole: string }
  /** Each claim's value ÷ its own `of` × 100. */
  | { readonly method: 'shareOfTotal'; readonly part: string }

/** What is measured: a name, a unit, a definition and the claims made about it. */
export interface Indicator {
  readonly id: string
  readonly theme: string
  readonly unit: string
  readonly kind: Kind
  /** A cumulative count cannot fall. */
  readonly cumulative: boolean
  readonly name: Bilingual
  readonly definition: Bilingual
  /** A short line under the name in lists, e.g. "cộng dồn từ 1/7/2024". */
  readonly qualifier?: Bilingual
  /**
   * What a measured rise means, as the hero says it after "Sau 15 tháng, ": "thêm {change} tài
   * khoản VNeID được kích hoạt". `{change}` becomes the amount, "ít nhất 9,8 triệu". Used only
   * where the verdict is `rose`.
   */
  readonly headline?: Bilingual
  /** Place within its theme, smaller first. */
  readonly order: number
  readonly related: readonly string[]
  /** Words that find it (synonyms, abbreviations), in either language. */
  readonly keywords: readonly string[]
  /** Counting rules that claims name in `basis`, by id. */
  readonly bases: Readonly<Record<string, Bilingual>>
  readonly claims: readonly Claim[]
  readonly disputes: readonly Dispute[]
  readonly derivation?: Derivation
}
