import type { Day } from '@/domain/Moment'
import type { Checked, Inquiry, Sort } from './Inquiry'

/** What changes of an inquiry; `undefined` takes a sort, a base or a check away. */
export type InquiryChange = Partial<Omit<Inquiry, 'sort' | 'base' | 'check'>> & {
  readonly sort?: Sort | undefined
  readonly base?: Day | undefined
  readonly check?: Checked | undefined
}

/** An inquiry with something changed; nothing is kept as `undefined`. */
export function changeInquiry(inquiry: Inquiry, change: InquiryChange): Inquiry {
  const { sort, base, check, ...rest } = { ...inquiry, ...change }
  return {
    ...rest,
    ...(sort && { sort }),
    ...(base !== undefined && { base }),
    ...(check && { check }),
  }
}
