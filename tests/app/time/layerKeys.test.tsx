// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { describe, expect, it } from 'vitest'
import { layerKey } from '../../../src/app/layers/layerKeys.tsx'
import type { Layers } from '../../../src/app/layers/useLayers.ts'
import { corridorsLayer } from '../../../src/select/layers/corridors.ts'
import { flowsLayer } from '../../../src/select/layers/flows.ts'
import { sitesLayer } from '../../../src/select/layers/sites.ts'
import { viewOf } from '../../setup/builders.ts'
import { atlas, home } from '../../setup/compiled.ts'

/** All layers of a year, as they are drawn. */
const layersIn = (year: number | null) =>
  ({
    on: [],
    year,
    sites: sitesLayer(atlas.minerals?.sites ?? []),
    corridors: corridorsLayer(atlas.routes?.corridors ?? [], home.countries, year),
    flows: flowsLayer(atlas, viewOf({ year }), home.countries),
  }) as unknown as Layers
const key = (id: Parameters<typeof layerKey>[0], year: number | null) => layerKey(id, layersIn(year), home)
const notes = (id: Parameters<typeof layerKey>[0], year: number | null) => key(id, year)?.notes.join(' ')

describe('the key of a layer in a year', () => {
  it('says of trade that there are no figures, and of which years there are', () => {
    expect(key('flows', 2006)?.title).toBe('Goods trade: no figures for FY2006-07')
    expect(notes('flows', 2006)).toContain('There are figures from FY2008-09 to FY2025-26.')
    expect(key('flows', 2019)?.title).toBe('Goods trade of FY2019-20')
    expect(notes('flows', 2019)).not.toContain('There are figures')
  })

  it('names the corridors that were not there yet, and those without a date', () => {
    expect(notes('corridors', 2012)).toMatch(/Not yet in FY2012-13, and not drawn: .*TAPI gas pipeline/)
    expect(notes('corridors', 2012)).toMatch(/Undated, and drawn in every year: .*Chabahar/)
    expect(notes('corridors', 2025)).not.toContain('Not yet')
    expect(notes('corridors', null)).not.toContain('Undated')
  })

  it('says of the sites that they are the same in every year', () => {
    expect(notes('sites', 2012)).toContain('the same in every year')
    expect(notes('sites', null)).toBe('')
  })
})
