import { describe, expect, it } from 'vitest'
import { atlas, eventually, type Visit } from './atlas.ts'
import { inBothRooms } from './axe.ts'

const VALUES =
  'country,GWh,note\nKazakhstan,117,a\nKirghizia,14,=cmd()\nTurkmenistn,31,<img src=x onerror="alert(1)">\nAtlantis,3,e\n'
const PLACES = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'Almaty', n: 2 },
      geometry: { type: 'Point', coordinates: [76.9, 46.5] },
    },
    { type: 'Feature', properties: { name: 'Steppe' }, geometry: { type: 'Point', coordinates: [73, 48.5] } },
  ],
})

const input = (visit: Visit) => visit.map.locator('input[type=file]')
const layer = (visit: Visit) => visit.map.locator('[data-rows]')
const panel = (visit: Visit, name: string) => visit.map.getByRole('dialog', { name })
/** The page is at rest, and all that own data need is there. */
const atRest = async (visit: Visit) => {
  await input(visit).waitFor({ state: 'attached' })
  await visit.page.waitForLoadState('networkidle')
  await visit.page.waitForTimeout(2500)
}
const choose = (visit: Visit, name: string, text: string) =>
  input(visit).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

/** Whether what takes a file has the focus. */
const onFile = (visit: Visit) =>
  visit.page.evaluate(() => (document.activeElement as HTMLInputElement).type === 'file')

/** As a hand drops a file on the map. */
const drop = (visit: Visit, name: string, text: string) =>
  visit.map.evaluate(
    (map, file) => {
      const data = new DataTransfer()
      data.items.add(new File([file.text], file.name))
      for (const type of ['dragover', 'drop'])
        map.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
    },
    { name, text },
  )

