import * as v from 'valibot'
import { Atlas } from '../domain/atlas.ts'
import { Briefings } from '../domain/briefing.ts'
import { Part, type Part as PartOf } from '../domain/part.ts'
import type { PartName } from '../domain/partName.ts'
import { Places } from '../domain/place.ts'
import { SearchFile } from '../domain/search.ts'

export { parse } from 'valibot'
export { ContextGeoJson, NearGeoJson, RegionGeoJson } from '../domain/region.ts'

/** The atlas in one version of the dataset; a file of another is refused before the rest of it is read. */
export const atlasOf = (version: string) => v.pipe(versionOf(version), Atlas)

/** A part of the atlas in one version of the dataset. */
export const partOf = <N extends PartName>(name: N, version: string) =>
  v.pipe(versionOf(version), Part[name]) as unknown as v.GenericSchema<unknown, PartOf<N>>

/** All that can be found in one version of the dataset. */
export const searchOf = (version: string) => v.pipe(versionOf(version), SearchFile)

/** The briefings that come with one version of the dataset. */
export const briefingsOf = (version: string) => v.pipe(versionOf(version), Briefings)

/** Where one can go on the map, in one version of the dataset. */
export const placesOf = (version: string) => v.pipe(versionOf(version), Places)

const versionOf = (version: string) =>
  v.pipe(
    v.looseObject({ version: v.string() }),
    v.check(
      (file) => file.version === version,
      ({ input }) => `is version ${input.version} of the dataset; this page is of version ${version}`,
    ),
  )
