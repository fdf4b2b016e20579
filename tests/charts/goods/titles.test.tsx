import '../../setup/catalogue.ts'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { CommoditiesChart } from '../../../src/charts/goods/CommoditiesChart.tsx'
import { MultiplesChart } from '../../../src/charts/goods/MultiplesChart.tsx'
import { SectorsChart } from '../../../src/charts/goods/SectorsChart.tsx'
import { ShareChart } from '../../../src/charts/goods/ShareChart.tsx'
import type { CountryId, SectorId } from '../../../src/domain/ids.ts'
import type { Flow } from '../../../src/domain/trade.ts'
import { multiples } from '../../../src/select/goods/multiples.ts'
import { sectorsOverTime } from '../../../src/select/goods/sectorsOverTime.ts'
import { shares } from '../../../src/select/goods/share.ts'
import { topCommodities } from '../../../src/select/goods/topCommodities.ts'
import { LIGHT } from '../../../src/theme/theme.ts'
import { countryId, KAZ, provenanceOf, sectorId, TKM, UZB } from '../../setup/builders.ts'
import { atlas } from '../../setup/compiled.ts'
import { pageOf } from '../../setup/page.ts'

const common = {
  provenance: provenanceOf(),
  theme: LIGHT,
  countries: atlas.countries,
  mode: 'light' as const,
}
const health = sectorId('health')

/** The title without the mark that ends it, and the rows of the table. */
function read(chart: ReactElement) {
  const page = pageOf(chart)
  const rows = [...page.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  )
  return { title: page.querySelector('h3')?.textContent.trim(), text: page.textContent, rows }
}

describe('the finding over the share of India’s trade', () => {
  const of = (country: CountryId | null, who: string) =>
    read(<ShareChart {...common} model={shares(atlas, country)} who={who} />)

  it.each([
    [
      null,
      'the five',
      'Of India’s goods trade, 0.11% was with the five in FY2025-26 (provisional); the highest share since FY2010-11 was 0.35% in FY2019-20',
    ],
    [
      KAZ,
      'Kazakhstan',
      'Of India’s goods trade, 0.022% was with Kazakhstan in FY2025-26 (provisional); the highest share since FY2010-11 was 0.31% in FY2019-20',
    ],
    [
      UZB,
      'Uzbekistan',
      'Of India’s goods trade, 0.055% was with Uzbekistan in FY2025-26 (provisional), the highest share since FY2010-11',
    ],
  ])('with %s', (country, who, expected) => {
    expect(of(country, who).title).toBe(expected)
  })

  it('has in its table each of the five and all of them', () => {
    const row = of(null, 'the five').rows.find(([year]) => year === 'FY2024-25')
    expect(row).toEqual(['FY2024-25', '0.103', '0.030', '0.005', '0.004', '0.019', '0.046', 'reported'])
  })
})

describe('the finding over the five side by side', () => {
  const of = (chosen: CountryId | null, sectors: readonly SectorId[], goods: string | null) =>
    read(
      <MultiplesChart
        {...common}
        model={multiples(atlas, sectors)}
        scale="one"
        chosen={chosen}
        sectors={goods}
      />,
    ).title

  it.each([
    [
      null,
      [],
      null,
      'Uzbekistan trades most with India of the five, USD 673 million in FY2025-26 (provisional); India sells more than it buys in trade with 4 of the five',
    ],
    [
      TKM,
      [],
      null,
      'Turkmenistan is number 2 of the five by goods trade with India, USD 278 million in FY2025-26 (provisional)',
    ],
    [
      KAZ,
      [health],
      'pharmaceuticals',
      /^In pharmaceuticals: Kazakhstan is number 2 of the five by goods trade with India, USD \d+ million in FY2022-23$/,
    ],
  ] as const)('with %s in %s', (chosen, sectors, goods, expected) => {
    if (typeof expected === 'string') expect(of(chosen, sectors, goods)).toBe(expected)
    else expect(of(chosen, sectors, goods)).toMatch(expected)
  })
})

