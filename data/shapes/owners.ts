import type { GeometryCollection, MultiPolygon as TopoAreas, Topology } from 'topojson-specification'
import * as v from 'valibot'
import { Boundary } from '../../src/domain/boundary.ts'
import type { Site } from '../../src/domain/home.ts'
import { BoundaryView, CountryId, SourceId } from '../../src/domain/ids.ts'
import { DataError } from '../read.ts'

/** data/shapes/owners.json: the boundary views, and the state that each disputed cell belongs to in each of them. */
export const Owners = v.strictObject({
  views: v.pipe(
    v.array(
      v.strictObject({
        ...Boundary.entries,
        /** The topology's name for its boundary lines. */
        lines: v.string(),
      }),
    ),
    v.minLength(1),
  ),
  cells: v.record(
    v.string(),
    v.strictObject({
      name: v.string(),
      /** View → state; null is undetermined. */
      owners: v.record(BoundaryView, v.nullable(CountryId)),
      /** Who holds it, whatever a view says; null is nobody that the sources agree on. */
      holder: v.nullable(v.string()),
      claimedBy: v.pipe(v.array(v.string()), v.minLength(1)),
      /** Who says so of holder and claimants. */
      source: SourceId,
    }),
  ),
})
export type Owners = v.InferOutput<typeof Owners>

type Cells = GeometryCollection<{ name?: string }>
export type Shapes = Topology<Record<string, GeometryCollection>> & {
  objects: { cells: Cells; adm1: GeometryCollection }
}

/** Which state a cell belongs to in a view; null is undetermined. */
export const ownerOf = ({ cells }: Owners, view: BoundaryView, cell: string): string | null => {
  const owner = cells[cell]?.owners[view]
  return owner === undefined ? cell : owner
}

export function cellsOf(shapes: Shapes, owners: Owners, view: BoundaryView, owner: string | null) {
  return shapes.objects.cells.geometries.filter(
    (g) => ownerOf(owners, view, String(g.id)) === owner,
  ) as TopoAreas[]
}

const FILE = 'shapes/owners.json'
const STATE = /^[A-Z]{3}$/

/** Stops at the first view or cell that the topology (`called` so) and the table do not agree on. */
export function checkOwners({ views, cells }: Owners, shapes: Shapes, called = 'the topology'): void {
  const ids = views.map(({ id }) => id)
  for (const { id, lines } of views) {
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) throw new DataError(FILE, id, 'the view is there twice')
    if (!shapes.objects[lines]?.geometries.every((g) => 'k' in (g.properties ?? {})))
      throw new DataError(FILE, id, `${called} has no lines "${lines}"`)
  }
  const inTopology = new Set(shapes.objects.cells.geometries.map((g) => String(g.id)))
  for (const [cell, { owners }] of Object.entries(cells)) {
    if (!inTopology.has(cell)) throw new DataError(FILE, cell, `${called} has no such cell`)
    for (const [view, owner] of Object.entries(owners)) {
      if (!ids.includes(view)) throw new DataError(FILE, cell, `no view "${view}" in the list`)
      if (owner !== null && !(inTopology.has(owner) && STATE.test(owner)))
        throw new DataError(FILE, cell, `no state "${owner}" in ${called} (view "${view}")`)
    }
    const without = ids.find((id) => owners[id] === undefined)
    if (without) throw new DataError(FILE, cell, `no owner in the view "${without}"`)
    if (ids.every((id) => owners[id] === null))
      throw new DataError(FILE, cell, 'undetermined in every view: it would belong to nobody anywhere')
  }
  const unowned = [...inTopology].find((cell) => !(cell in cells) && !STATE.test(cell))
  if (unowned) throw new DataError(FILE, unowned, 'no view says to which state this cell belongs')
}

/** The views that a deployment offers, in its order. */
export function offeredViews({ boundary, boundaryViews }: Site, { views }: Owners): Owners['views'] {
  const fail = (path: string, reason: string) => {
    throw new DataError('site.json', path, reason)
  }
  const known = views.map(({ id }) => id)
  for (const id of [boundary, ...boundaryViews]) {
    if (!known.includes(id))
      fail(id === boundary ? 'boundary' : 'boundaryViews', `no view "${id}" in data/${FILE}`)
  }
  if (new Set(boundaryViews).size < boundaryViews.length)
    fail('boundaryViews', `${boundaryViews.join(', ')}: a view is there twice`)
  if (!boundaryViews.includes(boundary))
    fail('boundary', `"${boundary}" is not among the views offered (${boundaryViews.join(', ')})`)
  return boundaryViews.flatMap((id) => views.filter((view) => view.id === id))
}
