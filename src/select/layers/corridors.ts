import type { CountryId } from '../../domain/ids.ts'
import type { FiscalYear } from '../../domain/period.ts'
import {
  CORRIDOR_STATUSES,
  type Corridor,
  type CorridorStatus,
  MODES,
  type Mode,
} from '../../domain/routes.ts'
import { begunIn, hasBegun } from '../time.ts'
import type { DotMark, LonLat, WayMark } from './marks.ts'

export interface CorridorsLayer {
  readonly ways: readonly WayMark[]
  /** The towns that the legs name, each once. */
  readonly nodes: readonly DotMark[]
  /** What is drawn, in the order of the legend. */
  readonly statuses: readonly { readonly status: CorridorStatus; readonly corridors: number }[]
  readonly modes: readonly Mode[]
  /** How many towns no source names on their way. */
  readonly assumed: number
  /** In a year: what began after it and is not drawn, and what has no date and is drawn in every year; names. */
  readonly later: readonly string[]
  readonly undated: readonly string[]
}

/** Of a town where a leg begins or ends: there as soon as its line is. And of one on the way, which is there closer by. */
const [END, ON_THE_WAY] = [2, 3]

/** Corridors as a layer of the map; `six` tells the id of a state by its ISO 3166-1 alpha-2 code. */
export function corridorsLayer(
  all: readonly Corridor[],
  six: readonly { readonly id: CountryId; readonly iso2: string }[],
  year: FiscalYear | null = null,
): CorridorsLayer {
  const corridors = all.filter((c) => hasBegun(c, year))
  const legs = corridors.flatMap((c) => c.legs)
  const nodes = new Map<string, DotMark>()
  const assumed = new Set<string>()
  for (const { nodes: towns } of legs) {
    for (const [i, node] of towns.entries()) {
      const at: LonLat = [node.at.lon, node.at.lat]
      const id = `node ${at.join(' ')}`
      const country = six.find((c) => c.iso2 === node.in)?.id ?? null
      const isEnd = i === 0 || i === towns.length - 1 || nodes.get(id)?.rank === END
      nodes.set(id, {
        ...{ id, name: node.name, at, country },
        rank: isEnd ? END : ON_THE_WAY,
        kind: 'node',
      })
      if (node.quality === 'assumed') assumed.add(id)
    }
  }
  return {
    ways: corridors.map(({ id, name, status, legs }) => ({
      id,
      name,
      legs: legs.map((leg) => ({
        path: leg.nodes.map(({ at }): LonLat => [at.lon, at.lat]),
        mode: leg.mode,
        tone: leg.status ?? status,
        bend: leg.bend,
      })),
    })),
    nodes: [...nodes.values()],
    statuses: CORRIDOR_STATUSES.flatMap((status) => {
      const of = corridors.filter((c) => c.status === status).length
      return of > 0 ? [{ status, corridors: of }] : []
    }),
    modes: MODES.filter((mode) => legs.some((leg) => leg.mode === mode)),
    assumed: assumed.size,
    later: all.filter((c) => !hasBegun(c, year)).map((c) => c.name),
    undated: corridors.filter((c) => begunIn(c) === null).map((c) => c.name),
  }
}
