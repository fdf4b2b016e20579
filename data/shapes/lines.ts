import { meshArcs } from 'topojson-client'
import type { MultiLineString } from 'topojson-specification'
import type { LineKind } from '../../src/domain/region.ts'
import { type Owners, ownerOf, type Shapes } from './owners.ts'

/** The arcs of the boundary lines of one kind. */
interface Lines {
  readonly kind: LineKind
  readonly arcs: number[][]
}

/** A border between two regions of one state is drawn with all others of its kind, where the map is close. */
const OF_REGIONS = 'adm1'
type Known = MultiLineString<{ k: LineKind | typeof OF_REGIONS }>

/**
 * The boundary lines of a view: the topology says of what kind each is, the table of owners where borders are. So a
 * cell that is given to another state takes its borders with it.
 */
export function linesOf(
  shapes: Shapes,
  owners: Owners,
  { id: view, lines: set, hatched }: Owners['views'][number],
) {
  const borders = bordersOf(shapes, owners, view)
  const known = (shapes.objects[set]?.geometries ?? []) as unknown as Known[]
  const drawn = new Set<number>()
  const gone: number[] = []
  const lines = known.flatMap((line): Lines[] => {
    const kind = line.properties?.k ?? 'intl'
    if (kind === OF_REGIONS) return []
    // The limit of a claim runs within the land of one state; all other kinds are borders.
    const stays = (arc: number) => borders.has(plain(arc)) !== (kind === 'claim')
    for (const arc of line.arcs.flat()) {
      if (stays(arc)) drawn.add(plain(arc))
      else if (kind !== 'claim') gone.push(arc)
    }
    // Untouched, a line stays in one piece.
    const arcs = line.arcs.flatMap((a) => (a.every(stays) ? [a] : a.filter(stays).map((one) => [one])))
    return [{ kind, arcs }]
  })
  const more: Lines[] = [
    { kind: 'intl', arcs: [...borders].filter((arc) => !drawn.has(arc)).map((arc) => [arc]) },
    // What is no border any more bounds a claim; a view that marks no disputes does not draw it.
    { kind: 'claim', arcs: hatched ? gone.map((arc) => [arc]) : [] },
  ]
  return [...lines, ...more].filter(({ arcs }) => arcs.length > 0)
}

/** The arcs between cells of different owners. */
const bordersOf = (shapes: Shapes, owners: Owners, view: string): ReadonlySet<number> =>
  new Set(
    meshArcs(
      shapes,
      shapes.objects.cells,
      (a, b) => ownerOf(owners, view, String(a.id)) !== ownerOf(owners, view, String(b.id)),
    )
      .arcs.flat()
      .map(plain),
  )

/** An arc, whichever way it is followed. */
export const plain = (arc: number): number => (arc < 0 ? ~arc : arc)
