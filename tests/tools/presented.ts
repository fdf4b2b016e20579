import type { Browser, Page } from 'playwright-core'

const ROOMS = [
  { width: 1280, height: 720, theme: 'light' },
  { width: 1280, height: 720, theme: 'dark' },
  { width: 1920, height: 1080, theme: 'light' },
  { width: 1920, height: 1080, theme: 'dark' },
] as const
type Room = (typeof ROOMS)[number]

/** What flies or is drawn after the words is there by then. */
const STILL_MS = 2600

interface Taken {
  readonly page: Page
  readonly take: (what: string) => Promise<void>
}

/** The stage in each room and theme: every scene, and what lies over one. */
async function stage({ page, take }: Taken, url: string): Promise<void> {
  await page.goto(`${url}?present=stage`)
  await page.locator('[data-scene] footer').first().waitFor()
  const count = Number((await page.locator('[data-progress]').first().textContent())?.split('/')[1])
  for (let i = 1; i <= count; i++) {
    await page.waitForTimeout(STILL_MS)
    await take(`scene${String(i).padStart(2, '0')}`)
    if (i < count) await page.keyboard.press('ArrowRight')
  }
  for (const [key, what] of [
    ['g', 'grid'],
    ['?', 'keys'],
    ['t', 'timer'],
    ['b', 'black'],
  ] as const) {
    await page.keyboard.press(key)
    if (key === 't') {
      await page.mouse.move(400, 300)
      await page.mouse.move(420, 310)
    }
    await page.waitForTimeout(800)
    await take(what)
    if (key === 'g' || key === '?') await page.keyboard.press('Escape')
  }
}

/** The presenter's window alone, with a question, and both in one window. */
async function cockpit({ page, take }: Taken, url: string): Promise<void> {
  await page.goto(`${url}?present=cockpit&scene=2`)
  await page.locator('main nav li').first().waitFor()
  await page.waitForTimeout(2 * STILL_MS)
  await take('cockpit')
  await page.keyboard.press('q')
  await page.getByRole('combobox').fill('uranium')
  await page.waitForTimeout(STILL_MS)
  await take('cockpit-questions')
}

/** The panel in which briefings are written, and what is said before one is presented. */
async function panel({ page, take }: Taken, url: string): Promise<void> {
  await page.goto(`${url}?panel=briefing`)
  const check = page.getByRole('button', { name: 'Check it before presenting' })
  await check.waitFor()
  await page.waitForTimeout(STILL_MS)
  await take('panel')
  await check.click()
  await page.waitForTimeout(STILL_MS)
  await take('preflight')
}

/** Pictures of a briefing on the stage, before its presenter, and while it is written. */
export async function presented(browser: Browser, url: string, out: string): Promise<void> {
  for (const room of ROOMS) {
    const { width, height, theme } = room
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme })
    const take = async (what: string) => {
      await page.screenshot({ path: `${out}/${nameOf(room, what)}` })
    }
    for (const part of [stage, cockpit, panel]) await part({ page, take }, url)
    await page.close()
  }
}

const nameOf = ({ width, theme }: Room, what: string) => `present-${width}-${what}-${theme}.png`
