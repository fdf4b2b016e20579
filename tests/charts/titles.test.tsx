// @vitest-environment happy-dom
import '../setup/dom.ts'
import { render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
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
import { KAZ, sectorId, UZB } from '../setup/builders.ts'
import { atlas } from '../setup/compiled.ts'

vi.mock('../../src/charts/drawings/ChainBars.tsx', () => ({ default: () => null }))
vi.mock('../../src/charts/drawings/MineLines.tsx', () => ({ default: () => null }))
vi.mock('../../src/charts/drawings/FlowBars.tsx', () => ({ default: () => null }))
vi.mock('../../src/charts/drawings/TradeBars.tsx', () => ({ default: () => null }))

const ALL = { sectors: [], year: null }
const common = { sources: [], theme: LIGHT, colour: '#1F7A8C' }
const said = () => {
  const { textContent: title } = screen.getByRole('heading', { level: 3 })
  return { title, page: document.body.textContent }
}
const cells = (row: string) =>
  [...screen.getByRole('row', { name: (name) => name.startsWith(row), hidden: true }).children].map((c) => c.textContent)

describe('the finding over a chart', () => {
  it('on the chain gives each share from the data, of magnet rare earths', () => {
    render(<ChainChart model={chain(atlas.market.stages)} sources={[]} theme={LIGHT} />)
    const { title, page } = said()
    expect(title).toMatch(/mines 60% of the world's magnet rare earths, refines 91% and makes 94% of the magnets/)
    expect(page).toMatch(/of all rare earths China mines another share/)
  })

  it('on the chain says "no data" for a stage without a figure, and not 0%', () => {
    const model = chain(atlas.market.stages.filter((s) => s.stage !== 'refining'))
    render(<ChainChart model={model} sources={[]} theme={LIGHT} />)
    expect(said().title).toMatch(/refines no data/)
  })

  it('on mining says that it is of all rare earths, and which agency counted', () => {
    const model = mineShare(atlas.market.mine)
    expect(model).not.toBeNull()
    if (model) render(<MineShareChart model={model} sources={[]} theme={LIGHT} />)
    const { title, page } = said()
    expect(title).toBe('China mined 69.2% of all rare earths in 2025; its share peaked at 98.4% in 2009')
    expect(page).toMatch(/Latest year: USGS; peak: BGS/)
    expect(cells('1992')).toEqual(['1992', 'no data', '38.8', ''])
  })

  it('on trade gives both flows and says that the last year is provisional', () => {
    render(<TradeChart {...common} model={tradeSeries(atlas, null, [])} who="The five states" sectors={null} />)
    expect(said().title).toMatch(/^The five states: India sold goods for USD .* in FY2025-26 \(provisional\)$/)
    expect(said().page).toMatch(/FY2025-26 is provisional and drawn pale/)
    expect(cells('FY2024-25')).toEqual(['FY2024-25', '926.80', '270.33', 'reported', ''])
  })

  it('on the trade of a sector says from when on it is classed otherwise', () => {
    const model = tradeSeries(atlas, KAZ, [sectorId('health')])
    render(<TradeChart {...common} model={model} who="Kazakhstan" sectors="Health" />)
    expect(said().title).toMatch(/^Kazakhstan: in Health India sold/)
    expect(said().page).toMatch(/From FY2022-23 on the goods are classed otherwise/)
  })

  it('on trade that is not known says so', () => {
    const model = { ...tradeSeries(atlas, UZB, []), points: [] }
    render(<TradeChart {...common} model={model} who="Uzbekistan" sectors={null} />)
    expect(said().title).toBe('Uzbekistan: no figure for goods trade in the latest year')
  })

  it('on goods by sector names the largest, the year, and the classification', () => {
    const model = tradeBySector(atlas, INDIA, ALL)
    expect(model).not.toBeNull()
    if (model) render(<TradeBySectorChart {...common} model={model} who="The five states" />)
    expect(said().title).toMatch(/^The five states: .* leads India's goods trade, USD [\d,]+ million in FY2022-23$/)
    expect(said().page).toMatch(/principal commodities, which never add to HS chapters/)
  })

  it('on the named sectors gives their share, and no number for a service', () => {
    const model = priorities(atlas, null, ALL)
    expect(model).not.toBeNull()
    if (model) render(<PrioritiesChart {...common} model={model} who="the five" />)
    expect(said().title).toMatch(/^The sectors that ministers named make [\d.]+% of goods trade with the five; /)
    expect(cells('Information technology').slice(1, 3)).toEqual(['no data', 'no data'])
  })
})
