// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import TimeBar from '../../../src/app/time/TimeBar.tsx'
import { type Change, changeOf } from '../../../src/view/useView.ts'
import type { View } from '../../../src/view/view.ts'
import { KAZ, sectorId, UZB, viewOf } from '../../setup/builders.ts'
import { atlas, home } from '../../setup/compiled.ts'

/** What was written, each with its kind of entry. */
const written: [View['year'] | undefined, string | undefined][] = []

function Held({ change, late }: { change: Partial<View>; late: boolean }) {
  const [view, setView] = useState(viewOf(change))
  const set = (next: Change, history?: string) => {
    written.push([changeOf(next, view).year, history])
    setView((now) => ({ ...now, ...changeOf(next, now) }))
  }
  const model = { year: late ? null : view.year }
  return <TimeBar {...{ home, view, model }} setView={set} atlas={late ? undefined : atlas} />
}

const shown = (change: Partial<View> = {}, late = false) => render(<Held {...{ change, late }} />)
const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Year' })
const value = () => slider().getAttribute('aria-valuetext')
const moveTo = (stop: number) => fireEvent.change(slider(), { target: { value: String(stop) } })
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms))
const [FRAME, YEAR] = [20, 1020]
const [first, last] = home.years
const label = (year: number) => `FY${year}-${String((year + 1) % 100).padStart(2, '0')}`

beforeEach(() => {
  written.length = 0
  vi.useFakeTimers()
})
afterEach(() => void vi.useRealTimers())

describe('the years below the map', () => {
  it('are a line until they are wanted', () => {
    const { container } = shown()
    expect(container.textContent).toBe(`As of now · trade of ${label(last)}`)
    expect(screen.queryByRole('slider')).toBeNull()
  })

  it('are unfolded where the address names one', () => {
    shown({ year: 2019 })
    screen.getByText('As of FY2019-20')
    expect(value()).toBe('FY2019-20')
    expect(slider().value).toBe(String(2019 - first))
  })

  it('have now as their last stop', () => {
    shown({ year: 2019 })
    moveTo(last - first + 1)
    pass(FRAME)
    expect(written).toEqual([[null, 'replace']])
    expect(value()).toContain('Now')
  })

  it('write what is dragged over once a frame, without an entry for each', () => {
    shown({ year: 2019 })
    for (const year of [2018, 2017, 2016]) moveTo(year - first)
    expect(value()).toBe('FY2016-17')
    expect(written).toEqual([[2018, 'replace']])
    pass(FRAME)
    expect(written).toEqual([
      [2018, 'replace'],
      [2016, 'replace'],
    ])
    expect(value()).toBe('FY2016-17')
  })

  it('make one entry when now is left, for Back', () => {
    shown({ year: 2019 })
    fireEvent.click(screen.getByRole('button', { name: 'Now' }))
    moveTo(3)
    pass(FRAME)
    expect(written).toEqual([
      [null, undefined],
      [first + 3, 'push'],
    ])
  })

  it('say how many items had begun, of the choice, too', () => {
    const count = (of: (i: (typeof atlas.items)[number]) => boolean) =>
      atlas.items.filter((i) => i.kind === 'cooperation' && of(i)).length
    const { unmount } = shown({ year: 2025 })
    screen.getByText(new RegExp(`of ${count(() => true)} cooperation items had begun by 31 March 2026`))
    unmount()
    shown({ year: 2025, country: KAZ })
    screen.getByText(
      new RegExp(`of ${count((i) => i.countries.includes(KAZ))} cooperation items of the choice had begun`),
    )
  })

  it('say of a year without trade that it has none, and which is the first', () => {
    shown({ year: 2006 })
    screen.getByText('No trade figure for FY2006-07; the first is of FY2008-09.')
    expect(value()).toContain('No trade figure')
    moveTo(2008 - first)
    expect(value()).toBe('FY2008-09')
  })

  it('say so of the goods of the chosen sectors, before, after, and where there are none', () => {
    const { unmount } = shown({ year: 2024, sectors: [sectorId('energy')] })
    screen.getByText('No trade figure of the choice for FY2024-25; the last is of FY2022-23.')
    moveTo(2008 - first)
    expect(value()).toContain('No trade figure of the choice for FY2008-09; the first is of FY2010-11.')
    unmount()
    shown({ year: 2024, sectors: [sectorId('security')] })
    screen.getByText('The goods statistics know no goods of the choice.')
  })

  it('count the items of all that are compared', () => {
    const both = atlas.items.filter(
      (i) => i.kind === 'cooperation' && (i.countries.includes(KAZ) || i.countries.includes(UZB)),
    )
    shown({ year: 2025, country: KAZ, compare: [UZB] })
    screen.getByText(new RegExp(`of ${both.length} cooperation items of the choice had begun`))
  })

  it('say that the map still shows now while the items are on their way', () => {
    shown({ year: 2012 }, true)
    screen.getByText(/the map still shows those of now/)
  })
})

describe('the years, played,', () => {
  const play = () => fireEvent.click(screen.getByRole('button', { name: 'Play the years' }))
  const isPaused = () => screen.queryByRole('button', { name: 'Pause' }) === null

  it('go on by one a second', () => {
    shown({ year: 2010 })
    play()
    expect(value()).toBe('FY2010-11')
    pass(YEAR)
    expect(value()).toBe('FY2011-12')
    pass(YEAR)
    expect(value()).toBe('FY2012-13')
    expect(written).toEqual([
      [2011, 'replace'],
      [2012, 'replace'],
    ])
  })

  it('stop at now', () => {
    shown({ year: last })
    play()
    pass(YEAR)
    expect(value()).toContain('Now')
    expect(isPaused()).toBe(true)
    pass(5 * YEAR)
    expect(written).toEqual([[null, 'replace']])
  })

  it('begin with the first where they stand at now', () => {
    shown({ year: 2019 })
    moveTo(last - first + 1)
    pass(FRAME)
    play()
    pass(FRAME)
    expect(written.at(-1)).toEqual([first, 'push'])
    pass(YEAR)
    expect(written.at(-1)).toEqual([first + 1, 'replace'])
  })

  it.each([
    ['the button', () => fireEvent.click(screen.getByRole('button', { name: 'Pause' }))],
    ['a hand on the slider', () => fireEvent.pointerDown(slider())],
    ['a key on the slider', () => moveTo(4)],
    ['the way back to now', () => fireEvent.click(screen.getByRole('button', { name: 'Now' }))],
    [
      'a page that is no longer seen',
      () => {
        vi.spyOn(document, 'hidden', 'get').mockReturnValueOnce(true)
        fireEvent(document, new Event('visibilitychange'))
      },
    ],
  ])('pause by %s', (_, act) => {
    shown({ year: 2010 })
    play()
    pass(YEAR)
    act()
    pass(FRAME)
    expect(isPaused()).toBe(true)
    const now = written.length
    pass(3 * YEAR)
    expect(written).toHaveLength(now)
  })

  it('step under reduced motion, too: nothing slides from one to the next', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }))
    shown({ year: 2010 })
    play()
    pass(YEAR)
    expect(value()).toBe('FY2011-12')
    expect(document.getAnimations?.() ?? []).toEqual([])
    vi.unstubAllGlobals()
  })
})
