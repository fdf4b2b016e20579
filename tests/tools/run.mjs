// Runs on any Node >= 20.19, before anything is installed: plain JavaScript and node: modules only.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

/** Runs a command where its output is seen; returns its exit code. */
export function run(command, args) {
  // npm is a script on Windows, which only a shell starts.
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) console.error(`${command}: ${error.message}`)
  return status ?? 1
}

/** Installs what package-lock.json names, unless that is what is installed. */
export function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Samvad Atlas needs Node 20.19 or later; this is ${process.version}.`)
    process.exit(1)
  }
  const installed = 'node_modules/.package-lock.json'
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return
  console.log('Installing …')
  const code = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) process.exit(code)
}
