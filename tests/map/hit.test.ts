import { describe, expect, it } from 'vitest'
import { asksOver } from '../../src/map/asks.ts'
import { hit } from '../../src/map/hit.ts'
import { contextIn, regionIn } from '../setup/compiled.ts'

const [region, context] = [regionIn('intl'), contextIn('intl')]

describe('what lies at a point of the map', () => {
  it.each([
    ['a state', [67, 48], { kind: 'state', id: 'KAZ' }],
    ['a neighbour', [104, 30], { kind: 'land', id: 'CHN' }],
    ['a disputed area', [79.5, 35.2], { kind: 'disputed', id: 'CHN_AKSAI' }],
    ['the Caspian, which has no state', [51, 41], { kind: 'sea' }],
    ['the sea', [64, 16], { kind: 'sea' }],
  ] as const)('is %s', (_, at, found) => {
    expect(hit(at, region, context)).toEqual(found)
  })

  it('is a lake before the state around it', () => {
    expect(hit([77.3, 42.4], region, context).kind).toBe('lake')
  })

  it('is what this boundary view makes of it', () => {
    expect(hit([79.5, 35.2], regionIn('in'), contextIn('in'))).toEqual({ kind: 'state', id: 'IND' })
    expect(hit([77, 35.5], region, context)).toEqual({ kind: 'disputed', id: 'SIACHEN' })
    expect(hit([77, 35.5], regionIn('cn'), contextIn('cn'))).toEqual({ kind: 'land', id: 'undetermined' })
  })
})

describe('a click asks about what lies over a state', () => {
  const keys = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }

  it('on a lake and on a disputed area that the view marks, not beside them', () => {
    expect(asksOver(keys, [77.3, 42.4], context)).toBe(true)
    expect(asksOver(keys, [78.3, 33.4], context)).toBe(true)
    expect(asksOver(keys, [77, 24], context)).toBe(false)
  })

  it('not where the view marks none, nor with a key held', () => {
    expect(asksOver(keys, [78.3, 33.4], contextIn('in'))).toBe(false)
    expect(asksOver(keys, [78.3, 33.4], contextIn('cn'))).toBe(false)
    expect(asksOver({ ...keys, shiftKey: true }, [78.3, 33.4], context)).toBe(false)
  })
})
