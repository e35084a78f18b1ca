import type { Language } from '@/domain/Bilingual'
import type { Claim } from '@/domain/Claim'
import type { Unit } from '@/domain/Dataset'
import type { Indicator } from '@/domain/Indicator'
import type { Point } from '@/domain/Series'
import { figureParts, type FigureParts } from './figureParts'
import { NBSP } from './signs'

function numeral({ before, number, of, scale }: FigureParts, lang: Language): string {
  const total = of === undefined ? '' : lang === 'vi' ? `/${of}` : ` of ${of}`
  const place = before === undefined ? '' : before + NBSP
  return `${place}${number}${total}${scale === undefined ? '' : NBSP + scale}`
}

/**
 * How is a figure said in one breath? "trên 57,1 triệu tài khoản", "8/46 cơ sở dữ liệu",
 * "hạng 86", "58 đến 92%". The `short` style leaves the unit to the page: "trên 57,1 triệu".
 */
export function figureText(
  figure: Point | Claim,
  indicator: Pick<Indicator, 'kind' | 'derivation'>,
  unit: Unit,
  lang: Language,
  style: 'full' | 'short' = 'full',
): string {
  const parts = figureParts(figure, indicator, unit, lang)
  const said =
    parts.hedge === undefined ? numeral(parts, lang) : `${parts.hedge} ${numeral(parts, lang)}`
  if (style === 'short' || parts.unit === '') return said
  // After a scale word the line may break; a bare number stays with its unit.
  return said + (parts.scale === undefined ? NBSP : ' ') + parts.unit
}
