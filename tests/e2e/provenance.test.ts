import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { atlas, eventually, NAMES, PHONE, shipped, the, type Visit } from './atlas.ts'
import { aMark, expectUranium, markOf, URANIUM } from './marks.ts'

const facts = shipped()
const phone = { viewport: PHONE, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } as const

aMark(false)

const { open, url } = atlas({ webgl: false })

describe('a mark', () => {
  it('is reached by Tab, opens by Enter, and Escape leads back to it', async () => {
    const visit = await (await open()).loaded()
    await visit.tabTo(/^Skip/, 3)
    await visit.page.keyboard.press('Enter')
    await visit.tabTo(/^Who says so/, 4)
    const mark = visit.page.locator('[data-cite]:focus')
    const cited = await mark.getAttribute('data-cite')
    await visit.page.keyboard.press('Enter')
    await visit.says.waitFor()
    expect(await visit.focused()).toBe('Who says so')
    expect(await visit.says.evaluate((dialog) => dialog === document.activeElement)).toBe(true)
    await visit.page.keyboard.press('Escape')
    await eventually(() => visit.says.count()).toBe(0)
    expect(await mark.getAttribute('data-cite')).toBe(cited)
    expect(await mark.getAttribute('aria-expanded')).toBeNull()
    // What it opened is reached by Tab, and its button closes it as Escape does.
    await visit.page.keyboard.press('Enter')
    await visit.says.waitFor()
    await visit.tabTo(/^Close$/, 2)
    await visit.tabTo(/^all that rests on it$/, 4)
    await visit.says.getByRole('button', { name: 'Close' }).focus()
    await visit.page.keyboard.press('Enter')
    await eventually(() => visit.says.count()).toBe(0)
    expect(await mark.getAttribute('data-cite')).toBe(cited)
    expect(visit.path()).toBe('')
    expect(visit.problems).toEqual([])
  })

  it('opens by touch, as a sheet at the foot of a phone', async () => {
    const visit = await (await open('?country=KAZ', phone)).loaded()
    await markOf(visit, URANIUM).tap()
    await visit.says.waitFor()
    await expectUranium(visit)
    const box = await visit.says.boundingBox()
    expect(box?.x).toBe(0)
    expect(box?.width).toBe(PHONE.width)
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(PHONE.height)
    expect(box?.y).toBeGreaterThan(200)
    expect(await visit.page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(390)
    await visit.page.touchscreen.tap(195, 60)
    await eventually(() => visit.says.count()).toBe(0)
    expect(visit.profile('Kazakhstan').isVisible()).toBeTruthy()
    expect(visit.problems).toEqual([])
  })

  it('gives way to the next mark that is asked, and to a click elsewhere', async () => {
    const visit = await (await open('?country=KAZ')).loaded()
    const [first, second] = facts.items.filter((i) => i.countries.includes('KAZ' as never))
    if (!first || !second) throw new Error('Kazakhstan has no two items')
    for (const item of [first, second, first]) {
      await markOf(visit, item.id).click()
      await visit.says.getByRole('heading', { name: item.title, exact: true }).waitFor()
      expect(await visit.says.count()).toBe(1)
      expect(await markOf(visit, item.id).getAttribute('aria-expanded')).toBe('true')
      expect(await visit.page.locator('[aria-expanded=true]').count()).toBe(1)
    }
    await visit.role('heading', { level: 1 }).click()
    await eventually(() => visit.says.count()).toBe(0)
    expect(await visit.page.locator('[aria-expanded=true]').count()).toBe(0)
    expect(visit.problems).toEqual([])
  })

  it('leads on to the source on the page of sources', async () => {
    const visit = await (await open('?country=KAZ')).loaded()
    await markOf(visit, URANIUM).click()
    await visit.says.getByRole('link', { name: 'all that rests on it' }).first().click()
    await visit.page.waitForURL(`${url()}sources/#wnn2015`)
    expect(await visit.inSight(visit.page.locator('[id=wnn2015] h3'))).toBe(true)
  })

  it('with Ctrl opens the page of sources in a new tab and leaves this one as it is', async () => {
    const visit = await (await open('?country=KAZ')).loaded()
    const [tab] = await Promise.all([
      visit.page.context().waitForEvent('page'),
      markOf(visit, URANIUM).click({ modifiers: ['Control'] }),
    ])
    await tab.waitForURL(`${url()}sources/#item:${URANIUM}`)
    await tab.locator(`[id="item:${URANIUM}"]`).waitFor()
    expect(await visit.says.count()).toBe(0)
  })

  it('of what sources disagree on is marked so, and shows every reading and which one is used', async () => {
    const visit = await (await open('?country=KAZ')).loaded()
    const books = visit.chart(/^Kazakhstan: .* times the /)
    await books.getByRole('link', { name: 'Who says so; sources differ' }).first().click()
    const text = await visit.says.innerText()
    const dispute = the(facts.disagreements, 'kz-goods-trade-2022')
    expect(dispute.readings.length).toBe(2)
    expect(text).toContain(`Sources differ: ${dispute.about}`)
    for (const reading of dispute.readings) {
      const who = reading.sources.map((id) => the(facts.sources, id)).map((s) => s.publisher)
      expect(text).toContain(`${reading.text} (${who.join('; ')})`)
    }
    expect(text).toContain(dispute.use)
  })

  it('of an item that is disputed shows every reading of each dispute', async () => {
    const visit = await (await open('?country=KAZ')).loaded()
    await visit.unfold()
    const id = 'kz-trade-kzdata'
    expect(await visit.entry(id).getByText('sources differ').isVisible()).toBe(true)
    await markOf(visit, id).click()
    const text = await visit.says.innerText()
    const disputes = facts.disagreements.filter((d) => (d.at as readonly string[]).includes(`item:${id}`))
    expect(disputes.length).toBeGreaterThanOrEqual(3)
    for (const reading of disputes.flatMap((d) => d.readings)) expect(text).toContain(reading.text)
  })

  it('of a computed figure shows its formula and where every input comes from', async () => {
    const visit = await (await open('?country=IND')).loaded()
    await visit.unfold()
    await markOf(visit, 'calc-total25').click()
    const text = await visit.says.innerText()
    const flows = facts.trade.countries.flatMap(({ country, series }) => {
      const year = series.find((y) => y.year === 2024)
      if (!year || year.status === 'missing') throw new Error(`${country} has no FY2024-25`)
      return [year.export, year.import]
    })
    const total = flows.reduce((a, n) => a + n, 0)
    expect(flows.length).toBe(10)
    expect(total).toBeCloseTo(1197.13, 2)
    expect(text).toContain(`USD 1,197.13 million = ${flows.map((n) => n.toFixed(2)).join(' + ')}: `)
    for (const name of NAMES.filter((n) => n !== 'India')) {
      expect(text).toContain(`${name}, India’s exports, FY2024-25`)
      expect(text).toContain(`${name}, India’s imports, FY2024-25`)
    }
    expect(text).toMatch(/FY2024-25\s+computed/)
  })

  it('of a share of mine production shows the two numbers that it is computed from', async () => {
    const visit = await (await open()).loaded()
    await visit
      .chart(/^China mined an estimated/)
      .getByRole('link', { name: 'Who says so' })
      .first()
      .click()
    const text = await visit.says.innerText()
    const usgs = facts.market.mine.filter((m) => m.agency === 'usgs').at(-1)
    if (!usgs) throw new Error('the build has no USGS')
    const [china, world] = [usgs.chinaTonnes, usgs.worldTonnes].map((n) => n.toLocaleString('en'))
    expect(text).toContain(`= ${china} ÷ ${world}: `)
    expect(text).toMatch(new RegExp(`China: ${china} t REO\\s*, ${usgs.year}\\s+estimated`))
  })

  it('of a provisional year says that it is provisional, and of another year that it is not', async () => {
    const visit = await (await open('?country=KAZ')).loaded()
    const trade = visit.chart(/India sold goods/)
    await trade.getByText('Table', { exact: true }).click()
    const row = (year: string) => trade.getByRole('row', { name: new RegExp(`^${year}`) })
    await row('FY2025-26').locator('[data-cite]').click()
    await visit.says.getByRole('heading', { name: /^Kazakhstan.*FY2025-26/ }).waitFor()
    expect((await visit.says.innerText()).match(/\bprovisional\b/g)?.length).toBe(2)
    await visit.page.keyboard.press('Escape')
    await row('FY2024-25').locator('[data-cite]').click()
    await visit.says.getByRole('heading', { name: /^Kazakhstan: .*FY2024-25/ }).waitFor()
    expect((await visit.says.innerText()).match(/\breported\b/g)?.length).toBe(2)
    expect(await visit.says.innerText()).not.toMatch(/provisional$/m)
    // The title of the chart rests on the provisional year, and says so, too.
    expect(await trade.getAttribute('aria-label')).toContain('FY2025-26 (provisional)')
  })

  it('that cannot be answered, since its script does not come, leaves the page as it is and says so', async () => {
    const visit = await open('?country=KAZ', {
      given: (page: Page) => page.route('**/CitePopover*.js', (route) => route.abort()),
    })
    await visit.loaded()
    expect(await visit.alerts.count()).toBe(0)
    await markOf(visit, URANIUM).click()
    await visit.alerts.getByText('This part could not be loaded').waitFor()
    expect(await visit.inSight(visit.alerts)).toBe(true)
    expect(await visit.profile('Kazakhstan').isVisible()).toBe(true)
    expect(visit.page.url()).toBe(`${url()}?country=KAZ`)
    await visit.sector('Energy').click()
    await eventually(visit.pressed).toEqual(['Energy'])
    await visit.country('Uzbekistan').click()
    await visit.profile('Uzbekistan').waitFor()
    expect(visit.problems.filter((problem) => problem.startsWith('uncaught'))).toEqual([])
  })

  it('that cannot be answered says so within sight on a phone, too', async () => {
    const visit = await open('?country=KAZ', {
      ...phone,
      given: (page: Page) => page.route('**/CitePopover*.js', (route) => route.abort()),
    })
    await visit.loaded()
    await markOf(visit, URANIUM).tap()
    await visit.alerts.getByText('This part could not be loaded').waitFor()
    expect(await visit.inSight(visit.alerts)).toBe(true)
    expect(await visit.inSight(markOf(visit, URANIUM))).toBe(true)
  })

  it('is a plain link to the page of sources without JavaScript', async () => {
    const visit = await open('', { javaScriptEnabled: false })
    const marks = visit.page.locator('#panel [data-cite]')
    expect(await marks.count()).toBeGreaterThanOrEqual(2)
    const hrefs = await marks.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    for (const href of hrefs) {
      await visit.page.goto(url() + href)
      const place = visit.page.locator(`[id="${href.split('#')[1]}"]`)
      expect(await visit.inSight(place.getByRole('link').first())).toBe(true)
    }
  })

  it('wherever it stands, leads to a place on the page of sources', async () => {
    const visit = await (await open('?country=UZB')).loaded()
    await visit.page.waitForLoadState('networkidle')
    const hashes = await visit.page
      .locator('[data-cite]')
      .evaluateAll((all) => [...new Set(all.map((a) => a.getAttribute('href')?.split('#')[1] ?? ''))])
    expect(hashes.length).toBeGreaterThan(40)
    await visit.page.goto(`${url()}sources/`)
    await visit.taken()
    const astray: string[] = []
    for (const hash of [...hashes, 'sector:energy', 'trade:IND:2025', 'goods:IND:2022', 'mine:bgs:2010']) {
      await visit.page.evaluate((to) => {
        scrollTo(0, 0)
        location.hash = to
      }, hash)
      await visit.page.waitForTimeout(80)
      const there = (await visit.page.evaluate(() => scrollY)) > 0 && (await visit.alerts.count()) === 0
      if (!there) astray.push(hash)
    }
    expect(astray).toEqual([])
  })
})

describe('both sets of books', () => {
  const cell = (n: number) => n.toLocaleString('en', { maximumFractionDigits: 2 })

  it.each([
    { name: 'Kazakhstan', id: 'KAZ', widest: { other: 2400, year: 2022, ratio: '3.7' } },
    { name: 'Uzbekistan', id: 'UZB', widest: { other: 800, year: 2023, ratio: '1.70' } },
  ])(
    'of $name stand side by side with the ratio, and no mean is made of them',
    async ({ name, id, widest }) => {
      const visit = await (await open(`?country=${id}`)).loaded()
      const books = visit.chart(new RegExp(`^${name}: .* ${widest.ratio} times the `))
      await books.getByText('Table', { exact: true }).click()
      const rows = await books
        .getByRole('row')
        .evaluateAll((all) =>
          all.slice(1).map((row) => [...row.children].map((c) => c.textContent?.trim() ?? '')),
        )
      const trade = facts.trade.countries.find((t) => t.country === id)
      expect(rows.length).toBe(trade?.others.length)
      const means: number[] = []
      for (const report of trade?.others ?? []) {
        const row = rows.find((r) => r[0] === report.period)
        const year = Number(/\d{4}/.exec(report.period)?.[0])
        const found = trade?.series.find((y) => y.year === year)
        if (!found || found.status === 'missing') throw new Error(`no Indian figure for ${report.period}`)
        const indian = found.export + found.import
        const ratio = report.usdMillion / indian
        expect(row?.[1]).toBe(
          { partner: 'partner’s side', india: 'Indian side', 'not-stated': 'not stated' }[report.side],
        )
        expect(row?.[2]).toBe(cell(report.usdMillion))
        expect(row?.[3]).toBe(cell(indian))
        const fiscal = `FY${year}-${String(year + 1).slice(2)}`
        expect(row?.[4]).toBe(
          report.period.startsWith('FY') ? fiscal : `${fiscal}, nine of the twelve months`,
        )
        expect(Number(row?.[5]?.replace('×', ''))).toBeCloseTo(ratio, ratio < 1.95 ? 2 : 1)
        expect(row?.[6]).toContain(report.note)
        // Of two figures that are all but the same, so is the mean.
        if (Math.abs(ratio - 1) > 0.05) means.push((report.usdMillion + indian) / 2)
      }
      expect(means.length).toBeGreaterThan(0)
      const text = await books.evaluate((figure) => figure.textContent ?? '')
      expect(text).toContain('neither is averaged with the other')
      expect(text.replace('neither is averaged', '')).not.toMatch(/\b(mean|average|averaged|midpoint)\b/i)
      for (const mean of means) {
        expect(text).not.toContain(cell(mean))
        expect(text).not.toContain(Math.round(mean).toLocaleString('en'))
      }
      // Every row has a mark for its own two figures.
      const cites = await books
        .locator('tbody [data-cite]')
        .evaluateAll((all) => all.map((a) => a.dataset.cite))
      expect(cites.length).toBe(rows.length)
      for (const cite of cites) expect(cite).toMatch(new RegExp(`^report:${id}:\\S+ trade:${id}:\\d{4}$`))
    },
  )
})

describe('the age of a dataset', () => {
  const at = (day: string) => ({
    given: (page: Page) => page.clock.setFixedTime(new Date(`${day}T12:00:00Z`)),
  })
  const STALE = 'older than its cycle'

  it('is said under its chart, with a word where it is older than its cycle', async () => {
    const visit = await (await open('?country=KAZ', at('2026-12-01'))).loaded()
    const goods = visit.page.locator('[data-dataset=trade-by-sector]').first()
    await goods.getByText(STALE).waitFor()
    expect(await goods.innerText()).toContain('Newest: FY2022-23. Read on 2 Feb 2026. Renewed yearly.')
    const trade = visit.chart(/India sold goods/).locator('[data-dataset=trade]')
    expect(await trade.innerText()).toBe('Newest: FY2025-26. Read on 10 Jun 2026. Renewed yearly.')
  })

  it('passes with the reader’s own calendar: in 2028 the totals of trade are old, too', async () => {
    const visit = await (await open('?country=KAZ', at('2028-01-15'))).loaded()
    await visit
      .chart(/India sold goods/)
      .locator('[data-dataset=trade]')
      .getByText(STALE)
      .waitFor()
    const pages = await open('data/', at('2028-01-15'))
    await pages.taken()
    await pages.page.locator('[data-dataset=trade]').getByText(STALE).waitFor()
  })

  it('is judged to the day: the totals to March 2026 are old when those of the next year have been out for long enough', async () => {
    const seen = async (day: string) => {
      const visit = await (await open('?country=KAZ', at(day))).loaded()
      return visit
        .chart(/India sold goods/)
        .locator('[data-dataset=trade]')
        .getByText(STALE)
        .count()
    }
    // They are renewed every twelve months, three months after the year has ended.
    const { newest, everyMonths, lagMonths } = the(facts.datasets, 'trade')
    expect([newest, everyMonths, lagMonths]).toEqual(['FY2025-26', 12, 3])
    expect(await seen('2027-06-30')).toBe(0)
    expect(await seen('2027-07-01')).toBe(1)
  })
})

describe('a link to an item', () => {
  const first = (visit: Visit) => visit.entry(URANIUM).getByRole('heading')

  it('shows the profile that has it and scrolls to it', async () => {
    const visit = await open(`#${URANIUM}`)
    await visit.profile('Kazakhstan').waitFor()
    await eventually(() => visit.inSight(first(visit))).toBe(true)
    await visit.loaded()
    await visit.page.waitForLoadState('networkidle')
    expect(await visit.inSight(first(visit))).toBe(true)
    expect(visit.asked('country')).toBe('KAZ')
    expect(new URL(visit.page.url()).hash).toBe(`#${URANIUM}`)
    expect(visit.problems).toEqual([])
  })

  it('lets go of the sectors that would hide it', async () => {
    const visit = await open(`?country=KAZ&sector=health#${URANIUM}`)
    await eventually(() => visit.inSight(first(visit))).toBe(true)
    expect(await visit.pressed()).toEqual([])
    expect(visit.asked('country')).toBe('KAZ')
  })

  it('opens what is folded above it', async () => {
    const id = 'kz-trade-kzdata'
    const visit = await open(`?country=KAZ#${id}`)
    await eventually(() => visit.inSight(visit.entry(id).getByRole('heading'))).toBe(true)
  })

  it('does not hold the reader: another country and a filter can be chosen afterwards', async () => {
    const visit = await open(`#${URANIUM}`)
    await eventually(() => visit.inSight(first(visit))).toBe(true)
    await visit.country('Uzbekistan').click()
    await visit.profile('Uzbekistan').waitFor()
    await visit.page.waitForTimeout(500)
    expect(visit.asked('country')).toBe('UZB')
    await visit.sector('Health').click()
    await eventually(visit.pressed).toEqual(['Health'])
    await visit.role('link', { name: 'All six states' }).click()
    await eventually(() => visit.asked('country')).toBeNull()
    await visit.page.waitForTimeout(500)
    expect(visit.asked('country')).toBeNull()
    expect(await visit.pressed()).toEqual(['Health'])
    // What is copied now is what is seen; and Back leads to the item again.
    expect(visit.page.url()).toBe(`${url()}?sector=health`)
    for (let i = 0; i < 3; i++) await visit.page.goBack()
    await visit.profile('Kazakhstan').waitFor()
    expect(visit.page.url()).toBe(`${url()}?country=KAZ#${URANIUM}`)
    await eventually(() => visit.inSight(first(visit))).toBe(true)
    expect(await visit.pressed()).toEqual([])
  })

  it('does not hold the reader who followed one within the profile', async () => {
    const visit = await (await open('?country=KAZ')).loaded()
    await visit.profile('Kazakhstan').locator('a[href^="#"]').first().click()
    await eventually(() => new URL(visit.page.url()).hash).not.toBe('')
    await visit.country('Uzbekistan').click()
    await visit.profile('Uzbekistan').waitFor()
    await visit.page.waitForTimeout(500)
    expect(visit.asked('country')).toBe('UZB')
  })

  it('that is gone says so and offers the nearest that there is', async () => {
    const visit = await (await open('#kz-u-2015x')).loaded()
    const said = visit.notice.filter({ hasText: 'There is nothing here' })
    await said.waitFor()
    expect(await visit.inSight(said)).toBe(true)
    expect(await said.innerText()).toContain('“kz-u-2015x”')
    await said.getByRole('link', { name: URANIUM }).click()
    await visit.profile('Kazakhstan').waitFor()
    await eventually(() => visit.inSight(first(visit))).toBe(true)
    await eventually(() => said.count()).toBe(0)
    expect(visit.problems).toEqual([])
  })
})

describe('a link to an item on a phone', () => {
  it('shows it, and says within sight that one is gone', async () => {
    const visit = await open(`#${URANIUM}`, phone)
    await eventually(() => visit.inSight(visit.entry(URANIUM).getByRole('heading'))).toBe(true)
    const gone = await (await open('#kz-u-2015x', phone)).loaded()
    const said = gone.notice.filter({ hasText: 'There is nothing here' })
    await said.waitFor()
    expect(await gone.inSight(said)).toBe(true)
  })
})

describe('facts of another version of the dataset', () => {
  it('are refused on the home page, which says both versions and stays as it was served', async () => {
    const visit = await open('', {
      given: (page) =>
        page.route('**/data/atlas.*.json', async (route) => {
          const file = (await (await route.fetch()).json()) as Record<string, unknown>
          await route.fulfill({ json: { ...file, version: '9.8.7' } })
        }),
    })
    const said = visit.alerts.getByText('atlas.json could not be loaded.')
    await said.waitFor()
    const reason = await visit.alerts.innerText()
    expect(reason).toContain('is version 9.8.7 of the dataset')
    expect(reason).toContain(`this page is of version ${facts.version}`)
    expect(await visit.inSight(visit.alerts)).toBe(true)
    await visit.chart(/China mined 60%/).waitFor()
    expect(await visit.chart(/India sold goods/).count()).toBe(0)
    for (const name of NAMES) expect(await visit.country(name).isVisible()).toBe(true)
  })
})
