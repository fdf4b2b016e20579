import '../setup/catalogue.ts'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { BooksChart } from '../../src/charts/BooksChart.tsx'
import { ChainChart } from '../../src/charts/ChainChart.tsx'
import { MineShareChart } from '../../src/charts/MineShareChart.tsx'
import { PartnersChart } from '../../src/charts/PartnersChart.tsx'
import { PrioritiesChart } from '../../src/charts/PrioritiesChart.tsx'
import { TradeBySectorChart } from '../../src/charts/TradeBySectorChart.tsx'
import { TradeChart } from '../../src/charts/TradeChart.tsx'
import type { CountryId } from '../../src/domain/ids.ts'
import { INDIA } from '../../src/domain/india.ts'
import type { Table } from '../../src/domain/table.ts'
import type { OtherTradeReport } from '../../src/domain/trade.ts'
import { books } from '../../src/select/books.ts'
import { chain } from '../../src/select/chain.ts'
import { citation } from '../../src/select/citation.ts'
import { mineShare } from '../../src/select/mineShare.ts'
import { partners } from '../../src/select/partners.ts'
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
    columns: rows[0],
    rows: rows.slice(1),
    row: (name: string) => rows.find(([first]) => first === name),
  }
}

const mine = mineShare(atlas.market.mine)
const bySector = tradeBySector(atlas, INDIA, ALL)
const named = priorities(atlas, null, ALL)
const ranking = partners(atlas)
if (!mine || !bySector || !named || !ranking) throw new Error('the real data has no model of these')

describe('the finding over a chart', () => {
  it('on the chain gives each share from the data, of magnet rare earths', () => {
    const { title, text } = read(
      <ChainChart model={chain(atlas.market.stages)} provenance={provenance} theme={LIGHT} />,
    )
    expect(title).toBe(
      'China mined 60% of the world’s magnet rare earths in 2024, refined 91% and made 94% of the sintered magnets',
    )
    expect(text).toMatch(/of all rare earths China mines another share/)
  })

  it('on the chain says "no data" for a stage without a figure, and not 0%', () => {
    const model = chain(atlas.market.stages.filter((s) => s.stage !== 'refining'))
    const { title } = read(<ChainChart model={model} provenance={provenance} theme={LIGHT} />)
    expect(title).toMatch(/refined no data/)
  })

  it('on the chain says in its table of what year each share is and how it came about, once the words are there', () => {
    const model = chain(atlas.market.stages)
    const loaded = provenanceOf({ reference: atlas.reference })
    const before = read(<ChainChart model={model} provenance={provenance} theme={LIGHT} />)
    expect(before.columns).toEqual(['Stage', 'Of what', 'China’s share, percent', 'Note'])
    const after = read(<ChainChart model={model} provenance={loaded} theme={LIGHT} />)
    expect(after.columns).toEqual(['Stage', 'Of what', 'China’s share, percent', 'Note', 'Year', 'Status'])
    expect(after.rows.map((r) => r.slice(-2))).toEqual(
      atlas.market.stages.map(({ share }) => [share.period, share.status]),
    )
  })

  it('on mining says that it is of all rare earths, and which agency counted which share', () => {
    const { title, text, row } = read(<MineShareChart model={mine} provenance={provenance} theme={LIGHT} />)
    expect(title).toBe(
      'China mined an estimated 69.2% of all rare earths in 2025 (USGS); its share peaked at 98.4% in 2009 (BGS)',
    )
    expect(text).toMatch(/Latest year: USGS; peak: BGS\. .*hollow: an estimate of the USGS/)
    expect(row('1992')).toEqual(['1992', 'no data', '38.8', '', ''])
  })

  it('on mining says of each year in its table whether the figure of USGS is an estimate', () => {
    const { columns, row } = read(<MineShareChart model={mine} provenance={provenance} theme={LIGHT} />)
    expect(columns?.[3]).toBe('USGS figure for China')
    expect(['2023', '2024', '2025'].map((year) => row(year)?.[3])).toEqual([
      'reported',
      'estimated',
      'estimated',
    ])
  })

  it('on mining that is not an estimate does not call it one', () => {
    const model = { ...mine, latest: { ...mine.latest, estimated: false } }
    const { title } = read(<MineShareChart model={model} provenance={provenance} theme={LIGHT} />)
    expect(title).toMatch(/^China mined 69\.2% of all rare earths in 2025 \(USGS\); /)
  })

  it('on trade gives both flows and says that the last year is provisional', () => {
    const model = tradeSeries(atlas, null, [])
    const { title, text, row } = read(
      <TradeChart {...common} model={model} who="The five states" sectors={null} />,
    )
    expect(title).toMatch(/^The five states: India sold goods for USD .* in FY2025-26 \(provisional\)$/)
    expect(text).toMatch(/FY2025-26 is provisional and drawn pale/)
    expect(row('FY2024-25')).toEqual(['FY2024-25', '926.80', '270.33', '1,197.13', '656.47', 'reported', ''])
  })

  it('on the trade of a sector says from when on it is classed otherwise', () => {
    const model = tradeSeries(atlas, KAZ, [sectorId('health')])
    const { title, text } = read(<TradeChart {...common} model={model} who="Kazakhstan" sectors="Health" />)
    expect(title).toMatch(/^Kazakhstan: in Health India sold/)
    expect(text).toMatch(/From FY2022-23 on the goods are classed otherwise/)
  })

  it.each([
    [
      2019,
      /^Kazakhstan: India sold goods for USD 203 million and bought for USD 2,256 million in FY2019-20$/,
    ],
    [2006, /^Kazakhstan: no figure for goods trade in FY2006-07; the first is of FY2008-09$/],
    [2077, /^Kazakhstan: no figure for goods trade in FY2077-78$/],
  ])('on trade in the year %i speaks of it, or says that it has no figure', (year, says) => {
    const model = tradeSeries(atlas, KAZ, [])
    const { title } = read(
      <TradeChart {...common} model={model} year={year} who="Kazakhstan" sectors={null} />,
    )
    expect(title).toMatch(says)
  })

  it('on trade that is not known says so', () => {
    const model = { ...tradeSeries(atlas, UZB, []), points: [] }
    const { title } = read(<TradeChart {...common} model={model} who="Uzbekistan" sectors={null} />)
    expect(title).toBe('Uzbekistan: no figure for goods trade in the latest year')
  })

  it('on goods by sector names the largest, the year, and the classification', () => {
    const { title, text, columns, rows } = read(
      <TradeBySectorChart {...common} model={bySector} who="The five states" />,
    )
    expect(title).toMatch(
      /^The five states: the largest sector .* is pharmaceuticals, USD 275 million in FY2022-23$/,
    )
    expect(text).toMatch(/principal commodities, which cannot be added to HS chapters/)
    expect(columns?.[1]).toBe('Fiscal year')
    expect(new Set(rows.map((r) => r[1]))).toEqual(new Set(['FY2022-23']))
  })

  it('on the named sectors gives their share, and no number for a service', () => {
    const { title, row, columns } = read(<PrioritiesChart {...common} model={named} who="the five" />)
    expect(title).toMatch(/^The sectors that ministers named make [\d.]+% of goods trade with the five; /)
    expect(columns?.[1]).toBe('Fiscal year')
    expect(row('Information technology')?.slice(1, 4)).toEqual(['FY2022-23', 'no data', 'no data'])
  })

  it('on the five by trade names the first, and says of each row of what year it is and that it is provisional', () => {
    const { title, columns, rows } = read(<PartnersChart {...common} model={ranking} />)
    expect(title).toMatch(/Uzbekistan.*USD 673 million.*FY2025-26 \(provisional\)/)
    expect([columns?.[1], columns?.[4]]).toEqual(['Fiscal year', 'Status'])
    expect(rows.map((r) => [r[1], r[4]])).toEqual(Array(5).fill(['FY2025-26', 'provisional']))
  })
})

