import type { LabelSide } from '../domain/country.ts'
import type { Home } from '../domain/home.ts'
import type { CountryId } from '../domain/ids.ts'
import type { Box, Size } from './camera.ts'
import type { SpotSide } from './placeSpots.ts'
import { type Place, type Point, project } from './projection.ts'

export interface StateLabel {
  readonly id: CountryId
  readonly iso2: string
  readonly at: Point
  readonly capital: {
    readonly name: string
    readonly at: Point
    readonly side: LabelSide
    readonly hidden?: boolean
  }
  /** Found no place: still a link for those who hear the map. */
  readonly hidden?: boolean
}

/** A name that is not one of the six: `rank` 1 is always shown, 3 only where there is room. */
export interface PlainLabel {
  readonly id: string
  readonly iso2: string | null
  readonly at: Point
  readonly rank: number
  /** Of those that only a close map names. */
  readonly kind?: 'region' | 'enclave' | 'disputed' | 'river' | 'node' | 'city' | 'flow'
  /** The name where neither its code nor the catalogue has it. */
  readonly text?: string
  /** The state that it lies in. */
  readonly country?: string | undefined
  /** CSS pixels that it is moved down by. */
  readonly nudge?: number | undefined
  /** The class of a name that a layer brings, and the dataset that answers for a number in it. */
  readonly look?: string
  readonly side?: SpotSide | null
  readonly dataset?: string
}

export interface MapLabels {
  readonly states: readonly StateLabel[]
  readonly plain: readonly PlainLabel[]
}

/** For which view names are set: its box in world units, or CSS pixels on the globe. */
export interface NamesAt {
  readonly box: Box
  /** null: the home view. */
  readonly unitsPerPixel: number | null
  readonly place: Place | null
}

/** Finds the names their places in a map of that size. */
export type Arrange = (labels: MapLabels, at: NamesAt, size: Size) => MapLabels

/** Where the names stand, in world units. */
export function mapLabels({ countries, labels }: Pick<Home, 'countries' | 'labels'>): MapLabels {
  const at = ({ lon, lat }: { lon: number; lat: number }): Point => {
    const [x, y] = project(lon, lat)
    return [Math.round(x), Math.round(y)]
  }
  return {
    states: countries.map(({ id, iso2, label, capital }) => ({
      id,
      iso2,
      at: at(label),
      capital: { name: capital.name, side: capital.side, at: at(capital) },
    })),
    plain: [
      ...labels.neighbours.map((l) => ({ id: l.id, iso2: l.iso2, at: at(l), rank: l.rank })),
      ...labels.waters.map((l) => ({ id: l.id, iso2: null, at: at(l), rank: l.rank })),
    ],
  }
}

/** The same names where the globe has them, in CSS pixels; those on its far side are left out. */
export function placedLabels({ states, plain }: MapLabels, place: Place): MapLabels {
  return {
    states: states.flatMap((label) => {
      const [at, capitalAt] = [place(label.at), place(label.capital.at)]
      return at && capitalAt ? [{ ...label, at, capital: { ...label.capital, at: capitalAt } }] : []
    }),
    plain: plain.flatMap((label) => {
      const at = place(label.at)
      return at ? [{ ...label, at }] : []
    }),
  }
}
