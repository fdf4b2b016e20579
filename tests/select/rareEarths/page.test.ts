import { describe, expect, it } from 'vitest'
import { allStages, shareReadings } from '../../../src/select/rareEarths/allStages.ts'
import { controls } from '../../../src/select/rareEarths/controls.ts'
import { elements, priceMiddle } from '../../../src/select/rareEarths/elements.ts'
import { byUse, demand, otherUses, projections } from '../../../src/select/rareEarths/endUses.ts'
import {
  goodsYears,
  incompatible,
  magnetOrigins,
  magnetTonnes,
  magnetValues,
  ownResource,
} from '../../../src/select/rareEarths/indiaImports.ts'
import { exportMonths } from '../../../src/select/rareEarths/observed.ts'
import { lastKnown, reserves } from '../../../src/select/rareEarths/reserves.ts'
import { atlas } from '../../setup/compiled.ts'

const { rareEarths, timeline } = atlas
if (!rareEarths || !timeline) throw new Error('the real data has no rare earths or no timeline')

describe('shares of all rare earths', () => {
  it('have a figure for mining alone, by the newest year of the USGS', () => {
    expect(allStages(atlas.market).map((r) => [r.stage, r.share, r.year, r.estimated])).toEqual([
      ['mining', 69.2, 2025, true],
      ['refining', null, null, false],
      ['magnets', null, null, false],
    ])
  })

  it('have other readings, in the order of the stages and none of them to be drawn', () => {
    const readings = shareReadings(rareEarths.shares)
    expect(readings).toHaveLength(rareEarths.shares.length)
    expect([...new Set(readings.map((r) => r.stage))]).toEqual(['mining', 'refining', 'magnets'])
    expect(readings.some((r) => r.chart)).toBe(false)
  })
})

describe('reserves', () => {
  const model = reserves(rareEarths.reserves)
  const of = (producer: string) => model?.rows.find((r) => r.producer === producer)

  it('are of the newest edition, with the ones before', () => {
    expect(model?.editions).toEqual([2024, 2025, 2026])
    expect(of('CN')?.tonnes).toBe(44e6)
    expect(of('VN')?.before.map((b) => b.tonnes)).toEqual([22e6, 3.5e6])
  })

  it('of the world are a floor', () => {
    expect(model?.world).toMatchObject({ tonnes: 75e6, floor: true })
    expect(model?.world?.before.map((b) => [b.tonnes, b.floor])).toEqual([
      [110e6, false],
      [90e6, true],
    ])
  })

  it('of India are withdrawn, with the last figure known', () => {
    const india = of('IN')
    expect(india).toMatchObject({ tonnes: null, withdrawn: true })
    expect(india && lastKnown(india)).toBe(6.9e6)
  })

  it('that were never given are listed and not drawn', () => {
    expect(model?.unknown).toEqual(['MG', 'MM', 'NG'])
  })

  it('have India’s own resource beside them, not among them', () => {
    expect(ownResource(rareEarths.india)).toMatchObject({ value: 7.23, unit: 'Mt REO', period: '2026-04' })
  })
})

describe('the elements', () => {
  const { cards, waves } = elements(rareEarths.elements, timeline.events)

  it('are seventeen in order of atomic number', () => {
    expect(cards.map((c) => c.symbol).join(' ')).toBe('Sc Y La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu')
  })

  it('are seven under the measure of April and five under that of October 2025', () => {
    expect(waves.map((w) => [w.event.date, w.symbols.join(' ')])).toEqual([
      ['2025-04-04', 'Sc Y Sm Gd Tb Dy Lu'],
      ['2025-10-09', 'Eu Ho Er Tm Yb'],
    ])
    expect(cards.filter((c) => c.wave === null)).toHaveLength(5)
  })

  it('have the middle of a range for a place on a drawing', () => {
    expect([priceMiddle(73), priceMiddle([890, 1000])]).toEqual([73, 945])
  })
})

