import { createLoader } from 'nuqs/server'
import { describe, expect, it } from 'vitest'
import { formatCamera, parseCamera } from '../../src/domain/camera.ts'
import type { PlaceId } from '../../src/domain/ids.ts'
import {
  type Address,
  addressOf,
  formatAddress,
  type Known,
  PARAMS,
  resolveView,
  type View,
} from '../../src/view/view.ts'
import { IND, KAZ, sectorId, UZB, viewOf } from '../setup/builders.ts'

const [energy, health] = [sectorId('energy'), sectorId('health')]
const KNOWN: Known = {
  countries: [IND, KAZ, UZB],
  sectors: [energy, health],
  years: [2023, 2024],
  boundary: 'in',
  boundaryViews: ['in', 'intl'],
}

const load = createLoader(PARAMS)
const read = (search: string) => resolveView(load(search) as Address, KNOWN)
const write = (view: Partial<View>) => formatAddress(addressOf(view, KNOWN))

describe('a shared link', () => {
  it.each<[string, Partial<View>]>([
    ['the home view', {}],
    ['a country', { country: KAZ }],
    ['a country beside others', { country: KAZ, compare: [UZB, IND] }],
    ['sectors in the order in which they were chosen', { sectors: [health, energy] }],
    ['a year', { year: 2023 }],
    ['a boundary view', { boundary: 'intl' }],
    ['a second boundary view beside the first', { beside: 'intl' }],
    ['the globe', { globe: true }],
    ['a place', { place: 'CHN_AKSAI' as PlaceId, panel: 'boundaries' }],
    ['a layer', { layers: ['sites'] }],
    ['no layer, whatever the filter', { layers: [] }],
    ['a frame of another page', { embed: true }],
    ['a camera', { map: { lon: 70.1, lat: 41.5, zoom: 4.25 } }],
    ['all at once', { country: UZB, sectors: [energy], year: 2024, boundary: 'intl' }],
  ])('restores %s', (_, change) => {
    expect(read(write(viewOf(change)))).toEqual({ view: viewOf(change), ignored: [] })
  })

  it.each(['?country=KAZ', '?compare=UZB,IND&country=KAZ', '?sector=energy', '?map=4.2/41.5/70.1'])(
    'is written as it was read: %s',
    (search) => {
      const written = new URLSearchParams(write(read(search).view))
      expect(Object.fromEntries(written)).toEqual(Object.fromEntries(new URLSearchParams(search)))
    },
  )

  it('says nothing about what is at its default', () => {
    expect(write(viewOf())).toBe('?')
    expect(write(viewOf({ country: KAZ, boundary: 'in' }))).toBe('?country=KAZ')
  })

  it('leaves alone what a change does not speak of', () => {
    expect(addressOf({ year: 2023 }, KNOWN)).toEqual({ year: 2023 })
    expect(addressOf({ sectors: [] }, KNOWN)).toEqual({ sector: null })
  })
})

