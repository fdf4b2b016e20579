// @vitest-environment happy-dom
import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { StateProperties } from '../../src/domain/region.ts'
import { atlasQuery, LoadError, readHome, shapesQuery } from '../../src/load/load.ts'
import { atlasOf, homeOf, itemOf, KAZ, stateOf, VERSION } from '../setup/builders.ts'

const home = homeOf({})
const ATLAS = JSON.stringify(atlasOf({ items: [itemOf('an-item')] }))
const ofVersion = (version: string) => ATLAS.replace(`"version":"${VERSION}"`, `"version":"${version}"`)
const context = (type: string) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { kind: 'line', line: 'loc' },
        geometry: {
          type,
          coordinates: [
            [70, 40],
            [71, 41],
          ],
        },
      },
    ],
  })

const KAZAKHSTAN: StateProperties = {
  ...stateOf(KAZ, { energy: 1 }),
  name: 'Kazakhstan',
  boundaryView: 'intl',
  themes: [],
  capital: 'Astana',
  tradeYear: 2024,
  tradeStatus: 'reported',
  exportUsdMillion: null,
  importUsdMillion: null,
  tradeSource: 'totals',
  tradeSourceUrl: 'https://example.org/totals',
  asOf: '2026-11-22',
}
const RING = [
  [70, 40],
  [71, 41],
  [70, 41],
  [70, 40],
]
const REGION = JSON.stringify({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: KAZAKHSTAN, geometry: { type: 'Polygon', coordinates: [RING] } }],
})

const ADDRESSES = {
  'atlas.json': 'data/atlas.1a2b.json',
  'region.in.geojson': 'data/region.in.geojson',
  'region.intl.geojson': 'data/region.intl.geojson',
  'context.intl.geojson': 'data/context.intl.geojson',
}
const answering = (text: string, status = 200) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(text, { status }))
const PAGE = { files: ADDRESSES, version: VERSION }
const load = () => new QueryClient().fetchQuery(atlasQuery(PAGE))

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a file of the atlas', () => {
  it('is asked for at the address that the page gives, beside the page', async () => {
    const fetch = answering(ATLAS)
    const atlas = await load()
    expect(atlas.items).toHaveLength(1)
    expect(String(fetch.mock.calls[0]?.[0])).toBe(new URL('data/atlas.1a2b.json', document.baseURI).href)
  })

  it('is checked when it comes: what is not an atlas is refused', async () => {
    const { sectors: _, ...without } = JSON.parse(ATLAS) as Record<string, unknown>
    answering(JSON.stringify(without))
    await expect(load()).rejects.toThrow(/sectors/)
    answering('{"countries": []}')
    await expect(load()).rejects.toThrow(/version/)
  })

  it('of another version of the dataset than the page is refused, and the error names both', async () => {
    answering(ofVersion('2.0.1'))
    const refused = load()
    await expect(refused).rejects.toBeInstanceOf(LoadError)
    await expect(refused).rejects.toThrow(/^atlas\.json: .*2\.0\.1.*1\.3\.0/)
  })

  it('of another version is refused for that, before the rest of it is read', async () => {
    answering('{"version": "0.9.0", "cities": []}')
    await expect(load()).rejects.toThrow(/0\.9\.0.*1\.3\.0$/)
  })

  it('is named when the server does not have it', async () => {
    answering('', 404)
    await expect(load()).rejects.toThrow('atlas.json: HTTP 404')
  })

  it('is asked for once: a build is one dataset', async () => {
    const fetch = answering(ATLAS)
    const client = new QueryClient()
    await client.fetchQuery(atlasQuery(PAGE))
    await client.fetchQuery(atlasQuery(PAGE))
    expect(fetch).toHaveBeenCalledOnce()
  })
})

describe('the two files of a boundary view', () => {
  /** Answers each of them with its own text. */
  const answeringBoth = (region: string, context: string) =>
    vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async (address) => new Response(/region/.test(String(address)) ? region : context))
  const shapes = (view: 'in' | 'intl') => new QueryClient().fetchQuery(shapesQuery(ADDRESSES, view))

  it('come together, with the name of the view', async () => {
    const fetch = answeringBoth(REGION, context('LineString'))
    const { view, region, context: lines } = await shapes('intl')
    expect(view).toBe('intl')
    expect(region.features[0]?.properties).toEqual(KAZAKHSTAN)
    expect(lines.features).toHaveLength(1)
    expect(fetch).toHaveBeenCalledTimes(2)
  })

  it('are refused together when one is not what it should be, and the error names that one', async () => {
    answeringBoth(REGION, context('Point'))
    const refused = shapes('intl')
    await expect(refused).rejects.toThrow(/not a valid Polygon or/)
    await expect(refused).rejects.toBeInstanceOf(LoadError)
    await expect(refused).rejects.toHaveProperty('file', 'context.intl.geojson')
    answeringBoth('{"type": "FeatureColl', context('LineString'))
    await expect(shapes('intl')).rejects.toHaveProperty('file', 'region.intl.geojson')
  })

  it('are named when the page does not have their address', async () => {
    answeringBoth(REGION, context('LineString'))
    await expect(shapes('in')).rejects.toThrow('context.in.geojson: not among the files of this page')
  })
})

describe('what the page was served with', () => {
  const counts = home.states.map((state) => home.sectors.map(({ id }) => state.counts[id]))
  const served = {
    ...home,
    files: 'atlas.json region.in.geojson',
    states: home.states.map((state, i) => ({ ...state, counts: counts[i] })),
  }

  it('comes back as it was written, with the counts of each sector and the address of each file, in a build and in development', () => {
    const built = readHome(JSON.stringify({ ...served, hashes: '.0a1b2c.9f8e7d' }))
    const files = {
      'atlas.json': 'data/atlas.0a1b2c.json',
      'region.in.geojson': 'data/region.in.9f8e7d.geojson',
    }
    expect(built).toEqual({ ...home, files })
    expect(readHome(JSON.stringify({ ...served, hashes: '' })).files).toEqual({
      'atlas.json': 'data/atlas.json',
      'region.in.geojson': 'data/region.in.geojson',
    })
  })

  it('is refused where it is cut off', () => {
    expect(() => readHome(JSON.stringify(served).slice(0, -1))).toThrow()
  })
})
