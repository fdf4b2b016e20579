import type { CountryId } from '../../domain/ids.ts'
import type { BaseShapes } from '../../domain/region.ts'
import { COMPACT_STEP } from '../path.ts'

/** The shapes as SVG paths. */
export interface SvgShapes {
  /** World units a unit of the paths. */
  readonly scale: number
  readonly states: ReadonlyMap<CountryId, string>
  /** What a layer draws, by its id; a layer without shapes is not here. */
  readonly paths: ReadonlyMap<string, string>
}

/** The coarse shapes that the page is served with. */
export function fromBase(base: BaseShapes): SvgShapes {
  return {
    scale: COMPACT_STEP,
    states: new Map(Object.entries(base.states) as [CountryId, string][]),
    paths: new Map([
      ['land', base.land],
      ['line-ctx', base.borders],
      ['lake', base.lakes],
    ]),
  }
}
