import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type FIGURE_STATUSES, Figure, ItemFigure, QuantityId } from '../../src/domain/figure.ts'

const where = { period: '2024', sources: ['iea'] }
const printed = { value: 60, unit: 'percent', ...where }
const sum = { operation: 'sum', inputs: ['trade:KAZ:2024:export', 'trade:UZB:2024:export'] }

const FIGURES: Record<(typeof FIGURE_STATUSES)[number], object> = {
  reported: { status: 'reported', ...printed },
  estimated: { status: 'estimated', ...printed },
  provisional: { status: 'provisional', ...printed },
  planned: { status: 'planned', ...printed },
  computed: { status: 'computed', ...printed, ...sum },
  disputed: { status: 'disputed', ...printed, disagreement: 'kz-goods-trade-2022' },
  missing: { status: 'missing', period: '2024', reason: 'Not found.' },
}
const whole = Object.entries(FIGURES)
const withValue = whole.filter(([status]) => status !== 'missing')
const without = (figure: object, key: string) =>
  Object.fromEntries(Object.entries(figure).filter(([k]) => k !== key))

describe('a figure', () => {
  it.each(whole)('may be %s', (_, figure) => {
    expect(v.is(Figure, figure)).toBe(true)
  })

  it.each(withValue)('that is %s never goes without value, unit, period and source', (_, figure) => {
    for (const key of ['value', 'unit', 'period', 'sources']) {
      expect(v.is(Figure, without(figure, key)), `without ${key}`).toBe(false)
    }
    expect(v.is(Figure, { ...figure, unit: '' })).toBe(false)
    expect(v.is(Figure, { ...figure, sources: [] })).toBe(false)
    expect(v.is(Figure, { ...figure, value: null })).toBe(false)
    expect(v.is(Figure, { ...figure, value: '60' })).toBe(false)
  })

  it('is never a bare number, and never without a status that is known', () => {
    expect(v.is(Figure, 60)).toBe(false)
    expect(v.is(Figure, printed)).toBe(false)
    expect(v.is(Figure, { ...printed, status: 'likely' })).toBe(false)
  })

  it('that is missing has a reason and no value, so that nobody takes it for zero', () => {
    const { missing } = FIGURES
    expect(v.is(Figure, without(missing, 'reason'))).toBe(false)
    expect(v.is(Figure, { ...missing, reason: '' })).toBe(false)
    expect(v.is(Figure, { ...missing, value: 0 })).toBe(false)
  })

  it('that is there needs no reason for being absent', () => {
    expect(v.is(Figure, { ...FIGURES.reported, reason: 'Not found.' })).toBe(false)
  })

  it('that was computed names its operation and at least two inputs', () => {
    const { computed } = FIGURES
    expect(v.is(Figure, without(computed, 'operation'))).toBe(false)
    expect(v.is(Figure, { ...computed, operation: 'mean' })).toBe(false)
    expect(v.is(Figure, without(computed, 'inputs'))).toBe(false)
    expect(v.is(Figure, { ...computed, inputs: ['trade:KAZ:2024:export'] })).toBe(false)
    expect(v.is(Figure, { ...computed, inputs: ['exports', 'imports'] })).toBe(false)
  })

  it('that was only printed has no inputs', () => {
    expect(v.is(Figure, { ...FIGURES.reported, ...sum })).toBe(false)
  })

  it('that is disputed names its disagreement', () => {
    expect(v.is(Figure, without(FIGURES.disputed, 'disagreement'))).toBe(false)
  })

  it('that its source does not give exactly may say so, but a computed one is what its inputs make', () => {
    expect(v.is(Figure, { ...FIGURES.reported, approximate: true })).toBe(true)
    expect(v.is(Figure, { ...FIGURES.computed, approximate: true })).toBe(false)
  })
})

describe('the figure of an item', () => {
  const ofItem = (figure: object) => without(without(figure, 'period'), 'sources')

  it.each(withValue)('may be %s, with the sources of its item', (_, figure) => {
    expect(v.is(ItemFigure, ofItem(figure))).toBe(true)
    expect(v.is(ItemFigure, without(figure, 'period'))).toBe(false)
    for (const key of ['value', 'unit']) expect(v.is(ItemFigure, without(ofItem(figure), key))).toBe(false)
  })

  it.each(withValue)('that is %s may be of another period than its item', (_, figure) => {
    expect(v.is(ItemFigure, without(figure, 'sources'))).toBe(true)
    expect(v.is(ItemFigure, { ...ofItem(figure), period: 'recent' })).toBe(false)
  })

  it('is not missing: an item without a figure has none', () => {
    expect(v.is(ItemFigure, without(FIGURES.missing, 'period'))).toBe(false)
  })

  it('may say that it measures goods trade, which others measure too', () => {
    expect(v.is(ItemFigure, { ...ofItem(FIGURES.reported), measure: 'goods-trade' })).toBe(true)
    expect(v.is(ItemFigure, { ...ofItem(FIGURES.reported), measure: 'mood' })).toBe(false)
  })
})

describe('the address of a number', () => {
  it.each(['trade:UZB:2024:export', 'goods:UZB:2021:export:pharmaceuticals', 'mine:usgs:2024:share'])(
    'may be %s',
    (text) => {
      expect(v.is(QuantityId, text)).toBe(true)
    },
  )

  it.each(['trade:UZB:2024', 'item:dlg-4', 'export', ''])('is not %j', (text) => {
    expect(v.is(QuantityId, text)).toBe(false)
  })
})
