import type { Camera } from '../../domain/camera.ts'
import type { MapPlace } from '../../domain/place.ts'
import type { ContextGeoJson, NearGeoJson, RegionGeoJson } from '../../domain/region.ts'
import type { ToldMap, XY } from '../../domain/toldMap.ts'
import type { ArcMark, DotMark, WayMark } from '../../select/layers/marks.ts'
import type { SitePoint } from '../../select/layers/sites.ts'
import type { MapModel } from '../../select/mapModel.ts'
import type { Theme } from '../../theme/theme.ts'
import type { Size } from '../camera.ts'
import type { MapLabels } from '../labels.ts'
import type { Measure } from '../nameExtents.ts'
import type { Spot } from '../placeSpots.ts'
import type { Point } from '../projection.ts'
import type { LayerRows } from './legend.ts'

/** What is laid over the map, as marks that the layers make of the data. */
export interface Laid {
  readonly ways: readonly WayMark[]
  readonly arcs: readonly ArcMark[]
  readonly points: readonly SitePoint[]
  readonly dots: readonly DotMark[]
  /** Names of dots and numbers of flows. */
  readonly spots: readonly Spot[]
  /** The name of a mark by its id, and a sentence on it. */
  readonly wordsOf: (id: string) => { readonly name: string; readonly says: string }
  readonly rows: readonly LayerRows[]
}

/** All that a map is told from. */
export interface ToldSubject {
  readonly shapes: {
    readonly region: RegionGeoJson
    readonly context: ContextGeoJson
    readonly near?: NearGeoJson
  }
  readonly model: MapModel
  readonly theme: Theme
  readonly labels: MapLabels
  readonly places: readonly MapPlace[]
  readonly boundary: { readonly id: string; readonly name: string; readonly hatched: boolean }
  readonly laid: Laid
  /** Whether the items are those of chosen sectors. */
  readonly filtered: boolean
  /** null is the home view. */
  readonly camera: Camera | null
  /** CSS pixels of the map that is told. */
  readonly size: Size
  readonly measure: Measure
  /** The name of a state or another party by its id. */
  readonly nameOf: (id: string) => string
  /** What the map shows, in sentences. */
  readonly says: ToldMap['says']
}

/** From world units to CSS pixels of the map. */
export type ToPixel = (at: Point) => XY
