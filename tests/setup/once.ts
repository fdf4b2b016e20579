import { execFileSync } from 'node:child_process'
import type { TestProject } from 'vitest/node'

/** Where tests/tools/compile.ts leaves what the tests read. */
export const COMPILED = 'node_modules/.cache/compiled.bin'

/** Compiles data/ once a run, by a process of its own, which has the code as it is now. */
export function setup(project: TestProject): void {
  const run = () => {
    execFileSync(process.execPath, ['tests/tools/compile.ts', COMPILED], { stdio: 'inherit' })
  }
  run()
  project.onTestsRerun(run)
}
