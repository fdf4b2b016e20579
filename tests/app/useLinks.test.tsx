// @vitest-environment happy-dom
import '../setup/dom.ts'
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { useLinks } from '../../src/app/useLinks.ts'
import type { ViewState } from '../../src/view/useView.ts'
import type { View } from '../../src/view/view.ts'
import { IND, KAZ, UZB, viewOf } from '../setup/builders.ts'

function Country({ view, setView }: { view: View; setView: ViewState['setView'] }) {
  const links = useLinks(view, setView, (change) => `?country=${change.country}`)
  return (
    <>
      <a {...links.country(KAZ)}>{KAZ}</a>
      <a {...links.home}>{IND}</a>
    </>
  )
}

function at(change: Partial<View> = {}) {
  const setView = vi.fn<ViewState['setView']>()
  render(<Country view={viewOf(change)} setView={setView} />)
  return setView
}
const link = () => screen.getByText(KAZ)

describe('the link of a country', () => {
  it('is an address, for a new tab and for a page without script', () => {
    at()
    expect(link().getAttribute('href')).toBe('?country=KAZ')
  })

  it('chooses it alone on a click without leaving the page', () => {
    const setView = at({ country: UZB, compare: [KAZ, IND] })
    expect(fireEvent.click(link())).toBe(false)
    expect(setView).toHaveBeenCalledExactlyOnceWith({ country: KAZ, compare: [] })
  })

  it.each(['ctrlKey', 'metaKey', 'altKey'])('is left to the browser with %s', (key) => {
    const setView = at()
    expect(fireEvent.click(link(), { [key]: true })).toBe(true)
    expect(setView).not.toHaveBeenCalled()
  })

  it('leads home again', () => {
    const setView = at({ country: KAZ, compare: [UZB] })
    fireEvent.click(screen.getByText(IND))
    expect(setView).toHaveBeenCalledExactlyOnceWith({ country: null, compare: [] })
  })
})

describe('a click with Shift', () => {
  const shifted = (change: Partial<View>) => {
    const setView = at(change)
    fireEvent.click(link(), { shiftKey: true })
    return setView
  }

  it('puts the country beside the chosen one', () => {
    expect(shifted({ country: UZB, compare: [IND] })).toHaveBeenCalledWith({
      country: UZB,
      compare: [IND, KAZ],
    })
  })

  it('takes it away again', () => {
    expect(shifted({ country: UZB, compare: [KAZ, IND] })).toHaveBeenCalledWith({
      country: UZB,
      compare: [IND],
    })
  })

  it('chooses it where none is chosen', () => {
    expect(shifted({})).toHaveBeenCalledWith({ country: KAZ })
  })

  it('does not compare a country with itself', () => {
    expect(shifted({ country: KAZ })).toHaveBeenCalledWith({ country: KAZ, compare: [] })
  })

  it('takes the chosen one away, too: the next stands in its place', () => {
    expect(shifted({ country: KAZ, compare: [UZB, IND] })).toHaveBeenCalledWith({
      country: UZB,
      compare: [IND],
    })
  })
})
