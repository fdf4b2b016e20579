import { describe, expect, it } from 'vitest'
import { fiscalYearOf, periodStart } from '../../src/domain/dates.ts'
import { begunIn, hasBegun, startOf, statesAt } from '../../src/select/time.ts'
import { IND, itemOf, KAZ, stateOf, TKM, UZB } from '../setup/builders.ts'
import { atlas, home } from '../setup/compiled.ts'

describe('when a thing began', () => {
  it.each([
    ['2019-03-31', 2018],
    ['2019-04-01', 2019],
    // What is known to the month or the year had begun for sure by its last day.
    ['2019-03', 2018],
    ['2019', 2019],
    ['FY2019-20', 2019],
    ['2014/2019', 2014],
    ['2018/..', 2018],
    ['FY2010-11/FY2013-14', 2010],
    ['2011-03/2014-12', 2010],
  ])('of %s it is the fiscal year %i', (period, year) => {
    expect(begunIn({ period })).toBe(year)
    expect(fiscalYearOf(periodStart(period))).toBe(year)
  })

  it('is that of its period, its date, or since when there is one', () => {
    expect(startOf({ period: '2014', date: '2019' })).toBe('2014')
    expect(startOf({ period: null, date: '2019' })).toBe('2019')
    expect(startOf({ since: '2014-12' })).toBe('2014-12')
    expect(startOf({ since: null })).toBeNull()
  })
})

describe('a thing in a year', () => {
  it('is there from the fiscal year in which it began', () => {
    expect([2018, 2019, 2020, null].map((year) => hasBegun({ period: '2019' }, year))).toEqual([
      ...[false, true, true, true],
    ])
  })

  it('is there in every year where no source gives a date', () => {
    expect(hasBegun({ period: null, date: null }, 2006)).toBe(true)
  })
})

describe('the states in a year', () => {
  const items = [
    itemOf('old', { period: '2012', date: '2012' }),
    itemOf('new', { countries: ['IND', 'KAZ', 'UZB'], sector: 'health', period: '2020-05', date: '2020-05' }),
    itemOf('figure', { kind: 'figure', period: '2012', date: '2012' }),
  ]
  const states = [IND, KAZ, UZB, TKM].map((id) => stateOf(id, { energy: 9, health: 9 }))
  const itemsOf = (year: number) => statesAt(states, { items }, year)?.states.map((s) => s.items)

  it('count the cooperation items that had begun, by state and sector', () => {
    expect(itemsOf(2011)).toEqual([0, 0, 0, 0])
    expect(itemsOf(2012)).toEqual([1, 1, 0, 0])
    expect(itemsOf(2020)).toEqual([2, 2, 1, 0])
    expect(statesAt(states, { items }, 2020)?.states[1]?.counts).toEqual({ energy: 1, health: 1 })
  })

  it('are not counted anew where no year is asked for, or nothing to count has come', () => {
    expect(statesAt(states, { items }, null)).toBeNull()
    expect(statesAt(states, undefined, 2012)).toBeNull()
  })

  it('are in the end those that the page is served with', () => {
    expect(statesAt(home.states, atlas, 2100)?.states).toEqual(home.states)
  })

  it('lack in the last fiscal year what began after it, and nothing else', () => {
    const [, last] = home.years
    const later = atlas.items.filter((i) => i.kind === 'cooperation' && (begunIn(i) ?? last) > last)
    expect(later.length).toBeGreaterThan(0)
    const at = statesAt(home.states, atlas, last)
    for (const state of home.states) {
      const lacking = later.filter((i) => i.countries.includes(state.id)).length
      expect(at?.states.find((s) => s.id === state.id)?.items).toBe(state.items - lacking)
    }
  })

  it('never lose an item from one year to the next', () => {
    const [first, last] = home.years
    for (let year = first; year < last; year++) {
      const [before, after] = [year, year + 1].map((y) => statesAt(home.states, atlas, y)?.states ?? [])
      for (const [i, state] of (before ?? []).entries())
        expect(after?.[i]?.items).toBeGreaterThanOrEqual(state.items)
    }
  })
})

describe('the years of the atlas', () => {
  it('go from that of the first thing with a date to the last with trade', () => {
    const dated = [...atlas.items, ...(atlas.timeline?.events ?? []), ...(atlas.routes?.corridors ?? [])]
    const first = Math.min(...dated.flatMap((thing) => begunIn(thing) ?? []))
    const traded = atlas.trade.countries.flatMap((t) => t.series.map((y) => y.year))
    expect(home.years).toEqual([Math.min(first, ...traded), Math.max(...traded)])
    expect(home.years[0]).toBeLessThan(Math.min(...traded))
  })
})
