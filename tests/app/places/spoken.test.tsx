// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { act, render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Announced } from '../../../src/app/places/Announced.tsx'
import { spokenText } from '../../../src/app/places/words.ts'
import { mapModel } from '../../../src/select/mapModel.ts'
import { spokenMap } from '../../../src/select/spoken.ts'
import type { View } from '../../../src/view/view.ts'
import { IND, KAZ, sectorId, UZB, viewOf } from '../../setup/builders.ts'
import { home } from '../../setup/compiled.ts'

const said = (change: Partial<View> = {}, isSeen: (country: { id: string }) => boolean = () => true) => {
  const view = viewOf(change)
  return spokenText(spokenMap(mapModel(home.states, view), view, home.countries, isSeen), home)
}

describe('what is said of the map', () => {
  it('is two sentences: who has the most and the fewest, and whose boundaries are drawn', () => {
    expect(said()).toMatch(
      /^Cooperation items with India: \w+ has the most, \d+; \w+ has the fewest, \d+\. Boundaries: As claimed by India\.$/,
    )
  })

  it('names the sectors of the filter, and many that are alike', () => {
    expect(said({ sectors: [sectorId('fertiliser')] })).toMatch(
      /^Cooperation items with India in Fertiliser: Turkmenistan has the most, 1; Kazakhstan, .* and Uzbekistan have the fewest, 0\./,
    )
  })

  it('says of which year the items are', () => {
    const view = viewOf({ year: 2019 })
    const model = mapModel(home.states, view, { year: 2019, states: home.states })
    expect(
      spokenText(
        spokenMap(model, view, home.countries, () => true),
        home,
      ),
    ).toContain('Cooperation items with India that had begun by 31 March 2020 (FY2019-20): ')
  })

  it('says that all have as many, or none any', () => {
    expect(said({ sectors: [sectorId('digital')] })).toContain('in Digital: each of the five has 1.')
    expect(said({ sectors: [sectorId('no-such')] })).toContain('none of the five has any')
  })

  it('says what is chosen and compared, and what a close map shows', () => {
    const text = said(
      { country: KAZ, compare: [UZB], boundary: 'intl' },
      ({ id }) => id === 'IND' || id === 'KGZ',
    )
    expect(text).toContain(
      'Kazakhstan is chosen and compared with Uzbekistan, and the map shows just them; in view: India and Kyrgyzstan; boundaries: De facto, disputes marked.',
    )
  })
})

describe('what is compared', () => {
  it('is all that is told of', () => {
    const text = said({ country: KAZ, compare: [UZB] })
    expect(text).toMatch(
      /^Cooperation items with India: Uzbekistan has the most, \d+; Kazakhstan has the fewest/,
    )
    expect(said({ country: IND, compare: [UZB] })).toMatch(
      /^Cooperation items with India: Uzbekistan has \d+\./,
    )
    expect(said({ country: KAZ, compare: [UZB], sectors: [sectorId('fertiliser')] })).toContain(
      'Kazakhstan and Uzbekistan have none.',
    )
  })
})

describe('what a close map shows', () => {
  it('is said also where it is none of the six', () => {
    expect(said({}, () => false)).toContain('None of the six is in view; boundaries')
  })
})

describe('the live region', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const camera = { lon: 70, lat: 40, zoom: 4 }
  const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms))
  const region = () => document.querySelector('[aria-live=polite]')?.textContent

  it('is silent at first, however long', () => {
    render(<Announced text="one" camera={camera} drawn />)
    pass(5000)
    expect(region()).toBe('')
  })

  it('does not tell that the boundary view of the address has come', () => {
    const { rerender } = render(<Announced text="served" camera={camera} drawn={false} />)
    pass(2000)
    rerender(<Announced text="its own" camera={camera} drawn />)
    pass(2000)
    expect(region()).toBe('')
    rerender(<Announced text="changed" camera={camera} drawn />)
    pass(1100)
    expect(region()).toBe('changed')
  })

  it('tells what has changed, once it has rested a second', () => {
    const { rerender } = render(<Announced text="one" camera={camera} drawn />)
    rerender(<Announced text="two" camera={camera} drawn />)
    pass(900)
    expect(region()).toBe('')
    pass(200)
    expect(region()).toBe('two')
  })

  it('is silent while the map moves', () => {
    const { rerender } = render(<Announced text="one" camera={camera} drawn />)
    for (let i = 1; i <= 5; i++) {
      rerender(<Announced text={`text ${i}`} camera={{ ...camera, lon: 70 + i }} drawn />)
      pass(600)
    }
    expect(region()).toBe('')
    pass(500)
    expect(region()).toBe('text 5')
  })

  it('does not tell what came back to what was told', () => {
    const { rerender } = render(<Announced text="one" camera={camera} drawn />)
    rerender(<Announced text="two" camera={camera} drawn />)
    rerender(<Announced text="one" camera={camera} drawn />)
    pass(3000)
    expect(region()).toBe('')
  })
})
