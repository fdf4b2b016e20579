import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { elementsOf, needsMore } from '../setup/wellFormed.ts'
import { atlas, eventually, PHONE, type Visit } from './atlas.ts'

const { open, url } = atlas({ webgl: false })

const OF_MAP = 'Picture of the map or of the whole view'
const WHOLE = 'the whole view: map and charts'
type Kind = 'SVG' | 'PNG 1×' | 'PNG 2×' | 'PNG 4×'

const visit = async (address: string, options = {}) => (await open(address, options)).full()

async function ask(visit: Visit, kind: Kind, { whole = false, chart = '' } = {}) {
  const within = chart === '' ? visit.page : visit.page.locator(`#chart-${chart}`)
  await within.getByRole('button', { name: chart === '' ? OF_MAP : 'Picture of this chart' }).click()
  const dialog = visit.role('dialog', { name: 'Take a picture' })
  if (whole) await dialog.getByLabel(WHOLE).check()
  await dialog.getByLabel(kind === 'SVG' ? /^SVG/ : kind).check()
  return dialog
}

async function taken(visit: Visit, kind: Kind, options = {}) {
  const dialog = await ask(visit, kind, options)
  const [download] = await Promise.all([
    visit.page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save', exact: true }).click(),
  ])
  const name = download.suggestedFilename()
  await dialog.getByText(`Saved as ${name}`).waitFor()
  await dialog.getByRole('button', { name: 'Close' }).click()
  return { name, bytes: readFileSync(await download.path()) }
}

/** Width and height, as the head of a PNG has them. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)] as const

const rendererIsThere = spawnSync('rsvg-convert', ['--version']).status === 0
if (!rendererIsThere)
  process.stderr.write('pictures are not compared with a second renderer: apt-get install librsvg2-bin\n')

const inSecondRenderer = (svg: Buffer) => execFileSync('rsvg-convert', { input: svg, maxBuffer: 1e8 })

/**
 * How far two pictures are from each other, part by part: each is made small, so that a text set in another face is a
 * grey of about the same darkness; means of the differences of colour, 0 to 255, of all parts and of the worst.
 */
const difference = (page: Page, one: Buffer, other: Buffer) =>
  page.evaluate(
    async ([a, b]) => {
      const small = async (png: string) => {
        const image = new Image()
        image.src = `data:image/png;base64,${png}`
        await image.decode()
        const [width, height] = [Math.ceil(image.width / 12), Math.ceil(image.height / 12)]
        const canvas = document.createElement('canvas')
        Object.assign(canvas, { width, height })
        const context = canvas.getContext('2d')
        if (!context) throw new Error('no canvas')
        context.imageSmoothingQuality = 'high'
        context.drawImage(image, 0, 0, width, height)
        return { data: context.getImageData(0, 0, width, height).data, size: [image.width, image.height] }
      }
      const [x, y] = [await small(a), await small(b)]
      const parts: number[] = []
      for (let i = 0; i < x.data.length; i += 4) {
        const of = [0, 1, 2].map((c) => Math.abs((x.data[i + c] ?? 0) - (y.data[i + c] ?? 0)))
        parts.push(of.reduce((sum, d) => sum + d, 0) / 3)
      }
      const mean = parts.reduce((sum, d) => sum + d, 0) / parts.length
      const far = parts.filter((d) => d > 40).length / parts.length
      return { mean, far, sizes: [x.size, y.size] }
    },
    [one.toString('base64'), other.toString('base64')] as const,
  )

const textsOf = (svg: string) =>
  elementsOf(svg)
    .filter((e) => e.name === 'text')
    .map((e) => e.text)

/** What every picture has, and what it must not have. */
function isWhole(svg: string, visit: Visit) {
  expect(needsMore(svg)).toEqual([])
  const words = textsOf(svg).join(' ')
  expect(words).toContain('Data as of ')
  expect(words).toMatch(/dataset version \d+\.\d+\.\d+\./)
  expect(words.replaceAll(' ', '')).toContain(`From${visit.page.url()}`.replaceAll(' ', ''))
  expect(words).toMatch(/ 1\. \S/)
  expect(svg).toContain('data:font/woff2;base64,')
  return words
}

/** Nothing was asked of another host, and nothing was complained of. */
function wasQuiet(visit: Visit) {
  expect(
    visit.requests.filter((address) => !/^(data|blob):/.test(address) && !address.startsWith(url())),
  ).toEqual([])
  expect(visit.problems).toEqual([])
}

const VIEWS = [
  ['in', '?country=KAZ&compare=UZB', 'Boundaries: As claimed by India'],
  ['intl', '?boundary=intl&layer=sites&map=4.6/36/76', 'Boundaries: De facto, disputes marked'],
  ['cn', '?boundary=cn', 'Boundaries: As claimed by China'],
] as const

