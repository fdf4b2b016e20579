import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from './find-browser.mjs'

// None of the browser's own calls to the network.
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const SOFTWARE_WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']
const NO_WEBGL = ['--disable-gpu', '--disable-3d-apis']

/** A headless Chromium; `webgl: false` takes WebGL away as a locked-down machine does. */
export function launch({ webgl = true } = {}): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath)
    throw new Error('no Chromium found: install it (Debian: apt-get install chromium) or set CHROMIUM')
  return chromium.launch({ executablePath, args: [...FLAGS, ...(webgl ? SOFTWARE_WEBGL : NO_WEBGL)] })
}
