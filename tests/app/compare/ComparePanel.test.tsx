// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import ComparePanel from '../../../src/app/compare/ComparePanel.tsx'
import { useLinks } from '../../../src/app/useLinks.ts'
import { partQuery } from '../../../src/load/load.ts'
import { totalOf, tradeSeries } from '../../../src/select/trade.ts'
import { LIGHT } from '../../../src/theme/theme.ts'
import { changeOf, type ViewState } from '../../../src/view/useView.ts'
import type { View } from '../../../src/view/view.ts'
import { IND, KAZ, sectorId, TKM, UZB, viewOf } from '../../setup/builders.ts'
import { home, parts, served } from '../../setup/compiled.ts'
import { frames } from '../../setup/drawn.ts'

beforeEach(frames)
afterEach(cleanup)

const seen: { view: View } = { view: viewOf() }

function Panel({ change }: { change: Partial<View> }) {
  const [view, set] = useState(viewOf(change))
  seen.view = view
  const setView: ViewState['setView'] = (more) => set((now) => ({ ...now, ...changeOf(more, now) }))
  const links = useLinks(view, setView, () => '?')
  const states = home.states
  return (
    <section id="panel" tabIndex={-1}>
      <ComparePanel
        {...{ home, atlas: served, provenance: undefined, states, view, setView, links }}
        theme={LIGHT}
        mode="light"
      />
    </section>
  )
}

function open(change: Partial<View>, loaded = true) {
  const client = new QueryClient()
  if (loaded && parts.minerals && parts.routes) {
    client.setQueryData(partQuery(home, 'minerals').queryKey, parts.minerals)
    client.setQueryData(partQuery(home, 'routes').queryKey, parts.routes)
  }
  render(
    <QueryClientProvider client={client}>
      <Panel change={change} />
    </QueryClientProvider>,
  )
  return { user: userEvent.setup() }
}

const table = () => screen.getByRole('table', { name: /side by side$/ })
const columns = () =>
  within(table())
    .getAllByRole('columnheader')
    .map((th) => th.textContent?.replace('×', ''))
const row = (name: string) =>
  within(within(table()).getByRole('rowheader', { name }).closest('tr') as HTMLElement)
    .getAllByRole('cell')
    .map((td) => td.textContent)
const group = (name: string) => screen.getByRole('heading', { name, level: 4 }).closest('div') as HTMLElement

