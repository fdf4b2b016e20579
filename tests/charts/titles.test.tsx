import '../setup/catalogue.ts'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { ChainChart } from '../../src/charts/ChainChart.tsx'
import { MineShareChart } from '../../src/charts/MineShareChart.tsx'
import { PrioritiesChart } from '../../src/charts/PrioritiesChart.tsx'
import { TradeBySectorChart } from '../../src/charts/TradeBySectorChart.tsx'
import { TradeChart } from '../../src/charts/TradeChart.tsx'
import { INDIA } from '../../src/domain/ids.ts'
import { chain } from '../../src/select/chain.ts'
import { mineShare } from '../../src/select/mineShare.ts'
import { priorities } from '../../src/select/priorities.ts'
import { tradeSeries } from '../../src/select/trade.ts'
import { tradeBySector } from '../../src/select/tradeBySector.ts'
import { LIGHT } from '../../src/theme/theme.ts'
import { KAZ, provenanceOf, sectorId, UZB } from '../setup/builders.ts'
import { atlas } from '../setup/compiled.ts'
import { pageOf } from '../setup/page.ts'

const ALL = { sectors: [], year: null }
const provenance = provenanceOf()
const common = { provenance, theme: LIGHT, colour: '#1F7A8C' }

/** The chart as it stands in the page: its finding, all its words, and a row of its table. */
function read(chart: ReactElement) {
  const page = pageOf(chart)
  const rows = [...page.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  )
  return {
    title: page.querySelector('h3')?.textContent.trim(),
    text: page.textContent,
    row: (name: string) => rows.find(([first]) => first === name),
  }
}

const mine = mineShare(atlas.market.mine)
const bySector = tradeBySector(atlas, INDIA, ALL)
const named = priorities(atlas, null, ALL)
if (!mine || !bySector || !named) throw new Error('the real data has no model of these')

describe('the finding over a chart', () => {
  it('on the chain gives each share from the data, of magnet rare earths', () => {
    const { title, text } = read(
      <ChainChart model={chain(atlas.market.stages)} provenance={provenance} theme={LIGHT} />,
    )
    expect(title).toMatch(
      /mines 60% of the world's magnet rare earths, refines 91% and makes 94% of the magnets/,
    )
    expect(text).toMatch(/of all rare earths China mines another share/)
  })

  it('on the chain says "no data" for a stage without a figure, and not 0%', () => {
    const model = chain(atlas.market.stages.filter((s) => s.stage !== 'refining'))
    const { title } = read(<ChainChart model={model} provenance={provenance} theme={LIGHT} />)
    expect(title).toMatch(/refines no data/)
  })

  it('on mining says that it is of all rare earths, and which agency counted', () => {
    const { title, text, row } = read(<MineShareChart model={mine} provenance={provenance} theme={LIGHT} />)
    expect(title).toBe(
      'China mined an estimated 69.2% of all rare earths in 2025; its share peaked at 98.4% in 2009',
    )
    expect(text).toMatch(/Latest year: USGS \(hollow where estimated\); peak: BGS/)
    expect(row('1992')).toEqual(['1992', 'no data', '38.8', ''])
  })

  it('on trade gives both flows and says that the last year is provisional', () => {
    const model = tradeSeries(atlas, null, [])
    const { title, text, row } = read(
      <TradeChart {...common} model={model} who="The five states" sectors={null} />,
    )
    expect(title).toMatch(/^The five states: India sold goods for USD .* in FY2025-26 \(provisional\)$/)
    expect(text).toMatch(/FY2025-26 is provisional and drawn pale/)
    expect(row('FY2024-25')).toEqual(['FY2024-25', '926.80', '270.33', 'reported', ''])
  })

  it('on the trade of a sector says from when on it is classed otherwise', () => {
    const model = tradeSeries(atlas, KAZ, [sectorId('health')])
    const { title, text } = read(<TradeChart {...common} model={model} who="Kazakhstan" sectors="Health" />)
    expect(title).toMatch(/^Kazakhstan: in Health India sold/)
    expect(text).toMatch(/From FY2022-23 on the goods are classed otherwise/)
  })

  it('on trade that is not known says so', () => {
    const model = { ...tradeSeries(atlas, UZB, []), points: [] }
    const { title } = read(<TradeChart {...common} model={model} who="Uzbekistan" sectors={null} />)
    expect(title).toBe('Uzbekistan: no figure for goods trade in the latest year')
  })

  it('on goods by sector names the largest, the year, and the classification', () => {
    const { title, text } = read(<TradeBySectorChart {...common} model={bySector} who="The five states" />)
    expect(title).toMatch(
      /^The five states: the largest sector .* is pharmaceuticals, USD 275 million in FY2022-23$/,
    )
    expect(text).toMatch(/principal commodities, which never add to HS chapters/)
  })

  it('on the named sectors gives their share, and no number for a service', () => {
    const { title, row } = read(<PrioritiesChart {...common} model={named} who="the five" />)
    expect(title).toMatch(/^The sectors that ministers named make [\d.]+% of goods trade with the five; /)
    expect(row('Information technology')?.slice(1, 3)).toEqual(['no data', 'no data'])
  })
})
