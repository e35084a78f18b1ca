import { useCallback, useLayoutEffect, useRef } from 'react'
import { changeInquiry, type InquiryChange } from '@/domain/explore/changeInquiry'
import type { Inquiry } from '@/domain/explore/Inquiry'
import { formatInquiry } from '@/state/formatInquiry'
import type { Explorer } from './Explorer'

/**
 * Asks something else of the newest inquiry, whoever asks: a part of the screen that follows later
 * must not take back what was asked meanwhile.
 */
export function useAsk(
  inquiry: Inquiry,
  onAsk: (asked: string, how: 'push' | 'slide') => void,
): Explorer['ask'] {
  const newest = useRef({ inquiry, onAsk })
  useLayoutEffect(() => {
    newest.current = { inquiry, onAsk }
  })
  return useCallback((change: InquiryChange, how: 'push' | 'slide' = 'push') => {
    const { current } = newest
    current.onAsk(formatInquiry(changeInquiry(current.inquiry, change)), how)
  }, [])
}