describe('a picture of the map', () => {
  it.each(VIEWS)(
    'stands by itself, with the boundary view %s and what is to be said of it',
    async (view, address, stamp) => {
      const reader = await visit(address)
      const { name, bytes } = await taken(reader, 'SVG')
      expect(name).toMatch(new RegExp(`^samvad-\\d{4}-\\d\\d-\\d\\d-map-${view}\\.svg$`))
      const words = isWhole(bytes.toString('utf8'), reader)
      expect(words).toContain(stamp)
      expect(words).toContain('Not certified by the Survey of India; no legal standing.')
      expect(words).toMatch(/\d km/)
      expect(words).toContain('Cooperation items with India')
      expect(words).toContain('Natural Earth')
      if (view === 'in') {
        expect(words).toContain('Chosen and compared Kazakhstan Uzbekistan')
        expect(words).toContain('Only Kazakhstan and Uzbekistan are coloured')
        expect(words).not.toContain('India, party to every one')
      }
      if (view === 'intl')
        for (const word of ['Line of Control', 'Mineral sites', 'Uranium']) expect(words).toContain(word)
      wasQuiet(reader)
    },
  )

  it.skipIf(!rendererIsThere)('is the same in a second renderer', async () => {
    const reader = await visit('?country=KAZ&boundary=intl&layer=sites')
    const svg = (await taken(reader, 'SVG')).bytes
    const png = (await taken(reader, 'PNG 1×')).bytes
    const found = await difference(reader.page, png, inSecondRenderer(svg))
    expect(found.sizes[0]).toEqual(found.sizes[1])
    expect(found.mean).toBeLessThan(2.5)
    expect(found.far).toBeLessThan(0.004)
  })

  it.skipIf(!rendererIsThere)("has a reader's own data, said to be theirs", async () => {
    const reader = await visit('?country=KAZ')
    const file = reader.map.locator('input[type=file]')
    await file.waitFor({ state: 'attached' })
    const open = (name: string, text: string) =>
      file.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
    const own = (svg: string) =>
      elementsOf(svg).filter((e) => e.name === 'circle' && e.attributes.fill?.toLowerCase() === '#8e2c86')
    await open('energy.csv', 'country,GWh\nKazakhstan,117\nKyrgyzstan,14\n')
    await reader.map.locator('[data-rows="2"]').waitFor({ state: 'attached' })
    const svg = (await taken(reader, 'SVG')).bytes
    const words = isWhole(svg.toString('utf8'), reader)
    expect(words).toContain('Added by the reader, energy.csv: GWh')
    expect(words).toContain('They are not part of the atlas')
    // Two on the map, two in the legend: their areas are as the values.
    const radii = own(svg.toString('utf8')).map((e) => Number(e.attributes.r))
    expect(radii).toHaveLength(4)
    expect((Math.max(...radii) / Math.min(...radii)) ** 2).toBeCloseTo(117 / 14, 0)
    const png = (await taken(reader, 'PNG 1×')).bytes
    const found = await difference(reader.page, png, inSecondRenderer(svg))
    expect(found.mean).toBeLessThan(2.5)
    expect(found.far).toBeLessThan(0.004)
    const points = Array.from({ length: 3000 }, (_, i) => `${i},${40 + (i % 60) / 6},${60 + i / 200}`)
    await open('points.csv', `name,lat,lon\n${points.join('\n')}\n`)
    await reader.map.locator('[data-rows="3000"]').waitFor({ state: 'attached' })
    const many = (await taken(reader, 'SVG')).bytes.toString('utf8')
    const dots = elementsOf(many).find(
      (e) => e.attributes.stroke?.toLowerCase() === '#8e2c86' && e.attributes['stroke-linecap'] === 'round',
    )
    expect(dots?.attributes.d?.match(/M/g)?.length).toBeGreaterThan(2900)
    wasQuiet(reader)
  })

  it('is one, two or four times as large, and the same from a phone in a dark room', async () => {
    const reader = await visit('')
    const one = await taken(reader, 'PNG 1×')
    const [width, height] = sizeOf(one.bytes)
    expect(width).toBe(900)
    expect(height).toBeGreaterThan(1000)
    for (const scale of [2, 4] as const) {
      const { bytes } = await taken(reader, `PNG ${scale}×`)
      expect(sizeOf(bytes)).toEqual([width * scale, height * scale])
      wasQuiet(reader)
    }
    const phone = await visit('', { viewport: PHONE, colorScheme: 'dark' })
    const small = await taken(phone, 'PNG 1×')
    expect(Math.abs(sizeOf(small.bytes)[1] - height)).toBeLessThan(20)
    expect((await difference(reader.page, one.bytes, small.bytes)).mean).toBeLessThan(2.5)
  })

  it('can be stopped, and then there is no file', async () => {
    const reader = await visit('')
    let files = 0
    reader.page.on('download', () => files++)
    const dialog = await ask(reader, 'PNG 4×')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await dialog.getByRole('progressbar', { name: 'Progress' }).waitFor()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dialog.getByText('Cancelled: nothing was saved.').waitFor()
    await reader.page.waitForTimeout(1500)
    expect(files).toBe(0)
    expect(await reader.page.locator('[data-offscreen]').count()).toBe(0)
    await reader.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await reader.focused()).toBe(OF_MAP)
  })

  it('that is larger than the browser can draw is refused with the largest that works', async () => {
    const reader = await visit('', {
      given: (page: Page) =>
        // As a phone's browser: such a canvas is there, and nothing can be drawn on it.
        page.addInitScript(`
          const { getContext } = HTMLCanvasElement.prototype
          HTMLCanvasElement.prototype.getContext = function (...args) {
            return this.width * this.height > 8e6 ? null : getContext.apply(this, args)
          }`),
    })
    const dialog = await ask(reader, 'PNG 4×')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    const said = dialog.getByRole('alert')
    await said.waitFor()
    expect(await said.innerText()).toMatch(
      /^3,600 × [\d,]+ pixels are more .* The largest that works is PNG 2×/,
    )
  })

  it('goes to the clipboard as PNG, and where it may not, that is said', async () => {
    const reader = await visit('', { permissions: ['clipboard-read', 'clipboard-write'] })
    const dialog = await ask(reader, 'PNG 1×')
    await dialog.getByRole('button', { name: 'Copy as PNG' }).click()
    await dialog.getByText('Copied').waitFor()
    const copied = await reader.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const blob = await item?.getType('image/png')
      const image = blob && (await createImageBitmap(blob))
      return image?.width
    })
    expect(copied).toBe(900)
    await reader.page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('no'))
    })
    await dialog.getByRole('button', { name: 'Copy as PNG' }).click()
    await dialog.getByRole('alert').getByText('does not let the page copy a picture').waitFor()
  })
})

