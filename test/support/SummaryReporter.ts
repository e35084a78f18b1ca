import type { Reporter, TestModule, Vitest } from 'vitest/node'

/**
 * Closes every run with one line that people and programs can read: `N passed, N failed`. It waits
 * for the end of the process, so that nothing follows it, not even the report on coverage; a run
 * that fails without a failing test (too little coverage, no browser) counts as one failure.
 */
export default class SummaryReporter implements Reporter {
  #passed = 0
  #failed = 0

  onInit({ config }: Vitest): void {
    if (config.watch) return
    process.once('exit', (code) => {
      const failed = code === 0 ? this.#failed : Math.max(1, this.#failed)
      process.stdout.write(`\n${this.#passed} passed, ${failed} failed\n`)
    })
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    this.#passed = 0
    this.#failed = unhandled.length
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state)
      this.#passed += states.filter((state) => state === 'passed').length
      this.#failed += states.filter((state) => state === 'failed').length
      if (module.state() === 'failed' && states.length === 0) this.#failed += 1
    }
  }
}
