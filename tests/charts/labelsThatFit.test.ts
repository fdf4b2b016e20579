import { expect, it } from 'vitest'
import { labelsThatFit } from '../../src/charts/labelsThatFit.ts'

const columns = [5577, 6146, 5774, 5473, null, null, null, null, 5238].map((value) => ({
  value,
  text: value === null ? '' : value.toLocaleString('en'),
}))

it('writes all where they have room: five characters and a gap need 36 pixels', () => {
  expect(labelsThatFit(columns, 36)).toEqual(new Set([0, 1, 2, 3, 8]))
})

it('writes the last and the greatest first where they have not, and none on another', () => {
  expect(labelsThatFit(columns, 24)).toEqual(new Set([8, 1, 3]))
  expect(labelsThatFit(columns, 12)).toEqual(new Set([8, 1]))
})

it('writes nothing of nothing', () => expect(labelsThatFit([], 40)).toEqual(new Set()))
