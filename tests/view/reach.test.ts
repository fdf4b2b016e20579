import { describe, expect, it } from 'vitest'
import { reach } from '../../src/view/reach.ts'

describe('the address of a place', () => {
  it.each([
    ['as it is, where nothing is chosen', { href: '?country=KAZ#x' }, '', '?country=KAZ#x'],
    [
      'with the sectors that are chosen',
      { href: '?country=KAZ' },
      '?sector=energy',
      '?sector=energy&country=KAZ',
    ],
    ['instead of the country that is chosen', { href: '?country=KAZ' }, '?country=UZB', '?country=KAZ'],
    [
      'with the chosen country, where the place is seen with it',
      { href: '?country=KAZ#x', countries: ['KAZ', 'UZB'] },
      '?country=UZB',
      '?country=UZB#x',
    ],
    [
      'without a country that would hide it, and what was compared with it',
      { href: 'minerals/#s', countries: ['KAZ'] },
      '?country=UZB&compare=TJK&year=2020',
      'minerals/?year=2020#s',
    ],
    [
      'without sectors that would hide it',
      { href: 'timeline/#e', sectors: ['energy'] },
      '?sector=health,trade',
      'timeline/#e',
    ],
    [
      'with sectors of which one shows it',
      { href: 'timeline/#e', sectors: ['energy'] },
      '?sector=health,energy',
      'timeline/?sector=health,energy#e',
    ],
    [
      'without what is compared, where the first of it would hide the place',
      { href: 'minerals/#s', countries: ['KAZ'] },
      '?compare=UZB,TJK&year=2020',
      'minerals/?year=2020#s',
    ],
    ['with no country, where it asks for none', { href: '?country=#c' }, '?country=KAZ&compare=UZB', './#c'],
    ['on another page', { href: 'sources/#s' }, '?country=KAZ', 'sources/?country=KAZ#s'],
  ])('is %s', (_, place, kept, address) => {
    expect(reach(place, kept)).toBe(address)
  })
})
