import { describe, expect, it } from 'vitest'
import { Failure, step } from '@/exports/Failure'

const gone = new TypeError('Failed to fetch dynamically imported module')

describe('step', () => {
  it('gives what its work gives', async () => {
    expect(await step('code', () => 1)).toBe(1)
    expect(await step('code', async () => 2)).toBe(2)
  })

  it('says which step failed, and keeps the cause', async () => {
    const failing = step('code', () => Promise.reject(gone))
    await expect(failing).rejects.toMatchObject({ name: 'Failure', why: 'code', cause: gone })
  })

  it('leaves a failure within it as it is: the first step is the reason', async () => {
    const outer = step('clipboard', () => step('chart', () => Promise.reject(gone)))
    await expect(outer).rejects.toBeInstanceOf(Failure)
    await expect(outer).rejects.toMatchObject({ why: 'chart' })
  })
})