describe('an address that is not understood', () => {
  it.each(['', '?', '?%%%', '?utm_source=mail', '?COUNTRY=KAZ'])('is the home view: %j', (search) => {
    expect(read(search)).toEqual({ view: viewOf(), ignored: [] })
  })

  it.each([
    ['?country=XXX', 'country', 'XXX'],
    ['?country=kaz', 'country', 'kaz'],
    ['?country=', 'country', ''],
    ['?compare=XXX', 'compare', 'XXX'],
    ['?sector=nope', 'sector', 'nope'],
    ['?layer=nope', 'layer', 'nope'],
    ['?year=soon', 'year', 'soon'],
    ['?year=', 'year', ''],
    ['?year=0', 'year', '0'],
    ['?year=2023.5', 'year', '2023.5'],
    ['?year=20199', 'year', '20199'],
    ['?boundary=nope', 'boundary', 'nope'],
    ['?beside=zz', 'beside', 'zz'],
    ['?projection=flat', 'projection', 'flat'],
    ['?panel=nope', 'panel', 'nope'],
    ['?embed=0', 'embed', '0'],
    ['?embed=yes', 'embed', 'yes'],
    ['?map=here', 'map', 'here'],
    ['?map=NaN', 'map', 'NaN'],
    ['?map=NaN/NaN/NaN', 'map', 'NaN/NaN/NaN'],
    ['?map=999,999,99', 'map', '999,999,99'],
    ['?map=5/999/70', 'map', '5/999/70'],
  ])('is named, and the view goes on without it: %s', (search, key, text) => {
    expect(read(search)).toEqual({ view: viewOf(), ignored: [{ key, text }] })
  })

  it.each([
    ['?map=99/41.5/70.1', '99/41.5/70.1', 10],
    ['?map=-3/41.5/70.1', '-3/41.5/70.1', 1],
  ])('is named, and the map goes as near as it can: %s', (search, text, zoom) => {
    const view = viewOf({ map: { lon: 70.1, lat: 41.5, zoom } })
    expect(read(search)).toEqual({ view, ignored: [{ key: 'map', text }] })
  })

  it.each([
    ['?year=1066', '1066', 2023],
    ['?year=2999', '2999', 2024],
  ])('is named, and the nearest year is taken: %s', (search, text, taken) => {
    expect(read(search)).toEqual({ view: viewOf({ year: taken }), ignored: [{ key: 'year', text, taken }] })
  })

  it('is told where it names a boundary view that is not offered', () => {
    const locked = { ...KNOWN, boundaryViews: ['in'] }
    const { view, ignored } = resolveView(load('?boundary=intl') as Address, locked)
    expect(view.boundary).toBe('in')
    expect(ignored).toEqual([{ key: 'boundary', text: 'intl' }])
    expect(resolveView(load('?boundary=in') as Address, locked).ignored).toEqual([])
  })

  it('is told where there is nothing to compare', () => {
    const locked = { ...KNOWN, boundaryViews: ['in'] }
    const { view, ignored } = resolveView(load('?beside=intl&panel=boundaries') as Address, locked)
    expect(view).toEqual(viewOf())
    expect(ignored).toEqual([
      { key: 'beside', text: 'intl' },
      { key: 'panel', text: 'boundaries' },
    ])
  })

  it('keeps the part that is', () => {
    const { view, ignored } = read('?country=KAZ&sector=energy,nope&year=soon')
    expect(view).toEqual(viewOf({ country: KAZ, sectors: [energy] }))
    expect(ignored).toEqual([
      { key: 'sector', text: 'nope' },
      { key: 'year', text: 'soon' },
    ])
  })

  it('is not lost from the address by a change of something else', () => {
    const address: Partial<Address> = {
      ...load('?year=soon&sector=nope'),
      ...addressOf({ country: KAZ }, KNOWN),
    }
    const written = new URLSearchParams(formatAddress(address))
    expect(Object.fromEntries(written)).toEqual({ year: 'soon', sector: 'nope', country: 'KAZ' })
  })
})

describe('what a link names twice', () => {
  it('is one map, for a boundary view beside itself', () => {
    const ignored = [{ key: 'beside', text: 'intl' }]
    expect(read('?boundary=intl&beside=intl')).toEqual({ view: viewOf({ boundary: 'intl' }), ignored })
    expect(read('?beside=in')).toEqual({ view: viewOf(), ignored: [{ key: 'beside', text: 'in' }] })
  })

  it('counts once, for a sector', () => {
    expect(read('?sector=energy,health,energy').view.sectors).toEqual([energy, health])
  })

  it('counts once, for a country compared with itself', () => {
    expect(read('?country=KAZ&compare=KAZ,UZB,UZB').view.compare).toEqual([UZB])
  })
})

describe('what is compared', () => {
  it.each<[string, Partial<View>, string[]]>([
    ['?compare=KAZ,UZB', { country: KAZ, compare: [UZB] }, []],
    ['?compare=IND,IND,XXX', { country: IND, compare: [] }, ['XXX']],
    ['?compare=KAZ,KAZ,UZB,UZB', { country: KAZ, compare: [UZB] }, []],
    ['?country=XXX&compare=UZB,KAZ', { country: UZB, compare: [KAZ] }, ['XXX']],
    ['?country=KAZ&compare=KAZ', { country: KAZ, compare: [] }, []],
    ['?compare=XXX', {}, ['XXX']],
  ])('by %s has a country, each once, and what is unknown is told', (search, view, told) => {
    const found = read(search)
    expect(found.view).toEqual(viewOf(view))
    expect(found.ignored.map((i) => i.text)).toEqual(told)
  })

  it('is never more than there are states', () => {
    const { country, compare } = read('?compare=UZB,KAZ,IND,UZB,KAZ,IND,UZB').view
    expect([country, ...compare]).toEqual([UZB, KAZ, IND])
  })
})

describe('the camera in the address', () => {
  it('is zoom, latitude and longitude, no more exact than the eye', () => {
    expect(formatCamera({ lon: 70.123456, lat: 41.5, zoom: 4.256 })).toBe('4.26/41.5/70.123')
  })

  it.each(['4/41.5/70.1', '4.26/-41.5/-170.123', '1/0/0'])('comes back as it was: %s', (text) => {
    const camera = parseCamera(text)
    expect(camera && formatCamera(camera)).toBe(text)
  })

  it.each([
    '',
    '4',
    '4/41',
    '4/41/70/0',
    '4//70',
    ' / / ',
    '-1/41/70',
    '4/91/70',
    '4/41/181',
    'NaN/41/70',
    'Infinity/0/0',
  ])('is none where it makes no sense: %j', (text) => {
    expect(parseCamera(text)).toBeNull()
  })
})
