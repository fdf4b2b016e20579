// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import LayerLegend from '../../../src/app/layers/LayerLegend.tsx'
import { type Change, changeOf } from '../../../src/view/useView.ts'
import type { View } from '../../../src/view/view.ts'
import { homeOf, viewOf } from '../../setup/builders.ts'

const home = homeOf({})

function Shown({ change: first = {} }: { change?: Partial<View> }) {
  const [view, setView] = useState<View>(viewOf(first))
  const change = (to: Change) => setView((now) => ({ ...now, ...changeOf(to, now) }))
  return (
    <QueryClientProvider client={new QueryClient()}>
      <LayerLegend home={home} view={view} setView={change}>
        {null}
      </LayerLegend>
      <button type="button" onClick={() => change({ beside: view.beside ? null : 'cn' })}>
        two maps
      </button>
    </QueryClientProvider>
  )
}

describe('the layers in the legend', () => {
  const user = userEvent.setup()
  const isOpen = () => screen.getByRole('group', { name: '' }).hasAttribute('open')
  const twoMaps = () => user.click(screen.getByRole('button', { name: 'two maps' }))

  it('are folded where two maps leave less room, and unfolded again with one', async () => {
    render(<Shown />)
    expect(isOpen()).toBe(true)
    await twoMaps()
    expect(isOpen()).toBe(false)
    await twoMaps()
    expect(isOpen()).toBe(true)
  })

  it('are folded in a year', () => {
    render(<Shown change={{ year: 2019 }} />)
    expect(isOpen()).toBe(false)
  })

  it('stay as the reader folds them', async () => {
    render(<Shown />)
    await user.click(screen.getByText('Laid over the map'))
    expect(isOpen()).toBe(false)
    await twoMaps()
    await twoMaps()
    expect(isOpen()).toBe(false)
  })
})
