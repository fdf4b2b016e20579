import { describe, expect, it } from 'vitest'
import { atlas, NAMES, ROOM, SIX, type Visit } from '../atlas.ts'
import { edge, fillOf, frameOf, isClear, picture, SCALE, samples, scansOf, spread } from '../borders.ts'
import { type Colour, coloursAt, distance, type Pixel } from '../pixels.ts'

const { open } = atlas()

const CAMERAS = [
  ['the six', ''],
  ['the whole of India', '4.3/22.5/82'],
  ['Kashmir', '5.6/34.6/77'],
  ['Arunachal', '5.6/28.2/93.5'],
  ['Fergana', '7.4/40.4/71.3'],
  ['Caspian and Aral', '5/43/58'],
] as const

const VIEWS = ['in', 'intl'] as const

const INK: Colour = [28, 36, 48]

/** A point every so many CSS pixels; of what is around it the mean is taken, which is that of a hatch, too. */
const GRID = 40
const AROUND = 6

/** Where neither renderer has a line nearby, and what both have there. */
async function fieldsOf(visit: Visit, png: Buffer, { width, height }: { width: number; height: number }) {
  const centres: Pixel[] = []
  for (let x = GRID; x < width - GRID; x += GRID)
    for (let y = GRID; y < height - GRID; y += GRID) centres.push({ x, y })
  const offsets = [-2, -1, 0, 1, 2].map((i) => (i * AROUND) / 2)
  const around = (at: Pixel) => offsets.flatMap((dx) => offsets.map((dy) => ({ x: at.x + dx, y: at.y + dy })))
  const colours = await coloursAt(visit.page, png, centres.flatMap(around), SCALE)
  const each = offsets.length ** 2
  return centres.map((at, i) => {
    const here = colours.slice(i * each, (i + 1) * each)
    const mean = [0, 1, 2].map((c) => here.reduce((sum, colour) => sum + (colour[c] ?? 0), 0) / each)
    return { at, mean: mean as unknown as Colour, flat: here.every((c) => distance(c, here[0] ?? c) < 4) }
  })
}

/** How many pixels of ink there are: of dashed lines and hatches. */
const inkOf = (visit: Visit, png: Buffer, { width, height }: { width: number; height: number }) =>
  visit.page.evaluate(
    async ({ address, size, scale }) => {
      const image = new Image()
      image.src = address
      await image.decode()
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, size.width * scale, size.height * scale)
      let ink = 0
      for (let i = 0; i < data.length; i += 4) {
        const [r = 0, g = 0, b = 0] = data.subarray(i, i + 3)
        if (r < 50 && g < 60 && b < 75) ink++
      }
      return ink
    },
    {
      address: `data:image/png;base64,${png.toString('base64')}`,
      size: { width: Math.floor(width), height: Math.floor(height) },
      scale: SCALE,
    },
  )

describe.each(VIEWS)('SVG and WebGL draw the same map, view %s', (view) => {
  it.each(CAMERAS)('%s', async (name, camera) => {
    const address = `?sector=climate&boundary=${view}${camera && `&map=${camera}`}`
    const options = { viewport: ROOM, deviceScaleFactor: SCALE, bypassCSP: true }
    // One item each: the five in one colour, darker than what lies about them.
    // A map without its WebGL has the same full shapes.
    const [flat, visit] = await Promise.all([
      open(address, { ...options, given: (page) => page.route('**/MapGl*.js', (route) => route.abort()) }),
      open(address, options).then((opened) => opened.gl()),
    ])
    const [svg, gl] = [await picture(await flat.full()), await picture(await visit.full())]
    const fills = new Map<string, Colour>()
    for (const state of NAMES) fills.set(SIX[state].id, await fillOf(flat, SIX[state].id))
    const frame = await frameOf(flat)
    expect(await frameOf(visit)).toEqual(frame)

    const places = spread(samples(frame, `region${frame.zoom >= 5.5 ? '.detail' : ''}.${view}.`), 400)
    const [glScans, svgScans] = [await scansOf(visit, gl, places), await scansOf(visit, svg, places)]
    const off = places.flatMap(({ id }, i) => {
      const fill = fills.get(id) ?? [0, 0, 0]
      const drawn = edge(glScans[i] ?? [], fill)
      if (drawn === null || !isClear(glScans[i] ?? [], fill)) return []
      // A dash of the one may lie beside a gap of the other.
      if ([...(glScans[i] ?? []), ...(svgScans[i] ?? [])].some((c) => distance(c, INK) < 60)) return []
      const was = edge(svgScans[i] ?? [], fill)
      return [was === null ? Number.POSITIVE_INFINITY : Math.abs(drawn - was)]
    })
    const [glFields, svgFields] = [await fieldsOf(visit, gl, frame), await fieldsOf(visit, svg, frame)]
    const plain = glFields.flatMap(({ mean, flat }, i) =>
      flat && svgFields[i]?.flat ? [distance(mean, svgFields[i].mean)] : [],
    )
    const meanOf = (fields: typeof glFields) =>
      [0, 1, 2].map((c) => fields.reduce((sum, { mean }) => sum + (mean[c] ?? 0), 0) / fields.length)
    const [r = 0, g = 0, b = 0] = meanOf(glFields).map((n, c) => n - (meanOf(svgFields)[c] ?? 0))
    const apart = Math.hypot(r, g, b)
    const [glInk, svgInk] = [await inkOf(visit, gl, frame), await inkOf(visit, svg, frame)]
    console.info(
      `${view} ${name}: ${off.length} places on borders, worst ${Math.max(0, ...off).toFixed(2)} px; ${plain.length} plain points, worst ${Math.max(...plain).toFixed(1)}; means ${apart.toFixed(1)} apart; ink ${glInk}/${svgInk}`,
    )
    expect.soft(off.length, 'clear places on borders').toBeGreaterThanOrEqual(3)
    expect.soft(Math.max(...off), 'px between the borders').toBeLessThanOrEqual(1)
    expect.soft(plain.length, 'plain points').toBeGreaterThan(60)
    expect.soft(Math.max(...plain), 'colours').toBeLessThan(4)
    expect.soft(apart, 'the colour of the whole').toBeLessThan(3)
    // Only the view with disputes marked has ink to compare everywhere.
    if (glInk + svgInk < 600) return
    expect.soft(glInk / svgInk, 'ink of dashed lines and hatches').toBeGreaterThan(0.6)
    expect.soft(glInk / svgInk, 'ink of dashed lines and hatches').toBeLessThan(1.7)
  })
})
