// @vitest-environment happy-dom
import '../setup/dom.ts'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { withNuqsTestingAdapter } from 'nuqs/adapters/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import OwnLegend from '../../src/app/own/OwnLegend.tsx'
import { orderOf } from '../../src/app/own/order.ts'
import { statesOf } from '../../src/app/own/states.ts'
import { chooseRow, openFile, openTable, remove } from '../../src/app/own/store.ts'
import type { Home } from '../../src/domain/home.ts'
import { opened } from '../own/states.ts'

const country = (id: string, iso2: string) => ({ id, iso2, label: { lon: 70, lat: 45 } })
const home = {
  countries: [country('IND', 'IN'), country('KAZ', 'KZ'), country('UZB', 'UZ')],
  labels: { neighbours: [{ id: 'CHN', iso2: 'CN', lon: 90, lat: 40 }] },
} as unknown as Home

const open = (name: string, text: string) => act(() => openFile(new File([text], name), statesOf(home)))
/** There is neither a worker nor a database here: both are said to be refused, and all else works. */
const PLACES = 'name,lat,lon,n\n<b>Almaty</b>,43,77,9\nOsh,40,72,10\n=1+1,41,73,\n'
const VALUES = 'country,GWh\nIndia,30\nKazahkstan,-10\nAtlantis,5\n'

describe("a reader's own data", () => {
  const user = userEvent.setup()
  beforeEach(() => void render(<OwnLegend home={home} />, { wrapper: withNuqsTestingAdapter() }))
  afterEach(() => act(() => remove()))

  it('begins with a way to add it', () => {
    expect(screen.getByLabelText('Add your own data')).toMatchObject({ type: 'file' })
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('of countries has a legend from the least to the greatest value, and says what was found', async () => {
    await open('energy.csv', `${VALUES}Uzbekistan,7\n`)
    const circles = screen.getAllByRole('listitem').filter((li) => li.querySelector('svg'))
    expect(circles.map((li) => li.textContent)).toEqual(['7', '30'])
    const panel = screen.getByRole('dialog', { name: 'energy.csv' })
    within(panel).getByText('2 names were found on this map')
    within(panel).getByText('2 names were not found on this map')
  })

  it('is corrected by the nearest name, by another, and back', async () => {
    await open('energy.csv', VALUES)
    const panel = screen.getByRole('dialog', { name: 'energy.csv' })
    await user.click(within(panel).getByRole('button', { name: 'Kazakhstan?' }))
    within(panel).getByText('1 name was not found on this map')
    await user.selectOptions(within(panel).getByRole('combobox', { name: 'Atlantis' }), 'China')
    within(panel).getByText('All names have a state')
    const circles = screen.getAllByRole('listitem').filter((li) => li.querySelector('svg'))
    expect(circles.map((li) => li.textContent)).toEqual(['-10', '30'])
    screen.getByText('A value below zero has a circle by its size; the sign is at the number.')
    await user.selectOptions(within(panel).getByRole('combobox', { name: 'Atlantis' }), 'which state?')
    within(panel).getByText('1 name was not found on this map')
  })

  it('is filtered, and opened as a card of plain text', async () => {
    await open('places.csv', PLACES)
    act(() => openTable(true))
    screen.getByRole('grid', { name: 'Rows of places.csv' })
    await user.type(screen.getByRole('searchbox', { name: 'Rows with' }), 'ALM')
    await screen.findByText('1 of 3 rows')
    act(() => chooseRow(0))
    const card = screen.getByRole('dialog', { name: '<b>Almaty</b>' })
    within(card).getByText('From your own file places.csv, line 2')
    expect(document.activeElement).toBe(card)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog', { name: '<b>Almaty</b>' })).toBeNull()
  })

  it('that is refused says why, and leaves what was there', async () => {
    await open('energy.csv', VALUES)
    await open('broken.csv', 'name,lat,lon\n"a,1,2\n')
    expect(screen.getByRole('alert').textContent).toContain('A quote on line 2 is not closed')
    screen.getByRole('dialog', { name: 'energy.csv' })
    await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('that nothing keeps is said to last until the page is closed', async () => {
    await open('energy.csv', VALUES)
    await screen.findByText(/this browser keeps nothing, so it is here until the page is closed/)
  })

  it('is removed, and the focus is where another can be added', async () => {
    await open('energy.csv', VALUES)
    const [button] = screen.getAllByRole('button', { name: 'Remove' })
    if (button) await user.click(button)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(screen.getByLabelText('Add your own data'))
  })
})

describe('the order of the rows', () => {
  const data = opened('places.csv', PLACES)
  const order = (column: number, desc: boolean, shown: Uint8Array | null = null) => [
    ...orderOf(data, shown, { column, desc }),
  ]

  it('is that of the file', () => expect([...orderOf(data, Uint8Array.of(1, 0, 1), null)]).toEqual([0, 2]))
  it('is by number where a column has numbers, what has none last', () => {
    expect(order(3, false)).toEqual([0, 1, 2])
    expect(order(3, true)).toEqual([1, 0, 2])
  })
  it('is by letters elsewhere', () => expect(order(0, true)).toEqual([1, 2, 0]))
})
