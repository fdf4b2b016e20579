import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { Dataset, isStale } from '../../src/domain/dataset.ts'

const datasetOf = (newest: string, everyMonths: number | null, lagMonths = 0) =>
  v.parse(Dataset, {
    id: 'trade',
    title: 'Trade',
    text: '',
    asOf: '2026-06-10',
    newest,
    everyMonths,
    lagMonths,
    sources: [],
    confidence: 'medium',
  })

describe('a dataset is older than its cycle', () => {
  it('from the day after a whole cycle has passed since its newest period ended', () => {
    const yearly = datasetOf('FY2025-26', 12)
    expect(isStale(yearly, '2026-11-22')).toBe(false)
    expect(isStale(yearly, '2027-03-31')).toBe(false)
    expect(isStale(yearly, '2027-04-01')).toBe(true)
  })

  it('by the end of its newest period, not by the day on which the atlas read it', () => {
    expect(isStale(datasetOf('FY2022-23', 12), '2026-06-10')).toBe(true)
  })

  it('not before the time that it takes to be published, on top of its cycle', () => {
    const mined = datasetOf('2024', 12, 16)
    expect(isStale(mined, '2027-04-30')).toBe(false)
    expect(isStale(mined, '2027-05-01')).toBe(true)
    expect(isStale(datasetOf('FY2025-26', 12, 3), '2027-06-30')).toBe(false)
    expect(isStale(datasetOf('FY2025-26', 12, 3), '2027-07-01')).toBe(true)
  })

  it('after a month where it comes every month, at the ends of short months too', () => {
    expect(isStale(datasetOf('2025-01', 1), '2025-02-28')).toBe(false)
    expect(isStale(datasetOf('2025-01', 1), '2025-03-01')).toBe(true)
    expect(isStale(datasetOf('2025-08', 6), '2026-03-01')).toBe(true)
    expect(isStale(datasetOf('2025-02', 1), '2025-03-28')).toBe(false)
  })

  it('never where it has no cycle, however old it is', () => {
    expect(isStale(datasetOf('1992', null), '2026-11-22')).toBe(false)
  })

  it('never where its newest period is still running', () => {
    expect(isStale(datasetOf('2018/..', 12), '2026-11-22')).toBe(false)
  })
})

describe('a dataset', () => {
  it('has a cycle of whole months or none, and a confidence', () => {
    const known = datasetOf('2024', 12)
    for (const everyMonths of [0, -12, 1.5, undefined]) {
      expect(v.is(Dataset, { ...known, everyMonths }), String(everyMonths)).toBe(false)
    }
    expect(v.is(Dataset, { ...known, confidence: 'certain' })).toBe(false)
  })

  it('is published a whole number of months after its period, or at once', () => {
    const known = datasetOf('2024', 12)
    expect(v.is(Dataset, { ...known, lagMonths: 0 })).toBe(true)
    for (const lagMonths of [-1, 1.5, null, undefined]) {
      expect(v.is(Dataset, { ...known, lagMonths }), String(lagMonths)).toBe(false)
    }
  })

  it('says when it was read and its newest period', () => {
    const known = datasetOf('2024', 12)
    expect(v.is(Dataset, { ...known, asOf: 'last week' })).toBe(false)
    expect(v.is(Dataset, { ...known, newest: 'recent' })).toBe(false)
  })
})
