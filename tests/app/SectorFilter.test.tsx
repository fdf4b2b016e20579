// @vitest-environment happy-dom
import '../setup/dom.ts'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { SectorFilter } from '../../src/app/SectorFilter.tsx'
import type { ViewState } from '../../src/view/useView.ts'
import type { View } from '../../src/view/view.ts'
import { homeOf, IND, KAZ, sectorId, sectorOf, stateOf, viewOf } from '../setup/builders.ts'

const [energy, health] = [sectorId('energy'), sectorId('health')]
const home = homeOf({ sectors: [sectorOf('energy'), sectorOf('health'), sectorOf('digital')] })
const states = [stateOf(IND, { energy: 12, health: 5 }), stateOf(KAZ, { energy: 1, health: 0 })]

function at(change: Partial<View> = {}) {
  const setView = vi.fn<ViewState['setView']>()
  render(<SectorFilter home={home} states={states} view={viewOf(change)} setView={setView} />)
  return { setView, user: userEvent.setup() }
}
const sector = (name: RegExp) => screen.getByRole('button', { name })
const pressed = () =>
  screen.getAllByRole('button', { pressed: true }).map((b) => b.getAttribute('aria-label'))

describe('the sectors', () => {
  it('are a toggle button each, in one named group', () => {
    at()
    expect(screen.getByRole('group', { name: 'Sectors' })).toBeTruthy()
    expect(screen.getAllByRole('button', { pressed: false })).toHaveLength(home.sectors.length)
  })

  it('say how many items there are: of all, or of the chosen country', () => {
    at()
    expect(sector(/energy/).getAttribute('aria-label')).toBe('Label of energy, 12 items')
  })

  it('say one item as one, and none as none', () => {
    at({ country: KAZ })
    expect(sector(/energy/).getAttribute('aria-label')).toBe('Label of energy, 1 item')
    expect(sector(/health/).getAttribute('aria-label')).toMatch(/^Label of health, 0 items$/)
  })

  it('say the number of all items where several states are compared', () => {
    at({ country: KAZ, compare: [IND] })
    expect(sector(/energy/).getAttribute('aria-label')).toBe('Label of energy, 12 items')
  })

  it('say nothing of a number that is not known', () => {
    at()
    expect(sector(/digital/).getAttribute('aria-label')).toBe('Label of digital')
  })

  it('show which are chosen', () => {
    at({ sectors: [energy] })
    expect(pressed()).toEqual(['Label of energy, 12 items'])
  })
})

describe('a click on a sector', () => {
  it('chooses it beside those that are chosen', async () => {
    const { setView, user } = at({ sectors: [energy] })
    await user.click(sector(/health/))
    expect(setView).toHaveBeenCalledExactlyOnceWith({ sectors: [energy, health] })
  })

  it('takes it away when it is chosen', async () => {
    const { setView, user } = at({ sectors: [energy, health] })
    await user.click(sector(/energy/))
    expect(setView).toHaveBeenCalledExactlyOnceWith({ sectors: [health] })
  })

  it('works from the keyboard', async () => {
    const { setView, user } = at()
    sector(/energy/).focus()
    await user.keyboard('{Enter}')
    await user.keyboard(' ')
    expect(setView).toHaveBeenCalledTimes(2)
  })
})

describe('the way back to all sectors', () => {
  it('is one click while some are chosen', async () => {
    const { setView, user } = at({ sectors: [energy, health] })
    await user.click(screen.getByRole('button', { name: 'All sectors' }))
    expect(setView).toHaveBeenCalledExactlyOnceWith({ sectors: [] })
  })

  it('is not offered while none is', () => {
    at()
    expect(screen.queryByRole('button', { name: 'All sectors' })).toBeNull()
    expect(document.body.textContent).toContain('Showing all sectors')
  })
})
