import { describe, expect, it } from 'vitest'
import { slideHeading } from '../../../src/app/send/slideHeading.ts'
import { plain, subjectOf } from '../../../src/export/fileName.ts'
import '../../setup/catalogue.ts'
import { countryId, KAZ, sectorId, viewOf } from '../../setup/builders.ts'
import { home } from '../../setup/compiled.ts'

const FIVE = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'].map(countryId)
const HEADINGS = [
  [{}, 'India and Central Asia'],
  [{ year: 2019 }, 'India and Central Asia · FY2019-20'],
  [{ boundary: 'intl' }, 'India and Central Asia · De facto, disputes marked'],
  [
    { year: 2019, boundary: 'in', beside: 'intl' },
    'India and Central Asia · FY2019-20 · As claimed by India beside De facto, disputes marked',
  ],
  [{ country: KAZ, sectors: [sectorId('energy')], layers: ['sites'] }, 'Kazakhstan: Energy · Mineral sites'],
  [
    { compare: FIVE, year: 2019 },
    'Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan · FY2019-20',
  ],
  [
    { compare: FIVE, year: 2020 },
    'Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan · FY2020-21',
  ],
] as const

describe('the heading of a view as a slide', () => {
  it.each(HEADINGS)('of %j is %s', (change, heading) => {
    expect(slideHeading(viewOf(change as object), home)).toBe(heading)
  })

  it('names the file otherwise for every other view', () => {
    const names = HEADINGS.map(([, title]) => subjectOf({ title, id: 'view' }))
    expect(new Set(names).size).toBe(HEADINGS.length)
    expect(names[1]).toBe(plain('India and Central Asia FY2019-20'))
  })
})