describe('a picture of a chart', () => {
  it.each([
    ['?country=KAZ', 'goods-trade-by-fiscal-year', 720],
    ['rare-earths/', 'controls', 1020],
    ['trade/', 'the-five-side-by-side', 720],
    ['minerals/', 'sites', 1020],
    ['timeline/', 'timeline', 1020],
  ])(
    '%s: %s stands by itself, and is the same from a phone in a dark room',
    async (address, chart, width) => {
      const reader = await visit(address)
      const { name, bytes } = await taken(reader, 'SVG', { chart })
      expect(name).toMatch(new RegExp(`^samvad-\\d{4}-\\d\\d-\\d\\d-${chart}\\.svg$`))
      const svg = bytes.toString('utf8')
      const words = isWhole(svg, reader)
      expect(elementsOf(svg)[0]?.attributes.width).toBe(String(width))
      expect(words).not.toContain('Survey of India')
      expect(words).not.toContain('Arrow keys')
      wasQuiet(reader)
      if (rendererIsThere) {
        const png = (await taken(reader, 'PNG 1×', { chart })).bytes
        const found = await difference(reader.page, png, inSecondRenderer(bytes))
        expect(found.mean).toBeLessThan(3)
        expect(found.far).toBeLessThan(0.01)
      }
      const phone = await visit(address, { viewport: PHONE, colorScheme: 'dark' })
      const small = await taken(phone, 'SVG', { chart })
      const fills = (of: string) => new Set(elementsOf(of).map((e) => e.attributes.fill))
      expect(fills(small.bytes.toString('utf8'))).toEqual(fills(svg))
      expect(textsOf(small.bytes.toString('utf8')).length).toBe(textsOf(svg).length)
    },
  )
})

describe('a picture of the whole view', () => {
  it.skipIf(!rendererIsThere)('has map, heading and charts, with every source numbered once', async () => {
    const reader = await visit('?country=KAZ&boundary=intl')
    const titlesNow = () =>
      reader.page
        .locator('#panel figure')
        .evaluateAll((all) => all.map((figure) => figure.getAttribute('aria-label') ?? ''))
    await eventually(async () => (await titlesNow()).length).toBeGreaterThan(2)
    const titles = await titlesNow()
    const { name, bytes } = await taken(reader, 'SVG', { whole: true })
    expect(name).toMatch(/-view-kaz-intl\.svg$/)
    const words = isWhole(bytes.toString('utf8'), reader)
    for (const title of titles) expect(words).toContain(title)
    expect(words).toContain('Boundaries: De facto, disputes marked')
    const sources = words.match(/Natural Earth, Admin 0, countries, 1:10m, version 5\.1/g)
    expect(sources).toHaveLength(1)
    wasQuiet(reader)
    const png = (await taken(reader, 'PNG 1×', { whole: true })).bytes
    const found = await difference(reader.page, png, inSecondRenderer(bytes))
    expect(found.mean).toBeLessThan(3)
    expect(found.far).toBeLessThan(0.01)
  })
})
