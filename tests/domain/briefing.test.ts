import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { CHARTS } from '../../src/charts/index.ts'
import { SceneShow } from '../../src/domain/briefing.ts'
import { atlas } from '../setup/compiled.ts'

const symbols = (atlas.rareEarths?.elements ?? []).map(({ symbol }) => symbol)
const countries = atlas.countries.map(({ id }) => id.toLowerCase())

describe('what a scene shows', () => {
  it.each(CHARTS)('can be the chart $id of the page "$page"', ({ id, page, each }) => {
    const ids = each === undefined ? [id] : [...symbols, ...countries].map((one) => `${id}-${one}`)
    expect(ids.length).toBeGreaterThan(0)
    for (const one of ids) {
      expect(v.is(SceneShow, { as: 'chart', page, id: one }), one).toBe(true)
    }
  })

  it.each(['', '../x', 'a b', '<b>'])('is no chart that is called %j', (id) =>
    expect(v.is(SceneShow, { as: 'chart', page: '', id })).toBe(false),
  )
})
