// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { act, fireEvent, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useIdle } from '../../../src/app/stage/useIdle.ts'

const finger = { pointerType: 'touch', isPrimary: true, pointerId: 1 }
const wipe = (from: number, to: number, more = {}) => {
  fireEvent.pointerDown(document.body, { ...finger, ...more, clientX: from, clientY: 300 })
  fireEvent.pointerUp(document.body, { ...finger, ...more, clientX: to, clientY: 300 })
}

describe('the stage is left alone', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('until a finger taps it, and again some seconds later', () => {
    const { result } = renderHook(useIdle)
    wipe(200, 203)
    expect(result.current).toBe(false)
    act(() => vi.advanceTimersByTime(3100))
    expect(result.current).toBe(true)
  })

  it('by a finger that wipes, by a second finger, and by a click of what is no finger', () => {
    const { result } = renderHook(useIdle)
    wipe(400, 200)
    wipe(200, 200, { isPrimary: false })
    wipe(200, 200, { pointerType: 'mouse' })
    expect(result.current).toBe(true)
  })
})
