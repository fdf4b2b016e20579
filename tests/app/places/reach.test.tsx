// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import MapReach from '../../../src/app/places/MapReach.tsx'
import { useLinks } from '../../../src/app/useLinks.ts'
import type { PlaceId } from '../../../src/domain/ids.ts'
import type { MapShapes } from '../../../src/load/load.ts'
import { mapModel } from '../../../src/select/mapModel.ts'
import { type Change, changeOf } from '../../../src/view/useView.ts'
import type { View } from '../../../src/view/view.ts'
import {
  countryOf,
  homeOf,
  IND,
  KAZ,
  placesFor,
  sectorId,
  stateOf,
  UZB,
  viewOf,
} from '../../setup/builders.ts'

const home = {
  ...homeOf({
    countries: [
      { ...countryOf('IND'), label: { lon: 79, lat: 22 } },
      { ...countryOf('KAZ'), label: { lon: 66, lat: 48 } },
      { ...countryOf('UZB'), label: { lon: 63, lat: 42 } },
    ],
    states: [stateOf(IND, { energy: 9 }), stateOf(KAZ, { energy: 5 }), stateOf(UZB, { digital: 3 })],
  }),
  files: { 'places.json': 'places.json' },
}

const square = (west: number, south: number, east: number, north: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
})
const context = (properties: object, geometry: object) => ({ type: 'Feature', properties, geometry })
const shapes = {
  view: 'in',
  region: { type: 'FeatureCollection', features: [] },
  context: {
    type: 'FeatureCollection',
    features: [
      context({ kind: 'land', id: 'CHN' }, square(90, 30, 100, 40)),
      context({ kind: 'land', id: 'XYZ' }, square(100, 30, 110, 40)),
    ],
  },
} as unknown as MapShapes

type Asked = readonly [number, number] | null
const seenOf = (asked: Asked, zoom: number, behind: boolean) => ({
  camera: { lon: 75, lat: 38, zoom },
  size: { width: 640, height: 600 },
  renderer: 'svg' as const,
  asked,
  place: behind ? () => null : null,
  onArrange: () => {},
})

/** The map with its address, as the app has it. */
function Stage(props: {
  zoom: number
  from: Partial<View>
  onCamera: () => void
  onSaid: (text: string) => void
  asked: Asked
  /** All is on the far side of the globe. */
  behind: boolean
}) {
  const [view, set] = useState(() => viewOf(props.from))
  const setView = (change: Change) => set((last) => ({ ...last, ...changeOf(change, last) }))
  const links = useLinks(view, setView, (change) => `?${JSON.stringify(change)}`)
  const model = mapModel(home.states, view)
  return (
    <QueryClientProvider client={client}>
      <section data-address={JSON.stringify(view)}>
        <MapReach
          {...{ home, view, setView, links, model, shapes, onCamera: props.onCamera, onSaid: props.onSaid }}
          seen={seenOf(props.asked, props.zoom, props.behind)}
        />
      </section>
    </QueryClientProvider>
  )
}
let client = new QueryClient()

function open(
  from: Partial<View> = {},
  { asked = null, status = 200, zoom = 3 }: { asked?: Asked; status?: number; zoom?: number } = {},
) {
  client = new QueryClient()
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(placesFor()), { status }))
  const [onCamera, onSaid] = [vi.fn(), vi.fn()]
  const stage = (at: Asked, behind = false) => (
    <Stage {...{ zoom, from, onCamera, onSaid, behind }} asked={at} />
  )
  const { rerender } = render(stage(asked))
  return {
    user: userEvent.setup(),
    onCamera,
    onSaid,
    ask: (at: Asked) => rerender(stage(at)),
    turn: () => rerender(stage(asked, true)),
  }
}
afterEach(() => vi.unstubAllGlobals())

const address = () =>
  JSON.parse(document.querySelector('section[data-address]')?.getAttribute('data-address') ?? '') as View
const map = () => screen.getByRole('application', { name: 'Walk the map' })
const focused = () => document.activeElement?.getAttribute('aria-label')
const card = (name: string) => screen.findByRole('dialog', { name })

/** The places are there. */
const entered = async (user: ReturnType<typeof userEvent.setup>) => {
  act(() => map().focus())
  await waitFor(() => expect(client.getQueryData(['places'])).toBeTruthy())
  await user.keyboard('{Shift>}{/Shift}')
}

