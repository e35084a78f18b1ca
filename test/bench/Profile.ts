/** The machine and the network a page is measured on. */
export interface Profile {
  readonly width: number
  readonly height: number
  readonly scale: number
  readonly touch: boolean
  /** How many times slower than this machine. */
  readonly slowdown: number
  readonly network?: {
    /** Milliseconds of a round trip. */
    readonly latency: number
    /** Bits a second. */
    readonly down: number
    readonly up: number
  }
}

/** What the bounds of the first view hold for. */
export const phone: Profile = {
  width: 390,
  height: 844,
  scale: 2,
  touch: true,
  slowdown: 4,
  network: { latency: 150, down: 1_600_000, up: 750_000 },
}

export const desktop: Profile = {
  width: 1440,
  height: 900,
  scale: 1,
  touch: false,
  slowdown: 1,
}

export const slowDesktop: Profile = { ...desktop, slowdown: 4 }
