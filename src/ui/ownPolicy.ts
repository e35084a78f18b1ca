import { isOwnSvg } from '@/charts/isOwnSvg'

/** What a page may turn into markup or into a script it loads. */
interface Policy {
  readonly createHTML: (text: string) => string | TrustedHTML
  readonly createScriptURL: (address: string) => string
}

/** The part of the browser's Trusted Types we use. */
interface PolicyFactory {
  readonly createPolicy: (name: string, rules: Policy) => Policy
}

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory
  }
}

const workerAddress = /^\/sw(?:-[\w-]+)?\.js$/

const rules: Policy = {
  createHTML: (text) => {
    if (isOwnSvg(text)) return text
    throw new TypeError('This is not a drawing of ours.')
  },
  createScriptURL: (address) => {
    if (workerAddress.test(address)) return address
    throw new TypeError('This is not our own worker.')
  },
}

let policy: Policy | undefined

/**
 * The one Trusted Types policy, `nhip-so`: it admits the SVG our build drew and our own worker,
 * and throws at anything else. Where the browser knows no Trusted Types the same rules hold.
 */
export function ownPolicy(): Policy {
  policy ??= window.trustedTypes?.createPolicy('nhip-so', rules) ?? rules
  return policy
}
