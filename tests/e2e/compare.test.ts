import { describe, expect, it } from 'vitest'
import { totalOf, tradeSeries } from '../../src/select/trade.ts'
import { atlas, eventually, PHONE, shipped, the, type Visit } from './atlas.ts'
import { inBothRooms } from './axe.ts'

const { open } = atlas({ webgl: false })
const data = shipped()

const names = (visit: Visit) => visit.compared.locator('thead a').allInnerTexts()
const cells = async (visit: Visit, row: string) => {
  const tr = visit.compared.getByRole('row').filter({ has: visit.page.getByRole('rowheader', { name: row }) })
  return (await tr.getByRole('cell').allInnerTexts()).map((text) => text.trim())
}
const cooperation = (id: string) =>
  data.items.filter((i) => i.kind === 'cooperation' && (i.countries as readonly string[]).includes(id)).length
const fillOf = (visit: Visit, id: string) =>
  visit.map.locator(`[data-state=${id}]`).evaluate((shape) => getComputedStyle(shape).fill)

describe('states are compared', () => {
  it('by Shift-click, by the list and by the address; the numbers are those of the data', async () => {
    const visit = await (await open('?country=UZB')).loaded()
    await visit.country('Kazakhstan').click({ modifiers: ['Shift'] })
    await eventually(() => names(visit)).toEqual(['Uzbekistan', 'Kazakhstan'])
    await visit.role('group', { name: 'Compare with' }).getByRole('button', { name: 'Turkmenistan' }).click()
    await eventually(() => names(visit)).toEqual(['Uzbekistan', 'Kazakhstan', 'Turkmenistan'])
    expect(visit.path()).toBe('?country=UZB&compare=KAZ,TKM')
    const ids = ['UZB', 'KAZ', 'TKM'] as const
    expect(await cells(visit, 'All sectors')).toEqual(ids.map((id) => String(cooperation(id))))
    const latest = ids.map((id) => tradeSeries(data, the(data.countries, id).id, []).points.at(-1))
    const totals = latest.map((point) => point && Math.round(totalOf(point) ?? Number.NaN))
    expect(await cells(visit, 'Together')).toEqual(totals.map(String))
    const other = await (await open('?compare=UZB,KAZ,TKM')).loaded()
    await eventually(() => names(other)).toEqual(['Uzbekistan', 'Kazakhstan', 'Turkmenistan'])
    expect([...visit.problems, ...other.problems]).toEqual([])
  })

  it('and the map shows just them: the others are land, and can still be chosen', async () => {
    const visit = await (await open('?country=UZB&compare=KAZ&layer=flows')).loaded()
    const [india, kaz] = [await fillOf(visit, 'IND'), await fillOf(visit, 'KAZ')]
    expect(await fillOf(visit, 'TKM')).toBe(india)
    expect(kaz).not.toBe(india)
    const arcs = visit.map.getByRole('link', { name: /Trade with India/ })
    expect(await arcs.count()).toBeLessThan(5)
    await visit.map.getByRole('button', { name: 'Show just these on the map' }).click()
    await eventually(() => visit.asked('map')).not.toBeNull()
    await visit.clickLand('Kyrgyzstan')
    await visit.profile('Kyrgyzstan').waitFor()
    expect([visit.asked('country'), visit.asked('compare')]).toEqual(['KGZ', null])
    expect(await fillOf(visit, 'IND')).not.toBe(india)
  })

  it('until they are taken away again; Back brings them back', async () => {
    const visit = await (await open('?compare=UZB,KAZ,TKM')).loaded()
    await visit.role('button', { name: 'Remove Uzbekistan' }).click()
    await eventually(() => names(visit)).toEqual(['Kazakhstan', 'Turkmenistan'])
    await visit.role('button', { name: 'Remove Turkmenistan' }).click()
    await visit.profile('Kazakhstan').waitFor()
    expect(await visit.page.evaluate(() => document.activeElement?.id)).toBe('panel')
    await visit.page.goBack()
    await eventually(() => names(visit)).toEqual(['Kazakhstan', 'Turkmenistan'])
    await visit.page.goBack()
    await eventually(() => names(visit)).toEqual(['Uzbekistan', 'Kazakhstan', 'Turkmenistan'])
  })

  it('by keyboard alone', async () => {
    const visit = await (await open('?compare=UZB,KAZ')).loaded()
    await visit.page.locator('#panel').focus()
    await visit.tabTo(/^Remove Kazakhstan$/)
    await visit.page.keyboard.press('Enter')
    await visit.profile('Uzbekistan').waitFor()
    await visit.tabTo(/^Tajikistan$/)
    await visit.page.keyboard.press('Enter')
    await eventually(() => names(visit)).toEqual(['Uzbekistan', 'Tajikistan'])
    expect(await visit.page.evaluate(() => document.activeElement?.id)).toBe('panel')
  })

  it('an item that a link names is shown where it stands, and what is compared stays', async () => {
    const item = data.items.find((i) => i.kind === 'cooperation' && i.countries.join() === 'IND,KAZ')
    const visit = await open(`?compare=UZB,KAZ#${item?.id}`)
    await eventually(() => visit.entry(item?.id ?? '').isVisible()).toBe(true)
    expect(await names(visit)).toEqual(['Uzbekistan', 'Kazakhstan'])
  })
})

describe('an address that names what cannot be compared', () => {
  it.each([
    ['?compare=IND,IND,XXX', 'India', 'compare=XXX'],
    ['?country=KAZ&compare=KAZ,ZZZ', 'Kazakhstan', 'compare=ZZZ'],
  ] as const)('%s is the profile that is left, with a notice', async (address, name, said) => {
    const visit = await open(address)
    await visit.profile(name).waitFor()
    expect(await visit.notice.filter({ hasText: 'Not known' }).innerText()).toContain(said)
    expect(await visit.compared.count()).toBe(0)
    expect(visit.problems).toEqual([])
  })
})

describe('six states compared', () => {
  const SIX = '?compare=IND,KAZ,KGZ,TJK,TKM,UZB'

  it('are all in sight on a phone: the page does not scroll sideways', async () => {
    const visit = await (await open(SIX, { viewport: PHONE, hasTouch: true, isMobile: true })).loaded()
    await visit.unfold()
    const [wide, seen] = await visit.page.evaluate(() => [
      document.documentElement.scrollWidth,
      window.innerWidth,
    ])
    expect(wide).toBeLessThanOrEqual(seen ?? Number.NaN)
    const [table, panel] = [
      await visit.compared.boundingBox(),
      await visit.page.locator('#panel').boundingBox(),
    ]
    expect(table?.width).toBeLessThanOrEqual(panel?.width ?? Number.NaN)
    expect(visit.problems).toEqual([])
  })

  it.each([SIX, '?compare=UZB,KAZ'])(
    '%s have no serious fault, on paper and in the dark room',
    async (address) => {
      const visit = await (await open(address)).loaded()
      await visit.unfold()
      await inBothRooms(visit)
    },
  )
})
