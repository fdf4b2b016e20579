import { describe, expect, it } from 'vitest'
import { concentration, stageFloors } from '../../../src/select/rareEarths/concentration.ts'
import {
  largest,
  producerOutput,
  producers,
  seams,
  worldOutput,
} from '../../../src/select/rareEarths/production.ts'
import { atlas } from '../../setup/compiled.ts'

const production = atlas.rareEarths?.production ?? []

describe('mine production of one producer', () => {
  it('is two lines that never mix, and a year without a figure is missing', () => {
    const india = producerOutput(production, 'IN')
    const at = (year: number) => india.points.find((p) => p.year === year)
    expect(at(2024)).toMatchObject({ usgs: 2900, bgs: 4200, estimated: true })
    expect(at(2025)).toMatchObject({ usgs: 2900, bgs: null })
    // BGS has nothing for 2010 to 2012.
    expect([2009, 2010, 2012, 2013].map((year) => at(year)?.bgs)).toEqual([16, null, null, 319])
    expect(india.bgs?.year).toBe(2024)
    expect(at(2024)?.at).toEqual(expect.arrayContaining(['output:usgs:2024:IN', 'output:bgs:2024:IN']))
  })

  it('is nothing for a state that neither survey lists', () => {
    expect(producerOutput(production, 'KZ')).toMatchObject({ usgs: null, bgs: null })
    expect(producers(production)).not.toContain('KZ')
  })

  it('is offered of the largest first, and not of the world or of all others', () => {
    expect(producers(production).slice(0, 4)).toEqual(['CN', 'US', 'AU', 'MM'])
    expect(producers(production)).not.toEqual(expect.arrayContaining(['world']))
    expect(producers(production)).not.toEqual(expect.arrayContaining(['other']))
  })
})

describe('the largest producers', () => {
  it('are the five of the newest year and India, since every producer is listed', () => {
    const model = largest(production, 'IN')
    expect(model?.producers).toEqual(['CN', 'US', 'AU', 'MM', 'TH', 'IN'])
    expect(model?.years.map((y) => y.year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025])
    expect(model?.years[0]?.tonnes).toEqual({
      ...{ CN: 120000, US: 14000, AU: 21000, MM: 23000, TH: 1000, IN: 2900 },
    })
  })
})

describe('the world', () => {
  it('has every year from 1900 on, with the edition that each is from', () => {
    const years = worldOutput(production)
    expect(years).toHaveLength(126)
    expect(years[0]).toMatchObject({ year: 1900, tonnes: 1040, edition: 'DS140' })
    expect(years.at(-1)).toMatchObject({ year: 2025, tonnes: 390000, edition: 'MCS 2026', estimated: true })
    expect(seams(years).map((y) => y.year)).toEqual([2017, 2018, 2023, 2024])
  })
})

describe('concentration', () => {
  // Worked out by hand from the rows of the USGS: of the printed world, and of the sum of the rows.
  it.each([
    [2018, 4318.66, 4303.69],
    [2020, 3653.65, 3645.19],
    [2022, 5265.02, 5250.16],
    [2024, 5302.32, 5192.43],
    [2025, 5054.44, 5072.38],
  ])('of mining in %i is the sum of squared shares', (year, printed, ofSum) => {
    const found = concentration(production).find((y) => y.year === year)
    expect(found?.hhi).toBeCloseTo(printed, 1)
    expect(found?.ofSum).toBeCloseTo(ofSum, 1)
  })

  it('is of years alone whose rows make up the world', () => {
    expect(concentration(production).map((y) => y.year)).toEqual([
      2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
    ])
  })

  it('of a stage is a floor: the share of China squared, and no more than if the rest were one', () => {
    const floors = stageFloors(atlas.market.stages)
    expect(floors.map((f) => [f.stage, f.floor, f.ceiling])).toEqual([
      ['mining', 3600, 3600 + 1600],
      ['refining', 8281, 8281 + 81],
      ['magnets', 8836, 8836 + 36],
    ])
  })
})
