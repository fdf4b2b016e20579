import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hasBegun } from '../../src/select/time.ts'
import { tradeSeries } from '../../src/select/trade.ts'
import { elementsOf } from '../setup/wellFormed.ts'
import { atlas, eventually, NAMES, PHONE, SIX, shipped, type Visit } from './atlas.ts'
import { inBothRooms } from './axe.ts'

const { open } = atlas({ webgl: false })
const { routes, timeline, ...DATA } = shipped()

const slider = (visit: Visit) => visit.role('slider', { name: 'Year' })
const value = (visit: Visit) => slider(visit).getAttribute('aria-valuetext')
const bar = (visit: Visit) => visit.page.locator('details', { has: slider(visit) })
const unfold = async (visit: Visit) => {
  await visit.page.locator('summary', { hasText: 'As of now' }).click()
  await slider(visit).focus()
}
/** What of a state had begun by the end of a fiscal year, by the data. */
const begunOf = (id: string, year: number) =>
  DATA.items.filter(
    (item) =>
      item.kind === 'cooperation' && (item.countries as string[]).includes(id) && hasBegun(item, year),
  ).length
/** The numbers that the map gives the five. */
const drawn = async (visit: Visit) => {
  const counts: Record<string, number> = {}
  for (const name of NAMES.filter((n) => n !== 'India'))
    counts[SIX[name].id] = await visit.countOf(visit.country(name))
  return counts
}
const expected = (year: number) =>
  Object.fromEntries(
    NAMES.filter((n) => n !== 'India').map((name) => [SIX[name].id, begunOf(SIX[name].id, year)]),
  )

describe('the slider of years', () => {
  it('is used by keyboard: the map, the legend and the address follow', async () => {
    const visit = await (await open()).loaded()
    await unfold(visit)
    expect(await value(visit)).toContain('Now')
    await visit.page.keyboard.press('ArrowLeft')
    await eventually(() => visit.asked('year')).toBe('2025')
    expect(await value(visit)).toBe('FY2025-26')
    await visit.page.keyboard.press('PageDown')
    await visit.page.keyboard.press('ArrowLeft')
    const year = Number((await value(visit))?.slice(2, 6))
    expect(year).toBeLessThan(2024)
    await eventually(() => visit.asked('year')).toBe(String(year))
    await eventually(() => drawn(visit)).toEqual(expected(year))
    await visit.map.getByText(`As of ${await value(visit)}: begun by 31 March ${year + 1}`).waitFor()
    await visit.page.keyboard.press('Home')
    await eventually(() => visit.asked('year')).toBe('2006')
    await visit.page.keyboard.press('End')
    await eventually(() => visit.asked('year')).toBeNull()
    expect(visit.problems).toEqual([])
  })

  it('is dragged, and Back leaves the years as a whole', async () => {
    const visit = await (await open()).loaded()
    const counts = await drawn(visit)
    await unfold(visit)
    const box = await slider(visit).boundingBox()
    if (!box) throw new Error('no slider')
    const y = box.y + box.height / 2
    await visit.page.mouse.move(box.x + box.width - 8, y)
    await visit.page.mouse.down()
    await visit.page.mouse.move(box.x + box.width * 0.6, y, { steps: 12 })
    await visit.page.mouse.move(box.x + box.width * 0.4, y, { steps: 12 })
    await visit.page.mouse.up()
    await eventually(() => visit.asked('year')).toMatch(/^201\d$/)
    await eventually(() => drawn(visit)).toEqual(expected(Number(visit.asked('year'))))
    await visit.page.goBack()
    await eventually(() => visit.asked('year')).toBeNull()
    await eventually(() => drawn(visit)).toEqual(counts)
    expect(visit.problems).toEqual([])
  })

  it('plays, pauses, and goes back to now', async () => {
    const visit = await (await open('?year=2015')).loaded()
    await visit.role('button', { name: 'Play the years' }).click()
    await eventually(() => visit.asked('year')).toBe('2017')
    await visit.role('button', { name: 'Pause' }).click()
    const year = visit.asked('year')
    await visit.page.waitForTimeout(1500)
    expect(visit.asked('year')).toBe(year)
    await visit.role('button', { name: 'Now', exact: true }).click()
    await eventually(() => visit.asked('year')).toBeNull()
  })

  it('folded is a line that the page keeps room for: the map stays where it was served', async () => {
    const visit = await open('', { given: (page) => page.route('**/TimeBar*.js', (route) => route.abort()) })
    await visit.full()
    const before = await visit.map.boundingBox()
    const with_ = await (await open()).full()
    expect(await with_.map.boundingBox()).toEqual(before)
  })

  it.each([
    ['beside the panel', {}],
    ['on a phone', { viewport: PHONE }],
  ])('covers neither legend, stamp nor scale, %s', async (_, options) => {
    const visit = await (await open('?year=2012', options)).full()
    const [below, map] = [await bar(visit).boundingBox(), await visit.map.boundingBox()]
    if (!below || !map) throw new Error('no map')
    expect(below.y).toBeGreaterThanOrEqual(map.y + map.height - 0.5)
    expect(below.x + below.width).toBeLessThanOrEqual(map.x + map.width + 0.5)
    expect((await slider(visit).boundingBox())?.width).toBeGreaterThan(200)
  })
})

