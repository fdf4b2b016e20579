import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Atlas } from '../../src/domain/atlas.ts'
import type { FactId } from '../../src/domain/fact.ts'
import { atlas } from '../setup/compiled.ts'
import { builtFrom, unknown, unresolved, viewsOf } from './audit.ts'
import type { Named } from './crawl.ts'
import { prints } from './printed.ts'
import {
  complete,
  contradictions,
  disputedFigures,
  type Finding,
  measuredTrade,
  printedFigures,
  printedReadings,
  RULES,
  readFigures,
  totals,
  unmixed,
  usedSources,
} from './rules.ts'

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
const figureOf = (copy: Atlas, id: string) => {
  const { figure } = first(copy.items, (i) => i.id === id)
  if (!figure) throw new Error(`${id} has no figure`)
  return figure
}
const reading = (copy: Atlas, id: string, at: number) => {
  const { readings } = first(copy.disagreements, (d) => d.id === id)
  return first(readings, (r) => r === readings[at])
}
const usgs = (copy: Atlas, year: number) =>
  first(copy.market.mine, (m) => m.agency === 'usgs' && m.year === year)

describe('the audit of the data', () => {
  it.each(Object.entries(RULES))('finds nothing wrong with %s', (_, rule) => {
    const { looked, faults } = rule(atlas)
    expect(faults).toEqual([])
    expect(looked).toBeGreaterThan(5)
  })
})

