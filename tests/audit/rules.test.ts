import { describe, expect, it } from 'vitest'
import { compile } from '../../data/compile.ts'
import type { Atlas } from '../../src/domain/atlas.ts'
import type { FactId } from '../../src/domain/fact.ts'
import { unresolved } from './audit.ts'
import { complete, contradictions, type Finding, RULES, totals, unmixed, usedSources } from './rules.ts'

const { atlas } = compile()

/** The atlas with one error planted in it. */
function planted(plant: (copy: Atlas) => void): Atlas {
  const copy = structuredClone(atlas)
  plant(copy)
  return copy
}

const first = <T>(list: readonly T[], wanted: (part: T) => boolean): T => {
  const found = list.find(wanted)
  if (!found) throw new Error('no such part to plant an error in')
  return found
}

const kazakhstan = (copy: Atlas) => first(copy.trade.countries, (c) => c.country === 'KAZ')
const usgs = (copy: Atlas, year: number) =>
  first(copy.market.mine, (m) => m.agency === 'usgs' && m.year === year)

describe('the audit of the data', () => {
  it.each(Object.entries(RULES))('finds nothing wrong with %s', (_, rule) => {
    const { looked, faults } = rule(atlas)
    expect(faults).toEqual([])
    expect(looked).toBeGreaterThan(20)
  })
})

describe('an error that is planted is found:', () => {
  const plants: [string, (a: Atlas) => Finding, (copy: Atlas) => void, RegExp][] = [
    [
      'a source on which nothing rests',
      usedSources,
      (copy) => copy.sources.push({ ...first(copy.sources, () => true), id: 'planted' as never }),
      /nothing rests on the source planted/,
    ],
    [
      'a sector of trade that makes the parts exceed the total',
      totals,
      (copy) => {
        const row = first(kazakhstan(copy).sectors, (r) => r.year === 2021 && r.flow === 'export')
        row.values['machinery' as never] = 9999 as never
      },
      /exports of KAZ in 2021: parts make/,
    ],
    [
      'a total that is not that of its parts',
      totals,
      (copy) => {
        const year = first(kazakhstan(copy).series, (y) => y.year === 2018)
        if (year.status !== 'missing') year.import *= 2
      },
      /imports of KAZ in 2018/,
    ],
    [
      'a world total that its rows do not round to',
      totals,
      (copy) => {
        usgs(copy, 2022).worldTonnes = 300_000
      },
      /usgs 2022: rows make 297420 t/,
    ],
    [
      'a computed value that its inputs do not make',
      totals,
      (copy) => {
        const { figure } = first(copy.items, (i) => i.id === 'calc-total25')
        if (figure) figure.value = 1200
      },
      /calc-total25 says 1200, its inputs make 1197.13/,
    ],
    [
      'a year of one agency in the series of another',
      unmixed,
      (copy) => {
        usgs(copy, 2023).source = 'bgs-wms' as never
      },
      /the usgs series takes 2023 from bgs-wms of bgs/,
    ],
    [
      'two editions for one year',
      unmixed,
      (copy) => copy.market.mine.push({ ...usgs(copy, 2024), worldTonnes: 390_000 }),
      /two editions give usgs 2024/,
    ],
    [
      'HS chapters after principal commodities',
      unmixed,
      (copy) => {
        const rows = kazakhstan(copy).sectors
        rows.push({ ...first(rows, (r) => r.classification === 'hs'), year: 2023 })
      },
      /go from principal commodities back to HS chapters in 2023/,
    ],
    [
      'a stage of the chain from another report',
      unmixed,
      (copy) => {
        const { share } = first(copy.market.stages, (s) => s.stage === 'refining')
        share.period = '2025'
      },
      /the stages of the chain mix/,
    ],
    [
      'a figure without a unit',
      complete,
      (copy) => {
        const { figure } = first(copy.items, (i) => i.figure !== undefined)
        if (figure) figure.unit = ' '
      },
      /has no unit/,
    ],
    [
      'a figure without a period',
      complete,
      (copy) => {
        first(copy.items, (i) => i.figure !== undefined).period = null
      },
      /has no period/,
    ],
    [
      'a source without a licence',
      complete,
      (copy) => {
        first(copy.sources, () => true).licence = 'nobody-knows' as never
      },
      /has no licence/,
    ],
    [
      'a report that contradicts the table, and nobody says so',
      contradictions,
      (copy) => {
        kazakhstan(copy).others.push({
          period: 'FY2023-24',
          usdMillion: 900,
          side: 'partner',
          sources: [first(copy.sources, () => true).id],
          note: 'planted',
        })
      },
      /trade:KAZ:2023 says 331.7 and report:KAZ:FY2023-24 says 900/,
    ],
    [
      'two agencies that contradict each other, and nobody says so',
      contradictions,
      (copy) => {
        copy.disagreements = copy.disagreements.filter((d) => d.id !== 'world-mine-output-2022')
      },
      /mine:bgs:2022 says 283920 and mine:usgs:2022 says 297000|mine:usgs:2022 says 297000 and mine:bgs:2022 says 283920/,
    ],
  ]

  it.each(plants)('%s', (_, rule, plant, said) => {
    const { faults } = rule(planted(plant))
    expect(faults.length).toBeGreaterThan(0)
    expect(faults.join('\n')).toMatch(said)
  })

  const anchors = new Set<string>(atlas.sources.map((s) => s.id))
  it.each([
    ['a mark for a fact that there is not', 'item:never-was', anchors, /which there is not/],
    ['a mark for a fact without a source', 'country:KAZ', anchors, /has no source/],
    [
      'a source that the page of sources leaves out',
      'stage:mining',
      new Set<string>(),
      /the page of sources has no iea/,
    ],
  ])('%s', (_, fact, known, said) => {
    expect(unresolved(atlas, fact as FactId, known).join()).toMatch(said)
  })
})
