import './catalogue.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import { ChartPlace } from '../../src/app/stage/ChartPlace.tsx'
import { type Alone, OnlyChart } from '../../src/charts/only.ts'
import type { PageName } from '../../src/domain/pageName.ts'
import { whole } from '../../src/select/whole.ts'
import { knownOf } from '../../src/view/known.ts'
import { home, parts, served } from './compiled.ts'

export const known = knownOf(home)
/** With all its parts. */
export const atlas = whole(served, parts)

/** Every chart that the real atlas, or a page beside it, has at that address. */
export async function chartsAt(page: PageName | '', view: string): Promise<readonly Alone[]> {
  const found = new Map<string, Alone>()
  const Collected = (chart: Alone) => {
    found.set(chart.id, chart)
    return null
  }
  await prerender(
    <QueryClientProvider client={new QueryClient()}>
      <OnlyChart value={Collected}>
        <ChartPlace
          {...{ home, known, atlas }}
          scene={{ view, show: { as: 'chart', page, id: 'any' } }}
          failed={null}
        />
      </OnlyChart>
    </QueryClientProvider>,
  )
  return [...found.values()]
}
