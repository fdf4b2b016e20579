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
import { KAZ, sectorId, UZB, viewOf } from '../setup/builders.ts'
import { home } from '../setup/compiled.ts'

function map(change: Partial<View> = {}) {
  const pick = vi.fn()
  const model = mapModel(home.states, viewOf(change))
  const link = (id: string) => ({ href: `?country=${id}`, onClick: () => pick(id) })
  const { container } = render(
    <>
      <MapSvg shapes={fromBase(home.shapes)} model={model} box={HOME_BOX} link={link} />
      <MapLabels labels={mapLabels(home)} model={model} box={HOME_BOX} unitsPerPixel={null} link={link} />
    </>,
  )
  return { container, pick, model }
}
const fillOf = (root: HTMLElement, id: string) => root.querySelector(`[data-state="${id}"]`)?.getAttribute('class')

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
    const { model } = map()
    const kazakh = model.states.find((s) => s.id === KAZ)?.items
    expect(screen.getByRole('link', { name: `Kazakhstan, ${kazakh} cooperation items with India` })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'India, party to every item' })).toBeTruthy()
  })

  it('follows the filter', () => {
    const { model } = map({ sectors: [sectorId('digital')] })
    expect(model.states.find((s) => s.id === KAZ)?.items).toBe(1)
    expect(screen.getByRole('link', { name: 'Kazakhstan, 1 cooperation item with India' })).toBeTruthy()
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
  it('names every neighbour and sea, China among them', () => {
    const { container } = map()
    for (const name of ['China', 'Russia', 'Pakistan', 'Caspian Sea', 'Bay of Bengal']) {
      expect([...container.querySelectorAll('text')].map((e) => e.textContent)).toContain(name)
    }
  })

  it('has a shape for each of the six, none of them empty', () => {
    const { container } = map()
    for (const { id } of home.countries) {
      expect(container.querySelector(`[data-state="${id}"]`)?.getAttribute('d')?.length).toBeGreaterThan(50)
    }
  })

  it('fills a state by its class, and one without a matching item as none', () => {
    const { container, model } = map({ sectors: [sectorId('climate')] })
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
