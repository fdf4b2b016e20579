import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type * as v from 'valibot'
import type { Atlas } from '../domain/atlas.ts'
import type { Briefings } from '../domain/briefing.ts'
import type { Home } from '../domain/home.ts'
import type { BoundaryView } from '../domain/ids.ts'
import type { Part } from '../domain/part.ts'
import { type PartName, partFile } from '../domain/partName.ts'
import type { Places } from '../domain/place.ts'
import type { ContextGeoJson, NearGeoJson, RegionGeoJson } from '../domain/region.ts'
import type { SearchFile } from '../domain/search.ts'
import { get } from './get.ts'

type Files = Home['files']

/** The two files of one boundary view: they are drawn together or not at all. */
export interface MapShapes {
  readonly view: BoundaryView
  readonly region: RegionGeoJson
  readonly context: ContextGeoJson
  /** What only a close map shows; undefined while it is not close. */
  readonly near?: NearGeoJson
}

/** A data file that is missing, cut off or not what it should be. */
export class LoadError extends Error {
  readonly file: string
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`)
    this.name = 'LoadError'
    this.file = file
  }
}

/** What the page was served with: by the build that wrote this very script, and checked it then. */
export function readHome(text: string): Home {
  const { files, hashes, states, ...home } = JSON.parse(text)
  const address = (name: string, i: number) =>
    `data/${name.replace(/\.\w+$/, `${hashes.slice(7 * i, 7 * i + 7)}$&`)}`
  const entries = files.split(' ').map((name: string, i: number) => [name, address(name, i)])
  const counted = ({ counts, ...state }: { counts: number[] }) => ({
    ...state,
    counts: Object.fromEntries(
      home.sectors.map(({ id }: Home['sectors'][number], i: number) => [id, counts[i]]),
    ),
  })
  return { ...home, states: states.map(counted), files: Object.fromEntries(entries) }
}

const ONE_BUILD_ONE_DATASET = {
  staleTime: 'static', // a new dataset comes with a new page
  retry: false, // a file that is missing or broken stays so; the reader says when to try again
  networkMode: 'always', // the atlas may be served from this very machine, with no network at all
} as const

export const atlasQuery = ({ files, version }: Pick<Home, 'files' | 'version'>) =>
  queryOptions({
    queryKey: ['atlas'],
    queryFn: ({ signal }): Promise<Atlas> => loadAtlas(files, version, signal),
    ...ONE_BUILD_ONE_DATASET,
  })
/** A part of the atlas, of the page's own version; `name` is one of src/domain/part.ts. */
export const partQuery = <N extends PartName>({ files, version }: Pick<Home, 'files' | 'version'>, name: N) =>
  queryOptions({
    queryKey: ['part', name],
    queryFn: ({ signal }): Promise<Part<N>> =>
      load(files, partFile(name), async () => (await schemas()).partOf(name, version), signal),
    ...ONE_BUILD_ONE_DATASET,
  })

/** All that can be found, of the page's own version. */
export const searchQuery = ({ files, version }: Pick<Home, 'files' | 'version'>) =>
  queryOptions({
    queryKey: ['search'],
    queryFn: ({ signal }): Promise<SearchFile> =>
      load(files, 'search.json', async () => (await schemas()).searchOf(version), signal),
    ...ONE_BUILD_ONE_DATASET,
  })

export const shapesQuery = (files: Files, view: BoundaryView) =>
  queryOptions({
    queryKey: ['shapes', view],
    queryFn: async ({ signal }): Promise<MapShapes> => ({ view, ...(await shapesOf(files, view, signal)) }),
    placeholderData: keepPreviousData, // the view before stays on the map until the chosen one is there
    ...ONE_BUILD_ONE_DATASET,
  })

/** The same shapes at twice the detail, with first-level regions and rivers: for a map that is close. */
export const detailQuery = (files: Files, view: BoundaryView) =>
  queryOptions({
    queryKey: ['detail', view],
    queryFn: async ({ signal }): Promise<MapShapes> => {
      const [shapes, near] = await Promise.all([
        shapesOf(files, `detail.${view}`, signal),
        load(files, `near.${view}.geojson`, async () => (await schemas()).NearGeoJson, signal),
      ])
      return { view, ...shapes, near }
    },
    ...ONE_BUILD_ONE_DATASET,
  })

async function shapesOf(files: Files, name: string, signal: AbortSignal) {
  const [region, context] = await Promise.all([
    load(files, `region.${name}.geojson`, async () => (await schemas()).RegionGeoJson, signal),
    load(files, `context.${name}.geojson`, async () => (await schemas()).ContextGeoJson, signal),
  ])
  return { region, context }
}

/** The briefings that come with the atlas. */
export const briefingsQuery = ({ files, version }: Pick<Home, 'files' | 'version'>) =>
  queryOptions({
    queryKey: ['briefings'],
    queryFn: ({ signal }): Promise<Briefings> =>
      load(files, 'briefings.json', async () => (await schemas()).briefingsOf(version), signal),
    ...ONE_BUILD_ONE_DATASET,
  })

/** Where one can go on the map, of the page's own version. */
export const placesQuery = ({ files, version }: Pick<Home, 'files' | 'version'>) =>
  queryOptions({
    queryKey: ['places'],
    queryFn: ({ signal }): Promise<Places> =>
      load(files, 'places.json', async () => (await schemas()).placesOf(version), signal),
    ...ONE_BUILD_ONE_DATASET,
  })

/** The schemas of the large files come beside them, not before the page is usable. */
const schemas = () => import('./schemas.ts')

/** The atlas of the page's own version, and no other. */
export function loadAtlas(files: Files, version: string, signal?: AbortSignal): Promise<Atlas> {
  return load(files, 'atlas.json', async () => (await schemas()).atlasOf(version), signal)
}

async function load<S extends v.GenericSchema>(
  files: Files,
  name: string,
  schema: () => Promise<S>,
  signal?: AbortSignal,
): Promise<v.InferOutput<S>> {
  try {
    const address = files[name]
    if (!address) throw new Error('not among the files of this page')
    const [response, known] = await Promise.all([get(address, signal), schema()])
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    return (await schemas()).parse(known, await response.json())
  } catch (error) {
    throw new LoadError(name, error instanceof Error ? error.message : String(error))
  }
}
