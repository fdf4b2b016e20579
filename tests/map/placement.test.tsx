// @vitest-environment happy-dom
import '../setup/dom.ts'
import { render } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useNamePlacement } from '../../src/map/placement.ts'
import type { Spot } from '../../src/map/placeSpots.ts'

const spots = (text: string): Spot[] => [
  { id: 'trade-KAZ', text, kind: 'flow', at: [[70, 40]], country: null, dataset: 'trade' },
]

function Names({ of, onArrange }: { of: readonly Spot[]; onArrange: () => void }) {
  const within = useRef<HTMLDivElement>(null)
  useNamePlacement({ within, shapes: undefined, places: [], hatched: false, marks: [], spots: of, onArrange })
  return (
    <section>
      <div ref={within} />
    </section>
  )
}

describe('the places of the names', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true })
    const context = { measureText: (text: string) => ({ width: text.length }) }
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as unknown as null)
    vi.stubGlobal(
      'ResizeObserver',
      class {
        readonly observe: () => void
        constructor(read: () => void) {
          this.observe = read
        }
        disconnect() {}
      },
    )
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })

  it('are found at once when they come, and after the frame of a choice from then on', () => {
    const onArrange = vi.fn()
    const { rerender, unmount } = render(<Names of={spots('1')} onArrange={onArrange} />)
    expect(onArrange).toHaveBeenCalledTimes(1)
    rerender(<Names of={spots('2')} onArrange={onArrange} />)
    rerender(<Names of={spots('3')} onArrange={onArrange} />)
    expect(onArrange).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(200)
    expect(onArrange).toHaveBeenCalledTimes(2)
    rerender(<Names of={spots('4')} onArrange={onArrange} />)
    unmount()
    vi.advanceTimersByTime(200)
    expect(onArrange).toHaveBeenCalledTimes(2)
  })
})