describe('a number in a text', () => {
  it.each([
    ['1,812.5 t of concentrate', 1812.5, 't UOC'],
    ['valued at USD 2.6 billion in total', 2600, 'USD million'],
    ['About 10 million t of cargo', 10_000_000, 't'],
    ['about a million tonnes', 1_000_000, 't'],
    ['8.52 million t in the ground', 8.52, 'Mt REO'],
    ['at 0.5 of it', 0.5, 'share'],
    ['worth Rs 7,280 crore', 7280, 'Rs crore'],
    ['Rs 1,00,000 crore', 100_000, 'Rs crore'],
    ['(370 together)', 370, 'USD million'],
    ['an Indian deficit of USD 107.86 million', -107.86, 'USD million'],
    ['Seven: samarium, gadolinium', 7, 'elements'],
    ['stood at 84% in October', 84, '% complete'],
    ['910–930 km', 930, 'km'],
  ])('is found as it is usually printed: %s', (text, value, unit) => {
    expect(prints(text, value, unit)).toBe(true)
  })

  it.each([
    ['USD 2.6 billion', 2.6, 'USD million'],
    ['USD 26 million', 2.6, 'USD million'],
    ['1,812.5 t', 812.5, 't'],
    ['1,812.5 t', 1812, 't'],
    ['10 million t', 10, 't'],
    ['none at all', 0, 't'],
  ])('is not taken for another: %s is not %d %s', (text, value, unit) => {
    expect(prints(text, value, unit)).toBe(false)
  })

  it('may be rounded where that is allowed, and is not cut short', () => {
    expect(prints('USD 1,197 million', 1197.13, 'USD million')).toBe(false)
    expect(prints('USD 1,197 million', 1197.13, 'USD million', { rounded: true })).toBe(true)
    expect(prints('USD 1,197 million', 1197.63, 'USD million', { rounded: true })).toBe(false)
    expect(prints('USD 1.2 billion', 1197.13, 'USD million', { rounded: true })).toBe(true)
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
    [
      'a year that is not read from the agency, and does not say that it was quoted',
      unmixed,
      (copy) => {
        usgs(copy, 2017).note = 'The weakest point of the series.'
      },
      /the usgs series takes 2017 from inn-2019, and no note says that it was quoted/,
    ],
    [
      'a figure that its text does not print',
      printedFigures,
      (copy) => {
        figureOf(copy, 'uz-800').value = 850
      },
      /the text of uz-800 does not print its figure, 850 USD million/,
    ],
    [
      'a figure that is a thousand times what its text prints',
      printedFigures,
      (copy) => {
        figureOf(copy, 'uz-76').value = 2.6
      },
      /the text of uz-76 does not print its figure, 2.6 USD million/,
    ],
    [
      'a figure that its text prints only rounded, though nothing is computed',
      printedFigures,
      (copy) => {
        figureOf(copy, 'in-ree-res').value = 8.518
      },
      /the text of in-ree-res does not print its figure, 8.518 Mt REO/,
    ],
    [
      'a computed figure that its text does not even print rounded',
      printedFigures,
      (copy) => {
        figureOf(copy, 'calc-peak').value = 2790
      },
      /the text of calc-peak does not print its figure, 2790/,
    ],
    [
      'a derived figure whose parts do not make it',
      printedFigures,
      (copy) => {
        figureOf(copy, 'tj-varzob').value = 9.6
      },
      /the text of tj-varzob does not print its figure, 9.6 MW/,
    ],
    [
      'a reading that does not print its number',
      printedReadings,
      (copy) => {
        reading(copy, 'uz-goods-trade-2023', 1).value = 880
      },
      /a reading of uz-goods-trade-2023 does not print its 880 USD million/,
    ],
    [
      'a figure that is one of several readings, and does not say so',
      disputedFigures,
      (copy) => {
        const { value, unit } = figureOf(copy, 'con-kti')
        first(copy.items, (i) => i.id === 'con-kti').figure = { status: 'reported', value, unit }
      },
      /con-kti says 908 km as reported, but con-kti-length has 925/,
    ],
    [
      'the same, where only the figure says what of its unit is meant',
      disputedFigures,
      (copy) => {
        const { value, unit } = figureOf(copy, 'con-kti')
        first(copy.items, (i) => i.id === 'con-kti').figure = {
          ...{ status: 'planned', value, unit: `${unit} (planned)` },
        }
      },
      /con-kti says 908 km \(planned\) as planned, but con-kti-length has 925/,
    ],
    [
      'a disputed figure that is none of the readings',
      readFigures,
      (copy) => {
        figureOf(copy, 'con-kti').value = 909
      },
      /con-kti says 909 km, which is no reading of con-kti-length/,
    ],
    [
      'a disputed figure in a unit that no reading has',
      readFigures,
      (copy) => {
        figureOf(copy, 'con-kti').unit = 'miles'
      },
      /con-kti says 908 miles, which is no reading of con-kti-length/,
    ],
    [
      'a total of trade that does not say so',
      measuredTrade,
      (copy) => {
        delete figureOf(copy, 'uz-800').measure
      },
      /uz-800 is trade in USD million without a measure/,
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

describe('a part of the page that says what it is', () => {
  const part = (by: Named['by'], value: string, id = ''): Named => ({ by, value, id })

  it.each([
    part('source', 'doc-slim', 'doc-slim'),
    part('dataset', 'trade'),
    part('said', 'gap'),
    part('said', 'gap', 'second-summit'),
    part('said', 'disagreement', 'con-kti-length'),
    part('said', 'licence', 'licence-press'),
    part('said', 'dataset', 'dataset-trade'),
    part('said', 'table', 'table-items'),
    part('said', 'release', `release-${atlas.version}`),
  ])('is known: %o', (named) => {
    expect(unknown(atlas, named)).toEqual([])
  })

  it.each([
    [part('source', 'hearsay'), 'the atlas has no source "hearsay"'],
    [part('dataset', 'weather'), 'the atlas has no dataset "weather"'],
    [part('said', 'rumour'), '"rumour" is nothing that the atlas says'],
    [part('said', 'gap', 'third-summit'), 'the atlas has no gap "third-summit"'],
    [part('said', 'release', 'release-0.0.9'), 'the atlas has no release "release-0.0.9"'],
    [part('said', 'licence', 'table-press'), 'the atlas has no licence "table-press"'],
  ])('is found where there is none: %o', (named, said) => {
    expect(unknown(atlas, named)).toEqual([said])
  })
})

describe('the views that are audited', () => {
  it('have an earlier year, alone and in a profile, and the other boundaries', () => {
    for (const view of ['?year=2015', '?country=KAZ&year=2015', '?boundary=intl'])
      expect(viewsOf(atlas)).toContain(view)
  })
})

describe('a build', () => {
  it('is told by the atlas in it, and a folder without one is none', () => {
    const dist = mkdtempSync(join(tmpdir(), 'atlas-dist-'))
    expect(builtFrom(dist)).toBeNull()
    mkdirSync(join(dist, 'data'))
    writeFileSync(join(dist, 'data', 'atlas.1a2b3c4d.json'), '{"version":"0"}')
    expect(builtFrom(dist)).toBe('{"version":"0"}')
    rmSync(dist, { recursive: true })
  })
})
