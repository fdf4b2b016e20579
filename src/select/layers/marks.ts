/** Degrees, longitude first. */
export type LonLat = readonly [number, number]

/** A way as it is drawn: its legs are lines of their own. */
export interface WayMark {
  readonly id: string
  readonly name: string
  readonly legs: readonly {
    readonly path: readonly LonLat[]
    /** How goods move along it. */
    readonly mode: string
    /** A colour, which stands for a status. */
    readonly tone: string
    /** How far it swings out to the right, as a share of its length; a straight line where there is none. */
    readonly bend: number | undefined
  }[]
}

/** A flow from one place to another as it is drawn. */
export interface ArcMark {
  readonly id: string
  readonly name: string
  readonly from: LonLat
  readonly to: LonLat
  readonly direction: 'export' | 'import'
  /** Of the partner that it comes from, in both themes; none for what comes from India. */
  readonly colour: { readonly light: string; readonly dark: string } | null
  /** From 0 to 1, the widest of all. */
  readonly share: number
}

/** A point with a name beside it. */
export interface DotMark {
  readonly id: string
  readonly name: string
  readonly at: LonLat
  /** Named, and where there is no room for all drawn, the sooner the smaller. */
  readonly rank: number
  /** The state of the six that it lies in, for ink that reads on its fill. */
  readonly country: string | null
  /** A square for a place on a way, a disc for a city. */
  readonly kind: 'node' | 'city'
}
