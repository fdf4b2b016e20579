import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Position } from 'geojson'
import { afterAll, expect, it } from 'vitest'
import { type Compiled, compile } from '../../data/compile.ts'
import type { Owners } from '../../data/shapes/owners.ts'
import type { Places } from '../../src/domain/place.ts'
import type { ContextGeoJson, RegionGeoJson } from '../../src/domain/region.ts'
import { areasOf, type Land, within } from '../shapes/areas.ts'
import { faults } from '../shapes/faults.ts'

const dir = mkdtempSync(join(tmpdir(), 'atlas-view-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** The recipe of data/shapes/README.md, followed in a copy: a fourth view, by two files. */
function withFourthView(): Compiled {
  cpSync('data', dir, { recursive: true })
  const edit = <T>(file: string, change: (json: T) => void) => {
    const json = JSON.parse(readFileSync(join(dir, file), 'utf8')) as T
    change(json)
    writeFileSync(join(dir, file), JSON.stringify(json))
  }
  edit<Owners>('shapes/owners.json', ({ views, cells }) => {
    views.push({ id: 'mixed', name: 'Mixed', text: 'For a test.', lines: 'lines_df', hatched: true })
    for (const cell of Object.values(cells)) cell.owners.mixed = cell.owners.intl ?? null
    // As no view has it: one cell to each side.
    Object.assign(cells.CHN_AKSAI?.owners ?? {}, { mixed: 'IND' })
    Object.assign(cells.IND_AP?.owners ?? {}, { mixed: 'CHN' })
  })
  edit<{ boundaryViews: string[] }>('site.json', ({ boundaryViews }) => boundaryViews.push('mixed'))
  return compile(dir)
}

const edges = (line: readonly Position[]) =>
  line.slice(1).map((p, i) => [String(line[i]), String(p)].sort().join(' '))

it('a view is added, and a cell moved, by data/shapes/owners.json and data/site.json alone', () => {
  const { files, home } = withFourthView()
  const json = <T>(name: string) => JSON.parse(files[name] as string) as T
  expect(home.boundaries.map(({ id }) => id)).toEqual(['in', 'intl', 'cn', 'mixed'])
  for (const level of ['', 'detail.']) {
    const region = json<RegionGeoJson>(`region.${level}mixed.geojson`)
    const context = json<ContextGeoJson>(`context.${level}mixed.geojson`)
    const lands = [...region.features, ...context.features].flatMap(({ properties: p, geometry }): Land[] =>
      'kind' in p && p.kind !== 'land' ? [] : [{ id: p.id, areas: areasOf(geometry) }],
    )
    const at = (place: Position) => lands.filter(({ areas }) => within(place, areas)).map(({ id }) => id)
    expect([at([79.5, 35.2]), at([93.6, 27.1]), at([74.31, 35.92])]).toEqual([['IND'], ['CHN'], ['PAK']])
    expect(faults(lands)).toEqual([])

    // Lines follow: every border between two lands is drawn once, and none but claims runs within one.
    const [once, shared] = [new Set<string>(), new Set<string>()]
    for (const edge of lands.flatMap(({ areas }) => areas.flat().flatMap(edges)))
      (once.has(edge) ? shared : once).add(edge)
    const drawn = context.features.flatMap(({ properties: p, geometry: g }) =>
      p.kind === 'line' && p.line !== 'claim' && g.type === 'MultiLineString'
        ? g.coordinates.flatMap(edges)
        : [],
    )
    expect(drawn.toSorted()).toEqual([...shared].sort())
  }
  const place = json<Places>('places.json').places.find(({ id }) => id === 'CHN_AKSAI')
  expect(place).toMatchObject({ owners: { in: 'IND', intl: 'CHN', cn: 'CHN', mixed: 'IND' } })
  expect(files['near.mixed.geojson']).toContain('"name":"Ladakh"')
  expect(files['near.mixed.geojson']).not.toContain('"name":"Arunachal Pradesh"')
}, 60_000)
