import { describe, expect, it } from 'vitest'
import type { Atlas } from '../../src/domain/atlas.ts'
import { compute, quantity, quantityStatus } from '../../src/select/quantity.ts'
import { atlas } from '../setup/compiled.ts'

/** The real atlas, without the row of Kyrgyzstan for one year of trade. */
const withoutKyrgyz = (year: number): Atlas => {
  const copy = structuredClone(atlas)
  const kyrgyz = copy.trade.countries.find((t) => t.country === 'KGZ')
  if (kyrgyz) kyrgyz.series = kyrgyz.series.filter((y) => y.year !== year)
  return copy
}

/** The real atlas, in which the trade of Kyrgyzstan is missing for one year. */
const missingKyrgyz = (year: number): Atlas => {
  const copy = withoutKyrgyz(year)
  const kyrgyz = copy.trade.countries.find((t) => t.country === 'KGZ')
  const [first] = atlas.trade.countries[0]?.series ?? []
  if (kyrgyz && first)
    kyrgyz.series.push({ year, status: 'missing', source: first.source, reason: 'Not out.' })
  return copy
}

describe('one number of the atlas', () => {
  it('of goods trade is an export, an import or both together', () => {
    expect(quantity(atlas, 'trade:KAZ:2022:export')).toBe(436.5)
    expect(quantity(atlas, 'trade:KAZ:2022:import')).toBe(205.13)
    expect(quantity(atlas, 'trade:KAZ:2022:total')).toBe(641.63)
  })

  it('of IND is that of the five together', () => {
    const five = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'].map((id) => quantity(atlas, `trade:${id}:2024:export`))
    expect(quantity(atlas, 'trade:IND:2024:export')).toBe(compute('sum', five))
    expect(quantity(atlas, 'trade:IND:2024:total')).toBe(1197.13)
    expect(quantity(atlas, 'goods:IND:2021:export:pharmaceuticals')).toBe(264.42)
  })

  it('of WLD is that of India with everybody', () => {
    expect(quantity(atlas, 'trade:WLD:2025:export')).toBe(441705.46)
    expect(quantity(atlas, 'trade:WLD:2025:total')).toBe(1216683.39)
  })

  it('of one trade sector is zero where the table of a year leaves the sector out', () => {
    expect(quantity(atlas, 'goods:KAZ:2010:export:pharmaceuticals')).toBe(48.76)
    expect(quantity(atlas, 'goods:KAZ:2010:import:pharmaceuticals')).toBe(0)
  })

  it('of one trade sector is unknown in a year that has no table', () => {
    expect(quantity(atlas, 'goods:KAZ:2024:export:pharmaceuticals')).toBeNull()
  })

  it('of mine production is that of one agency: China, world, and the share of the one in the other', () => {
    expect(quantity(atlas, 'mine:usgs:2024:china')).toBe(270_000)
    expect(quantity(atlas, 'mine:usgs:2024:world')).toBe(380_000)
    expect(quantity(atlas, 'mine:usgs:2024:share')).toBe(71.1)
    expect(quantity(atlas, 'mine:bgs:2024:share')).toBe(74.9)
  })

  it.each([
    'trade:KAZ:1999:export',
    'trade:XXX:2024:export',
    'trade:KAZ:2024:profit',
    'trade:KAZ:2024',
    'goods:XXX:2021:export:energy',
    'goods:KAZ:2021:export:ivory',
    'goods:KAZ:2021:export',
    'goods:KAZ:2021:profit:energy',
    'mine:usgs:1950:china',
    'mine:owid:2024:china',
    'mine:usgs:2024:quota',
    'weather:KAZ:2024:export',
    '',
  ])('that the atlas does not have is none, not zero: %s', (address) => {
    expect(quantity(atlas, address)).toBeNull()
    expect(quantityStatus(atlas, address)).toBe('missing')
  })

  it.each([
    ['is not in the table', withoutKyrgyz],
    ['is missing', missingKyrgyz],
  ])('of the five is none where that of one of them %s', (_, broken) => {
    expect(quantity(broken(2024), 'trade:IND:2024:export')).toBeNull()
    expect(quantity(broken(2024), 'trade:KGZ:2024:total')).toBeNull()
    expect(quantityStatus(broken(2024), 'trade:IND:2024:export')).toBe('missing')
    expect(quantity(broken(2024), 'trade:IND:2023:total')).toBe(quantity(atlas, 'trade:IND:2023:total'))
  })
})

describe('how a number came about', () => {
  it.each([
    ['trade:KAZ:2024:export', 'reported'],
    ['trade:KAZ:2025:export', 'provisional'],
    ['trade:IND:2025:total', 'provisional'],
    ['trade:WLD:2025:export', 'provisional'],
    ['goods:KAZ:2021:export:energy', 'reported'],
    ['mine:usgs:2023:china', 'reported'],
    ['mine:usgs:2024:china', 'estimated'],
    // USGS marks its figure for China as an estimate, and not that for the world.
    ['mine:usgs:2024:world', 'reported'],
    ['mine:usgs:2024:share', 'computed'],
    ['mineral:tj-antimony-mine-2025:value', 'estimated'],
    ['mineral:tj-antimony-mine-2025:world', 'reported'],
    ['mineral:kg-antimony-reserves-2025:value', 'reported'],
    ['mineral:ca-antimony-mine-2025:value', 'computed'],
    ['mineral:kz-antimony-reserves-2025:value', 'missing'],
    ['mineral:ca-zinc-reserves-claim-2025:value', 'claim'],
  ])('%s is %s', (address, status) => {
    expect(quantityStatus(atlas, address)).toBe(status)
  })
})

describe('a computation', () => {
  it('adds all its inputs, to two decimals', () => {
    expect(compute('sum', [0.1, 0.2, 0.3])).toBe(0.6)
    expect(compute('sum', [436.5, 205.13])).toBe(641.63)
  })

  it('takes the second from the first, which may be below zero', () => {
    expect(compute('difference', [80.28, 188.14])).toBe(-107.86)
  })

  it('gives the first in percent of the second', () => {
    expect(compute('percent', [270_000, 380_000])).toBe(71.05)
  })

  it('is none where an input is missing: what is missing is no zero', () => {
    for (const operation of ['sum', 'difference', 'percent'] as const) {
      expect(compute(operation, [null, 2])).toBeNull()
      expect(compute(operation, [1, null])).toBeNull()
      expect(compute(operation, [])).toBeNull()
    }
    expect(compute('sum', [1, 2, null])).toBeNull()
  })

  it('keeps a zero that was reported', () => {
    expect(compute('sum', [0, 0])).toBe(0)
  })

  it('has no percent of nothing', () => {
    expect(compute('percent', [1, 0])).toBeNull()
  })
})
