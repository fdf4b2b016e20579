// @vitest-environment happy-dom
import '../setup/dom.ts'
import { act, renderHook, waitFor } from '@testing-library/react'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { type OnUrlUpdateFunction, withNuqsTestingAdapter } from 'nuqs/adapters/testing'
import { describe, expect, it, vi } from 'vitest'
import { useView } from '../../src/view/useView.ts'
import type { Known } from '../../src/view/view.ts'
import { IND, KAZ, sectorId, UZB, viewOf } from '../setup/builders.ts'

const energy = sectorId('energy')
const KNOWN: Known = {
  countries: [IND, KAZ, UZB],
  sectors: [energy],
  years: [2024],
  boundary: 'in',
  boundaryViews: ['in', 'intl'],
}

/** The hook on a page with this address, and what it writes there. */
function at(searchParams: string) {
  const onUrlUpdate = vi.fn<OnUrlUpdateFunction>()
  const { result } = renderHook(() => useView(KNOWN), {
    wrapper: withNuqsTestingAdapter({ searchParams, onUrlUpdate, hasMemory: true }),
  })
  const written = () => onUrlUpdate.mock.calls.map(([event]) => [event.queryString, event.options.history])
  return { result, written }
}

describe('the view', () => {
  it('is what the address says, and what it does not understand is named', () => {
    const { result } = at('?country=KAZ&sector=energy&year=soon')
    expect(result.current.view).toEqual(viewOf({ country: KAZ, sectors: [energy] }))
    expect(result.current.ignored).toEqual([{ key: 'year', text: 'soon' }])
  })

  it('written by a choice is one that Back leaves', async () => {
    const { result, written } = at('?sector=energy')
    await act(async () => result.current.setView({ country: KAZ }))
    expect(result.current.view).toEqual(viewOf({ country: KAZ, sectors: [energy] }))
    await waitFor(() => expect(written()).toEqual([['?sector=energy&country=KAZ', 'push']]))
  })

  it('written by a moving map leaves no trace in the history', async () => {
    const { result, written } = at('')
    await act(async () => result.current.setView({ map: { lon: 70.1, lat: 41.5, zoom: 4 } }, 'replace'))
    await waitFor(() => expect(written()).toEqual([['?map=4/41.5/70.1', 'replace']]))
  })

  it('of the second map, chosen for the first, leaves one map and no word of the second', async () => {
    const { result, written } = at('?beside=intl')
    expect(result.current.href({ boundary: 'intl' })).toBe('?boundary=intl')
    expect(result.current.href({ country: KAZ })).toBe('?country=KAZ&beside=intl')
    await act(async () => result.current.setView({ boundary: 'intl' }))
    expect(result.current.view).toEqual(viewOf({ boundary: 'intl' }))
    expect(result.current.ignored).toEqual([])
    await waitFor(() => expect(written()).toEqual([['?boundary=intl', 'push']]))
  })

  it('of an address that compares without a country keeps the first of them in every change', async () => {
    const { result, written } = at('?compare=KAZ,UZB')
    expect(result.current.view).toEqual(viewOf({ country: KAZ, compare: [UZB] }))
    expect(result.current.href({ sectors: [energy] })).toBe('?country=KAZ&compare=UZB&sector=energy')
    await act(async () => result.current.setView({ compare: [UZB, IND] }))
    expect(result.current.view).toEqual(viewOf({ country: KAZ, compare: [UZB, IND] }))
    await waitFor(() => expect(written()).toEqual([['?compare=UZB,IND&country=KAZ', 'push']]))
  })

  it('is what two changes of one moment add up to', async () => {
    const { result, written } = at('?compare=KAZ,UZB')
    const { setView } = result.current
    await act(async () => {
      setView((now) => ({ compare: [...now.compare, IND] }))
      setView((now) => ({ compare: now.compare.filter((id) => id !== UZB) }))
      setView({ sectors: [energy] })
    })
    expect(result.current.view).toEqual(viewOf({ country: KAZ, compare: [IND], sectors: [energy] }))
    // One that was handed out before adds to what is there by now.
    await act(async () => setView((now) => ({ compare: [...now.compare, UZB] })))
    expect(result.current.view.compare).toEqual([IND, UZB])
    await waitFor(() => expect(written().at(-1)?.[0]).toBe('?compare=IND,UZB&country=KAZ&sector=energy'))
  })

  it('back at its default leaves the address', async () => {
    const { result, written } = at('?country=KAZ&boundary=intl')
    await act(async () => result.current.setView({ country: null, boundary: 'in' }))
    expect(result.current.view).toEqual(viewOf())
    await waitFor(() => expect(written()).toEqual([['', 'push']]))
  })

  it('has a link for a change without making it', () => {
    const { result, written } = at('?sector=energy')
    const link = new URLSearchParams(result.current.href({ country: UZB }))
    expect(Object.fromEntries(link)).toEqual({ sector: 'energy', country: 'UZB' })
    expect(result.current.href({ sectors: [] })).toBe('?')
    expect(written()).toEqual([])
  })

  it('stays the same object while the address does, so that nothing is drawn twice', () => {
    const { result } = renderHook(() => useView(KNOWN), {
      wrapper: withNuqsTestingAdapter({ searchParams: '?country=KAZ' }),
    })
    const before = result.current
    act(() => {})
    expect(result.current).toBe(before)
  })
})

describe('on a real page', () => {
  it('a choice leaves the item that a link led to, in the one entry that it makes', async () => {
    history.replaceState(null, '', `${location.pathname}#dlg-4`)
    const left = vi.fn()
    addEventListener('hashchange', left, { once: true })
    const { result } = renderHook(() => useView(KNOWN), { wrapper: NuqsAdapter })
    const before = history.length
    act(() => result.current.setView({ country: KAZ }))
    await waitFor(() => expect(location.search).toBe('?country=KAZ'))
    expect(location.hash).toBe('')
    expect(left).toHaveBeenCalledOnce()
    expect(history.length).toBe(before + 1)
    history.replaceState(null, '', location.pathname)
  })

  it('a moving map leaves the item that a link led to where it is', async () => {
    history.replaceState(null, '', `${location.pathname}#dlg-4`)
    const { result } = renderHook(() => useView(KNOWN), { wrapper: NuqsAdapter })
    act(() => result.current.setView({ map: { lon: 70.1, lat: 41.5, zoom: 4 } }, 'replace'))
    await waitFor(() => expect(location.search).toBe('?map=4/41.5/70.1'))
    expect(location.hash).toBe('#dlg-4')
    history.replaceState(null, '', location.pathname)
  })

  it('a choice is written to the address, and Back leaves it', async () => {
    const { result } = renderHook(() => useView(KNOWN), { wrapper: NuqsAdapter })
    const before = history.length
    act(() => result.current.setView({ country: KAZ }))
    await waitFor(() => expect(location.search).toBe('?country=KAZ'))
    expect(history.length).toBe(before + 1)
    expect(result.current.view.country).toBe(KAZ)

    // What a browser does on Back: the former address, then the event.
    history.replaceState(null, '', location.pathname)
    act(() => {
      dispatchEvent(new PopStateEvent('popstate'))
    })
    await waitFor(() => expect(result.current.view.country).toBeNull())
  })
})
