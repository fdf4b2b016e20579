// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NewVersion } from '../../../src/app/offline/NewVersion.tsx'

const goTo = (query: string) => history.replaceState(null, '', `/${query}`)
const offered = () => screen.queryByRole('status')?.textContent

describe('a new version', () => {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setInterval', 'clearInterval'] })
  })
  afterEach(() => {
    vi.useRealTimers()
    goTo('')
  })

  it('is offered, and does nothing by itself', async () => {
    const [onLoad, onLater] = [vi.fn(), vi.fn()]
    render(<NewVersion onLoad={onLoad} onLater={onLater} />)
    expect(offered()).toContain('A new version of the atlas is ready.')
    expect([onLoad, onLater].map((f) => f.mock.calls.length)).toEqual([0, 0])
    await userEvent.click(screen.getByRole('button', { name: 'Load the new version' }))
    expect(onLoad).toHaveBeenCalledOnce()
    await userEvent.click(screen.getByRole('button', { name: 'Later' }))
    expect(onLater).toHaveBeenCalledOnce()
  })

  it('waits for the end of a presentation, and goes when one begins', () => {
    goTo('?present=stage&country=KAZ')
    render(<NewVersion onLoad={vi.fn()} onLater={vi.fn()} />)
    expect(offered()).toBeUndefined()
    const later = () => act(() => vi.advanceTimersByTime(1000))
    later()
    expect(offered()).toBeUndefined()
    goTo('?country=KAZ')
    later()
    expect(offered()).toContain('A new version')
    goTo('?present=presenter')
    later()
    expect(offered()).toBeUndefined()
  })
})