describe('the finding over both sets of books', () => {
  const titleOf = (id: string, change: Partial<OtherTradeReport> = {}) => {
    const copy = structuredClone(atlas)
    const trade = copy.trade.countries.find((t) => t.country === id)
    const [first] = trade?.others ?? []
    if (trade && first && Object.keys(change).length > 0) trade.others = [{ ...first, ...change }]
    const model = books(copy, id as CountryId)
    return model && read(<BooksChart {...common} model={model} who="They" />).title
  }

  it('says what the other prints, of when, and how many times the Indian figure it is', () => {
    expect(titleOf('KAZ')).toMatch(/counts USD 2,400 million for 2022, 3\.7 times the USD 642 million/)
    expect(titleOf('KAZ')).not.toMatch(/about|less than/)
  })

  it('says "about" where the other gives no exact figure', () => {
    expect(titleOf('UZB')).toMatch(/counts about USD 800 million for 2023, 1\.70 times/)
  })

  it('finds nothing in "less than", of which there is no ratio', () => {
    expect(titleOf('TJK', { period: '2022', usdMillion: 9000, bound: 'below' })).not.toMatch(/9|times/)
    expect(titleOf('TJK')).toMatch(/; one prints no more than a bound$/)
  })

  it('says that the two agree where they lie within two percent of each other', () => {
    // 114 beside 114.36 is 0.31 percent off.
    expect(titleOf('TKM')).toMatch(/agrees with the Indian table to within 0\.4%$/)
    const at = (usdMillion: number) => titleOf('KAZ', { period: 'FY2024-25', usdMillion, bound: undefined })
    expect(at(349.17 * 1.019)).toMatch(/agrees with the Indian table/)
    expect(at(349.17 * 0.981)).toMatch(/agrees with the Indian table/)
    expect(at(349.17 * 1.021)).not.toMatch(/agrees/)
    expect(at(349.17 * 0.979)).not.toMatch(/agrees/)
  })
})

describe('a row of a table', () => {
  /** The table that a chart hands to its frame. */
  const tableOf = ({ type, props }: ReactElement): Table => {
    const frame = (type as (props: unknown) => ReactElement<{ table: Table }>)(props)
    return frame.props.table
  }

  it.each([
    [
      'the chain',
      <ChainChart key="" model={chain(atlas.market.stages)} provenance={provenance} theme={LIGHT} />,
    ],
    ['mining', <MineShareChart key="" model={mine} provenance={provenance} theme={LIGHT} />],
    ['the five', <PartnersChart key="" {...common} model={ranking} />],
    ['goods by sector', <TradeBySectorChart key="" {...common} model={bySector} who="" />],
    ['the named sectors', <PrioritiesChart key="" {...common} model={named} who="" />],
  ])('of %s says which facts it rests on, and each is one that the atlas has', (_, chart) => {
    const table = tableOf(chart)
    expect(table.cites).toHaveLength(table.rows.length)
    const facts = table.cites?.flat() ?? []
    expect(facts.length).toBeGreaterThan(0)
    expect(facts.filter((id) => !citation(atlas, id))).toEqual([])
  })
})
