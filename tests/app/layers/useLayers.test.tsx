// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useLayers } from '../../../src/app/layers/useLayers.ts'
import { atlasQuery } from '../../../src/load/load.ts'
import { flowsLayer } from '../../../src/select/layers/flows.ts'
import type { View } from '../../../src/view/view.ts'
import { KAZ, UZB, viewOf } from '../../setup/builders.ts'
import { atlas, home } from '../../setup/compiled.ts'

vi.mock('../../../src/select/layers/flows.ts', { spy: true })
beforeEach(() => void vi.mocked(flowsLayer).mockClear())

function layersOf(from: Partial<View>, all = false) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  client.setQueryData(atlasQuery(home).queryKey, atlas)
  const { result } = renderHook(() => useLayers(home, viewOf(from), all), {
    wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>,
  })
  const countries = (of: 'features' | 'shown') =>
    result.current[of].flatMap((f) => (f.kind === 'flow' ? [f.of.country] : []))
  return { features: countries('features'), shown: countries('shown') }
}
const times = () => vi.mocked(flowsLayer).mock.calls.length
const FIVE = home.countries.filter((c) => c.role !== 'india').map((c) => c.id)

describe('the flows of trade', () => {
  it('are not worked out where nobody wants them', () => {
    expect(layersOf({ layers: ['sites'] })).toEqual({ features: [], shown: [] })
    expect(times()).toBe(0)
  })

  it('are worked out once where nothing is compared', () => {
    expect(layersOf({ layers: ['flows'] })).toEqual({ features: FIVE, shown: FIVE })
    expect(times()).toBe(1)
  })

  it('can all be chosen where some are compared', () => {
    expect(layersOf({ layers: ['flows'], country: KAZ, compare: [UZB] })).toEqual({
      features: FIVE,
      shown: [KAZ, UZB],
    })
  })

  it('can be chosen where something is looked for, though no layer is drawn', () => {
    expect(layersOf({ layers: [] }, true).features).toEqual(FIVE)
  })
})
