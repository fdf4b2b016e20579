import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Agency } from '../../src/domain/agencies.ts'
import { MineYear } from '../../src/domain/market.ts'
import { mineShare, shareOf } from '../../src/select/mineShare.ts'
import { atlasOf, sourceOf, sourcesAt } from '../setup/builders.ts'

const year = (agency: Agency, y: number, chinaTonnes: number, worldTonnes: number, note?: string) =>
  v.parse(MineYear, {
    year: y,
    agency,
    status: 'reported',
    chinaTonnes,
    worldTonnes,
    source: `${agency}-${y}`,
    ...(note && { note }),
  })

const estimated: MineYear = { ...year('usgs', 2013, 90_000, 108_000), status: 'estimated' }

const mine = [
  year('bgs', 2009, 129_400, 131_534),
  year('bgs', 2010, 118_900, 121_027),
  year('bgs', 2012, 100_000, 106_791),
  year('usgs', 2012, 95_000, 110_000, 'Rounded.'),
  year('usgs', 2013, 90_000, 108_000),
]
const point = (y: number) => mineShare(mine)?.points.find((p) => p.year === y)

describe("China's share of mine production", () => {
  it('is China over the world of one row, in percent with one decimal', () => {
    expect(shareOf({ chinaTonnes: 270_000, worldTonnes: 390_000 })).toBe(69.2)
  })

  it('divides no agency by the other: each line is of its own rows', () => {
    expect(point(2012)).toMatchObject({ bgs: 93.6, usgs: 86.4 })
  })

  it('has no value for a year that an agency does not count, and still has the year', () => {
    expect(point(2011)).toMatchObject({ usgs: null, bgs: null })
    expect(point(2013)).toMatchObject({ usgs: 83.3, bgs: null })
    expect(mineShare(mine)?.points).toHaveLength(5)
  })

  it('is latest by USGS and highest by BGS', () => {
    expect(mineShare(mine)).toMatchObject({
      latest: { year: 2013, share: 83.3 },
      peak: { year: 2009, share: 98.4 },
    })
  })

  it('says of each year whether USGS marks its figure for China as an estimate', () => {
    const model = mineShare([...mine.filter((m) => m.year !== 2013), estimated])
    const marked = model?.points.filter((p) => p.estimated).map((p) => p.year)
    expect(marked).toEqual([2013])
    expect(model?.latest.estimated).toBe(true)
    expect(mineShare(mine)?.points.some((p) => p.estimated)).toBe(false)
  })

  it('takes no mark of the other agency for that of USGS', () => {
    const bgs: MineYear = { ...year('bgs', 2013, 90_000, 108_000), status: 'estimated' }
    expect(mineShare([...mine, bgs])?.points.some((p) => p.estimated)).toBe(false)
  })

  it('keeps what a reader must know of a year', () => {
    expect(point(2012)?.note).toBe('Rounded.')
    expect(point(2010)?.note).toBeNull()
  })

  it('names the facts of each year, those of both agencies where both count it', () => {
    expect(point(2012)?.at).toEqual(['mine:bgs:2012', 'mine:usgs:2012'])
    expect(point(2013)?.at).toEqual(['mine:usgs:2013'])
    expect(point(2011)?.at).toEqual([])
  })

  it('names by them every source once', () => {
    const atlas = atlasOf({ market: { mine }, sources: mine.map((m) => sourceOf(m.source)) })
    const facts = [...mine, ...mine].flatMap((m) => point(m.year)?.at ?? [])
    expect(sourcesAt(atlas, facts)).toEqual(mine.map((m) => m.source))
  })

  it('says of what fact is either of the shares that its title has', () => {
    expect(mineShare(mine)?.at).toEqual(['mine:usgs:2013', 'mine:bgs:2009'])
  })

  it('is not said where one of the two agencies is missing', () => {
    expect(mineShare(mine.filter((m) => m.agency === 'bgs'))).toBeNull()
    expect(mineShare([])).toBeNull()
  })
})
