// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { act, fireEvent, render, renderHook, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { StageBar } from '../../../src/app/stage/StageBar.tsx'
import { useEnd } from '../../../src/app/stage/useEnd.ts'
import { CURTAIN, type StageState } from '../../../src/briefing/acts.ts'

const ended = (stage: Partial<StageState>) => renderHook(() => useEnd({ ...CURTAIN, ...stage }, 3, vi.fn()))

describe('after the last scene', () => {
  it('a step on says that it was the last one, until the next key', () => {
    const { result } = ended({ at: 2 })
    expect(result.current.isOver).toBe(false)
    act(() => result.current.perform({ do: 'next' }))
    expect(result.current.isOver).toBe(true)
    fireEvent.keyDown(document.body, { key: 'b' })
    expect(result.current.isOver).toBe(false)
  })

  it.each([
    ['before it', { at: 1 }],
    ['under a black screen, which the step takes away', { at: 2, cover: 'black' }],
    ['under the list of keys', { at: 2, over: 'keys' }],
  ] as const)('nothing is said %s', (_, stage) => {
    const { result } = ended(stage)
    act(() => result.current.perform({ do: 'next' }))
    expect(result.current.isOver).toBe(false)
  })
})

describe('the bar of the stage', () => {
  const bar = (over: StageState['over']) =>
    render(
      <StageBar
        stage={{ ...CURTAIN, over }}
        count={3}
        perform={vi.fn()}
        leave={vi.fn()}
        openCockpit={vi.fn()}
        send={vi.fn()}
      />,
    )
  const nav = () => screen.getByRole('navigation', { hidden: true })

  it.each(['grid', 'keys'] as const)('is not reached while %s lies over it', (over) => {
    bar(over)
    expect(nav().hasAttribute('inert')).toBe(true)
  })

  it('is reached else, and draws the signs that few fonts have', () => {
    bar(null)
    expect(nav().hasAttribute('inert')).toBe(false)
    const window = screen.getByRole('button', { name: 'The presenter’s window' })
    expect([window.textContent, window.querySelectorAll('svg').length]).toEqual(['', 1])
    expect(nav().textContent).toBe('←1 / 3→?×')
  })
})
