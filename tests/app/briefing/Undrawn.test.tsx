// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, waitFor } from '@testing-library/react'
import { withNuqsTestingAdapter } from 'nuqs/adapters/testing'
import { beforeEach, expect, it, vi } from 'vitest'
import { askedOf, Undrawn } from '../../../src/app/briefing/Undrawn.ts'
import { knownOf } from '../../../src/view/known.ts'
import { briefingOf, sceneOf } from '../../briefing/made.ts'
import { atlas, home } from '../../setup/compiled.ts'

const chart = (id: string, view: string) => ({ show: { as: 'chart', page: '', id }, view }) as const
const BRIEFING = briefingOf('own', [
  sceneOf('map'),
  sceneOf('drawn', chart('both-sets-of-books', '?country=KAZ')),
  sceneOf('undrawn', chart('both-sets-of-books', '')),
  sceneOf('gone', chart('no-such-chart', '')),
])
const known = knownOf(home)

const found = vi.fn()
beforeEach(() => found.mockClear())

const rendered = (atOnce: boolean) => (
  <QueryClientProvider client={new QueryClient()}>
    <Undrawn {...{ home, known, atlas, atOnce }} asked={askedOf(BRIEFING)} onFound={found} />
  </QueryClientProvider>
)

it('knows the scenes whose chart is not drawn with what they have chosen', { timeout: 30_000 }, async () => {
  render(rendered(true), { wrapper: withNuqsTestingAdapter() })
  await waitFor(() => expect(found).toHaveBeenCalledTimes(1), { timeout: 20_000 })
  expect(found).toHaveBeenCalledWith(new Set(['undrawn']))
})

it('waits while somebody is at work, and then looks', { timeout: 30_000 }, async () => {
  render(rendered(false), { wrapper: withNuqsTestingAdapter() })
  const began = performance.now()
  const atWork = setInterval(() => fireEvent.keyDown(document.body, { key: 'a' }), 500)
  await new Promise((resolve) => setTimeout(resolve, 4_000))
  expect(found).not.toHaveBeenCalled()
  clearInterval(atWork)
  await waitFor(() => expect(found).toHaveBeenCalledTimes(1), { timeout: 20_000 })
  expect(performance.now() - began).toBeGreaterThan(5_000)
})

it('asks no more where only words or the order change', () => {
  const { scenes } = BRIEFING
  const written = scenes.map((scene) => ({ ...scene, heading: 'Another' })).toReversed()
  expect(askedOf({ ...BRIEFING, scenes: written })).toBe(askedOf(BRIEFING))
  expect(askedOf({ ...BRIEFING, scenes: scenes.slice(2) })).not.toBe(askedOf(BRIEFING))
})
