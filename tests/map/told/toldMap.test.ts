import type { LineString, MultiLineString } from 'geojson'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { toldSize } from '../../../src/app/send/mapOf.ts'
import { type Briefing, Briefings } from '../../../src/domain/briefing.ts'
import { LINE_KINDS } from '../../../src/domain/region.ts'
import type { MapName, MapShape, ToldMap, XY } from '../../../src/domain/toldMap.ts'
import { t } from '../../../src/i18n/t.ts'
import { fitBox, HOME_BOX, type Size } from '../../../src/map/camera.ts'
import { fillColour } from '../../../src/map/gl/layers.ts'
import { isInside } from '../../../src/map/hit.ts'
import { pixelOf, placeAt } from '../../../src/map/pixels.ts'
import type { Point } from '../../../src/map/projection.ts'
import { stateInSight } from '../../../src/map/stateInSight.ts'
import { isCrossed } from '../../../src/map/told/names.ts'
import { mapModel } from '../../../src/select/mapModel.ts'
import { LIGHT } from '../../../src/theme/theme.ts'
import { viewOf } from '../../../src/view/readAddress.ts'
import { contextIn, home, regionIn, textOf } from '../../setup/compiled.ts'
import { known, shapesFor, told, toldScene } from '../../setup/toldMaps.ts'

const [shipped] = v.parse(Briefings, JSON.parse(textOf('briefings.json'))).briefings as [Briefing]

const SIZE: Size = { width: 640, height: 520 }
const TITLE: Size = { width: 380, height: 440 }
const VIEWS = home.boundaries.map(({ id }) => id)

const ADDRESSES = [
  ...VIEWS.map((id) => `?boundary=${id}`),
  '?sector=critical-minerals&layer=none',
  '?sector=critical-minerals&layer=sites&map=3.9/43.5/66.5',
  '?layer=corridors&map=3.5/37/63',
  '?layer=flows,cities&country=KAZ&compare=UZB&boundary=intl',
  '?boundary=intl&map=6/35/77',
  '?map=6.5/40.6/71.5&layer=cities',
]
const all = new Map(ADDRESSES.map((address) => [address, told(address, SIZE)]))
const mapAt = (address: string) => all.get(address) ?? told(address, SIZE)

const cameraOf = (address: string) => viewOf(address, known).view.map ?? fitBox(HOME_BOX, SIZE)
const pointsOf = (shapes: readonly MapShape[]) => shapes.flatMap(({ lines }) => lines.flat())
const stateShape = (map: ToldMap, id: string) =>
  map.shapes.find(({ country, kind }) => country === id && kind === 'area')

/** Its sign is the direction of the ring. */
const area = (ring: readonly XY[]) =>
  ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length] as XY
    return sum + (x * ny - nx * y) / 2
  }, 0)

const lengthOf = (line: readonly XY[]) =>
  line
    .slice(1)
    .reduce((sum, [x, y], i) => sum + Math.hypot(x - (line[i]?.[0] ?? x), y - (line[i]?.[1] ?? y)), 0)

const edgesOf = (shape: MapShape | undefined) =>
  (shape?.lines ?? []).flatMap((ring) =>
    ring.map((p, i): readonly [XY, XY] => {
      const next = ring[(i + 1) % ring.length] as XY
      return String(p) < String(next) ? [p, next] : [next, p]
    }),
  )

function distance([x, y]: XY, [[ax, ay], [bx, by]]: readonly [XY, XY]): number {
  const [dx, dy] = [bx - ax, by - ay]
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}

type Area = ReturnType<typeof regionIn>['features'][number]['geometry']
const ringsIn = (geometry: Area) =>
  (geometry.type === 'Polygon'
    ? geometry.coordinates
    : geometry.coordinates.flat()) as unknown as (readonly Point[])[]

type Line = LineString | MultiLineString
/** Its rings or lines. */
function partsOf(geometry: Area | Line): (readonly Point[])[] {
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return ringsIn(geometry)
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
  return lines as unknown as (readonly Point[])[]
}

/** How far the middle of a ring is from a point. */
function middleOf(ring: readonly XY[], [x, y]: XY): XY {
  const [xs, ys] = [ring.map((p) => p[0]), ring.map((p) => p[1])]
  return [(Math.min(...xs) + Math.max(...xs)) / 2 - x, (Math.min(...ys) + Math.max(...ys)) / 2 - y]
}

