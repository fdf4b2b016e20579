// @vitest-environment happy-dom
import '../setup/dom.ts'
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { asOfText, Legend } from '../../src/app/Legend.tsx'
import { mapModel } from '../../src/select/mapModel.ts'
import { IND, KAZ, stateOf, TKM, UZB, viewOf } from '../setup/builders.ts'

const legendOf = (...counts: [number, number, number]) => {
  const [kaz, uzb, tkm] = counts
  const states = [
    stateOf(IND, { energy: 99 }),
    stateOf(KAZ, { energy: kaz }),
    stateOf(UZB, { energy: uzb }),
    stateOf(TKM, { energy: tkm }),
  ]
  render(<Legend model={mapModel(states, viewOf())} filtered={false} hatched={false} />)
  return screen.getAllByRole('listitem').map((li) => li.textContent)
}

describe('the legend', () => {
  it('has the ranges of the classes, from the fewest items to the most', () => {
    expect(legendOf(11, 2, 6)).toEqual(['2–3', '4–5', '6–7', '8–9', '10–11'])
  })

  it('writes a class of one number as that number', () => {
    expect(legendOf(3, 2, 2)).toEqual(['2', '3'])
  })

  it('explains "none" where a state has none, and does not shade it', () => {
    expect(legendOf(3, 2, 0)).toEqual(['none', '2', '3'])
  })

  it('says that India is not classed', () => {
    legendOf(3, 2, 1)
    expect(document.body.textContent).toContain('India, party to every one')
  })

  it('says nothing of India where it is not shown', () => {
    const states = [stateOf(IND, { energy: 9 }), stateOf(KAZ, { energy: 1 }), stateOf(UZB, { energy: 2 })]
    const model = mapModel(states, viewOf({ country: KAZ, compare: [UZB] }))
    render(<Legend model={model} filtered={false} hatched={false} />)
    expect(document.body.textContent).not.toContain('India, party to every one')
  })

  it('says whether all items are counted or those of the chosen sectors', () => {
    const model = mapModel([stateOf(KAZ, { energy: 1 })], viewOf())
    const { rerender } = render(<Legend model={model} filtered={false} hatched={false} />)
    expect(document.body.textContent).toContain('Cooperation items with India')
    rerender(<Legend model={model} filtered hatched={false} />)
    expect(document.body.textContent).toContain('Items in the chosen sectors')
  })
})

it('of a year says what is counted, and of now says nothing', () => {
  const states = [stateOf(IND, { energy: 9 }), stateOf(KAZ, { energy: 3 })]
  const legend = (model: ReturnType<typeof mapModel>) => (
    <Legend model={model} filtered={false} hatched={false} />
  )
  const { rerender } = render(legend(mapModel(states, viewOf(), { year: 2019, states })))
  screen.getByText('As of FY2019-20: begun by 31 March 2020')
  rerender(legend(mapModel(states, viewOf())))
  expect(screen.queryByText(/As of/)).toBeNull()
  expect(asOfText(2008)).toBe('As of FY2008-09: begun by 31 March 2009')
})
