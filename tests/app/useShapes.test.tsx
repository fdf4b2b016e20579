// @vitest-environment happy-dom
import '../setup/dom.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, renderHook, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import SecondMap from '../../src/app/boundaries/SecondMap.tsx'
import { useShapes } from '../../src/app/useData.ts'
import { homeOf, viewOf } from '../setup/builders.ts'
import { textOf } from '../setup/compiled.ts'

afterEach(() => vi.unstubAllGlobals())

const NAMES = ['region.in', 'context.in', 'region.detail.in', 'context.detail.in', 'near.in']
const files = Object.fromEntries(NAMES.map((name) => [`${name}.geojson`, `${name}.geojson`]))

/** Serves the first shapes and nothing else; the names of what was asked for. */
function serves(names: readonly string[]) {
  const asked: string[] = []
  const answer = async (url: URL) => {
    const name = String(url).split('/').at(-1) ?? ''
    asked.push(name)
    return names.includes(name) ? new Response(textOf(name)) : new Response('', { status: 404 })
  }
  vi.stubGlobal('fetch', vi.fn(answer))
  return asked
}
function wrapper({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
let client = new QueryClient()

it('detail that failed is asked for once, however often the map comes close, and again by the reader', async () => {
  client = new QueryClient()
  const asked = serves(['region.in.geojson', 'context.in.geojson'])
  const at = (zoom: number) => ({ zoom, lon: 76, lat: 34 })
  const { result, rerender } = renderHook(({ zoom }) => useShapes(files, 'in', at(zoom)), {
    wrapper,
    initialProps: { zoom: 6 },
  })
  await waitFor(() => expect(result.current.failures.map(({ loses }) => loses)).toEqual(['detail']))
  await waitFor(() => expect(result.current.data?.view).toBe('in'))
  const times = () => asked.filter((name) => name === 'near.in.geojson').length
  for (const zoom of [5, 6, 5, 6]) {
    rerender({ zoom })
    await act(async () => {})
    expect(result.current.failures).toHaveLength(1)
  }
  expect(times()).toBe(1)
  act(() => result.current.failures[0]?.retry())
  await waitFor(() => expect(times()).toBe(2))
})

it('a second map that does not come says what is lost: itself', async () => {
  client = new QueryClient()
  serves([])
  const home = homeOf({ countries: [], states: [] })
  const props = { home, view: viewOf({ beside: 'intl' }), setView: vi.fn(), beside: 'intl' }
  render(<SecondMap {...(props as unknown as Parameters<typeof SecondMap>[0])} />, { wrapper })
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('The second map cannot be drawn; the first goes on.')
  expect(alert.textContent).not.toContain('as it was served')
})
