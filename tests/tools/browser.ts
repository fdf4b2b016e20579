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

// As on a machine without a graphics card: the page is put together without OpenGL, which is not so with --use-angle.
const SOFTWARE_WEBGL = ['--disable-gpu', '--enable-unsafe-swiftshader']
const NO_WEBGL = ['--disable-gpu', '--disable-3d-apis']

/** There is no graphics card to test with: the software renderer says that it is one. */
const AS_IF_BY_CARD = `{
  const { getParameter } = WebGL2RenderingContext.prototype
  const UNMASKED_RENDERER = 0x9246
  WebGL2RenderingContext.prototype.getParameter = function (name) {
    return name === UNMASKED_RENDERER ? 'as if by a graphics card' : getParameter.call(this, name)
  }
}`

/**
 * A headless Chromium. `webgl`: true as on a machine with a graphics card, 'slow' as on one without, false with WebGL
 * taken away as a locked-down machine does. It keeps nothing between visits, unless a test asks for it by
 * `serviceWorkers: 'allow'`: tests take the network away, and count what is asked of it.
 */
export async function launch({ webgl = true }: { webgl?: boolean | 'slow' } = {}): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath)
    throw new Error('no Chromium found: install it (Debian: apt-get install chromium) or set CHROMIUM')
  const flags = webgl ? SOFTWARE_WEBGL : NO_WEBGL
  const browser = await chromium.launch({ executablePath, args: [...FLAGS, ...flags] })
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await newContext({ serviceWorkers: 'block', ...options })
    if (webgl === true) await context.addInitScript(AS_IF_BY_CARD)
    return context
  }
  return browser
}
