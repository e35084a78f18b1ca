import { chromium, type Browser } from 'playwright'
import { chromiumArguments } from '../support/chromiumArguments'
import { findChromium } from '../support/findChromium'

/** A Chromium of its own for measuring. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: chromiumArguments })
}
