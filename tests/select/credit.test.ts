import { describe, expect, it } from 'vitest'
import { creditOf } from '../../src/select/credit.ts'
import { licenceOf, sourceOf } from '../setup/builders.ts'
import { atlas } from '../setup/compiled.ts'

const credit = (attribution: string, publisher: string) =>
  creditOf(licenceOf('a', { attribution }), sourceOf('s', { publisher }))

describe('the credit of a source', () => {
  it('is the attribution of its licence with the publisher’s name in it', () => {
    expect(credit('Figures: {publisher}, as restated.', 'Ministry of Trade')).toBe(
      'Figures: Ministry of Trade, as restated.',
    )
  })

  it('names the publisher wherever the licence wants the name', () => {
    expect(credit('{publisher}; © {publisher}', 'A & B')).toBe('A & B; © A & B')
  })

  it('takes a name as it is written, signs of a pattern and all', () => {
    expect(credit('Source: {publisher}', '$& of $1')).toBe('Source: $& of $1')
  })

  it('is the same for all where the licence names no publisher', () => {
    expect(credit('Made with Natural Earth.', 'Somebody')).toBe('Made with Natural Earth.')
  })

  it('ends with one full stop where the name ends with one', () => {
    expect(credit('Source: {publisher}.', 'Stans Energy Corp.')).toBe('Source: Stans Energy Corp.')
  })

  it('leaves no placeholder in any source of the atlas', () => {
    for (const source of atlas.sources) {
      const licence = atlas.licences.find((l) => l.id === source.licence)
      expect(licence && creditOf(licence, source)).not.toMatch(/[{}]|undefined/)
    }
  })
})
