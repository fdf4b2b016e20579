import { describe, expect, it } from 'vitest'
import { numbered } from '../../src/export/numbered.ts'

describe('the marks of sources', () => {
  it.each([
    [[], ''],
    [[3], '[3]'],
    [[2, 1, 2], '[1, 2]'],
    [[1, 2, 3, 7, 9, 10], '[1–3, 7, 9, 10]'],
    [[15, 16, 8, 17, 18], '[8, 15–18]'],
  ])('of %j are %j', (sources, said) => expect(numbered(sources)).toBe(said))
})
