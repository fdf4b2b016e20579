// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import { withNuqsTestingAdapter } from 'nuqs/adapters/testing'
import { it } from 'vitest'
import { useUndrawn } from '../../../src/app/briefing/useUndrawn.ts'
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

function Said() {
  const { portal, undrawn } = useUndrawn({ home, known, atlas, briefing: BRIEFING }, true)
  return (
    <p>
      {[...undrawn].join()}
      {portal}
    </p>
  )
}

it('knows the scenes whose chart is not drawn with what they have chosen', { timeout: 30_000 }, async () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Said />
    </QueryClientProvider>,
    { wrapper: withNuqsTestingAdapter() },
  )
  await waitFor(() => screen.getByText('undrawn'), { timeout: 20_000 })
})
