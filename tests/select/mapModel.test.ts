import { describe, expect, it } from 'vitest'
import { classes, mapModel, matching } from '../../src/select/mapModel.ts'
import type { View } from '../../src/view/view.ts'
import { IND, KAZ, sectorId, stateOf, TKM, UZB, viewOf } from '../setup/builders.ts'

const [energy, health] = [sectorId('energy'), sectorId('health')]
const states = [
  stateOf(IND, { energy: 30, health: 10 }),
  stateOf(KAZ, { energy: 20, health: 2 }),
  stateOf(UZB, { energy: 3, health: 4 }),
  stateOf(TKM, { energy: 0, health: 1 }),
]
const fills = (sectors = [] as Parameters<typeof matching>[1]) =>
  Object.fromEntries(mapModel(states, viewOf({ sectors })).states.map((s) => [s.id, s.fill]))

describe('the classes of the map', () => {
  it('are at most five, of equal width, and leave out no count', () => {
    const made = classes([12, 20, 31, 44, 49])
    expect(made).toHaveLength(5)
    expect(made[0]?.from).toBe(12)
    expect(made.at(-1)?.to).toBe(49)
    for (const [i, c] of made.entries()) if (i > 0) expect(c.from).toBe((made[i - 1]?.to ?? Number.NaN) + 1)
  })

  it('are as many as there are whole numbers of items between the fewest and the most', () => {
    expect(classes([2, 3, 4]).map((c) => [c.from, c.to])).toEqual([
      [2, 2],
      [3, 3],
      [4, 4],
    ])
  })

  it('are one, neither few nor many, where all have the same number', () => {
    expect(classes([7, 7, 7])).toEqual([{ class: 2, from: 7, to: 7 }])
  })

  it('do not begin at zero: zero is no class', () => {
    expect(classes([0, 5, 9])[0]?.from).toBe(5)
  })

  it('are none where nothing matches', () => {
    expect(classes([0, 0])).toEqual([])
    expect(classes([])).toEqual([])
  })

  it.each([1, 2, 3, 4, 5, 6, 9, 23, 100])('hold every count from 1 to %i once', (most) => {
    const counts = Array.from({ length: most }, (_, i) => i + 1)
    const made = classes(counts)
    for (const n of counts) expect(made.filter((c) => n >= c.from && n <= c.to)).toHaveLength(1)
    for (const c of made) expect([0, 1, 2, 3, 4]).toContain(c.class)
  })
})

describe('the fill of a state', () => {
  it('is its class by cooperation items, more being darker', () => {
    const { KAZ: many, TKM: few } = fills()
    expect(many).toBe(4)
    expect(few).toBe(0)
  })

  it('with no matching item is "none", not the lowest class', () => {
    expect(fills([energy])).toMatchObject({ TKM: 'none' })
  })

  it('of India is its own and no class, whatever is chosen', () => {
    expect(fills()).toMatchObject({ IND: 'india' })
    expect(fills([health])).toMatchObject({ IND: 'india' })
  })

  it('does not depend on India, which is party to nearly all', () => {
    expect(mapModel(states, viewOf()).legend.at(-1)?.to).toBe(22)
  })
})

describe('the map in a year', () => {
  const at = {
    year: 2012,
    states: [stateOf(IND, { energy: 3 }), stateOf(KAZ, { energy: 2 }), stateOf(UZB, {}), stateOf(TKM, {})],
  }

  it('counts what had begun, in classes that are the same in every year', () => {
    const model = mapModel(states, viewOf({ year: 2012 }), at)
    expect(model.year).toBe(2012)
    expect(model.states.map((s) => s.items)).toEqual([3, 2, 0, 0])
    expect([model.legend[0]?.from, model.legend.at(-1)?.to]).toEqual([1, 22])
    expect(model.states.map((s) => s.fill)).toEqual(['india', 0, 'none', 'none'])
  })

  it('has no class where there is nothing to count, now neither', () => {
    const none = states.map(({ id }) => stateOf(id, {}))
    expect(mapModel(none, viewOf(), { year: 2012, states: none }).legend).toEqual([])
  })

  it('is of all items until the year can be counted', () => {
    expect(mapModel(states, viewOf({ year: 2012 }), null)).toMatchObject({ year: null })
  })
})

describe('the filter by sector', () => {
  it('adds the items of the chosen sectors', () => {
    expect(matching(stateOf(UZB, { energy: 3, health: 4, trade: 9 }), [energy, health])).toBe(7)
  })

  it('lets all through where none is chosen', () => {
    expect(matching(stateOf(UZB, { energy: 3, health: 4 }), [])).toBe(7)
  })

  it('makes classes anew, so that the differences that remain are seen', () => {
    expect(mapModel(states, viewOf({ sectors: [health] })).legend.at(-1)?.to).toBe(4)
  })
})

describe('the legend', () => {
  it('explains "none" only while some state has no matching item', () => {
    expect(mapModel(states, viewOf()).hasNone).toBe(false)
    expect(mapModel(states, viewOf({ sectors: [energy] })).hasNone).toBe(true)
  })

  it('has the very classes that the states are filled by', () => {
    const { legend, states: painted } = mapModel(states, viewOf())
    for (const { fill, items } of painted) {
      if (typeof fill !== 'number') continue
      const c = legend.find((one) => one.class === fill)
      expect(items).toBeGreaterThanOrEqual(c?.from ?? Number.NaN)
      expect(items).toBeLessThanOrEqual(c?.to ?? Number.NaN)
    }
  })
})

describe('the states that are compared', () => {
  const compared = (change: Partial<View>) => mapModel(states, viewOf(change))

  it('are the only ones with a colour: the others are context', () => {
    const { states: painted } = compared({ country: KAZ, compare: [UZB] })
    const coloured = painted.filter((s) => s.fill !== 'context').map((s) => s.id)
    expect(coloured).toEqual(painted.map((s) => s.id).filter((id) => id === KAZ || id === UZB))
    expect(painted.find((s) => s.id === IND)).toMatchObject({ fill: 'context', role: 'india' })
  })

  it('have the colour that they have among all, with the same classes', () => {
    const all = mapModel(states, viewOf())
    const some = compared({ country: KAZ, compare: [UZB, IND] })
    expect(some.legend).toEqual(all.legend)
    for (const id of [KAZ, UZB, IND]) {
      expect(some.states.find((s) => s.id === id)?.fill).toBe(all.states.find((s) => s.id === id)?.fill)
    }
  })

  it('are the only ones for which "none" is explained', () => {
    expect(compared({ sectors: [energy], country: KAZ, compare: [UZB] }).hasNone).toBe(false)
  })

  it('are two at least: one alone is chosen, and all keep their colour', () => {
    expect(compared({ country: KAZ }).states.some((s) => s.fill === 'context')).toBe(false)
  })
})

it('marks the chosen state and those beside it', () => {
  const { states: painted } = mapModel(states, viewOf({ country: KAZ, compare: [UZB] }))
  expect(painted.filter((s) => s.selected).map((s) => s.id)).toEqual([KAZ])
  expect(painted.filter((s) => s.compared).map((s) => s.id)).toEqual([UZB])
})
