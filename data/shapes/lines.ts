import { meshArcs } from 'topojson-client'
import type { MultiLineString } from 'topojson-specification'
import type { LineKind } from '../../src/domain/region.ts'
import { type Owners, ownerOf, type Shapes } from './owners.ts'

/** The arcs of the boundary lines of one kind. */
interface Lines {
  readonly kind: LineKind
  readonly arcs: number[][]
}

/** Kinds that run within the land of one state; all others are borders. */
const INNER: readonly LineKind[] = ['claim', 'adm1']

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
  const known = (shapes.objects[set]?.geometries ?? []) as unknown as MultiLineString<{ k: LineKind }>[]
  const drawn = new Set<number>()
  const gone: number[] = []
  const lines = known.map((line): Lines => {
    const kind = line.properties?.k ?? 'intl'
    const stays = (arc: number) => borders.has(plain(arc)) !== INNER.includes(kind)
    for (const arc of line.arcs.flat()) {
      if (stays(arc)) drawn.add(plain(arc))
      else if (!INNER.includes(kind)) gone.push(arc)
    }
    // Untouched, a line stays in one piece.
    return {
      kind,
      arcs: line.arcs.flatMap((arcs) => (arcs.every(stays) ? [arcs] : arcs.filter(stays).map((a) => [a]))),
    }
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
