// @vitest-environment happy-dom
import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { atlasQuery, contextQuery, readHome } from '../../src/load/load.ts'
import { atlasOf, homeOf, itemOf } from '../setup/builders.ts'

const home = homeOf({})
const ATLAS = JSON.stringify(atlasOf({ items: [itemOf('an-item')] }))
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

const ADDRESSES = {
  'atlas.json': 'data/atlas.1a2b.json',
  'context.intl.geojson': 'data/context.intl.geojson',
}
const answering = (text: string, status = 200) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(text, { status }))
const load = () => new QueryClient().fetchQuery(atlasQuery(ADDRESSES))

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
    answering('{"countries": []}')
    await expect(load()).rejects.toThrow(/sectors/)
  })

  it('is named when the server does not have it', async () => {
    answering('', 404)
    await expect(load()).rejects.toThrow('atlas.json: HTTP 404')
  })

  it('is named when the page does not have its address', async () => {
    await expect(new QueryClient().fetchQuery(contextQuery(ADDRESSES, 'in'))).rejects.toThrow(
      'context.in.geojson: not among the files of this page',
    )
  })

  it('is asked for once: a build is one dataset', async () => {
    const fetch = answering(context('LineString'))
    const client = new QueryClient()
    await client.fetchQuery(contextQuery(ADDRESSES, 'intl'))
    await client.fetchQuery(contextQuery(ADDRESSES, 'intl'))
    expect(fetch).toHaveBeenCalledOnce()
  })

  it('with a shape that is none is refused', async () => {
    answering(context('Point'))
    await expect(new QueryClient().fetchQuery(contextQuery(ADDRESSES, 'intl'))).rejects.toThrow(
      /not a valid Polygon or/,
    )
  })
})

describe('what the page was served with', () => {
  it('comes back as it was written', () => {
    expect(readHome(JSON.stringify(home))).toEqual(home)
  })

  it.each(['', '{}', 'null', JSON.stringify({ ...home, years: ['2024'] })])(
    'is refused where it is not whole',
    (text) => {
      expect(() => readHome(text)).toThrow()
    },
  )
})
