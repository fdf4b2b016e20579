import { describe, expect, it } from 'vitest'
import { sitesLayer } from '../../src/select/layers/sites.ts'
import { mapNumbers } from '../../src/select/mapNumbers.ts'
import { stateCounts } from '../../src/select/stateCounts.ts'
import { knownOf } from '../../src/view/known.ts'
import { viewOf } from '../../src/view/readAddress.ts'
import { atlas, home } from '../setup/compiled.ts'

const drawn = (address: string) => mapNumbers(atlas, viewOf(address, knownOf(home)).view)
const whats = (address: string) => [...new Set(drawn(address).map(({ what }) => what))]

describe('the numbers that a map draws', () => {
  it('are the items of each partner, and not of India, which is not classed', () =>
    expect(drawn('').map(({ of, what }) => `${of} ${what}`)).toEqual([
      ...['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'].map((id) => `${id} items`),
    ]))

  it('are those of the states that are compared, and of their ends of the trade', () => {
    const compared = drawn('?country=KAZ&compare=UZB&layer=flows')
    expect(new Set(compared.map(({ of }) => of))).toEqual(new Set(['KAZ', 'UZB']))
    expect(compared).toHaveLength(6)
  })

  it.each([
    ['', ['items']],
    ['?layer=flows', ['items', 'export', 'import']],
    ['?layer=sites', ['items', 'sites']],
    ['?sector=connectivity', ['items', 'corridors']],
    ['?sector=connectivity&layer=none', ['items']],
  ])('follow the layers that are drawn: %j', (address, expected) => expect(whats(address)).toEqual(expected))

  it('count the sites that the layer draws', () => {
    const { points } = sitesLayer(atlas.minerals?.sites ?? [])
    expect(drawn('?layer=sites').at(-1)).toMatchObject({ what: 'sites', of: null, value: points.length })
  })

  it('are of the year of the view', () => {
    const items = (address: string) => drawn(address).reduce((sum, { value }) => sum + Number(value), 0)
    expect(items('?year=2010')).toBeLessThan(items(''))
  })

  it('count what the page is served with', () => expect(stateCounts(atlas)).toEqual(home.states))
})