describe('walking the map', () => {
  it('starts near its middle, and the focus itself goes from place to place', async () => {
    const { user } = open()
    await entered(user)
    await user.keyboard('{ArrowDown}')
    expect(focused()).toBe('Name of SIACHEN, disputed area')
    await user.keyboard('{ArrowRight}')
    expect(focused()).toBe('Name of CHN_AKSAI, disputed area')
    await user.keyboard('{ArrowRight}')
    expect(focused()).toBe('China, neighbour')
    await user.keyboard('{ArrowRight}')
    expect(focused()).toBe('China, neighbour')
  })

  it('goes on from a place that the globe has turned away', async () => {
    const { user, turn } = open()
    await entered(user)
    await user.keyboard('{ArrowDown}{ArrowRight}')
    expect(focused()).toBe('Name of CHN_AKSAI, disputed area')
    turn()
    expect(focused()).toBe('Name of CHN_AKSAI, disputed area')
    await user.keyboard('{ArrowRight}')
    expect(focused()).toBe('China, neighbour')
  })

  it('starts from what is chosen', async () => {
    const { user } = open({ country: KAZ })
    await entered(user)
    await user.keyboard('{ArrowDown}')
    expect(focused()).toBe('Uzbekistan, 3 cooperation items with India')
  })

  it('is one stop of Tab, wherever it is', async () => {
    const { user } = open()
    await entered(user)
    const stops = () => [map(), ...within(map()).queryAllByRole('link')].filter((e) => e.tabIndex >= 0)
    expect(stops()).toEqual([map()])
    await user.keyboard('{ArrowDown}')
    expect(stops()).toEqual([document.activeElement])
    await user.tab()
    expect(focused()).toBe('Places on the map')
  })

  it('reaches enclaves only where the map is close', async () => {
    const reached = async (zoom: number) => {
      const { user } = open({}, { zoom })
      await entered(user)
      await user.keyboard('{ArrowLeft}')
      const name = focused()
      cleanup()
      return name
    }
    expect(await reached(6)).toBe('Name of SOKH, enclave of Uzbekistan')
    expect(await reached(5)).not.toContain('enclave')
  })

  it('takes the camera along where a place is out of sight, and only there', async () => {
    const { user, onCamera } = open({}, { zoom: 5 })
    await entered(user)
    await user.keyboard('{ArrowDown}')
    expect(focused()).toBe('Name of SIACHEN, disputed area')
    expect(onCamera).not.toHaveBeenCalled()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(focused()).toBe('China, neighbour')
    expect(onCamera).toHaveBeenLastCalledWith({ lon: 91, lat: 37, zoom: 5 })
  })

  it('moves, zooms and goes home by keys of its own', async () => {
    const { user, onCamera } = open()
    await entered(user)
    await user.keyboard('+')
    expect(onCamera).toHaveBeenLastCalledWith({ lon: 75, lat: 38, zoom: 4 })
    await user.keyboard('-')
    expect(onCamera).toHaveBeenLastCalledWith({ lon: 75, lat: 38, zoom: 2 })
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(onCamera.mock.lastCall?.[0].lon).toBeGreaterThan(76)
    for (const key of ['0', '{Home}']) {
      await user.keyboard(key)
      expect(onCamera).toHaveBeenLastCalledWith(null)
    }
  })

  it('leaves keys of the browser alone', async () => {
    const { onCamera } = open()
    act(() => map().focus())
    expect(fireEvent.keyDown(map(), { key: '+', ctrlKey: true })).toBe(true)
    expect(fireEvent.keyDown(map(), { key: 'ArrowLeft', altKey: true })).toBe(true)
    expect(fireEvent.keyDown(map(), { key: 'Tab' })).toBe(true)
    expect(onCamera).not.toHaveBeenCalled()
  })

  it('opens a place with Enter, closes it with Escape, and with Escape ends', async () => {
    const { user } = open()
    await entered(user)
    await user.keyboard('{ArrowDown}{ArrowRight}{Enter}')
    expect(document.activeElement).toBe(await card('Name of CHN_AKSAI'))
    expect(address().place).toBe('CHN_AKSAI')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(address().place).toBeNull()
    expect(focused()).toBe('Name of CHN_AKSAI, disputed area')
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(map())
  })

  it('goes among the six where the places did not come', async () => {
    const { user } = open({}, { status: 404 })
    act(() => map().focus())
    await user.keyboard('{ArrowDown}')
    expect(focused()).toMatch(/^India, /)
  })
})

