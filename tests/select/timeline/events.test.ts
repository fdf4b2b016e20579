import '../../setup/catalogue.ts'
import { describe, expect, it } from 'vitest'
import { titleOf } from '../../../src/charts/timeline/TimelineFigure.tsx'
import { byYear, eventsOf, findingOf } from '../../../src/select/timeline/events.ts'
import { eventGaps } from '../../../src/select/timeline/unknown.ts'
import { countryId, KAZ, sectorId } from '../../setup/builders.ts'
import { atlas } from '../../setup/compiled.ts'

const ALL = { country: null, sectors: [], kinds: [], years: null }
const of = (change: object) => eventsOf(atlas, { ...ALL, ...change })
const title = (change: object) => {
  const finding = findingOf(of(change))
  return finding && titleOf(finding, null)
}

describe('the events', () => {
  it('are in order of the day on which each began', () => {
    const dates = of({}).map((e) => e.date)
    expect(dates).toEqual(dates.toSorted())
    expect(byYear(of({})).map((y) => y.year)).toEqual([...new Set(dates.map((d) => Number(d.slice(0, 4))))])
  })

  it('of a country name it', () => {
    expect(of({ country: KAZ }).every((e) => e.countries.includes(KAZ))).toBe(true)
    expect(of({ country: KAZ, kinds: ['control'] })).toEqual([])
  })

  it('are narrowed by kind and by the years in which they begin', () => {
    expect(of({ kinds: ['summit', 'visit'] }).map((e) => e.id)).toEqual([
      'in-uz-2018-10-01-summit',
      'in-tj-2018-10-08-grant',
      'summit-2022-01-27',
      'in-tm-2022-04-02-president',
    ])
    expect(of({ years: [2006, 2010] }).map((e) => e.date)).toEqual(['2006', '2009-01-24', '2010-09-21'])
  })

  it('of a fiscal year are those that had begun by the end of it', () => {
    expect(of({ until: 2008 }).map((e) => e.date)).toEqual(['2006', '2009-01-24'])
    expect(of({ until: 2009 }).map((e) => e.date)).toEqual(['2006', '2009-01-24'])
    expect(of({ until: 2010, years: [2010, 2026] }).map((e) => e.date)).toEqual(['2010-09-21'])
    expect(of({ until: null })).toHaveLength(of({}).length)
  })
})

describe('the finding over the picture', () => {
  it.each([
    [{}, '2025 has the most entries: 30 of 84'],
    [{ country: KAZ }, '2025 has the most entries: 8 of 26'],
    [{ kinds: ['visit'] }, '2018 has the most entries: 2 of 3'],
    [{ sectors: [sectorId('fertiliser')] }, '1 entry, of 2017'],
    [{ kinds: ['summit', 'visit'] }, '4 entries, 2 in each of 2018 and 2022'],
    [{ kinds: ['deal'], years: [2009, 2018] }, '2011 has the most entries: 2 of 5'],
    [{ kinds: ['project'], years: [2012, 2024] }, '2012 and 2024 have the most entries: 2 of 9 each'],
    [{ years: [2006, 2010] }, '3 entries, one in each of 2006, 2009 and 2010'],
    [{ country: countryId('TJK'), sectors: [sectorId('fertiliser')] }, null],
  ])('is true of %j', (change, words) => expect(title(change)).toBe(words))

  it('names the last that happened or is said to have, and not what was only due', () => {
    expect(findingOf(of({}))?.last?.id).toBe('us-cn-2026-09-24-truce-headline')
    expect(findingOf(of({ sectors: [sectorId('dialogue')] }))?.last?.id).not.toBe('dialogue-2026-fifth')
  })
})

describe('what was not found to have happened', () => {
  const ids = (...asked: Parameters<typeof eventGaps> extends [unknown, ...infer R] ? R : never) =>
    eventGaps(atlas, ...asked).map((g) => g.id)

  it('is of events alone', () => {
    expect(eventGaps(atlas, null, []).every((g) => g.kind === 'event')).toBe(true)
    expect(ids(null, [])).toContain('fifth-dialogue')
  })

  it('is narrowed by country and sector', () => {
    expect(ids(countryId('TJK'), [sectorId('critical-minerals')])).toContain('tajik-antimony-aluminium')
    expect(ids(countryId('TJK'), [sectorId('energy')])).not.toContain('tajik-antimony-aluminium')
    // It names Uzbekistan, though its item is of all five.
    expect(ids(countryId('KAZ'), [])).not.toContain('upi-uzbekistan')
    expect(ids(countryId('UZB'), [])).toContain('upi-uzbekistan')
    expect(ids(countryId('KAZ'), [])).toContain('fifth-dialogue')
  })
})
