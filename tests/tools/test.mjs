// `npm test`: installs what is missing, a browser included, and runs every check and test.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { install, run } from './run.mjs'

install()
const { findBrowser } = await import('./find-browser.mjs')
if (!findBrowser()) installBrowser()

const RESULTS = 'node_modules/.cache/test-results.json'
rmSync(RESULTS, { force: true })
const script = (name, ...args) =>
  run('npm', ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])])
const steps = [
  ['check', () => script('check')],
  ['build', () => script('build', '--logLevel', 'warn')],
  ['size', () => script('size')],
  ['audit', () => script('audit')],
  [
    'tests',
    () => script('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`),
  ],
]
const failed = []
for (const [name, step] of steps) {
  console.log(`\n== ${name}`)
  if (step() !== 0) failed.push(name)
}

const tests = existsSync(RESULTS)
  ? JSON.parse(readFileSync(RESULTS, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 0 }
// The checks before the tests count as one each, so that the last line tells the whole.
const before = steps.slice(0, -1).map(([name]) => name)
const broken = before.filter((name) => failed.includes(name))
for (const name of broken) console.log(`FAILED: npm run ${name}`)
// Tests that could not even be read fail without a count.
const uncounted = failed.includes('tests') && tests.numFailedTests === 0 ? 1 : 0
console.log(
  `\n${tests.numPassedTests + before.length - broken.length} passed, ${tests.numFailedTests + broken.length + uncounted} failed`,
)
process.exit(failed.length > 0 ? 1 : 0)

/** By the system's package manager, where this may be done; else says in one line what to do. */
function installBrowser() {
  const root = process.getuid?.() === 0
  if (root && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium …')
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  }
  if (findBrowser()) return
  console.error(
    'The tests need Chromium or Chrome: install it (Debian: apt-get install chromium) or set CHROMIUM to its path.',
  )
  process.exit(1)
}
