// @vitest-environment happy-dom
import '../setup/dom.ts'
import { render } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import LinkedFact from '../../src/app/LinkedFact.tsx'
import type { ViewState } from '../../src/view/useView.ts'
import type { View } from '../../src/view/view.ts'
import { atlasOf, countryOf, IND, itemOf, KAZ, TKM, UZB, viewOf } from '../setup/builders.ts'

const atlas = atlasOf({
  countries: ['IND', 'KAZ', 'UZB', 'TKM'].map(countryOf),
  items: [
    itemOf('together', { countries: [IND, KAZ] }),
    itemOf('of-two', { kind: 'context', countries: [KAZ, UZB] }),
    itemOf('of-india', { kind: 'context', countries: [IND] }),
  ],
})

/** What a link to an item changes in a view. */
function follow(hash: string, change: Partial<View>) {
  const setView = vi.fn<ViewState['setView']>()
  render(<LinkedFact hash={hash} atlas={atlas} view={viewOf(change)} setView={setView} />)
  return setView.mock.calls
}

describe('a link to an item, where states are compared', () => {
  it('leaves the comparison that lists it', () => {
    expect(follow('together', { country: UZB, compare: [KAZ] })).toEqual([])
  })

  it('to background opens the profile that has it, of a compared state where one is a party', () => {
    expect(follow('of-two', { country: TKM, compare: [UZB] })).toEqual([
      [{ country: UZB, compare: [] }, 'replace'],
    ])
    expect(follow('of-two', { country: IND, compare: [TKM] })).toEqual([
      [{ country: KAZ, compare: [] }, 'replace'],
    ])
    expect(follow('of-india', { country: IND, compare: [TKM] })).toEqual([
      [{ country: IND, compare: [] }, 'replace'],
    ])
  })

  it('of one state alone changes nothing where its profile has it', () => {
    expect(follow('of-two', { country: UZB })).toEqual([])
  })
})