describe("a reader's own data", () => {
  const { open } = atlas({ webgl: false })

  it('of countries is dropped, drawn, matched and corrected, and asks nothing of anybody', async () => {
    const visit = await open()
    await atRest(visit)
    const before = visit.requests.length
    const dialogs: string[] = []
    visit.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await drop(visit, 'energy.csv', VALUES)
    const rows = panel(visit, 'energy.csv')
    await rows.getByText('2 names were found on this map').waitFor()
    await eventually(() => layer(visit).innerText()).toMatch(/117\s+14/)
    await rows.getByText('2 names were not found on this map').waitFor()
    await rows.getByRole('button', { name: 'Turkmenistan?' }).click()
    await rows.getByRole('combobox', { name: 'Atlantis' }).selectOption({ label: 'leave it out' })
    await rows.getByText('All names have a state').waitFor()
    await eventually(() => layer(visit).innerText()).toMatch(/117\s+14\s+31/)
    // What would run elsewhere is text here, in the table and on the card.
    await rows.getByText('<img src=x onerror="alert(1)">').click()
    const card = panel(visit, 'Turkmenistn')
    await card.getByText('<img src=x onerror="alert(1)">').waitFor()
    expect(await visit.page.locator('img').count()).toBe(0)
    await rows.getByRole('searchbox', { name: 'Rows with' }).fill('cmd()')
    await rows.getByText('1 of 4 rows').waitFor()
    await eventually(() => layer(visit).innerText()).toMatch(/^\s*14\s*$/)
    expect(dialogs).toEqual([])
    expect(visit.requests.slice(before)).toEqual([])
    expect(visit.path()).toBe('')
    expect(new URL(visit.page.url()).hash).toBe('')
    expect(visit.problems).toEqual([])
  })

  it('of a GeoJSON is added by keyboard, hovered, clicked, kept for the next visit, and removed', async () => {
    const visit = await open()
    await atRest(visit)
    await visit.tabTo(/Uzbekistan/)
    for (let i = 0; i < 8 && !(await onFile(visit)); i++) await visit.page.keyboard.press('Tab')
    expect(await onFile(visit)).toBe(true)
    await choose(visit, 'places.geojson', PLACES)
    await eventually(() => layer(visit).getAttribute('data-rows')).toBe('2')
    const at = await visit.pixelOf([73, 48.5])
    await visit.page.mouse.move(at.x + 1, at.y + 1)
    await layer(visit).getByText('Steppe').waitFor()
    await visit.page.mouse.click(at.x, at.y)
    const card = panel(visit, 'Steppe')
    await card.getByText('From your own file places.geojson, feature 2').waitFor()
    // The state below was not meant.
    expect(visit.path()).toBe('')
    await visit.page.keyboard.press('Escape')
    await eventually(() => card.count()).toBe(0)
    await visit.page.reload()
    await eventually(() => layer(visit).getAttribute('data-rows')).toBe('2')
    await visit.map.getByRole('button', { name: 'Remove' }).click()
    await eventually(() => layer(visit).count()).toBe(0)
    expect(await onFile(visit)).toBe(true)
    await visit.page.reload()
    await atRest(visit)
    expect(await layer(visit).count()).toBe(0)
    expect(visit.path()).toBe('')
    expect(visit.problems).toEqual([])
  })

  it('that is broken is refused with the line, and leaves what was on the map', async () => {
    const visit = await open()
    await atRest(visit)
    await choose(visit, 'places.geojson', PLACES)
    await eventually(() => layer(visit).getAttribute('data-rows')).toBe('2')
    await drop(visit, 'broken.geojson', `{"type": "FeatureCollection",\n"features": [{`)
    const alert = visit.map.getByRole('alert')
    await alert.getByText(/“broken.geojson” is not shown. It is cut off: it ends on line 2/).waitFor()
    expect(await layer(visit).getAttribute('data-rows')).toBe('2')
    await alert.getByRole('button', { name: 'Close' }).click()
    await eventually(() => alert.count()).toBe(0)
    await choose(visit, 'quotes.csv', 'name,lat,lon\n"a,1,2\n')
    await alert.getByText(/A quote on line 2 is not closed/).waitFor()
    await choose(visit, 'far.csv', 'name,y,x\na,5300000,8560000\n')
    await alert.getByText(/Line 2 lies at 8560000, 5300000: that looks like metres/).waitFor()
    expect(await layer(visit).getAttribute('data-rows')).toBe('2')
  })

  it('of 200 MB is refused at once, before it is read', async () => {
    const visit = await open()
    await atRest(visit)
    await visit.map.evaluate((map) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(200 * 1024 * 1024)], 'large.geojson'))
      map.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    })
    await visit.map
      .getByRole('alert')
      .getByText(/It has 200 MB, and the page reads at most/)
      .waitFor()
  })

  it('is offered to be swapped where it lies the wrong way round', async () => {
    const visit = await open()
    await atRest(visit)
    await choose(visit, 'swapped.csv', 'name,lat,lon\nDelhi,77.2,28.6\nAlmaty,76.9,43.2\n')
    const rows = panel(visit, 'swapped.csv')
    await rows.getByRole('button', { name: 'Swap latitude and longitude' }).click()
    await rows.getByText('Latitude and longitude were swapped, as you asked.').waitFor()
  })

  it('is read in the page where workers are refused, and lasts until it is closed where nothing may be kept', async () => {
    const visit = await open('', {
      given: (page) =>
        page.addInitScript(() => {
          Object.assign(globalThis, {
            Worker: class {
              constructor() {
                throw new Error('refused')
              }
            },
          })
          IDBFactory.prototype.open = () => {
            throw new Error('refused')
          }
        }),
    })
    await atRest(visit)
    await choose(visit, 'energy.csv', VALUES)
    const rows = panel(visit, 'energy.csv')
    await rows.getByText('This browser refuses to read beside the page').waitFor()
    await rows.getByText('this browser keeps nothing, so it is here until the page is closed').waitFor()
  })

  it('has no finding by axe, in both rooms', async () => {
    const visit = await open()
    await atRest(visit)
    await choose(visit, 'energy.csv', VALUES)
    await panel(visit, 'energy.csv').waitFor()
    await inBothRooms(visit)
  })
})