describe('the card of a place', () => {
  it('says of a disputed area who holds and who claims it, whose it is in the view, and why it is filled so', async () => {
    open({ place: 'CHN_AKSAI' as PlaceId })
    const text = (await card('Name of CHN_AKSAI')).textContent
    for (const part of ['Held byChina', 'Claimed byIndia', 'In this viewIndia', '38,000 km²'])
      expect(text).toContain(part)
    expect(text).toContain('it is part of India and has its fill')
    const cited = [...(await card('Name of CHN_AKSAI')).querySelectorAll('[data-source=a-source]')]
    expect(cited.map((said) => said.textContent.trim())).toEqual(['China', 'India', '38,000 km²'])
    const more = screen.getByRole('link', { name: 'What differs between the views' })
    expect(more.getAttribute('href')).toBe('?{"panel":"boundaries"}')
  })

  it('leads from a frame, which has no panel, to the whole atlas in a tab of its own', async () => {
    open({ place: 'CHN_AKSAI' as PlaceId, embed: true })
    await card('Name of CHN_AKSAI')
    const more = screen.getByRole('link', { name: 'What differs between the views' })
    expect(more.getAttribute('href')).toBe('?{"panel":"boundaries","embed":false}')
    expect([more.getAttribute('target'), more.getAttribute('rel')]).toEqual(['_blank', 'noopener'])
  })

  it('does not take the focus where it was the address that opened it', async () => {
    open({ place: 'CHN' as PlaceId })
    await card('China')
    expect(document.activeElement).toBe(document.body)
  })

  it('says what is not determined, and leaves nobody out', async () => {
    open({ place: 'SIACHEN' as PlaceId, boundary: 'intl' })
    const text = (await card('Name of SIACHEN')).textContent
    expect(text).toContain('Held bynobody that the sources agree on')
    expect(text).toContain('India and Pakistan')
    expect(text).toContain('it belongs to no state')
  })

  it('tells of a place that this map does not have', async () => {
    const { user } = open({ place: 'ATLANTIS' as PlaceId })
    await card('This map has no place “ATLANTIS”')
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(address().place).toBeNull()
  })

  it('answers for a state that the filter leaves without a class, and takes the filter away', async () => {
    const { user } = open({ country: UZB, sectors: [sectorId('energy')] })
    expect((await card('Uzbekistan')).textContent).toContain('None of the 3 cooperation items of Uzbekistan')
    await user.click(screen.getByRole('link', { name: 'Take the filter away' }))
    expect(address().sectors).toEqual([])
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(map())
  })

  it('is closed for good for that state and that filter', async () => {
    const { user, ask } = open({ country: UZB, sectors: [sectorId('energy')] })
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    ask([60, 10])
    await card('Water')
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('a click on what is none of the six', () => {
  it('opens the card of a place that has one, and puts it into the address', async () => {
    open({}, { asked: [95, 35] })
    expect((await card('China')).textContent).toContain('the reference in the charts')
    expect(address().place).toBe('CHN')
  })

  it('says of other land, and of the sea, that nothing is counted', async () => {
    const { ask } = open({}, { asked: [105, 35] })
    await card('Land beyond the six')
    ask([60, 10])
    expect((await card('Water')).textContent).toContain('A sea, the Caspian among them')
    expect(address().place).toBeNull()
  })

  it('closes what was open, and does not come back', async () => {
    const { user, ask } = open({ place: 'CHN' as PlaceId })
    await card('China')
    ask([60, 10])
    await card('Water')
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('the list of places', () => {
  it('is closed at first, and then has every place in groups', async () => {
    const { user } = open()
    const button = screen.getByRole('button', { name: 'Places on the map' })
    expect(button.getAttribute('aria-expanded')).toBe('false')
    await user.click(button)
    await screen.findByRole('heading', { name: 'Disputed areas' })
    const headings = screen.getAllByRole('heading').map((h) => h.textContent)
    expect(headings).toEqual(['The six states', 'Capitals', 'Disputed areas', 'Enclaves', 'Neighbours'])
    expect(screen.getAllByRole('link')).toHaveLength(3 + 5)
  })

  it('goes there, opens the card and closes', async () => {
    const { user } = open()
    await user.click(screen.getByRole('button', { name: 'Places on the map' }))
    await user.click(await screen.findByRole('link', { name: 'Name of KAZ-capital' }))
    await card('Name of KAZ-capital')
    expect(address()).toMatchObject({ place: 'KAZ-capital', map: { lon: 71, lat: 51, zoom: 6 } })
    expect(screen.queryByRole('heading', { name: 'Capitals' })).toBeNull()
  })

  it('chooses a state as its name on the map does: its profile takes the place of the panel', async () => {
    const { user } = open({ panel: 'boundaries', compare: [KAZ], country: UZB })
    await user.click(screen.getByRole('button', { name: 'Places on the map' }))
    await user.click(await screen.findByRole('link', { name: 'Kazakhstan' }))
    expect(address()).toMatchObject({ country: KAZ, compare: [], panel: null })
  })

  it('is closed by Escape, which leads back to its button', async () => {
    const { user } = open()
    await user.click(screen.getByRole('button', { name: 'Places on the map' }))
    ;(await screen.findByRole('link', { name: 'China' })).focus()
    await user.keyboard('{Escape}')
    expect(focused()).toBe('Places on the map')
    expect(screen.queryByRole('link', { name: 'China' })).toBeNull()
  })

  it('says so where the places did not come', async () => {
    const { user } = open({}, { status: 404 })
    await user.click(screen.getByRole('button', { name: 'Places on the map' }))
    expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded')
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(placesFor())))
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findByRole('link', { name: 'China' })
    expect(focused()).toBe('Places on the map')
    expect(screen.getByRole('link', { name: 'Kazakhstan' })).toBeTruthy()
  })
})
