// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import BoundariesPanel from '../../../src/app/boundaries/BoundariesPanel.tsx'
import type { PanelProps } from '../../../src/app/Panel.tsx'
import { useLinks } from '../../../src/app/useLinks.ts'
import { t } from '../../../src/i18n/t.ts'
import { changeOf, type ViewState } from '../../../src/view/useView.ts'
import type { View } from '../../../src/view/view.ts'
import { viewOf } from '../../setup/builders.ts'
import { atlas, home, places, textOf } from '../../setup/compiled.ts'

afterEach(() => vi.unstubAllGlobals())

const disputed = places().places.filter((place) => place.kind === 'disputed')
const setView = vi.fn<ViewState['setView']>()
const serves = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(answer))

function Shown({ view }: { view: View }) {
  const links = useLinks(view, setView, (change) => `?${JSON.stringify(change)}`)
  return (
    <BoundariesPanel
      {...({
        home: { ...home, files: { 'places.json': 'places.json' } },
        atlas,
        view,
        setView,
        links,
      } as unknown as PanelProps)}
    />
  )
}
function show(change: Partial<View> = {}) {
  setView.mockClear()
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Shown view={viewOf({ panel: 'boundaries', ...change })} />
    </QueryClientProvider>,
  )
}
async function open(change: Partial<View> = {}) {
  serves(async () => new Response(textOf('places.json')))
  show(change)
  await screen.findByRole('link', { name: 'Aksai Chin' })
}
const area = (name: string) => screen.getByRole('link', { name }).closest('tbody') as HTMLElement
const cells = (name: string) =>
  within(area(name))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

describe('what differs between the views', () => {
  it('is counted in the heading', async () => {
    await open()
    screen.getByRole('heading', {
      name: 'The 3 views offered give 13 of 19 disputed areas to different parties',
    })
  })

  it('says who holds and claims an area, and to whom each view gives it, in the order of the views', async () => {
    await open()
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(
      home.boundaries.map(({ name }) => name),
    )
    expect(area('Aksai Chin').textContent).toContain('Held by China; claimed by India')
    expect(cells('Aksai Chin').slice(0, 3)).toEqual(['India', 'China', 'China'])
    expect(cells('Siachen Glacier').slice(0, 3)).toEqual(['India', 'undetermined', 'undetermined'])
    expect(area('Siachen Glacier').textContent).toContain(
      'No holder that the sources agree on; claimed by India and Pakistan',
    )
  })

  it('has a source of who holds and claims each, as its areas have', async () => {
    await open()
    for (const { name, source } of disputed) {
      const said = area(name).querySelector('th span a')
      expect(said?.getAttribute('href'), name).toBe(`sources/#${source}`)
      expect(said?.textContent).toBe('Natural Earth')
    }
  })

  it('marks the column of the view that is on the map', async () => {
    await open({ boundary: 'intl' })
    const marked = within(area('Aksai Chin'))
      .getAllByRole('cell')
      .filter((cell) => cell.dataset.on === 'map')
    expect(marked.map((cell) => cell.textContent)).toEqual(['China'])
    const heads = screen.getAllByRole('columnheader').filter((head) => head.querySelector('[aria-current]'))
    expect(heads.map((head) => head.textContent)).toEqual(['De facto, disputes marked'])
  })

  it('tells apart what every view gives to the same party', async () => {
    await open()
    screen.getByRole('heading', { name: '6 disputed areas that every view gives to the same party' })
    const agreed = screen.getByRole('table', { name: /every view gives to the same party/ })
    expect(within(agreed).getByRole('link', { name: 'Abkhazia' })).toBeTruthy()
    expect(cells('Abkhazia')[0]).toBe('Georgia in every view')
    expect(within(agreed).queryByRole('link', { name: 'Aksai Chin' })).toBeNull()
  })

  it('has a source with every reading of an area, and their spread', async () => {
    await open()
    const aksai = area('Aksai Chin')
    expect(aksai.querySelector('summary')?.textContent).toBe('All readings: 29,992–31,469 km², 4.8% apart')
    for (const reading of [...document.querySelectorAll('table span')].filter((s) =>
      /^[\d,]+ km²/.test(s.textContent),
    )) {
      const [, id] = /^sources\/#(.+)$/.exec(reading.querySelector('a')?.getAttribute('href') ?? '') ?? []
      expect(atlas.sources.map((s) => s.id as string)).toContain(id)
    }
    expect(aksai.textContent).toMatch(/31,469 km² United Nations/)
  })
})

