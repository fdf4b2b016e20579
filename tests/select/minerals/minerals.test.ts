import { describe, expect, it } from 'vitest'
import { outputChanges } from '../../../src/select/minerals/changes.ts'
import { notCharted, openReserves } from '../../../src/select/minerals/notCharted.ts'
import { outputShares, reserveShares, thingOf } from '../../../src/select/minerals/shares.ts'
import { sitesOf } from '../../../src/select/minerals/sites.ts'
import { uranium } from '../../../src/select/minerals/uranium.ts'
import { countryId, IND, KAZ, sectorId } from '../../setup/builders.ts'
import { atlas } from '../../setup/compiled.ts'

const FIVE = { country: null, sectors: [] }
const figures = atlas.minerals?.figures ?? []
const by = <T extends { at: string }>(rows: readonly T[], id: string) =>
  rows.find((r) => r.at === `mineral:${id}`)

describe('a share of world output', () => {
  const { rows, year } = outputShares(atlas, FIVE)

  it('is of the newest year of the edition, whatever is asked', () => {
    expect(year).toBe('2025')
    expect(outputShares(atlas, { country: IND, sectors: [] }).year).toBe('2025')
    expect(reserveShares(atlas, FIVE).year).toBeNull()
    const older = figures.filter((f) => f.period !== '2025')
    const minerals = { figures: older, sites: [] }
    expect(outputShares({ ...atlas, minerals }, FIVE).year).toBe('2024')
  })

  it('is the value over the world’s of one edition, never a printed share', () => {
    expect(by(rows, 'tj-antimony-mine-2025')?.share).toBe(20)
    expect(by(rows, 'kz-copper-mine-2025')?.share).toBeCloseTo((710 / 23000) * 100)
    expect(by(rows, 'ca-rhenium-mine-2025')?.share).toBeCloseTo(9.8765, 3)
  })

  it('is a ceiling where the world’s leaves a producer out, and only there', () => {
    expect(by(rows, 'kz-barite-mine-2025')?.ceiling).toBe(true)
    expect(by(rows, 'kz-gold-mine-2025')?.ceiling).toBe(false)
    // Barite, bauxite, iodine, mercury of two states and together, ferrosilicon, silicon metal, selenium, tellurium.
    expect(rows.filter((r) => r.ceiling)).toHaveLength(10)
  })

  it('has no uranium, no reserves, and nothing that its source does not explain', () => {
    expect(rows.filter((r) => r.mineral === 'uranium' || r.stage === 'reserves')).toEqual([])
    expect(by(rows, 'kz-selenium-refinery-2025')).toBeUndefined()
  })

  it('stands by state, the largest first, with sums last and only among all five', () => {
    expect([...new Set(rows.map((r) => r.country))]).toEqual(['TJK', 'KAZ', 'UZB', 'KGZ', 'TKM', null])
    expect(outputShares(atlas, { country: KAZ, sectors: [] }).rows.every((r) => r.country === KAZ)).toBe(true)
  })
})

describe('a share of world reserves', () => {
  const { rows } = reserveShares(atlas, FIVE)

  it('is a ceiling against a floor', () => {
    const chromium = by(rows, 'kz-chromium-reserves-ore-2024')
    expect(chromium?.share).toBeCloseTo(19.1667, 3)
    expect(chromium?.ceiling).toBe(true)
    expect(by(rows, 'kz-copper-reserves-2025')?.ceiling).toBe(false)
  })

  it('is never a claim', () => expect(rows.filter((r) => r.mineral === 'manganese')).toEqual([]))
})

