// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useGl } from '../../src/map/useGl.ts'

const webgl = vi.hoisted(() => ({ kind: 'fast' }))
vi.mock('../../src/map/webgl.ts', () => ({ webGl: () => webgl.kind }))

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then))
  webgl.kind = 'fast'
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms))

/** A map whose WebGL has drawn. */
function ready() {
  const { result } = renderHook(() => useGl(true, false))
  expect(result.current.state).toBe('idle')
  pass(200)
  expect(result.current.state).toBe('loading')
  act(() => result.current.onReady())
  expect(result.current.state).toBe('ready')
  return result
}

describe('WebGL', () => {
  it('that is not there is not loaded', () => {
    webgl.kind = 'none'
    const { result } = renderHook(() => useGl(true, false))
    pass(200)
    expect(result.current.state).toBe('none')
  })

  it('that is lost is tried again after 1, 5 and 20 seconds, and then no more', () => {
    const result = ready()
    for (const pause of [1000, 5000, 20_000]) {
      act(() => result.current.onLost())
      pass(pause - 1)
      expect(result.current.state).toBe('lost')
      pass(1)
      expect(result.current.state).toBe('loading')
      act(() => result.current.onReady())
      expect(result.current.state).toBe('ready')
      expect(result.current.again).toBe(true)
    }
    act(() => result.current.onLost())
    expect(result.current.state).toBe('none')
    pass(600_000)
    expect(result.current.state).toBe('none')
  })

  it('that does not come back counts as lost once more', () => {
    const result = ready()
    act(() => result.current.onLost())
    webgl.kind = 'none'
    for (const pause of [1000, 5000, 20_000]) pass(pause)
    expect(result.current.state).toBe('none')
  })

  it('that has held for a minute begins anew with the first pause', () => {
    const result = ready()
    act(() => result.current.onLost())
    pass(1000)
    act(() => result.current.onReady())
    pass(60_000)
    expect(result.current.again).toBe(false)
    act(() => result.current.onLost())
    pass(1000)
    expect(result.current.state).toBe('loading')
  })

  it('of which the style or the worker gave up stays away', () => {
    const result = ready()
    act(() => result.current.onFail())
    pass(600_000)
    expect(result.current.state).toBe('none')
  })

  it('that the processor draws is left for the globe', () => {
    webgl.kind = 'slow'
    const { result, rerender } = renderHook(({ globe }) => useGl(true, globe), {
      initialProps: { globe: false },
    })
    pass(200)
    expect(result.current).toMatchObject({ state: 'spare', slow: true })
    rerender({ globe: true })
    expect(result.current.state).toBe('loading')
    act(() => result.current.onReady())
    expect(result.current.state).toBe('ready')
    rerender({ globe: false })
    expect(result.current.state).toBe('spare')
  })

  it('that the processor draws is loaded at once for an address with the globe', () => {
    webgl.kind = 'slow'
    const { result } = renderHook(() => useGl(true, true))
    pass(200)
    expect(result.current.state).toBe('loading')
  })
})
