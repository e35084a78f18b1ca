import { clean } from '@/domain/clean'
import { quantumOf } from './quantumOf'

/** To what is a single computed value rounded? To its nearest third significant digit: 94,7; 820. */
export function nearest(value: number, digits?: number): number {
  const quantum = quantumOf(Math.abs(value), digits)
  return quantum === 0 ? 0 : clean(Math.round(value / quantum) * quantum)
}
