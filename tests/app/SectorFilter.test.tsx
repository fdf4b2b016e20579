// @vitest-environment happy-dom
import '../setup/dom.ts'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { SectorFilter } from '../../src/app/SectorFilter.tsx'
import type { ViewState } from '../../src/view/useView.ts'
import type { View } from '../../src/view/view.ts'
import { IND, KAZ, sectorId, stateOf, viewOf } from '../setup/builders.ts'
import { home } from '../setup/compiled.ts'

const [energy, health] = [sectorId('energy'), sectorId('health')]
const states = [stateOf(IND, { energy: 12, health: 5 }), stateOf(KAZ, { energy: 1, health: 0 })]

function at(change: Partial<View> = {}) {
  const setView = vi.fn<ViewState['setView']>()
  render(<SectorFilter home={home} states={states} view={viewOf(change)} setView={setView} />)
  return { setView, user: userEvent.setup() }
}
const sector = (name: RegExp) => screen.getByRole('button', { name })
const pressed = () => screen.getAllByRole('button', { pressed: true }).map((b) => b.getAttribute('aria-label'))

describe('the sectors', () => {
  it('are a toggle button each, in one named group', () => {
    at()
    expect(screen.getByRole('group', { name: 'Sectors' })).toBeTruthy()
    expect(screen.getAllByRole('button', { pressed: false })).toHaveLength(home.sectors.length)
  })

  it('say how many items there are: of all, or of the chosen country', () => {
    at()
    expect(sector(/^Energy/).getAttribute('aria-label')).toBe('Energy, 12 items')
  })

  it('say one item as one, and none as none', () => {
    at({ country: KAZ })
    expect(sector(/^Energy/).getAttribute('aria-label')).toBe('Energy, 1 item')
    expect(sector(/^Health/).getAttribute('aria-label')).toMatch(/^Health.*, 0 items$/)
  })

  it('show which are chosen', () => {
    at({ sectors: [energy] })
    expect(pressed()).toEqual(['Energy, 12 items'])
  })
})

describe('a click on a sector', () => {
  it('chooses it beside those that are chosen', async () => {
    const { setView, user } = at({ sectors: [energy] })
    await user.click(sector(/^Health/))
    expect(setView).toHaveBeenCalledExactlyOnceWith({ sectors: [energy, health] })
  })

  it('takes it away when it is chosen', async () => {
    const { setView, user } = at({ sectors: [energy, health] })
    await user.click(sector(/^Energy/))
    expect(setView).toHaveBeenCalledExactlyOnceWith({ sectors: [health] })
  })

  it('works from the keyboard', async () => {
    const { setView, user } = at()
    sector(/^Energy/).focus()
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
    expect(document.body.textContent).toContain('None chosen means all')
  })
})