describe('a year', () => {
  it('is of the items that had begun, on the map, the buttons and in the profile', async () => {
    const visit = await (await open('?year=2019&country=KAZ')).loaded()
    await eventually(() => drawn(visit)).toEqual(expected(2019))
    const count = begunOf('KAZ', 2019)
    await visit.role('heading', { name: `${count} cooperation items` }).waitFor()
    const later = begunOf('KAZ', 3000) - count
    await visit.profile('Kazakhstan').getByText(`${later} cooperation items began later`).waitFor()
    const listed = await visit.page
      .locator('#panel details li[id]')
      .evaluateAll((all) => all.map((e) => e.id))
    const early = DATA.items.filter((item) => hasBegun(item, 2019)).map(({ id }) => id as string)
    expect(listed.filter((id) => !early.includes(id))).toEqual([])
  })

  it('has the flows of its trade, with the numbers of the table below the chart', async () => {
    const visit = await (await open('?year=2019&layer=flows&country=KAZ')).loaded()
    const chart = visit.chart(/^Kazakhstan: India sold goods .* in FY2019-20$/)
    await chart.getByText('Table', { exact: true }).click()
    const cells = await chart.locator('tr', { hasText: 'FY2019-20' }).locator('td').allInnerTexts()
    const [out, back] = cells.map((text) => Number(text.replaceAll(',', '')))
    const point = tradeSeries(
      { ...DATA, routes, timeline } as typeof DATA,
      SIX.Kazakhstan.id as never,
      [],
    ).points.find((p) => p.year === 2019)
    expect([out, back]).toEqual([point?.export, point?.import])
    const label = visit.map.locator('text[data-dataset="trade"]')
    await eventually(async () => (await label.allTextContents()).join(' ')).toContain(
      `↑${Math.round(out ?? 0)} ↓${Math.round(back ?? 0).toLocaleString('en')}`,
    )
  })

  it('without trade says so: in the line of years, on the map, at its key and at the chart', async () => {
    const visit = await (await open('?year=2006&layer=flows')).loaded()
    await bar(visit).getByText('No trade figure for FY2006-07; the first is of FY2008-09.').waitFor()
    await visit.chart(/no figure for goods trade in FY2006-07; the first is of FY2008-09/).waitFor()
    // Folded where the years are: they leave the map less room.
    await visit.map.getByText('Laid over the map', { exact: true }).click()
    await visit.map.getByText('Goods trade: no figures for FY2006-07').waitFor()
    // Those that find room between the names.
    const said = () => visit.map.locator('text[data-dataset="trade"]').allTextContents()
    await eventually(async () => [...new Set(await said())]).toEqual(['no data'])
    expect(await visit.map.locator('[data-arc]').count()).toBe(0)
  })

  it('has the corridors that there were', async () => {
    const visit = await open('?year=2012&layer=corridors')
    const there = (routes?.corridors ?? []).filter((c) => hasBegun(c, 2012))
    await eventually(() => visit.map.locator('[data-way]').count()).toBe(there.length)
    expect(there.length).toBeLessThan(routes?.corridors.length ?? 0)
  })

  it('leaves out of the timeline what began after it, and says how much', async () => {
    const visit = await (await open('timeline/?year=2019')).taken()
    const there = (timeline?.events ?? []).filter((e) => hasBegun(e, 2019))
    await eventually(() => visit.page.locator('#list li[id]').count()).toBe(there.length)
    await visit.page.getByText('end of FY2019-20').waitFor()
    await visit.role('button', { name: 'Show all years' }).click()
    await eventually(() => visit.page.locator('#list li[id]').count()).toBe(timeline?.events.length)
    expect(visit.asked('year')).toBeNull()
  })

  it('gives way to an item that a link leads to and that began later', async () => {
    const item = DATA.items.find((i) => i.id === 'tm-2026')
    expect(item && hasBegun(item, 2012)).toBe(false)
    const visit = await open('?year=2012&country=TKM#tm-2026')
    await visit.entry('tm-2026').waitFor()
    await eventually(() => visit.asked('year')).toBeNull()
  })

  it('is in the title, the notes and the name of a picture', async () => {
    const visit = await (await open('?year=2012')).full()
    await visit.role('button', { name: 'Picture of the map or of the whole view' }).click()
    const dialog = visit.role('dialog', { name: 'Take a picture' })
    await dialog.getByLabel(/^SVG/).check()
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save', exact: true }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/-map-fy2012-13-in\.svg$/)
    const svg = readFileSync(await download.path(), 'utf8')
    const words = elementsOf(svg)
      .filter((e) => e.name === 'text')
      .map((e) => e.text)
      .join(' ')
    expect(words).toContain('as of FY2012-13')
    expect(words).toContain('begun by 31 March 2013')
  })

  it('is on paper, in the legend and the panel; the slider is not', async () => {
    const visit = await (await open('?year=2012')).loaded()
    await visit.page.emulateMedia({ media: 'print' })
    expect(await slider(visit).isVisible()).toBe(false)
    expect(await visit.map.getByText('As of FY2012-13').first().isVisible()).toBe(true)
  })

  it.each([
    ['1066', 'FY2006-07', '2006'],
    ['2999', 'FY2025-26', '2025'],
  ])('%s is the nearest that there is, said quietly', async (year, label, taken) => {
    const visit = await (await open(`?year=${year}`)).loaded()
    const notice = visit.notice.filter({ hasText: `year=${year}` })
    expect(await notice.innerText()).toContain(`${label} is the nearest year, and is shown.`)
    expect(await value(visit)).toContain(label)
    await eventually(() => drawn(visit)).toEqual(expected(Number(taken)))
    expect(visit.problems).toEqual([])
  })

  it.each([
    ['beside the panel', {}],
    ['on a phone', { viewport: PHONE }],
  ])('has no finding by axe, in both rooms, %s', async (_, options) => {
    const visit = await (await open('?year=2012&layer=flows,corridors', options)).loaded()
    await visit.full()
    await inBothRooms(visit)
  })
})