describe('what is in no chart', () => {
  it('is said by why: claims, forecasts, trade, capacity, and the jump of selenium', () => {
    const groups = notCharted(atlas, FIVE)
    const ids = Object.fromEntries(groups.map((g) => [g.reason, g.figures.map((f) => f.id)]))
    expect(ids.claim).toContain('ca-manganese-reserves-claim-2025')
    expect(ids.claim).toHaveLength(8)
    expect(ids.forecast).toContain('kz-rare-earths-kuirektykol-2025')
    expect(ids.forecast).toContain('kz-rare-earths-zhana-kazakhstan-2025')
    expect(ids.trade).toContain('kz-tantalum-us-imports-2024')
    expect(ids.unexplained).toEqual(['kz-selenium-refinery-2024', 'kz-selenium-refinery-2025'])
  })

  it('holds every figure that may not be charted, once, but for uranium and open reserves', () => {
    const said = [...notCharted(atlas, FIVE).flatMap((g) => g.figures), ...openReserves(atlas, FIVE)]
    const left = figures.filter((f) => !f.chart && f.mineral !== 'uranium')
    expect(left.filter((f) => said.filter((s) => s === f).length !== 1)).toEqual([])
  })

  it('is about each of the five where it is about Central Asia, and not about India', () => {
    const of = (country: typeof KAZ) =>
      notCharted(atlas, { country, sectors: [] })
        .flatMap((g) => g.figures)
        .map((f) => f.id)
    expect(of(countryId('TKM'))).toContain('ca-manganese-reserves-claim-2025')
    expect(of(IND)).toEqual([])
  })

  it('lists reserves without a figure, or without the world’s', () => {
    expect(
      openReserves(atlas, FIVE)
        .map((f) => f.id)
        .sort(),
    ).toEqual([
      ...['kz-antimony', 'kz-barite', 'kz-rhenium', 'kz-silver', 'kz-tungsten'].map(
        (m) => `${m}-reserves-2025`,
      ),
      ...['tj-fluorspar', 'tj-lead', 'uz-rhenium'].map((m) => `${m}-reserves-2025`),
    ])
  })
})

describe('output against the year before', () => {
  const { years, rows, opened, steady } = outputChanges(atlas, FIVE)

  it('is of the two years of the edition', () => expect(years).toEqual(['2024', '2025']))

  it('takes a zero for a value', () => {
    expect([opened?.thing, opened?.before, opened?.after, opened?.change]).toEqual([
      'tungsten',
      0,
      2400,
      null,
    ])
    expect(rows[0]).toBe(opened)
  })

  it('goes from the largest rise to the largest fall, in percent of what it was', () => {
    expect(rows[1]?.change).toBeCloseTo((60 / 170) * 100)
    expect(rows.at(-1)?.change).toBeCloseTo(-33.333, 2)
    expect(steady.length).toBeGreaterThan(0)
    expect(steady.every((r) => r.before === r.after)).toBe(true)
  })
})

describe('uranium', () => {
  it('is of the newest year that has the world’s output from the same source', () => {
    const model = uranium(atlas, FIVE)
    expect(model?.year).toBe('2022')
    expect(model?.shares.map((s) => Math.round(s.share * 10) / 10)).toEqual([43, 6.7])
  })
})

describe('the thing that a figure counts', () => {
  it.each([
    ['kz-iron-ore-mine-usable-ore-2025', 'iron ore (usable ore)'],
    ['tm-sulphur-product-2024', 'sulphur in all forms'],
    ['kz-silicon-ferrosilicon-2025', 'ferrosilicon'],
    ['ca-gold-reserves-2025', 'gold'],
  ])('%j is %j', (id, thing) => {
    const found = figures.find((f) => f.id === id)
    expect(found && thingOf(found)).toBe(thing)
  })
})

describe('the sites', () => {
  const asked = { country: null, sectors: [], group: null, status: null }
  const ids = (change: object) => sitesOf(atlas, { ...asked, ...change }).sites.map((s) => s.id)

  it('are 66, of which two have no place', () => {
    const { sites, surveyed, uncertain, placeless } = sitesOf(atlas, asked)
    expect([sites.length, placeless, surveyed + uncertain + placeless]).toEqual([66, 2, 66])
  })

  it('of energy are those of uranium; of fertiliser those of potash, urea and brines', () => {
    expect(ids({ sectors: [sectorId('energy')] }).sort()).toEqual([
      'kz-suluchekinskoye',
      'uz-navoi',
      'uz-sugraly',
    ])
    expect(ids({ sectors: [sectorId('fertiliser')] }).sort()).toEqual([
      ...['tm-balkanabat-iodine', 'tm-bereket-iodine', 'tm-garabogazkarbamid', 'tm-garlyk', 'tm-gaurdak'],
      'tm-hazar-chemical',
    ])
    expect(ids({ sectors: [sectorId('critical-minerals')] })).toHaveLength(66)
    expect(ids({ sectors: [sectorId('health')] })).toEqual([])
  })

  it('are narrowed by country, group and status together', () => {
    expect(ids({ country: countryId('UZB'), group: 'gold', status: 'operating' })).toEqual(['uz-muruntau'])
  })
})
