import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from './find-browser.mjs'

// Software WebGL, and none of the browser's own calls to the network.
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A headless Chromium; `webgl: false` takes WebGL away as a locked-down machine does. */
export function launch({ webgl = true } = {}): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath)
    throw new Error('no Chromium found: install it (Debian: apt-get install chromium) or set CHROMIUM')
  return chromium.launch({ executablePath, args: webgl ? FLAGS : [...FLAGS, '--disable-3d-apis'] })
}