describe('states compared', () => {
  it('stand in columns in the order of the address, under a finding', () => {
    open({ country: UZB, compare: [KAZ, TKM] })
    expect(columns()).toEqual(['Uzbekistan', 'Kazakhstan', 'Turkmenistan'])
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(
      /^Uzbekistan has the most cooperation items with India, 48; goods trade is largest with Uzbekistan, USD 673 million in FY2025-26 \(provisional\)/,
    )
  })

  it('are found to have the most among India’s partners where India is one of them', () => {
    open({ country: IND, compare: [KAZ, UZB] })
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(
      /^Of India’s partners here, Uzbekistan has the most items, 48; /,
    )
  })

  it('have the numbers of the data: items, trade of one year with its sources, sites and corridors', () => {
    open({ country: UZB, compare: [KAZ] })
    expect(row('All sectors')).toEqual(['48', '45'])
    const of = (id: typeof KAZ) => tradeSeries(served, id, []).points.find((p) => p.year === 2025)
    const totals = [UZB, KAZ].map((id) => {
      const point = of(id)
      return point && Math.round(Number(totalOf(point)))
    })
    expect(row('Together')).toEqual(totals.map(String))
    const marks = [...table().querySelectorAll('[data-cite]')].map((m) => m.getAttribute('data-cite'))
    expect(marks).toEqual(['trade:UZB:2025', 'trade:KAZ:2025'])
    expect(row('Mineral sites')).toEqual(['9', '20'])
    expect(row('Corridors through it')).toEqual(['2', '4'])
  })

  it('have bars on one scale, as wide as their numbers', () => {
    open({ country: UZB, compare: [KAZ] })
    const tr = within(table()).getByRole('rowheader', { name: 'Connectivity' }).closest('tr')
    const widths = [...(tr?.querySelectorAll<HTMLElement>('td > span') ?? [])].map((bar) => bar.style.width)
    expect(widths).toEqual([`${(6 / 11) * 100}%`, `${(7 / 11) * 100}%`])
  })

  it('say of India that it does not trade with itself, and that its items are another measure', () => {
    open({ country: IND, compare: [KAZ, UZB] })
    expect(row('India sells')[0]).toBe('one side of all of it')
    expect(screen.getByText(/^India is a party to every cooperation item/)).toBeTruthy()
    expect(row('Together')).toHaveLength(2)
    expect(screen.getByRole('heading', { name: 'India with none of the others here' })).toBeTruthy()
  })

  it('say how many of India’s items one partner has', () => {
    open({ country: IND, compare: [KAZ] })
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(
      /^Kazakhstan has 45 of India’s 73 cooperation items with the five; goods trade came to/,
    )
  })

  it('follow the chosen sectors, and say where the goods statistics have none of them', () => {
    open({ country: KAZ, compare: [UZB], sectors: [sectorId('health')] })
    expect(row('Chosen sectors')).toEqual(['1', '4'])
    expect(within(table()).getByText(/^Goods trade with India in pharmaceuticals, FY2022-23/)).toBeTruthy()
    cleanup()
    open({ country: KAZ, compare: [UZB], sectors: [sectorId('security')] })
    expect(within(table()).queryByText(/^Goods trade/)).toBeNull()
    expect(screen.getByText(/^The goods statistics have no sector that is Security/)).toBeTruthy()
  })

  it('say that there is no figure in a year without one of the chosen goods', () => {
    open({ country: KAZ, compare: [UZB], sectors: [sectorId('health')], year: 2024 })
    expect(
      within(table()).getByText('Goods trade with India in pharmaceuticals: no figure for FY2024-25'),
    ).toBeTruthy()
    expect(within(table()).queryByRole('rowheader', { name: 'India sells' })).toBeNull()
  })

  it('have no goods by sector of a later year than the one that is asked for', () => {
    open({ country: KAZ, compare: [UZB], year: 2009 })
    expect(screen.getByText('No goods by sector for FY2009-10; the first are of FY2010-11.')).toBeTruthy()
    expect(screen.queryByRole('heading', { name: /^Of the goods that India trades with these/ })).toBeNull()
    expect(screen.queryByLabelText('Year of goods by sector')).toBeNull()
  })

  it('of a year have the finding of that year over their lines, too', () => {
    open({ country: KAZ, compare: [UZB], year: 2015 })
    const title = screen.getByRole('heading', { name: /^Of these, Kazakhstan trades most with India/ })
    expect(title.textContent).toMatch(/in FY2015-16/)
  })

  it('say what they share and what only one has, each item once, corridors by name', () => {
    open({ country: UZB, compare: [KAZ] })
    expect(within(group('All of them')).getByText('35 cooperation items')).toBeTruthy()
    expect(within(group('All of them')).getByRole('link', { name: /Uranium from Kazakhstan/ })).toBeTruthy()
    expect(within(group('Only Kazakhstan')).getByText('10 cooperation items')).toBeTruthy()
    expect(within(group('Only Uzbekistan')).getByText('13 cooperation items')).toBeTruthy()
    expect(within(group('Only Kazakhstan')).getByText(/mineral sites of: Rare earths/)).toBeTruthy()
    const ids = [...document.querySelectorAll('li[id]')].map((li) => li.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('say of whom where only some share', () => {
    open({ country: UZB, compare: [KAZ, TKM] })
    expect(within(group('All of them')).getByText(/\d+ cooperation items/)).toBeTruthy()
    const two = served.items.filter(
      ({ kind, countries: of }) =>
        kind === 'cooperation' && of.includes(KAZ) && of.includes(TKM) && !of.includes(UZB),
    )
    expect(two.length).toBeGreaterThan(1)
    const items = `${two.length} cooperation items`
    expect(within(group('Kazakhstan and Turkmenistan')).getByText(items)).toBeTruthy()
  })

  it('are said to share nothing only where all files are there', () => {
    const of = { country: KAZ, compare: [TKM], sectors: [sectorId('health')], year: 1950 }
    open(of, false)
    expect(screen.queryAllByText(/^Nothing that the atlas lists/)).toEqual([])
    cleanup()
    open(of)
    expect(screen.getByText('Nothing that the atlas lists is shared by any two of them.')).toBeTruthy()
  })

  it('are called all of them under one heading: beside what runs through India, too, partners have their names', () => {
    open({ country: IND, compare: [KAZ, UZB] })
    expect(screen.getAllByRole('heading', { name: 'All of them', level: 4 })).toHaveLength(1)
    expect(within(group('All of them')).queryByText(/cooperation items$/)).toBeNull()
    expect(within(group('Kazakhstan and Uzbekistan')).getByText('35 cooperation items')).toBeTruthy()
    cleanup()
    open({ country: IND, compare: [KAZ, UZB] }, false)
    expect(within(group('All of them')).getByText('35 cooperation items')).toBeTruthy()
  })

  it('go on without the files of sites and corridors, which can be asked for again', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
    const { user } = open({ country: UZB, compare: [KAZ] }, false)
    expect(row('Mineral sites')).toEqual(['…', '…'])
    const [again] = await screen.findAllByRole('button', { name: 'Try again' })
    expect(screen.getAllByRole('alert').map((p) => p.textContent)).toEqual([
      'The mineral sites could not be loaded. Try again',
      'The corridors could not be loaded. Try again',
    ])
    expect(row('Mineral sites')).toEqual(['no data', 'no data'])
    expect(row('Corridors through it')).toEqual(['no data', 'no data'])
    if (again) await user.click(again)
    expect(row('All sectors')).toEqual(['48', '45'])
    vi.unstubAllGlobals()
  })
})

describe('the choice of states', () => {
  it('loses one by its button, also the first; the focus stays in the panel', async () => {
    const { user } = open({ country: UZB, compare: [KAZ, TKM] })
    await user.click(screen.getByRole('button', { name: 'Remove Uzbekistan' }))
    expect(seen.view).toMatchObject({ country: KAZ, compare: [TKM] })
    expect(columns()).toEqual(['Kazakhstan', 'Turkmenistan'])
    expect(document.activeElement?.id).toBe('panel')
  })

  it('takes another from the list, which has only those that are not there', async () => {
    const { user } = open({ country: UZB, compare: [KAZ, IND] })
    const list = screen.getByRole('group', { name: 'Compare with' })
    const names = () =>
      within(list)
        .queryAllByRole('button')
        .map((o) => o.textContent)
    expect(names()).toEqual(['Kyrgyzstan', 'Tajikistan', 'Turkmenistan'])
    await user.click(within(list).getByRole('button', { name: 'Turkmenistan' }))
    expect(seen.view).toMatchObject({ country: UZB, compare: [KAZ, IND, TKM] })
    expect(names()).toEqual(['Kyrgyzstan', 'Tajikistan'])
    expect(document.activeElement?.textContent).toBe('Tajikistan')
  })

  it('keeps the first of two presses that come before the panel is drawn again', () => {
    open({ country: UZB, compare: [KAZ, TKM] })
    const press = (...names: string[]) => {
      const buttons = names.map((name) => screen.getByRole('button', { name }))
      act(() => {
        for (const button of buttons) button.click()
      })
    }
    press('Remove Uzbekistan', 'Remove Kazakhstan')
    expect(seen.view).toMatchObject({ country: TKM, compare: [] })
    cleanup()
    open({ country: UZB, compare: [KAZ] })
    press('Turkmenistan', 'India')
    expect(seen.view).toMatchObject({ country: UZB, compare: [KAZ, TKM, IND] })
    cleanup()
    open({ country: UZB, compare: [KAZ] })
    press('Remove Kazakhstan', 'Remove Kazakhstan')
    expect(seen.view).toMatchObject({ country: UZB, compare: [] })
  })

  it('has no list where all six are there', () => {
    open({ country: UZB, compare: home.countries.map((c) => c.id).filter((id) => id !== UZB) })
    expect(columns()).toHaveLength(6)
    expect(screen.queryByRole('group', { name: 'Compare with' })).toBeNull()
  })

  it('is one state again by one link: the name of its column, or above all', async () => {
    const { user } = open({ country: UZB, compare: [KAZ] })
    await user.click(within(table()).getByRole('link', { name: 'Kazakhstan' }))
    expect(seen.view).toMatchObject({ country: KAZ, compare: [] })
    cleanup()
    open({ country: UZB, compare: [KAZ] })
    await user.click(screen.getByRole('link', { name: 'Uzbekistan alone' }))
    expect(seen.view).toMatchObject({ country: UZB, compare: [] })
  })
})
