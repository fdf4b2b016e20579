import { mkdirSync, rmSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { launch } from './browser.ts'
import { presented } from './presented.ts'
import { sent } from './sent.ts'
import { serve } from './serve.ts'

const OUT = 'shots'
const SIZES = { wide: [1440, 900], briefing: [1280, 720], phone: [390, 844] } as const
const VIEWS = ['in', 'intl', 'cn'] as const
const PLACES = {
  Region: '3.4/32/80',
  Kashmir: '5.6/34.6/77',
  Arunachal: '5.6/28.2/93.5',
  Fergana: '7.4/40.4/71.3',
} as const
type BoundaryState = `${(typeof VIEWS)[number]}${keyof typeof PLACES}`
/** Each boundary view where the views differ, or the lines are fine. */
function boundaries() {
  return Object.fromEntries(
    VIEWS.flatMap((view) =>
      Object.entries(PLACES).map(([place, camera]) => [view + place, `?boundary=${view}&map=${camera}`]),
    ),
  ) as Record<BoundaryState, string>
}
const STATES = {
  home: '',
  profile: '?country=KAZ',
  filtered: '?sector=energy,fertiliser',
  compared: '?country=UZB&compare=KAZ',
  compared3: '?compare=UZB,KAZ,TKM&layer=sites,corridors,flows',
  compared6: '?compare=IND,KAZ,KGZ,TJK,TKM,UZB',
  india: '?country=IND',
  intl: '?boundary=intl&map=4.6/33/78',
  cn: '?boundary=cn',
  ...boundaries(),
  differs: '?panel=boundaries&place=CHN_AKSAI&map=6/34.9/79.3',
  beside: '?boundary=intl&beside=cn&map=5.2/31/85',
  besideHome: '?beside=intl&sector=energy',
  ignored: '?country=XXX&sector=nope&year=soon&map=%%%',
  books: '?country=UZB',
  cited: '?country=KAZ',
  gone: '#never-was',
  sources: 'sources/#usgs-mcs2026-ree',
  disagreements: 'sources/#kz-goods-trade-2022',
  data: 'data/',
  rareEarths: 'rare-earths/',
  rareEarthsAll: 'rare-earths/?scope=all&mines=countries&element=Dy&country=IND',
  trade: 'trade/',
  tradeOf: 'trade/?country=KAZ&scale=own',
  tradeOfSector: 'trade/?sector=health&country=UZB',
  minerals: 'minerals/',
  mineralsOf: 'minerals/?country=TJK',
  timeline: 'timeline/',
  timelineOf: 'timeline/?country=UZB&kind=deal,dialogue',
  nothing: 'trade/?sector=security',
  // Before the first item and the first figure of trade, with some of both, and the last year.
  early: '?year=1992&layer=flows,corridors',
  middle: '?year=2012&country=KAZ&layer=flows,corridors',
  lastYear: '?year=2025',
  search: 'timeline/?country=KAZ',
  embed: '?embed=1&country=KAZ&layer=sites',
  embedChart: 'rare-earths/?embed=1#chart-china-share-by-stage',
} as const

type State = keyof typeof STATES
type Shot = {
  size: keyof typeof SIZES
  state: State
  theme: 'light' | 'dark'
  renderer: 'gl' | 'svg' | 'noscript'
  full?: boolean
  /** So that these alone can be taken. */
  group?: 'boundaries'
}

/** What a reader does before the picture is taken. */
const ACTS: Partial<Record<State, (page: Page) => Promise<void>>> = {
  books: async (page) => page.locator('figure', { hasText: /Whose count/ }).scrollIntoViewIfNeeded(),
  cited: async (page) => {
    const mark = page.locator('[data-differs]').first()
    await mark.scrollIntoViewIfNeeded()
    await mark.click()
    await page.getByRole('dialog').waitFor()
  },
  search: async (page) => {
    await page.keyboard.press('Control+k')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox').fill('monazit')
    await dialog.getByRole('option').first().waitFor()
  },
}
/** Pages beside the atlas, which have no map and not all of them charts. */
const isBeside = (state: State) => /^[a-z-]+\//.test(STATES[state])
const SUBJECTS = [
  ...(['rareEarths', 'rareEarthsAll', 'trade', 'tradeOf', 'tradeOfSector', 'minerals'] as const),
  ...(['mineralsOf', 'timeline', 'timelineOf'] as const),
]

/** Home, profile and filter everywhere; the rarer states where they differ. */
const shots: Shot[] = [
  ...(['wide', 'briefing', 'phone'] as const).flatMap((size) =>
    (['home', 'profile', 'filtered'] as const).flatMap((state) =>
      (['light', 'dark'] as const).map((theme): Shot => ({ size, state, theme, renderer: 'gl' })),
    ),
  ),
  ...(['home', 'profile', 'filtered', 'intl'] as const).map(
    (state): Shot => ({ size: 'briefing', state, theme: 'light', renderer: 'svg' }),
  ),
  { size: 'phone', state: 'home', theme: 'light', renderer: 'svg' },
  { size: 'wide', state: 'home', theme: 'dark', renderer: 'svg' },
  ...(['compared', 'india', 'intl', 'ignored'] as const).map(
    (state): Shot => ({ size: 'briefing', state, theme: 'light', renderer: 'gl' }),
  ),
  ...(['compared', 'compared3', 'compared6'] as const).flatMap((state) => [
    { size: 'wide', state, theme: 'dark', renderer: 'gl' } as const,
    { size: 'phone', state, theme: 'light', renderer: 'svg', full: true } as const,
  ]),
  { size: 'briefing', state: 'cn', theme: 'light', renderer: 'gl' },
  ...([...(Object.keys(boundaries()) as BoundaryState[]), 'differs', 'beside'] as const).flatMap((state) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      (['gl', 'svg'] as const).map(
        (renderer): Shot => ({ size: 'briefing', state, theme, renderer, group: 'boundaries' }),
      ),
    ),
  ),
  ...(['intlKashmir', 'differs', 'beside', 'besideHome'] as const).flatMap((state) =>
    (['light', 'dark'] as const).map(
      (theme): Shot => ({ size: 'phone', state, theme, renderer: 'svg', full: true, group: 'boundaries' }),
    ),
  ),
  { size: 'wide', state: 'besideHome', theme: 'light', renderer: 'gl', group: 'boundaries' },
  { size: 'briefing', state: 'home', theme: 'light', renderer: 'noscript' },
  ...(['books', 'cited', 'sources', 'disagreements', 'data'] as const).flatMap((state) =>
    (['wide', 'phone'] as const).flatMap((size) =>
      (['light', 'dark'] as const).map((theme): Shot => ({ size, state, theme, renderer: 'svg' })),
    ),
  ),
  ...SUBJECTS.flatMap((state) =>
    (['wide', 'phone'] as const).flatMap((size) =>
      (['light', 'dark'] as const).map(
        (theme): Shot => ({ size, state, theme, renderer: 'svg', full: true }),
      ),
    ),
  ),
  ...(['rareEarths', 'trade', 'minerals', 'timeline'] as const).map(
    (state): Shot => ({ size: 'briefing', state, theme: 'light', renderer: 'noscript', full: true }),
  ),
  ...(['early', 'middle', 'lastYear'] as const).flatMap((state) =>
    (['wide', 'phone'] as const).flatMap((size) =>
      (['light', 'dark'] as const).map((theme): Shot => ({ size, state, theme, renderer: 'svg' })),
    ),
  ),
  ...(['search', 'nothing'] as const).flatMap((state) =>
    (['wide', 'phone'] as const).map((size): Shot => ({ size, state, theme: 'light', renderer: 'svg' })),
  ),
  ...(['embed', 'embedChart'] as const).flatMap((state) =>
    (['briefing', 'phone'] as const).map((size): Shot => ({ size, state, theme: 'light', renderer: 'svg' })),
  ),
  { size: 'briefing', state: 'gone', theme: 'light', renderer: 'svg' },
  { size: 'briefing', state: 'sources', theme: 'light', renderer: 'noscript' },
  { size: 'wide', state: 'data', theme: 'light', renderer: 'svg', full: true },
  { size: 'phone', state: 'profile', theme: 'light', renderer: 'gl', full: true },
  { size: 'phone', state: 'home', theme: 'light', renderer: 'gl', full: true },
]

