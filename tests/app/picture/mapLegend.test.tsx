// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { expect, it } from 'vitest'
import type { MapSubject } from '../../../src/app/picture/map.tsx'
import { asideLegend } from '../../../src/app/picture/mapLegend.tsx'
import type { BoundaryView } from '../../../src/domain/ids.ts'
import { mapModel } from '../../../src/select/mapModel.ts'
import { viewOf } from '../../setup/builders.ts'
import { contextIn, home, regionIn } from '../../setup/compiled.ts'

const keyOf = (boundary: BoundaryView) => {
  const shapes = { view: boundary, region: regionIn(boundary), context: contextIn(boundary) }
  const model = mapModel(home.states, viewOf({ boundary }))
  return asideLegend({ home, model, shapes: shapes as unknown as MapSubject['shapes'] })
}
const textsOf = (boundary: BoundaryView) => keyOf(boundary).flatMap(({ rows }) => rows.map((r) => r.text))

it('explains the hatches and dashed lines that only the second map has', () => {
  expect(textsOf('intl')).toEqual(
    expect.arrayContaining(['Disputed; dashed: a line not agreed', 'Line of Control']),
  )
  expect(textsOf('in')).not.toContain('Disputed; dashed: a line not agreed')
  expect(keyOf('in').every(({ rows }) => rows.length > 0)).toBe(true)
})
