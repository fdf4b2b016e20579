import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { FactId } from '../../src/domain/fact.ts'
import { FACT_KINDS, factId, parseFact } from '../../src/domain/factId.ts'

describe('the address of a fact', () => {
  it.each([
    ['item:dlg-4', 'item', ['dlg-4']],
    ['trade:KAZ:2024', 'trade', ['KAZ', '2024']],
    ['goods:IND:2021', 'goods', ['IND', '2021']],
    ['report:KAZ:2022', 'report', ['KAZ', '2022']],
    ['report:KAZ:FY2021-22', 'report', ['KAZ', 'FY2021-22']],
    ['stage:refining', 'stage', ['refining']],
    ['mine:usgs:2024', 'mine', ['usgs', '2024']],
    ['sector:critical-minerals', 'sector', ['critical-minerals']],
    ['country:TKM', 'country', ['TKM']],
    ['dataset:mine-production', 'dataset', ['mine-production']],
  ])('%s names its kind and what tells it from others of the kind', (text, kind, parts) => {
    expect(parseFact(text)).toEqual({ kind, parts })
    expect(v.is(FactId, text)).toBe(true)
  })

  it.each([
    '',
    'item',
    'item:',
    'item:Dlg 4',
    'trade:KAZ',
    'trade:kaz:2024',
    'trade:KAZ:FY2024-25',
    'trade:KAZ:2024:export',
    'report:KAZ',
    'stage:smelting',
    'mine:usgs',
    'mine:owid:2024',
    'sector:critical minerals',
    'country:KAZ:2024',
    'rumour:KAZ',
    'constructor:KAZ',
  ])('is not %j', (text) => {
    expect(parseFact(text)).toBeNull()
    expect(v.is(FactId, text)).toBe(false)
  })

  it('is refused with an example of a right one', () => {
    const [issue] = v.safeParse(FactId, 'trade:KAZ').issues ?? []
    expect(issue?.message).toContain('"trade:KAZ:2024"')
  })

  it('that was put together is read back as it was', () => {
    expect(parseFact(factId('trade', 'UZB', 2023))).toEqual({ kind: 'trade', parts: ['UZB', '2023'] })
    expect(parseFact(factId('report', 'KAZ', 'FY2021-22'))?.parts).toEqual(['KAZ', 'FY2021-22'])
  })

  it('is of one of these kinds', () => {
    expect([...FACT_KINDS].sort()).toEqual([
      'commodities',
      'corridor',
      'country',
      'dataset',
      'element',
      'event',
      'goods',
      'item',
      'mine',
      'mineral',
      'observation',
      'output',
      'report',
      'reserve',
      'sector',
      'site',
      'stage',
      'trade',
    ])
  })
})
