// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openWindow } from '../../../src/app/cockpit/windows.ts'
import { useFullScreen } from '../../../src/app/stage/useFullScreen.ts'

/** A browser with a full screen, which this one has not. */
const screenOf = () => {
  let full: Element | null = null
  const say = () => document.dispatchEvent(new Event('fullscreenchange'))
  const calls = {
    fill: vi.fn(async () => {
      full = document.documentElement
      say()
    }),
    empty: vi.fn(async () => {
      full = null
      say()
    }),
    lock: vi.fn(async () => {}),
    unlock: vi.fn(),
  }
  Object.defineProperties(document, {
    fullscreenEnabled: { value: true, configurable: true },
    fullscreenElement: { get: () => full, configurable: true },
    exitFullscreen: { value: calls.empty, configurable: true },
  })
  Object.defineProperty(document.documentElement, 'requestFullscreen', {
    value: calls.fill,
    configurable: true,
  })
  const keyboard = { lock: calls.lock, unlock: calls.unlock }
  Object.defineProperty(navigator, 'keyboard', { value: keyboard, configurable: true })
  return calls
}

describe('the full screen of the stage', () => {
  let calls: ReturnType<typeof screenOf>
  const left = vi.fn()
  beforeEach(() => {
    calls = screenOf()
    left.mockClear()
  })

  it('is left, and Escape given back, by whatever way the stage goes', async () => {
    const { unmount } = await act(async () => renderHook(() => useFullScreen(left)))
    expect([calls.fill.mock.calls.length, calls.lock.mock.calls.length]).toEqual([1, 1])
    unmount()
    expect([calls.empty.mock.calls.length, calls.unlock.mock.calls.length]).toEqual([1, 1])
    expect(left).not.toHaveBeenCalled()
  })

  it('that a reader leaves is a wish to leave the stage', async () => {
    await act(async () => renderHook(() => useFullScreen(left)))
    await act(() => calls.empty())
    expect(left).toHaveBeenCalledOnce()
  })

  it('that goes as a second window opens leaves the stage where it is, and comes back by a key', async () => {
    const { result } = await act(async () => renderHook(() => useFullScreen(left)))
    vi.spyOn(window, 'open').mockReturnValue(null)
    openWindow('cockpit', 'token', '?present=cockpit')
    await act(() => calls.empty())
    expect(left).not.toHaveBeenCalled()
    await act(async () => result.current())
    expect(calls.fill).toHaveBeenCalledTimes(2)
  })
})
