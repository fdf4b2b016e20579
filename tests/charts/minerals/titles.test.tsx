import '../../setup/catalogue.ts'
import { describe, expect, it } from 'vitest'
import { ChangesChart } from '../../../src/charts/minerals/ChangesChart.tsx'
import { SharesChart } from '../../../src/charts/minerals/SharesChart.tsx'
import { SitesFigure } from '../../../src/charts/minerals/SitesFigure.tsx'
import { UraniumChart } from '../../../src/charts/minerals/UraniumChart.tsx'
import type { CountryId } from '../../../src/domain/ids.ts'
import { outputChanges } from '../../../src/select/minerals/changes.ts'
import { outputShares, reserveShares } from '../../../src/select/minerals/shares.ts'
import { sitesOf } from '../../../src/select/minerals/sites.ts'
import { uranium } from '../../../src/select/minerals/uranium.ts'
import { LIGHT } from '../../../src/theme/theme.ts'
import { countryId, KAZ, provenanceOf, sectorId, TKM, UZB } from '../../setup/builders.ts'
import { atlas } from '../../setup/compiled.ts'
import { pageOf } from '../../setup/page.ts'
import { STATES } from '../../setup/states.ts'

const [KGZ, TJK] = [countryId('KGZ'), countryId('TJK')]
const common = { states: STATES, provenance: provenanceOf(), theme: LIGHT }
const asked = (country: CountryId | null, ...sectors: string[]) => ({
  country,
  sectors: sectors.map(sectorId),
})
const titleIn = (chart: Parameters<typeof pageOf>[0]) => pageOf(chart).querySelector('h3')?.textContent.trim()

// Shares are worked out by hand from the rows of MCS 2026: 22,000 ÷ 110,000 t and the like.
describe('the finding over shares', () => {
  const titleOf = (of: 'output' | 'reserves', narrowed: ReturnType<typeof asked>) => {
    const model = (of === 'output' ? outputShares : reserveShares)(atlas, narrowed)
    const { first } = model
    return first && titleIn(<SharesChart {...common} of={of} model={{ ...model, first }} />)
  }

  it.each([
    [
      asked(null),
      'The largest shares of world output in 2025: antimony in Tajikistan, an estimated 20.0%; chromium in Kazakhstan, an estimated 13.7%',
    ],
    [
      asked(KGZ),
      'The largest share of world output in 2025: mercury in Kyrgyzstan, at most an estimated 2.4%',
    ],
    [
      asked(UZB),
      'The largest shares of world output in 2025: rhenium in Uzbekistan, an estimated 8.6%; gold in Uzbekistan, an estimated 3.9%',
    ],
    [
      asked(null, 'fertiliser'),
      'The largest shares of world output in 2025: sulphur in all forms in Kazakhstan, 5.7%; iodine in Turkmenistan, at most an estimated 2.4%',
    ],
  ])('of output is true of %j', (narrowed, title) => expect(titleOf('output', narrowed)).toBe(title))

  it.each([
    [
      asked(null),
      'The largest shares of world reserves: chromium (ore) in Kazakhstan, at most 19.2%; antimony in Kyrgyzstan, at most 13.0%',
    ],
    [asked(UZB), 'The largest share of world reserves: gold in Uzbekistan, 3.3%'],
    [asked(TJK), 'The largest share of world reserves: antimony in Tajikistan, at most 3.0%'],
  ])('of reserves is true of %j', (narrowed, title) => expect(titleOf('reserves', narrowed)).toBe(title))

  it('is none where a sector has no such mineral', () => {
    expect(titleOf('output', asked(null, 'energy'))).toBeNull()
    expect(titleOf('output', asked(countryId('IND')))).toBeNull()
  })
})

describe('the finding over uranium', () => {
  const titleOf = (narrowed: ReturnType<typeof asked>) => {
    const model = uranium(atlas, narrowed)
    return model && titleIn(<UraniumChart {...common} model={model} />)
  }

  it.each([
    [asked(null), 'Share of the world’s uranium mined in 2022: Kazakhstan 43% and Uzbekistan 7%'],
    [asked(UZB, 'energy'), 'Share of the world’s uranium mined in 2022: Uzbekistan 7%'],
    [asked(KAZ, 'critical-minerals'), 'Share of the world’s uranium mined in 2022: Kazakhstan 43%'],
    [asked(TKM), null],
    [asked(null, 'fertiliser'), null],
  ])('is true of %j', (narrowed, title) => expect(titleOf(narrowed)).toBe(title))
})

describe('the finding over two years', () => {
  const titleOf = (narrowed: ReturnType<typeof asked>) =>
    titleIn(<ChangesChart {...common} model={outputChanges(atlas, narrowed)} />)

  it.each([
    [
      asked(null),
      'From 2024 to 2025, 12 outputs rose and 11 fell; tungsten in Kazakhstan went from none to an estimated 2,400 t',
    ],
    [asked(TJK), 'From 2024 to 2025, 1 output rose, 0 fell and 3 stayed the same'],
    [asked(UZB), 'From 2024 to 2025, 2 outputs rose, 2 fell and 4 stayed the same'],
    [asked(null, 'fertiliser'), 'From 2024 to 2025, 2 outputs rose, 1 fell and 2 stayed the same'],
  ])('is true of %j', (narrowed, title) => expect(titleOf(narrowed)).toBe(title))

  it('has the zero of the year before as a zero, and no percent of it', () => {
    const page = pageOf(<ChangesChart {...common} model={outputChanges(atlas, asked(KAZ))} />)
    const row = [...page.querySelectorAll('tr')].find((r) => r.textContent.includes('tungsten'))
    expect([...(row?.children ?? [])].map((c) => c.textContent).slice(0, 5)).toEqual([
      'Kazakhstan: tungsten',
      '0',
      '2,400',
      't',
      'no data',
    ])
  })
})

describe('the finding over the sites', () => {
  const titleOf = (change: object) => {
    const model = sitesOf(atlas, { country: null, sectors: [], group: null, status: null, ...change })
    return titleIn(
      <SitesFigure {...common} model={model}>
        {null}
      </SitesFigure>,
    )
  }

  it.each([
    [{}, 'Of the 66 deposits, mines and plants listed, 19 operate'],
    [{ country: TKM }, 'Of the 7 deposits, mines and plants listed, 4 operate'],
    [{ group: 'uranium' }, 'Of the 3 deposits, mines and plants listed, 1 operates'],
    [{ status: 'planned' }, 'Of the 7 deposits, mines and plants listed, none is said to operate'],
    [{ status: 'closed' }, 'The one site listed is not said to operate'],
  ])('is true of %j', (change, title) => expect(titleOf(change)).toBe(title))
})
