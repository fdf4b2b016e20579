// @vitest-environment happy-dom
import '../setup/dom.ts'
import { act, renderHook, waitFor } from '@testing-library/react'
import { type OnUrlUpdateFunction, withNuqsTestingAdapter } from 'nuqs/adapters/testing'
import { describe, expect, it, vi } from 'vitest'
import type { RareEarths } from '../../src/domain/rareEarths.ts'
import { useGoodsChoice } from '../../src/view/useGoodsChoice.ts'
import { useRareEarthsChoice } from '../../src/view/useRareEarthsChoice.ts'
import { useRowFilter } from '../../src/view/useRowFilter.ts'
import { useSiteFilter } from '../../src/view/useSiteFilter.ts'
import { useSourceFilter } from '../../src/view/useSourceFilter.ts'
import { useTimelineFilter } from '../../src/view/useTimelineFilter.ts'
import { licenceOf } from '../setup/builders.ts'

/** A hook on a page with this address, and what it writes there. */
function at<T>(hook: () => T, searchParams: string) {
  const onUrlUpdate = vi.fn<OnUrlUpdateFunction>()
  const { result } = renderHook(hook, {
    wrapper: withNuqsTestingAdapter({ searchParams, onUrlUpdate, hasMemory: true }),
  })
  const entries = () => onUrlUpdate.mock.calls.map(([event]) => event.options.history)
  return { result, entries, written: () => onUrlUpdate.mock.calls.map(([event]) => event.queryString) }
}

describe('the filter of the timeline', () => {
  it.each([
    ['', [], null],
    ['?kind=policy,control', ['control', 'policy'], null],
    ['?years=2024-2026', [], [2024, 2026]],
    ['?years=2025', [], [2025, 2025]],
  ])('of %j is what it says', (address, kinds, years) => {
    const { values: filter, ignored } = at(useTimelineFilter, address).result.current
    expect([filter, ignored]).toEqual([{ kinds, years }, []])
  })

  it('leaves out what nobody knows, and names it', () => {
    const { values: filter, ignored } = at(useTimelineFilter, '?kind=nope,visit&years=2026-2024').result
      .current
    expect(filter).toEqual({ kinds: ['visit'], years: null })
    expect(ignored).toEqual([
      { key: 'kind', text: 'nope' },
      { key: 'years', text: '2026-2024' },
    ])
  })

  it('is written shortly, and not at all where nothing is chosen', async () => {
    const { result, written } = at(useTimelineFilter, '?kind=visit')
    await act(async () => result.current.choose({ kinds: [], years: [2025, 2025] }))
    await waitFor(() => expect(written()).toEqual(['?years=2025']))
  })
})

describe('the filter of the sites', () => {
  it('leaves out what nobody knows, and names it', () => {
    const { values: filter, ignored } = at(useSiteFilter, '?group=gold&site-status=open').result.current
    expect(filter).toEqual({ group: 'gold', status: null })
    expect(ignored).toEqual([{ key: 'site-status', text: 'open' }])
  })

  it('writes one of its two and keeps the other', async () => {
    const { result, written } = at(useSiteFilter, '?group=gold')
    await act(async () => result.current.choose({ status: 'operating' }))
    await waitFor(() => expect(written()).toEqual(['?group=gold&site-status=operating']))
  })
})

const LICENCES = [licenceOf('open')]
const FACTS = { production: [{ producer: 'CN' }], elements: [{ symbol: 'Nd' }] } as unknown as RareEarths
const rareEarths = () => useRareEarthsChoice(FACTS)

describe('the choices of every page', () => {
  it.each([
    ['scope', 'some', rareEarths],
    ['mines', 'none', rareEarths],
    ['producer', 'XX', rareEarths],
    ['element', 'Zz', rareEarths],
    ['flow', 'both', useGoodsChoice],
    ['class', 'sitc', useGoodsChoice],
    ['scale', 'log', useGoodsChoice],
    ['rows-flow', 'both', useRowFilter],
    ['rows-class', 'sitc', useRowFilter],
    ['sort', '-weight', useRowFilter],
    ['licence', 'none', () => useSourceFilter(LICENCES)],
  ])('name what nobody knows, and take the default: %s=%s', (key, text, hook) => {
    const plain = at(hook as () => { values: object; ignored: unknown }, '').result.current
    const { values, ignored } = at(hook as typeof hook & (() => typeof plain), `?${key}=${text}`).result
      .current
    expect(ignored).toEqual([{ key, text }])
    expect(values).toEqual(plain.values)
  })

  it('take what cannot be checked, since its part is not loaded, as it is', () => {
    const { values, ignored } = at(() => useRareEarthsChoice(undefined), '?producer=XX&element=Zz').result
      .current
    expect([values.producer, values.element, ignored]).toEqual(['XX', 'Zz', []])
  })

  it('by a click make an entry that Back leaves; what is typed replaces it', async () => {
    const { result, entries, written } = at(useRowFilter, '')
    await act(async () => result.current.choose({ flow: 'import' }))
    await waitFor(() => expect(entries()).toEqual(['push']))
    await act(async () => result.current.choose({ q: 'tea' }, 'replace'))
    await waitFor(() => expect(entries()).toEqual(['push', 'replace']))
    await act(async () => result.current.choose({ sort: { id: 'usd', desc: true } }))
    await waitFor(() => expect(entries()).toEqual(['push', 'replace', 'push']))
    expect(written().at(-1)).toBe('?rows-flow=import&q=tea&sort=-usd')
  })

  it('leave the address where they are the default again', async () => {
    const { result, written } = at(useGoodsChoice, '?flow=import&scale=own')
    await act(async () => result.current.choose({ flow: 'export' }))
    await waitFor(() => expect(written()).toEqual(['?scale=own']))
  })
})
