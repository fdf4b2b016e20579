import { describe, expect, it } from 'vitest'
import { countryValues, LEFT_OUT, matcher } from '../../src/own/countries.ts'
import { opened, STATES } from './states.ts'

describe('a country in a cell', () => {
  it.each([
    ['kz', 'KAZ'],
    ['KAZ', 'KAZ'],
    [' Kazakhstan ', 'KAZ'],
    ['KAZAKHSTAN', 'KAZ'],
    ['Republic of Kazakhstan', 'KAZ'],
    ['Kazakhstán', 'KAZ'],
    ['Kirghizia', 'KGZ'],
    ['Kyrgyz Republic', 'KGZ'],
    ['The Kyrgyz Republic', 'KGZ'],
    ['O’zbekiston', 'UZB'],
    ['China, mainland', 'CHN'],
    ['France', null],
    ['', null],
  ])('%j is %j', (text, id) => expect(matcher(STATES)(text)).toBe(id))
})

describe('the values of countries', () => {
  const data = opened('a.csv', 'country,a,b\nIN,1,10\nKazahkstan,2,20\nAtlantis,3,30\nIndia,4,40\nKGZ,,50\n')

  it('are those of the column that is asked for, the first of each country', () => {
    const { values, matched, repeated, empty } = countryValues(data, STATES, {}, 1)
    expect(values).toEqual([{ id: 'IND', row: 0, value: 1 }])
    expect(matched).toEqual([
      { text: 'IN', id: 'IND' },
      { text: 'India', id: 'IND' },
      { text: 'KGZ', id: 'KGZ' },
    ])
    expect(repeated).toEqual({ count: 1, line: 5 })
    expect(empty).toEqual({ count: 1, line: 6 })
    expect(countryValues(data, STATES, {}, 2).values).toContainEqual({ id: 'KGZ', row: 4, value: 50 })
  })

  it('leave names that were not found to the reader, with the nearest', () => {
    expect(countryValues(data, STATES, {}, 1).unmatched).toEqual([
      { text: 'Kazahkstan', line: 3, near: 'KAZ' },
      { text: 'Atlantis', line: 4, near: null },
    ])
  })

  it('follow what the reader says of them', () => {
    const { values, unmatched } = countryValues(data, STATES, { Kazahkstan: 'KAZ', Atlantis: LEFT_OUT }, 1)
    expect(values).toContainEqual({ id: 'KAZ', row: 1, value: 2 })
    expect(unmatched).toEqual([])
  })
})
