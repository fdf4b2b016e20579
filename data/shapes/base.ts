import type { Position } from 'geojson'
import { merge, mesh } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import type { BoundaryView, CountryId } from '../../src/domain/ids.ts'
import type { BaseShapes } from '../../src/domain/region.ts'
import { compactPath } from '../../src/map/path.ts'
import { type Point, project } from '../../src/map/projection.ts'
import { type Lakes, lakesOf } from './geojson.ts'
import { cellsOf, type Owners, ownerOf, type Shapes } from './owners.ts'

/** Triangles smaller than this (square world units; one unit is about 0.3 px of the home view) are flattened. */
const MIN_TRIANGLE = 14
/** Borders of states that are not the subject may be this many times coarser. */
const CONTEXT = 150
const LAKES = ['Aral Sea', 'Lake Balkhash', 'Issyk-Kul', 'Lake Zaysan']
/** What the first map draws (west, south, east, north). */
const FRAME = [26, -3, 122, 65] as const

/** The map that the page is served with: small enough for the first round trip, true to about a pixel. */
export function baseShapes(
  shapes: Shapes,
  lakes: Lakes,
  owners: Owners,
  view: BoundaryView,
  states: readonly CountryId[],
): BaseShapes {
  const coarse = simplified(shapes, arcsOf(states.flatMap((id) => cellsOf(shapes, owners, view, id))))
  const polygons = (ids: (string | null)[]) =>
    merge(
      coarse,
      ids.flatMap((id) => cellsOf(coarse, owners, view, id)),
    ).coordinates
  const owner = (g: unknown) => ownerOf(owners, view, String((g as { id: string }).id))
  const isState = (id: string | null) => (states as readonly string[]).includes(id ?? '')
  // The six are in it, so that their inland borders are not drawn twice; their coasts coincide with its own.
  const everyone = [...new Set(coarse.objects.cells.geometries.map(owner))]
  const borders = mesh(
    coarse,
    coarse.objects.cells,
    (a, b) => owner(a) !== owner(b) && !isState(owner(a)) && !isState(owner(b)),
  )
  return {
    boundary: view,
    states: Object.fromEntries(
      states.map((id) => [id, compactPath(islands(polygons([id])), true)]),
    ) as BaseShapes['states'],
    land: compactPath(inFrame(polygons(everyone).flat(), 120), true),
    borders: compactPath(inFrame(borders.coordinates, 0), false),
    lakes: compactPath(
      lakesOf(lakes)
        .filter((lake) => LAKES.includes(lake.name ?? ''))
        .flatMap(({ areas }) => (areas.type === 'Polygon' ? [areas.coordinates] : areas.coordinates))
        .flat()
        .map((ring) => thinned(ring.map(toWorld))),
      true,
    ),
  }
}

const toWorld = ([lon = 0, lat = 0]: Position): Point => project(lon, lat)

/** The topology in world units, with the arcs of the six kept finer than the rest. */
function simplified(shapes: Shapes, fine: ReadonlySet<number>): Shapes {
  const { transform, ...rest } = shapes
  const [kx, ky] = transform?.scale ?? [1, 1]
  const [tx, ty] = transform?.translate ?? [0, 0]
  const arcs = shapes.arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx = 0, dy = 0]) => {
      ;[x, y] = [x + dx, y + dy]
      return [...project(x * kx + tx, Math.max(-85, Math.min(85, y * ky + ty)))]
    })
  })
  const weighed = presimplify({ ...rest, arcs } as Shapes)
  weighed.arcs.forEach((arc, i) => {
    if (fine.has(i)) return
    for (const point of arc) if (Number.isFinite(point[2])) point[2] = (point[2] ?? 0) / CONTEXT
  })
  return simplify(weighed, MIN_TRIANGLE)
}

function arcsOf(geometries: readonly { arcs: unknown }[]): Set<number> {
  const flat = (geometries.map((g) => g.arcs) as unknown[]).flat(4) as number[]
  return new Set(flat.map((i) => (i < 0 ? ~i : i)))
}

/** An island too small to survive rounding stays as a dot: Lakshadweep and the Nicobars are India, too. */
function islands(polygons: readonly Position[][][]): Point[][] {
  return polygons.flatMap((rings) =>
    rings.flatMap((ring, i): Point[][] => {
      const { x, y, width, height } = extent(ring)
      if (Math.max(width, height) >= 4) return [ring as unknown as Point[]]
      const [cx, cy] = [x + width / 2, y + height / 2]
      return i > 0
        ? []
        : [
            [
              [cx - 2, cy],
              [cx, cy - 2],
              [cx + 2, cy],
              [cx, cy + 2],
            ],
          ]
    }),
  )
}

function extent(line: readonly (Position | Point)[]) {
  const [xs, ys] = [line.map((p) => p[0] ?? 0), line.map((p) => p[1] ?? 0)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** Rings and lines that reach into the frame; rings smaller than `minArea` square units are left out. */
function inFrame(lines: readonly Position[][], minArea: number): Point[][] {
  const [left, bottom] = project(FRAME[0], FRAME[1])
  const [right, top] = project(FRAME[2], FRAME[3])
  return (
    (lines as unknown as Point[][])
      .filter((line) => {
        const { x, y, width, height } = extent(line)
        return width * height >= minArea && x + width > left && x < right && y + height > top && y < bottom
      })
      // What lies far outside the frame is pulled to its edge, where neighbouring points then coincide.
      .map((line) =>
        line.map(([x, y]): Point => [Math.max(left, Math.min(right, x)), Math.max(top, Math.min(bottom, y))]),
      )
  )
}

/** Drops points nearer than five units to the last one kept: enough for a lake. */
function thinned(ring: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of ring) {
    const last = kept.at(-1)
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= 5) kept.push(point)
  }
  return kept
}
