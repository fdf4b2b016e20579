// @vitest-environment happy-dom
import '../setup/dom.ts'
import { act, renderHook, waitFor } from '@testing-library/react'
import { type OnUrlUpdateFunction, withNuqsTestingAdapter } from 'nuqs/adapters/testing'
import { describe, expect, it, vi } from 'vitest'
import { useSiteFilter } from '../../src/view/useSiteFilter.ts'
import { useTimelineFilter } from '../../src/view/useTimelineFilter.ts'

/** A hook on a page with this address, and what it writes there. */
function at<T>(hook: () => T, searchParams: string) {
  const onUrlUpdate = vi.fn<OnUrlUpdateFunction>()
  const { result } = renderHook(hook, {
    wrapper: withNuqsTestingAdapter({ searchParams, onUrlUpdate, hasMemory: true }),
  })
  return { result, written: () => onUrlUpdate.mock.calls.map(([event]) => event.queryString) }
}

describe('the filter of the timeline', () => {
  it.each([
    ['', [], null],
    ['?kind=policy,control', ['control', 'policy'], null],
    ['?years=2024-2026', [], [2024, 2026]],
    ['?years=2025', [], [2025, 2025]],
  ])('of %j is what it says', (address, kinds, years) => {
    const { filter, ignored } = at(useTimelineFilter, address).result.current
    expect([filter, ignored]).toEqual([{ kinds, years }, []])
  })

  it('leaves out what nobody knows, and names it', () => {
    const { filter, ignored } = at(useTimelineFilter, '?kind=nope,visit&years=2026-2024').result.current
    expect(filter).toEqual({ kinds: ['visit'], years: null })
    expect(ignored).toEqual([
      { key: 'kind', text: 'nope' },
      { key: 'years', text: '2026-2024' },
    ])
  })

  it('is written shortly, and not at all where nothing is chosen', async () => {
    const { result, written } = at(useTimelineFilter, '?kind=visit')
    await act(async () => result.current.setFilter({ kinds: [], years: [2025, 2025] }))
    await waitFor(() => expect(written()).toEqual(['?years=2025']))
  })
})

describe('the filter of the sites', () => {
  it('leaves out what nobody knows, and names it', () => {
    const { filter, ignored } = at(useSiteFilter, '?group=gold&site-status=open').result.current
    expect(filter).toEqual({ group: 'gold', status: null })
    expect(ignored).toEqual([{ key: 'site-status', text: 'open' }])
  })

  it('writes one of its two and keeps the other', async () => {
    const { result, written } = at(useSiteFilter, '?group=gold')
    await act(async () => result.current.setFilter({ status: 'operating' }))
    await waitFor(() => expect(written()).toEqual(['?group=gold&site-status=operating']))
  })
})
