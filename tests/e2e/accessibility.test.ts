import { describe, expect, it } from 'vitest'
import { atlas, PHONE } from './atlas.ts'
import { accessible, findings, inBothRooms } from './axe.ts'

accessible(false)

describe('accessibility of provenance', () => {
  const { open } = atlas({ webgl: false })

  it.each([
    { what: 'a plain mark', address: '', mark: '#panel [data-cite]' },
    { what: 'a mark of what sources differ on', address: '?country=KAZ', mark: '#panel [data-differs]' },
    { what: 'a mark of a computed share', address: '', mark: 'figure [data-cite^="mine:"]' },
  ])('$what, opened, has no serious fault, on paper and in the dark room', async ({ address, mark }) => {
    const visit = await (await open(address)).loaded()
    const ask = async () => {
      await visit.page.locator(mark).first().click()
      await visit.says.waitFor()
    }
    await ask()
    await inBothRooms(visit, ask)
    expect(await visit.says.isVisible()).toBe(true)
  })

  it('a mark, opened on a phone, has no serious fault', async () => {
    const visit = await (
      await open('?country=UZB', { viewport: PHONE, hasTouch: true, isMobile: true })
    ).loaded()
    await visit.page.locator('#panel [data-differs]').first().tap()
    await visit.says.waitFor()
    expect(await findings(visit)).toEqual([])
  })

  it.each(['sources/', 'sources/?q=uranium#nowhere-at-all', 'data/'])(
    '/%s has no serious fault, on paper and in the dark room',
    async (page) => {
      const visit = await (await open(page, { bypassCSP: true })).taken()
      // What is not on the screen is left out of the layout, and of what is looked at, too.
      await visit.page.addStyleTag({ content: '* { content-visibility: visible !important }' })

      await visit.unfold()
      await inBothRooms(visit)
    },
  )
})
