import { expect as expectPlaywright } from 'playwright/test'

/** Assertions that wait for the page; longer than usual, for machines with few cores. */
export const expect = expectPlaywright.configure({ timeout: 10_000 })
