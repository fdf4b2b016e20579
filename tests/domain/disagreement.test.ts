import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { Disagreement, Gap, Reading } from '../../src/domain/disagreement.ts'

const reading = { text: 'USD 2.4 billion', sources: ['hansindia-kz'] }
const number = { value: 2400, unit: 'USD million', period: '2022' }
const disagreement = {
  id: 'kz-goods-trade-2022',
  about: 'Kazakhstan–India goods trade in 2022',
  readings: [{ text: 'USD 641.63 million', sources: ['doc-slim'] }, reading],
  use: 'The atlas draws the Indian table.',
  at: ['trade:KAZ:2022'],
}
const gap = {
  id: 'second-summit',
  what: 'A second summit',
  text: 'No record that it has met was found.',
  kind: 'event',
  asOf: '2026-11-22',
  at: ['country:IND'],
}

describe('a disagreement', () => {
  it('has at least two readings', () => {
    expect(v.is(Disagreement, disagreement)).toBe(true)
    expect(v.is(Disagreement, { ...disagreement, readings: [reading] })).toBe(false)
  })

  it('says what the atlas uses, and where a reader meets it', () => {
    expect(v.is(Disagreement, { ...disagreement, use: '' })).toBe(false)
    expect(v.is(Disagreement, { ...disagreement, at: [] })).toBe(false)
    expect(v.is(Disagreement, { ...disagreement, at: ['Kazakh trade'] })).toBe(false)
  })

  it('has no place for a mean of its readings', () => {
    expect(v.is(Disagreement, { ...disagreement, mean: 1520.82 })).toBe(false)
  })
})

describe('a reading', () => {
  it('may be in words alone', () => {
    expect(v.is(Reading, reading)).toBe(true)
    expect(v.is(Reading, { ...reading, text: '' })).toBe(false)
  })

  it('rests on a source', () => {
    expect(v.is(Reading, { ...reading, sources: [] })).toBe(false)
  })

  it('has its number with unit and period, or has none of the three', () => {
    expect(v.is(Reading, { ...reading, ...number })).toBe(true)
    for (const key of ['value', 'unit', 'period']) {
      const kept = Object.fromEntries(Object.entries(number).filter(([k]) => k !== key))
      expect(v.is(Reading, { ...reading, ...kept }), `without ${key}`).toBe(false)
      const [[only, value] = ['', 0]] = Object.entries(number).filter(([k]) => k === key)
      expect(v.is(Reading, { ...reading, [only]: value }), `only ${key}`).toBe(false)
    }
  })
})

describe('what was not found', () => {
  it('says what was looked for, until when, and where a reader would look for it', () => {
    expect(v.is(Gap, gap)).toBe(true)
    for (const change of [{ what: '' }, { text: '' }, { asOf: 'recently' }, { at: [] }, { kind: 'secret' }]) {
      expect(v.is(Gap, { ...gap, ...change }), JSON.stringify(change)).toBe(false)
    }
  })
})