describe('the name of an area', () => {
  it('is a link to it on the map, and is the current one where it is chosen', async () => {
    await open({ place: 'CHN_AKSAI' as never })
    const link = screen.getByRole('link', { name: 'Aksai Chin' })
    expect(link.getAttribute('href')).toMatch(/"place":"CHN_AKSAI".*"zoom"/)
    expect(link.getAttribute('aria-current')).toBe('true')
    expect(screen.getByRole('link', { name: 'Demchok' }).getAttribute('aria-current')).toBeNull()
  })

  it('goes there with a camera that has all of it in view', async () => {
    await open()
    expect(fireEvent.click(screen.getByRole('link', { name: 'Arunachal Pradesh (claimed part)' }))).toBe(
      false,
    )
    const [asked = {}] = setView.mock.calls[0] ?? []
    const change = changeOf(asked, viewOf())
    expect(change).toMatchObject({ place: 'IND_AP' })
    expect(change.map?.lon).toBeCloseTo(94.3, 0)
    expect(change.map?.lat).toBeCloseTo(28.2, 0)
    expect(change.map?.zoom).toBeGreaterThan(4)
  })
})

describe('what is not certified', () => {
  it('is said in full beside what each view draws', async () => {
    await open()
    for (const { text } of home.boundaries) screen.getByText(text)
    const said = screen.getByRole('region', { name: /not certified/ }).textContent
    for (const word of [
      'Natural Earth',
      '5.1',
      '4.0',
      'Survey of India',
      'legal standing',
      'Uzbekistan (2022–23)',
      'Tajikistan (2025)',
      'Abai, Jetisu, Ulytau',
      'Shymkent',
      'Aral Sea',
      'Chong-Qora',
      'nine-dash line',
    ])
      expect(said).toContain(word)
  })

  it('no view is called the right one', async () => {
    await open()
    expect(document.body.textContent).not.toMatch(/\b(correct|true|wrong|illegal|occupied)\b/i)
  })

  it('an area is called after who administers it alike on either side', async () => {
    await open()
    for (const name of ['Azad Kashmir', 'Gilgit-Baltistan'])
      screen.getByRole('link', { name: `${name} (Pakistan-administered)` })
    for (const name of ['Jammu & Kashmir', 'Ladakh'])
      screen.getByRole('link', { name: `${name} (Indian-administered)` })
  })

  it('the de facto view names every area that it gives to another than its holder', () => {
    const text = home.boundaries.find(({ id }) => id === 'intl')?.text ?? ''
    const otherwise = disputed.filter(({ holder, owners }) => owners.intl !== holder)
    expect(otherwise.map(({ name }) => name).sort()).toEqual(['Abkhazia', 'Crimea', 'South Ossetia'])
    for (const { name } of otherwise) expect(text).toContain(name)
  })

  it('the outlines are of the edition that the list of areas has', () => {
    const ofIndia = disputed.filter(({ areas }) => areas[0]?.source === 'natural-earth-5-india')
    expect(ofIndia.map(({ id }) => id as string).sort()).toEqual(['CHN_AKSAI', 'CHN_SHAKSGAM'])
    expect(t('boundaries.limit-geometry')).toContain(
      '5 as seen by India for the outlines of Aksai Chin and Shaksgam',
    )
    expect(t('boundary.disclaimer')).toMatch(/^Geometry: Natural Earth 5 and 4\.0, /)
  })
})

describe('without the file of places', () => {
  it('says so, keeps the rest, and asks again', async () => {
    serves(async () => new Response('', { status: 404 }))
    show()
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('The table of disputed areas could not be loaded')
    screen.getByText(/Survey of India/)
    serves(async () => new Response(textOf('places.json')))
    fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }))
    await screen.findByRole('link', { name: 'Aksai Chin' })
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
