import { describe, expect, it } from 'vitest'
import { atlas, NAMES, SIX } from './atlas.ts'

const { open } = atlas()
const quiet = { javaScriptEnabled: false } as const

describe('without JavaScript', () => {
  it('the map has the six states, filled, and their names as text', async () => {
    const visit = await open('', quiet)
    for (const name of NAMES) {
      expect(await visit.country(name).isVisible()).toBe(true)
      expect(await visit.country(name).getByText(name, { exact: true }).isVisible()).toBe(true)
      const shape = visit.map.locator(`[data-state=${SIX[name].id}]`)
      expect((await shape.boundingBox())?.width).toBeGreaterThan(10)
    }
    expect(await visit.renderer()).toBe('svg')
  })

  it('each name is a link that a new page can follow', async () => {
    const visit = await open('', quiet)
    for (const name of NAMES) {
      expect(await visit.country(name).getAttribute('href')).toBe(`?country=${SIX[name].id}`)
    }
  })

  it('legend, sectors and the headline figures are there', async () => {
    const visit = await open('', quiet)
    expect(await visit.legend.getByRole('listitem').count()).toBeGreaterThan(1)
    expect(await visit.sectors.getByRole('button').count()).toBeGreaterThanOrEqual(13)
    const chart = visit.chart(/China mined 60%.*refined 91%.*made 94%/)
    await chart.waitFor()
    await chart.getByText('Table').click()
    const cells = (await chart.getByRole('cell').allInnerTexts()).join(' ')
    for (const figure of ['60', '91', '94']) expect(cells).toContain(figure)
    await chart.getByText(/International Energy Agency/).waitFor()
  })

  it('a note says what is missing', async () => {
    const visit = await open('', quiet)
    const note = visit.page.locator('noscript p')
    expect(await note.innerText()).toContain('Without JavaScript you see the map')
    const box = await note.boundingBox()
    expect(box && box.y + box.height).toBeLessThanOrEqual(720)
    expect(visit.problems).toEqual([])
  })
})
