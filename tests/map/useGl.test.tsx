// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useGl } from '../../src/map/useGl.ts'

const webgl = vi.hoisted(() => ({ there: true }))
vi.mock('../../src/map/webgl.ts', () => ({ hasWebGl: () => webgl.there }))

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then))
  webgl.there = true
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms))

/** A map whose WebGL has drawn. */
function ready() {
  const { result } = renderHook(() => useGl(true))
  expect(result.current.state).toBe('idle')
  pass(200)
  expect(result.current.state).toBe('loading')
  act(() => result.current.onReady())
  expect(result.current.state).toBe('ready')
  return result
}

describe('WebGL', () => {
  it('that is not there is not loaded', () => {
    webgl.there = false
    const { result } = renderHook(() => useGl(true))
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
    webgl.there = false
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
})
