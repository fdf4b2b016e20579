import styles from './LayerNames.module.css'
import type { PlainLabel } from './labels.ts'
import type { Measure } from './nameExtents.ts'
import type { Extent } from './placed.ts'
import { type Point, project } from './projection.ts'

/** A name that a layer brings: beside a dot, or at one of several places along a line. */
export interface Spot {
  readonly id: string
  readonly text: string
  readonly kind: 'node' | 'city' | 'flow'
  /** The dot, or the places along the line in the order of preference; degrees. */
  readonly at: readonly Point[]
  /** The state of the six that it lies in. */
  readonly country: string | null
  /** Who answers for a number in it. */
  readonly dataset?: string
}

/** As LayerNames.module.css sets them: how far from its dot a name stands, CSS pixels. */
export const SPOT_SIZE = { node: 10.5, city: 10.5, flow: 11.5 }
export const SPOT_WEIGHT = { node: 500, city: 400, flow: 600 }
export const SPOT_GAP = 6
export const SPOT_LIFT = 12

const SIDES = ['right', 'left', 'above', 'below'] as const
/** On which side of its dot a name stands. */
export type SpotSide = (typeof SIDES)[number]

interface SpotLook {
  readonly look: string
  readonly side: SpotSide | null
}

/** Where a spot's name may stand: places in world units, and at each how far it reaches there and with which classes. */
export function spotOffers(spot: Spot, measure: Measure) {
  const size = SPOT_SIZE[spot.kind]
  const width = measure(spot.text, { size, weight: SPOT_WEIGHT[spot.kind], spacing: 0 })
  const across = size * 0.6
  const reach = (left: number, dy: number): Extent => ({
    left: left - 1,
    right: left + width + 1,
    top: dy - across,
    bottom: dy + across,
  })
  const middle = reach(-width / 2, 0)
  const extents: Record<(typeof SIDES)[number], Extent> = {
    right: reach(SPOT_GAP, 0),
    left: reach(-SPOT_GAP - width, 0),
    above: reach(-width / 2, -SPOT_LIFT),
    below: reach(-width / 2, SPOT_LIFT),
  }
  return {
    at: spot.at.map(([lon, lat]): Point => project(lon, lat)),
    extents: spot.kind === 'flow' ? [middle] : SIDES.map((side) => extents[side]),
    looks: (spot.kind === 'flow' ? [null] : SIDES).map(
      (side): SpotLook => ({ look: look(spot.kind, side), side }),
    ),
  }
}

const look = (kind: Spot['kind'], side: SpotSide | null) =>
  [styles.spot, styles[kind], side && styles[side]].filter(Boolean).join(' ')

/** The label of a spot, before it has found its place. */
export const spotLabel = ({ id, text, kind, at, country, dataset }: Spot): PlainLabel => ({
  id,
  text,
  at: project(...(at[0] as Point)),
  iso2: null,
  rank: 1,
  kind,
  ...(country !== null && { country }),
  ...(dataset !== undefined && { dataset }),
})