describe.each(ADDRESSES)('the map of %j', (address) => {
  const map = mapAt(address)

  it('has nothing outside of it', () => {
    const out = pointsOf(map.shapes).filter(
      ([x, y]) => !(x >= 0 && y >= 0 && x <= SIZE.width && y <= SIZE.height),
    )
    expect(out).toEqual([])
  })

  it('has shapes with a name each, and lines that are lines', () => {
    for (const { name, lines, closed } of map.shapes) {
      expect(name).not.toBe('')
      expect(lines.length).toBeGreaterThan(0)
      expect(Math.min(...lines.map(({ length }) => length))).toBeGreaterThanOrEqual(closed ? 3 : 2)
    }
  })

  it('has each of the six that is in sight, in the colour of the map', () => {
    const { view } = viewOf(address, known)
    const { region } = shapesFor(view)
    const model = mapModel(
      region.features.map(({ properties }) => properties),
      view,
    )
    for (const { properties, geometry } of region.features) {
      const shape = stateShape(map, properties.id)
      const isSeen = stateInSight(geometry, { camera: cameraOf(address), size: SIZE, place: null })
      expect(shape !== undefined, properties.id).toBe(isSeen)
      const fill = model.states.find(({ id }) => id === properties.id)?.fill ?? 'none'
      if (shape) expect(shape.fill).toBe(fillColour(fill, LIGHT))
    }
  })

  it('has no name over another, and none beyond the edges', () => {
    const letters = new Set(
      map.names.filter(({ halo, strong, size }) => halo === null && strong && size === 11),
    )
    const rects = map.names.filter((name) => !letters.has(name)).map(rectOf)
    const over = rects.flatMap((a, i) =>
      rects.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} / ${b.text}`] : [])),
    )
    expect(over).toEqual([])
    for (const { left, right, top, bottom, text } of map.names.map(rectOf)) {
      expect(left >= 0 && top >= 0 && right <= SIZE.width && bottom <= SIZE.height, text).toBe(true)
    }
  })

  it('is the same when it is told again', () => {
    expect(told(address, SIZE)).toEqual(map)
  })
})

function rectOf({ text, x, y, width, size, anchor }: MapName) {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { text, left, right: left + width, top: y - size * 0.5, bottom: y + size * 0.5 }
}
type Rect = ReturnType<typeof rectOf>

const overlap = (a: Rect, b: Rect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

describe.each(VIEWS)('in the boundary view %s', (view) => {
  const map = mapAt(`?boundary=${view}`)
  const camera = fitBox(HOME_BOX, SIZE)
  const toPixel = (at: Point) => pixelOf(at, camera, SIZE)
  const { features } = contextIn(view)

  it('the six lie where they are, to the third of a pixel', () => {
    for (const { properties, geometry } of regionIn(view).features) {
      const edges = edgesOf(stateShape(map, properties.id))
      const rings = ringsIn(geometry).map((ring) => ring.slice(0, -1).map(toPixel))
      // Islets are left out.
      const far = rings
        .filter((ring) => Math.abs(area(ring)) > 1)
        .flatMap((ring) => ring.filter((_, i) => i % 5 === 0))
        .map((p) => Math.min(...edges.map((edge) => distance(p, edge))))
      expect(Math.max(...far), properties.id).toBeLessThan(0.3)
    }
  })

  it('neighbours have one border between them, without a gap', () => {
    const states = regionIn(view).features
    const pointsIn = (geometry: Area) => new Set(ringsIn(geometry).flat().map(String))
    let borders = 0
    for (const [i, a] of states.entries()) {
      for (const b of states.slice(i + 1)) {
        const theirs = pointsIn(b.geometry)
        const shared = ringsIn(a.geometry)
          .flat()
          .filter((p) => theirs.has(String(p)))
        if (shared.length < 10) continue
        borders++
        const of = new Set(edgesOf(stateShape(map, b.properties.id)).map(String))
        const both = edgesOf(stateShape(map, a.properties.id)).filter((edge) => of.has(String(edge)))
        const far = shared.map(toPixel).map((p) => Math.min(...both.map((edge) => distance(p, edge))))
        // What is left of an enclave that is no more than a speck is in neither.
        expect(far.filter((d) => d > 0.3).length / far.length).toBeLessThan(0.01)
      }
    }
    expect(borders).toBeGreaterThanOrEqual(6)
  })

  it('disputed areas are hatched, each with its name and who claims it', () => {
    const disputed = features.flatMap(({ properties: p, geometry }) =>
      p.kind === 'disputed' ? [{ ...p, rings: ringsIn(geometry as Area) }] : [],
    )
    const isLarge = (rings: readonly (readonly Point[])[]) =>
      rings.some((ring) => {
        const points = ring.map(toPixel)
        return Math.abs(area(points)) > 4 && points.every(([x, y]) => x > 0 && x < SIZE.width && y > 0)
      })
    const hatched = map.shapes.filter(({ hatch }) => hatch !== null)
    const names = hatched.map(({ name }) => name)
    for (const { name, rings } of disputed) if (isLarge(rings)) expect(names).toContain(name)
    for (const name of names) expect(disputed.map((d) => d.name)).toContain(name)
    expect(hatched.every(({ hatch, fill }) => hatch === LIGHT.disputed && fill === null)).toBe(true)
    const { hatched: isHatched } = home.boundaries.find(({ id }) => id === view) ?? {}
    expect(hatched.length > 8).toBe(isHatched)
    expect(hatched.every(({ says }) => says.includes('claimed by'))).toBe(true)
  })

  it('what is disputed is as large, and lines are as long, as in the shapes', () => {
    const measured = features.filter(({ properties: p, geometry }) => {
      const drawn = partsOf(geometry).flat().map(toPixel)
      // What the frame cuts is not measured here.
      const isWhole = drawn.every(([x, y]) => x > 0 && y > 0 && x < SIZE.width && y < SIZE.height)
      return isWhole && (p.kind === 'disputed' || (p.kind === 'line' && !['intl', 'ctx'].includes(p.line)))
    })
    expect(measured.length).toBeGreaterThanOrEqual({ in: 0, intl: 15, cn: 2 }[view as 'in'])
    for (const { properties: p, geometry } of measured) {
      const name = p.kind === 'disputed' ? p.name : p.kind === 'line' ? t(`line.${p.line}` as 'line.loc') : ''
      const size = p.kind === 'disputed' ? (ring: readonly XY[]) => Math.abs(area(ring)) : lengthOf
      const sum = (lines: readonly (readonly XY[])[]) => lines.reduce((n, line) => n + size(line), 0)
      const want = sum(partsOf(geometry).map((line) => line.map(toPixel)))
      const got = sum(map.shapes.filter((shape) => shape.name === name).flatMap(({ lines }) => lines))
      const off = p.kind === 'disputed' ? 2 + want * 0.03 : 3 + want * 0.1
      expect(Math.abs(got - want), `${name}: ${want}, ${got}`).toBeLessThan(off)
    }
  })

  it('each kind of line that the view has is there, and in the legend', () => {
    const kinds = new Set(features.flatMap(({ properties: p }) => (p.kind === 'line' ? [p.line] : [])))
    const marked = LINE_KINDS.filter((kind) => kind !== 'intl' && kind !== 'ctx')
    const names = map.shapes.filter(({ kind }) => kind === 'line').map(({ name }) => name)
    const rows = map.legend.flatMap((group) => group.rows.map(({ text }) => text))
    for (const kind of marked) {
      const name = t(`line.${kind}` as 'line.loc')
      expect(names.includes(name), kind).toBe(kinds.has(kind))
      expect(rows.includes(name), kind).toBe(kinds.has(kind))
    }
    expect(rows.includes(t('legend.disputed'))).toBe(view === 'intl')
  })

  it('each neighbour is a piece of its own, with the name of its state', () => {
    const names = map.shapes.filter(({ kind }) => kind === 'area').map(({ name }) => name)
    for (const name of ['China', 'Afghanistan', 'Iran', 'Pakistan', 'Nepal', 'Myanmar (Burma)'])
      expect(names).toContain(name)
    expect(names.filter((name) => /^[A-Z]{3}$/.test(name))).toEqual([])
  })

  it('is named on it', () => {
    expect(map.boundary).toEqual({
      id: view,
      name: home.boundaries.find(({ id }) => id === view)?.name,
    })
    expect(map.says).toContain(map.boundary.name)
  })
})

describe('a map that is close', () => {
  const map = mapAt('?map=6.5/40.6/71.5&layer=cities')

  it('keeps the holes of states for the enclaves in them', () => {
    const { region } = shapesFor(viewOf('?map=6.5/40.6/71.5', known).view)
    const camera = cameraOf('?map=6.5/40.6/71.5')
    const kyrgyz = region.features.find(({ properties }) => properties.id === 'KGZ')
    const polygons = kyrgyz?.geometry.type === 'MultiPolygon' ? kyrgyz.geometry.coordinates : []
    const single = kyrgyz?.geometry.type === 'Polygon' ? [kyrgyz.geometry.coordinates] : []
    const inSight = [...polygons, ...single]
      .flatMap(([, ...holes]) => holes as unknown as (readonly Point[])[])
      .map((hole) => hole.map((at) => pixelOf(at, camera, SIZE)))
      .filter(
        (hole) => Math.abs(area(hole)) > 1 && hole.every(([x, y]) => x > 0 && y > 0 && x < 640 && y < 520),
      )
    const rings = stateShape(map, 'KGZ')?.lines ?? []
    const [outer = 0] = rings.map(area)
    const holes = rings.filter((ring) => Math.sign(area(ring)) !== Math.sign(outer))
    expect(inSight.length).toBeGreaterThan(1)
    expect(holes).toHaveLength(inSight.length)
  })

  it('has rivers and the borders of regions', () => {
    const names = map.shapes.map(({ name }) => name)
    expect(names).toContain('Rivers')
    expect(names).toContain('Borders of first-level regions')
  })

  it('draws no outline along its edges', () => {
    const along = map.shapes
      .filter(({ kind, name }) => kind === 'line' && name.startsWith('Outlines'))
      .flatMap(({ lines }) => lines)
      .flatMap((line) => line.slice(1).map((p, i) => [p, line[i] as XY] as const))
      .filter(([[ax, ay], [bx, by]]) =>
        [
          ax === bx && (ax === 0 || ax === SIZE.width),
          ay === by && (ay === 0 || ay === SIZE.height),
        ].includes(true),
      )
    expect(along).toEqual([])
  })
})

describe('how much there is of a map', () => {
  it.each([
    ['of all six', '', SIZE, 11_500],
    ['beside a title', '', TITLE, 8500],
    ['with marked disputes', '?boundary=intl', SIZE, 12_500],
  ])('is little enough for a slide: %s', (_, address, size, most) => {
    const { shapes } = told(address, size)
    expect(pointsOf(shapes).length).toBeLessThan(most)
    expect(shapes.length).toBeLessThan(130)
  })
})

describe('what is laid over the map', () => {
  it('are sites as badges with their letters, and as a number where they lie too close', () => {
    const map = mapAt('?sector=critical-minerals&layer=sites&map=3.9/43.5/66.5')
    const sites = map.shapes.filter(({ kind, says }) => kind === 'site' && says !== '')
    expect(sites.length).toBeGreaterThan(15)
    const texts = map.names.map(({ text }) => text)
    expect(texts).toContain('RE')
    expect(sites.map(({ name }) => name)).toContain('2 mineral sites')
    expect(map.legend.find(({ title }) => title.startsWith('Mineral sites'))?.rows.length).toBeGreaterThan(4)
    expect(map.legend.flatMap(({ rows }) => rows.map(({ text }) => text))).toContain('RE Rare earths')
  })

  it('are corridors as lines in the dashes of how goods move', () => {
    const map = mapAt('?layer=corridors&map=3.5/37/63')
    const lines = map.shapes.filter(({ kind, says }) => kind === 'line' && says.includes('corridor'))
    expect(new Set(lines.map(({ name }) => name)).size).toBe(9)
    expect(new Set(lines.map(({ stroke }) => stroke?.dash.join(' '))).size).toBeGreaterThan(4)
    expect(map.names.map(({ text }) => text)).toContain('Chabahar')
  })

  it('are flows as curves with an arrowhead, wider the larger they are', () => {
    const map = told('?layer=flows', SIZE)
    const flows = map.shapes.filter(({ stroke }) => stroke?.arrow)
    expect(flows.length).toBeGreaterThanOrEqual(9)
    const widths = flows.map(({ stroke }) => stroke?.width ?? Number.NaN)
    expect(Math.max(...widths)).toBe(11)
    expect(flows.every(({ lines }) => (lines[0]?.length ?? 0) > 2)).toBe(true)
    expect(map.names.filter(({ text }) => text.includes('↑'))).toHaveLength(5)
  })
})

describe.each(
  shipped.scenes.flatMap(({ show, ...scene }) => {
    if (show.as === 'chart') return []
    const sizes = [
      toldSize({ show, ...scene }, known),
      { width: 560, height: 380 },
      { width: 692, height: 380 },
    ]
    return sizes.map((size) => [scene.id, `${size.width} × ${size.height}`, scene.view, size] as const)
  }),
)('the names of the map of the scene %s at %s', (_, __, view, size) => {
  const map = toldScene(view, size)
  const boxOf = ({ x, y, width, size, anchor }: MapName) => {
    const left = x - { start: 0, middle: width / 2, end: width }[anchor]
    return { left, right: left + width, top: y - size * 0.5, bottom: y + size * 0.5 }
  }
  // Letters in a badge stand in their badge.
  const badges = map.shapes.filter(({ kind }) => kind === 'site').map(({ lines }) => lines[0] ?? [])
  const isOnBadge = ({ x, y }: MapName) => badges.some((ring) => Math.hypot(...middleOf(ring, [x, y])) < 3)
  const names = map.names.filter((name) => !isOnBadge(name))

  it('are not on one another', () => {
    const on = names.flatMap((a, i) =>
      names.slice(i + 1).flatMap((b) => {
        const [p, q] = [boxOf(a), boxOf(b)]
        const across = Math.min(p.right, q.right) - Math.max(p.left, q.left)
        const down = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top)
        return across > 1 && down > 1.5 ? [`${a.text} / ${b.text}`] : []
      }),
    )
    expect(on).toEqual([])
  })

  it('are on no dot of a layer', () => {
    const dots = map.shapes.filter(({ kind, says }) => kind === 'dot' && !says.includes('capital'))
    const on = dots.flatMap(({ name, lines }) => {
      const [dx, dy] = middleOf(lines[0] ?? [], [0, 0])
      return names.flatMap((text) => {
        const { left, right, top, bottom } = boxOf(text)
        return dx + 3 > left && dx - 3 < right && dy + 2 > top && dy - 2 < bottom
          ? [`${text.text} on ${name}`]
          : []
      })
    })
    expect(on).toEqual([])
  })

  it('of waters have no way running through them', () => {
    const ways = map.shapes.filter(({ kind, says }) => kind === 'line' && says.includes('corridor'))
    const waters = names.filter(({ italic }) => italic)
    const lines = ways.flatMap((way) => way.lines)
    expect(waters.filter((name) => isCrossed(name, lines))).toEqual([])
  })

  it('are those of the six that are in sight', () => {
    const inSight = map.shapes.flatMap(({ kind, country, name }) =>
      kind === 'area' && country !== null && country !== 'IND' ? [name] : [],
    )
    expect(map.names.map(({ text }) => text)).toEqual(expect.arrayContaining([...new Set(inSight)]))
  })
})

describe('the words of a map', () => {
  const map = mapAt('?boundary=in')

  it('say of each of the six what is counted', () => {
    const items = regionIn('in').features.find(({ properties }) => properties.id === 'KAZ')?.properties.items
    expect(stateShape(map, 'KAZ')?.says).toBe(`Kazakhstan: ${items} cooperation items with India.`)
    expect(stateShape(map, 'IND')?.says).toBe('India: party to every cooperation item.')
  })

  it('name the six with their numbers, and the seas', () => {
    const texts = map.names.map(({ text }) => text)
    for (const name of ['Kazakhstan', 'Tajikistan', 'India', 'CHINA', 'Arabian Sea', 'New Delhi'])
      expect(texts).toContain(name)
  })

  it('stand in the ink that reads on the fill of their state', () => {
    const india = map.names.find(({ text }) => text === 'India')
    expect(india).toMatchObject({ colour: LIGHT.indiaInk, halo: LIGHT.india, strong: true })
  })

  it('keep the name of a capital as far as can be in its state, outside of which its ink does not read', () => {
    for (const size of [SIZE, { width: 420, height: 383 }]) {
      const { names } = told('', size)
      const delhi = names.find(({ text }) => text === 'New Delhi')
      expect(delhi?.colour).toBe(LIGHT.indiaInk)
      const india = regionIn('in').features.find(({ properties }) => properties.id === 'IND')
      const camera = fitBox(HOME_BOX, size)
      const places = delhi
        ? [0.8, 0.5, 0].map((share): Point => [delhi.x - delhi.width * share, delhi.y])
        : []
      const inside = places.filter((at) => india && isInside(placeAt(at, camera, size), india.geometry))
      expect(inside).toHaveLength(3)
    }
  })
})
