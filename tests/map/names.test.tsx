// @vitest-environment happy-dom
import '../setup/dom.ts'
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { countryName } from '../../src/i18n/format.ts'
import { HOME_BOX } from '../../src/map/camera.ts'
import { mapLabels } from '../../src/map/labels.ts'
import { MapLabels } from '../../src/map/MapLabels.tsx'
import { MapSvg } from '../../src/map/svg/MapSvg.tsx'
import { fromBase } from '../../src/map/svg/shapes.ts'
import { mapModel } from '../../src/select/mapModel.ts'
import type { View } from '../../src/view/view.ts'
import { countryOf, homeOf, IND, KAZ, sectorId, stateOf, UZB, viewOf } from '../setup/builders.ts'

const home = homeOf({
  countries: ['IND', 'KAZ', 'UZB'].map(countryOf),
  states: [
    stateOf(IND, { energy: 9, digital: 1 }),
    stateOf(KAZ, { energy: 5, digital: 1 }),
    stateOf(UZB, { energy: 3, digital: 0 }),
  ],
})

function map(change: Partial<View> = {}) {
  const pick = vi.fn()
  const model = mapModel(home.states, viewOf(change))
  const link = (id: string) => ({ href: `?country=${id}`, onClick: () => pick(id) })
  const { container } = render(
    <>
      <MapSvg shapes={fromBase(home.shapes)} {...{ model, link }} box={HOME_BOX} unitsPerPixel={4} />
      <MapLabels labels={mapLabels(home)} model={model} box={HOME_BOX} unitsPerPixel={null} link={link} />
    </>,
  )
  return { container, pick, model }
}
const fillOf = (root: HTMLElement, id: string) =>
  root.querySelector(`[data-state="${id}"]`)?.getAttribute('class')

describe('the map for those who hear it', () => {
  it('has one link a country, which begins with its name', () => {
    map()
    const links = screen.getAllByRole('link')
    expect(links).toHaveLength(home.countries.length)
    for (const { id, iso2 } of home.countries) {
      const link = screen.getByRole('link', { name: (name) => name.startsWith(`${countryName(iso2)}, `) })
      expect(link.getAttribute('href')).toBe(`?country=${id}`)
    }
  })

  it('says how many items a partner has, and that India is party to all', () => {
    map()
    expect(screen.getByRole('link', { name: 'Kazakhstan, 6 cooperation items with India' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'India, party to every cooperation item' })).toBeTruthy()
  })

  it('follows the filter', () => {
    map({ sectors: [sectorId('digital')] })
    expect(screen.getByRole('link', { name: 'Uzbekistan, 0 matching cooperation items' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Kazakhstan, 1 cooperation item with India' })).toBeTruthy()
  })

  it('draws a state that is not compared as land, its name quiet and without a number; it can still be chosen', () => {
    const { container, pick } = map({ country: KAZ, compare: [UZB] })
    const india = container.querySelector('[data-state="IND"]')
    expect(india?.getAttribute('fill')).toBe('var(--land)')
    expect(container.querySelector('[data-state="KAZ"]')?.getAttribute('fill')).toBeNull()
    const [name] = screen.getAllByText('India')
    const link = name?.closest('a')
    expect(link?.getAttribute('fill')).toBe('var(--land-ink)')
    expect(link?.textContent?.trim()).toBe('India')
    if (link) fireEvent.click(link)
    expect(pick).toHaveBeenCalledWith(IND)
  })

  it('says which country is chosen', () => {
    map({ country: KAZ, compare: [UZB] })
    const current = screen.getAllByRole('link').filter((a) => a.getAttribute('aria-current') === 'true')
    expect(current.map((a) => a.getAttribute('href'))).toEqual(['?country=KAZ'])
  })

  it('hides the shapes, and keeps them out of the way of the keyboard', () => {
    const { container } = map()
    const shapes = [...container.querySelectorAll('[data-state]')].map((path) => path.closest('a'))
    expect(shapes).toHaveLength(home.countries.length)
    for (const a of shapes) {
      expect(a?.getAttribute('tabindex')).toBe('-1')
      expect(a?.closest('[aria-hidden="true"]')).not.toBeNull()
    }
  })
})

describe('the map for those who see it', () => {
  it('names neighbours, seas and capitals in the words of the page', () => {
    const { container } = map()
    const said = [...container.querySelectorAll('text')].map((e) => e.textContent)
    for (const name of ['China', 'Caspian Sea', 'Capital of KAZ', 'Kazakhstan', '6'])
      expect(said).toContain(name)
  })

  it('writes no number on India, which is not classed', () => {
    const { container } = map()
    expect([...container.querySelectorAll('text')].map((e) => e.textContent)).not.toContain('10')
  })

  it('fills a state by its class, and one without a matching item as none', () => {
    const { container, model } = map({ sectors: [sectorId('digital')] })
    for (const { id, fill } of model.states) {
      expect(fillOf(container, id)).toContain(typeof fill === 'number' ? `class${fill}` : fill)
    }
  })

  it('answers a click on the shape as on the name', () => {
    const { container, pick } = map()
    const shape = container.querySelector('[data-state="KAZ"]')
    if (shape) fireEvent.click(shape)
    fireEvent.click(screen.getByRole('link', { name: /^Uzbekistan/ }))
    expect(pick.mock.calls.flat()).toEqual([KAZ, UZB])
  })
})