describe('the finding over goods by sector', () => {
  const of = (country: CountryId | null, sectors: readonly SectorId[], flow: Flow, who: string) =>
    read(
      <SectorsChart
        {...common}
        model={sectorsOverTime(atlas, country, sectors, flow)}
        who={who}
        factsOf={() => []}
      />,
    )

  it('names the largest of each classification by itself', () => {
    expect(of(null, [], 'export', 'the five').title).toMatch(
      /^India’s exports to the five: the largest sector was pharmaceuticals, USD 264 million, in FY2021-22 \(HS chapters\) and pharmaceuticals, USD \d+ million, in FY2022-23 \(principal commodities\)$/,
    )
    expect(of(KAZ, [], 'import', 'Kazakhstan').title).toBe(
      'India’s imports from Kazakhstan: the largest sector was energy, USD 188 million, in FY2021-22 (HS chapters) and energy, USD 127 million, in FY2022-23 (principal commodities)',
    )
  })

  it('names no largest among chosen sectors, and says where nothing was traded', () => {
    expect(of(null, [health], 'export', 'the five').title).toMatch(
      /^India’s exports to the five in the chosen sectors: pharmaceuticals, USD 264 million, in FY2021-22/,
    )
    expect(of(countryId('KGZ'), [sectorId('fertiliser')], 'import', 'Kyrgyzstan').title).toBe(
      'India’s imports from Kyrgyzstan: nothing in the chosen sectors',
    )
  })

  it.each([
    [countryId('KGZ'), 'energy', 'Kyrgyzstan', 'energy'],
    [KAZ, 'fertiliser', 'Kazakhstan', 'fertilisers'],
    [UZB, 'energy', 'Uzbekistan', 'energy'],
  ])(
    'says which year was the latest, where nothing is left in the newest: %s %s',
    (id, sector, who, label) => {
      const { title, rows } = of(id, [sectorId(sector)], 'import', who)
      expect(title).toMatch(
        new RegExp(
          `^India’s imports from ${who} in the chosen sectors: nothing in FY2022-23; the latest year with any: ${label}, USD [\\d.,]+ million, in FY20\\d\\d-\\d\\d \\(HS chapters\\)$`,
        ),
      )
      expect(rows.at(-1)).toEqual(['FY2022-23', 'principal commodities', '0.00'])
    },
  )

  it('has in its table one classification a row', () => {
    const { rows } = of(null, [], 'export', 'the five')
    expect(rows.slice(1).map(([year, classed]) => `${year} ${classed}`)).toHaveLength(13)
    expect(rows.at(-1)?.slice(0, 2)).toEqual(['FY2022-23', 'principal commodities'])
  })
})

describe('the finding over the largest commodities', () => {
  const of = (
    country: CountryId | null,
    sectors: readonly SectorId[],
    year: number,
    flow: Flow,
    who: string,
  ) => {
    const model = topCommodities(atlas, country, { sectors, year }, { flow, classification: 'hs' })
    if (!model) throw new Error('no commodities')
    return read(<CommoditiesChart {...common} model={model} who={who} colour="#1F7A8C" />)
  }

  it('names the first and its share of the flow', () => {
    expect(of(null, [], 2021, 'export', 'The five states').title).toMatch(
      /^The five states: the largest of India’s exports in FY2021-22 was \S.*, USD 264 million, 39% of them all$/,
    )
    expect(of(KAZ, [], 2019, 'import', 'Kazakhstan').title).toBe(
      'Kazakhstan: the largest of India’s imports in FY2019-20 was mineral fuels and oils, USD 2,142 million, 95% of them all',
    )
    expect(of(UZB, [health], 2021, 'export', 'Uzbekistan').title).toMatch(
      /^Uzbekistan: of the chosen goods India’s largest export in FY2021-22 was .*, USD 139 million, 51\.2% of all exports$/,
    )
  })

  it('says that two classifications never add, and which year is shown where another was asked for', () => {
    expect(of(KAZ, [], 2019, 'import', 'Kazakhstan').text).toMatch(/count the same goods and never add/)
    expect(of(KAZ, [], 2025, 'import', 'Kazakhstan').text).toMatch(
      /FY2025-26 has no goods by commodity: FY2022-23/,
    )
  })
})
