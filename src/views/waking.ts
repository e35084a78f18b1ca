import { use } from 'react'
import { rememberPresses } from './earlyPress'

/** What tells that somebody is there: until then a drawn page is read, and needs no code. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'click'] as const

/** Before React, which lets a press or a focus in what it has not yet woken go no further. */
const FIRST = { passive: true, capture: true }

/** Settles once the drawn screen can come to life; undefined where it is alive. */
let waking: Promise<void> | undefined
/** Takes the sign for seen, and gives the end of the attempt that follows. */
let tryNow: (() => Promise<void>) | undefined

function firstSign(): Promise<void> {
  return new Promise((resolve) => {
    const seen = () => {
      for (const sign of SIGNS) document.removeEventListener(sign, seen, FIRST)
      resolve()
    }
    for (const sign of SIGNS) document.addEventListener(sign, seen, FIRST)
  })
}

/**
 * Leaves a drawn screen as it stands until somebody is there; then `load` fetches its code. Where
 * that fails, the screen sleeps on and the next sign tries again.
 */
export function sleep(load: () => Promise<void> | undefined): void {
  const { promise, resolve } = settledLater()
  const attempt = async () => {
    await load()
    // Left meanwhile, the screen has nothing to wake to.
    if (waking !== promise) return
    leaveSleep()
    resolve()
  }
  const untilAwake = async (): Promise<void> => {
    await firstSign()
    if (waking === promise) await attempt().catch(untilAwake)
  }
  rememberPresses()
  waking = promise
  tryNow = () => attempt().catch(() => undefined)
  void untilAwake()
}

function settledLater() {
  let resolve = () => {}
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve: () => resolve() }
}

/** Tries to bring a sleeping screen to life, whether it works or not; undefined where it is alive. */
export function wake(): Promise<void> | undefined {
  return tryNow?.()
}

/** The screen is left for another: what was drawn for the first stands no longer. */
export function leaveSleep(): void {
  waking = undefined
  tryNow = undefined
}

/** Settles once the page is alive, at once where it is. */
export async function whenAwake(): Promise<void> {
  await waking
}

/** Whether the drawn screen still stands as the server sent it. */
export function isAsleep(): boolean {
  return waking !== undefined
}

/** Suspends what stands in a sleeping screen: React keeps the drawn markup meanwhile. */
export function useAwake(): void {
  if (waking) use(waking)
}
