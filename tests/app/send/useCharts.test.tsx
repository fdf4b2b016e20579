// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { withNuqsTestingAdapter } from 'nuqs/adapters/testing'
import { beforeAll, expect, it } from 'vitest'
import { type ChartOf, useCharts } from '../../../src/app/send/useCharts.tsx'
import type { Charted } from '../../../src/app/stage/ChartPlace.tsx'
import { CHARTS, type ListedChart } from '../../../src/charts/index.ts'
import { knownOf } from '../../../src/view/known.ts'
import { atlas, home } from '../../setup/compiled.ts'

// React draws in its own time, as it does for a reader.
beforeAll(() => void Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false))

function asking(): ChartOf {
  let ask: ChartOf | undefined
  function Asking() {
    const { portal, chartOf } = useCharts(home, knownOf(home))
    ask = chartOf
    return portal
  }
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Asking />
    </QueryClientProvider>,
    { wrapper: withNuqsTestingAdapter() },
  )
  if (!ask) throw new Error('not drawn')
  return ask
}

const sceneOf = ({ page, id, query, needs }: ListedChart): Charted => ({
  show: { as: 'chart', page, id },
  view: query ? `?${query}` : needs === 'country' ? '?country=KAZ' : '',
})
const never = new AbortController().signal

it('finds every chart of the atlas where it stands', { timeout: 60_000 }, async () => {
  const chartOf = asking()
  const wanted = CHARTS.filter(({ each }) => !each)
  const found: string[] = []
  for (const chart of wanted)
    found.push((await chartOf(atlas, sceneOf(chart), never))?.id ?? `no ${chart.id}`)
  expect(found).toEqual(wanted.map(({ id }) => id))
})

it.each([
  ['with a country chosen', '', 'china-share-by-stage', '?country=KAZ'],
  ['with none chosen', '', 'both-sets-of-books', ''],
  ['of sectors that are left out', '', 'china-share-by-stage', '?sector=energy'],
  ['on a page', 'trade', 'no-such-chart', ''],
] as const)('knows at once of a chart that is not drawn %s', async (_, page, id, view) => {
  const chartOf = asking()
  // Its program, which may have to come first.
  await chartOf(atlas, { show: { as: 'chart', page, id: 'none' }, view }, never)
  const before = performance.now()
  expect(await chartOf(atlas, { show: { as: 'chart', page, id }, view }, never)).toBeNull()
  expect(performance.now() - before).toBeLessThan(1500)
})

it('is stopped while a chart comes, and finds the next', async () => {
  const chartOf = asking()
  const scene: Charted = { show: { as: 'chart', page: '', id: 'china-share-by-stage' }, view: '' }
  const controller = new AbortController()
  const stopped = chartOf(atlas, scene, controller.signal)
  controller.abort()
  await expect(stopped).rejects.toThrow(/abort/i)
  expect((await chartOf(atlas, scene, never))?.id).toBe(scene.show.id)
})