describe('controls', () => {
  const model = controls(timeline.events, atlas.asOf)
  const of = (id: string) => model?.marks.find((m) => m.event.id === id)

  it('stand on the lane of China, and what India did or found on its own', () => {
    expect(of('cn-2025-04-04-announcement-18')).toMatchObject({ lane: 'china', open: true, to: 100 })
    expect(of('in-2025-01-29-critical-mineral-mission')).toMatchObject({ lane: 'india', to: null })
    expect(of('cn-in-2025-10-30-first-licences')?.lane).toBe('india')
    // Of all six, and of Kyrgyzstan: not an answer of India alone.
    expect(of('dialogue-2025-06-06')).toBeUndefined()
    expect(of('kg-2025-01-21-kutessay')).toBeUndefined()
  })

  it('ended, lasted or are weak as the data say', () => {
    expect(of('cn-2025-11-07-announcement-70')).toMatchObject({ open: false, weak: false })
    expect(of('us-cn-2026-09-24-truce-headline')?.weak).toBe(true)
    expect(of('in-2026-06-29-magnet-bids-due')?.weak).toBe(true)
  })

  it('have a question where the suspension ended', () => {
    expect(model?.question).toMatchObject({ date: '2026-11-10', at: 'event:cn-2025-11-07-announcement-70' })
  })

  it('are in order of time, from left to right, and share no place of a row', () => {
    const marks = model?.marks ?? []
    expect(marks.map((m) => m.x)).toEqual(marks.map((m) => m.x).toSorted((a, b) => a - b))
    const places = marks.map((m) => `${m.lane} ${m.row} ${m.x}`)
    expect(new Set(places).size).toBe(places.length)
  })

  it('are none without events', () => {
    expect(controls([], atlas.asOf)).toBeNull()
  })
})

describe('what India imports', () => {
  it('by value is a series of years that have both, all and China', () => {
    const years = magnetValues(rareEarths.india)
    expect(years).toHaveLength(23)
    expect(years[0]).toMatchObject({ year: 2002, all: 5.7, china: 2.06, share: 36.2 })
    expect(years.at(-1)).toMatchObject({ year: 2024, all: 186.83, china: 162.79, share: 87.1 })
  })

  it('is from China first, then Indonesia, in the newest year', () => {
    expect(magnetOrigins(rareEarths.india).map((f) => f.origin)).toEqual(['CN', 'ID', 'MY', 'JP', 'KR', 'DE'])
  })

  it('by weight is of three fiscal years of one series', () => {
    expect(magnetTonnes(rareEarths.india).map((f) => [f.period, f.value])).toEqual([
      ['FY2020-21', 12400],
      ['FY2023-24', 28700],
      ['FY2024-25', 53700],
    ])
  })

  it('of metals and compounds has China’s share where one is printed for the year', () => {
    expect(
      goodsYears(rareEarths.india).map((g) => [g.goods, g.figure.value, g.china?.value ?? null]),
    ).toEqual([
      ['metals', 474, null],
      ['metals', 1064, 62],
      ['compounds', 1375, 31.56],
      ['compounds', 786, 54.45],
    ])
  })

  it('of magnets has three tonnages that are never joined', () => {
    expect(incompatible(rareEarths.india).map((f) => f.value)).toEqual([53700, 21432, 460])
  })

  it('is beside what China ships by single months', () => {
    const months = exportMonths(rareEarths.exports)
    expect(months.map((o) => o.period)).toEqual(['2025-07', '2025-08', '2025-09', '2025-10', '2026-03'])
    expect(months.map((o) => o.value)).toEqual([5577, 6146, 5774, 5473, 5238])
  })
})

describe('end uses', () => {
  it('add up to the demand for magnet rare earths', () => {
    const model = demand(rareEarths.uses)
    expect(model?.whole).toBe(90.922)
    expect(model?.parts.map((p) => [p.use, p.value])).toEqual([
      ['other', 72.067],
      ['clean-energy', 10.496],
      ['cars', 8.359],
    ])
    expect(model?.parts.map((p) => Math.round(p.share * 10) / 10)).toEqual([79.3, 11.5, 9.2])
  })

  it('are disputed where two figures of one use disagree, and these stand together, last', () => {
    const defence = byUse(atlas, rareEarths.uses).find(({ use }) => use === 'defence')
    expect(defence?.figures.map((f) => [f.figure.id, f.disputed])).toEqual([
      ['use-defence-us-ndfeb', false],
      ['use-f35-popular', true],
      ['use-f35-analyst', true],
    ])
    const cars = byUse(atlas, rareEarths.uses).find(({ use }) => use === 'cars')
    expect(cars?.figures.some((f) => f.disputed)).toBe(false)
  })

  it('are all somewhere, each once', () => {
    const shown = [
      ...byUse(atlas, rareEarths.uses).flatMap((u) => u.figures.map((f) => f.figure)),
      ...otherUses(rareEarths.uses),
      ...projections(rareEarths.uses),
    ].map((u) => u.id)
    const drawn = rareEarths.uses.filter((u) => /^iea-2024/.test(u.series ?? '')).map((u) => u.id)
    expect([...shown, ...drawn].sort()).toEqual(rareEarths.uses.map((u) => u.id).sort())
  })
})