async function shoot(browser: Browser, url: string, shot: Shot): Promise<void> {
  const [width, height] = SIZES[shot.size]
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: shot.theme,
    javaScriptEnabled: shot.renderer !== 'noscript',
  })
  await page.goto(url + STATES[shot.state])
  if (shot.renderer === 'gl') await page.waitForSelector('[data-renderer=gl]', { timeout: 30_000 })
  if (shot.state === 'embed') await page.waitForSelector('footer h1')
  else if (shot.state === 'differs') await page.waitForSelector('tbody[data-chosen]')
  else if (shot.renderer !== 'noscript' && !isBeside(shot.state))
    await page.waitForSelector('figure svg.recharts-surface', { state: 'attached' })
  if (isBeside(shot.state)) await page.waitForLoadState('networkidle')
  await ACTS[shot.state]?.(page)
  await page.waitForTimeout(300)
  const name = `${shot.size}-${shot.state}-${shot.theme}-${shot.renderer}${shot.full ? '-full' : ''}.png`
  await page.screenshot({ path: `${OUT}/${name}`, fullPage: shot.full ?? false })
  await page.close()
}

/** `npm run shots [word]`: only the shots of that size, state, theme, renderer or group; `present` is briefings, `send [file]` what they are sent on as. */
const only = process.argv[2] ?? ''
if (only === '') rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
const served = await serve('dist')
for (const webgl of [true, false]) {
  const browser = await launch({ webgl })
  for (const shot of shots.filter(
    (s) => (s.renderer === 'svg') !== webgl && JSON.stringify(Object.values(s)).includes(only),
  )) {
    await shoot(browser, served.url, shot)
  }
  if (!webgl && (only === '' || only === 'present')) await presented(browser, served.url, OUT)
  if (!webgl && (only === '' || only === 'send')) await sent(browser, served.url, OUT, process.argv[3])
  await browser.close()
}
await served.close()
