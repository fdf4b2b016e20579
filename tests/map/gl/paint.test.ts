import { describe, expect, it } from 'vitest'
import { changes, type PaintState, paintOf } from '../../../src/map/gl/paint.ts'
import { mapModel } from '../../../src/select/mapModel.ts'
import { IND, KAZ, sectorId, stateOf, UZB, viewOf } from '../../setup/builders.ts'

const states = [
  stateOf(IND, { energy: 9 }),
  stateOf(KAZ, { energy: 5 }),
  stateOf(UZB, { energy: 2, health: 3 }),
]
const paint = (change = {}) => paintOf(mapModel(states, viewOf(change)))

describe('what is repainted', () => {
  it('is everything on a map that shows nothing yet', () => {
    expect(changes(new Map(), paint()).map(([id]) => id)).toEqual([IND, KAZ, UZB])
  })

  it('is nothing where nothing changed', () => {
    expect(changes(paint(), paint())).toEqual([])
  })

  it('is only the state that was chosen', () => {
    expect(changes(paint(), paint({ country: KAZ })).map(([id]) => id)).toEqual([KAZ])
  })

  it('is the old and the new where the choice moves on', () => {
    const moved = new Map(changes(paint({ country: KAZ }), paint({ country: UZB })))
    expect(moved.get(KAZ)?.selected).toBe(false)
    expect(moved.get(UZB)?.selected).toBe(true)
    expect(moved.size).toBe(2)
  })

  it('is a state whose class changed under another filter', () => {
    const filtered = new Map(changes(paint(), paint({ sectors: [sectorId('health')] })))
    expect(filtered.get(KAZ)?.fill).toBe('none')
    expect(filtered.has(IND)).toBe(false)
  })

  it('is blank for a state that is there no more', () => {
    const before: ReadonlyMap<typeof KAZ, PaintState> = paint({ country: KAZ })
    expect(new Map(changes(before, new Map())).get(KAZ)).toEqual({
      fill: 'none',
      selected: false,
      compared: false,
    })
  })

  it('leads from any map to any other', () => {
    const [before, after] = [paint({ country: KAZ }), paint({ country: UZB, compare: [KAZ] })]
    expect(new Map([...before, ...changes(before, after)])).toEqual(after)
  })
})
