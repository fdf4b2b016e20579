import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { fillColour, HATCH, layersOf, STATE_FILL } from '../../../src/map/gl/layers.ts'
import { LINE_STYLES } from '../../../src/map/layers.ts'
import { DARK, LIGHT, type Theme } from '../../../src/theme/theme.ts'

const styleOf = (theme: Theme): StyleSpecification => ({
  version: 8,
  sources: {
    region: { type: 'geojson', data: 'region.geojson', promoteId: 'id' },
    context: { type: 'geojson', data: 'context.geojson' },
    near: { type: 'geojson', data: 'near.geojson' },
    marks: { type: 'geojson', data: 'marks.geojson' },
  },
  layers: layersOf(theme),
})
const text = (theme: Theme) => JSON.stringify(layersOf(theme))

describe.each([
  ['paper', LIGHT],
  ['dark room', DARK],
])('the style of the map, %s', (_, theme) => {
  it('is one that MapLibre accepts', () => {
    expect(validateStyleMin(styleOf(theme))).toEqual([])
  })

  it('draws each layer once', () => {
    const ids = layersOf(theme).map((l) => l.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('takes every colour from the theme', () => {
    const colours = new Set(Object.values(theme).flat())
    for (const [colour] of text(theme).matchAll(/#[0-9A-Fa-f]{3,8}/g)) expect(colours).toContain(colour)
  })

  it('fills the classes and India as the SVG map does', () => {
    const json = JSON.stringify(layersOf(theme).find((l) => l.id === STATE_FILL))
    for (const fill of [0, 1, 2, 3, 4, 'india', 'context'] as const) {
      expect(json).toContain(JSON.stringify([String(fill), fillColour(fill, theme)]).slice(1, -1))
    }
  })
})

describe('the layers', () => {
  it('name no fact: no country and no number of items', () => {
    expect(text(LIGHT)).not.toMatch(/IND|KAZ|KGZ|TJK|TKM|UZB/)
  })

  it('put what is chosen above all, and the disputed areas above the states', () => {
    const ids = layersOf(LIGHT).map((l) => l.id)
    expect(ids.at(-1)).toBe('selected')
    expect(ids.indexOf('disputed')).toBeGreaterThan(ids.indexOf(STATE_FILL))
    expect(ids.indexOf('land')).toBeLessThan(ids.indexOf(STATE_FILL))
  })

  it('draw regions and rivers over the fill of the states, beneath their outlines', () => {
    const ids = layersOf(LIGHT).map((l) => l.id)
    for (const id of ['region-line', 'river', 'river-large']) {
      expect(ids.indexOf(id)).toBeGreaterThan(ids.indexOf(STATE_FILL))
      expect(ids.indexOf(id)).toBeLessThan(ids.indexOf('state-outline'))
    }
  })

  it('hatch disputed areas, and give every line that is not plain its dashes and a casing under it', () => {
    const layers = layersOf(LIGHT)
    expect(layers.find((l) => l.id === 'disputed')?.paint).toEqual({ 'fill-pattern': HATCH })
    const marked = Object.entries(LINE_STYLES).filter(([, { dash }]) => dash)
    expect(marked.map(([kind]) => kind).sort()).toEqual(['agpl', 'claim', 'disputed', 'lac', 'loc'])
    const ids = layers.map((l) => l.id)
    for (const [kind] of marked) {
      expect(layers.find((l) => l.id === `line-${kind}`)?.paint).toHaveProperty('line-dasharray')
      expect(ids.indexOf(`line-${kind}-casing`)).toBeLessThan(ids.indexOf(`line-${kind}`))
      expect(ids).toContain(`line-${kind}-casing`)
    }
  })

  it('tell each kind of marked line from the others by its dashes', () => {
    const dashes = layersOf(LIGHT).flatMap((l) =>
      l.type === 'line' && l.paint?.['line-dasharray'] ? [JSON.stringify(l.paint['line-dasharray'])] : [],
    )
    expect(dashes.length).toBe(6)
    expect(new Set(dashes).size).toBe(dashes.length)
  })
})

describe('the colour of a fill', () => {
  it('that the theme does not have is that of "none", never the lowest class', () => {
    expect(fillColour(7, LIGHT)).toBe(LIGHT.none)
    expect(fillColour('none', LIGHT)).toBe(LIGHT.none)
    expect(fillColour('context', LIGHT)).toBe(LIGHT.land)
  })
})
