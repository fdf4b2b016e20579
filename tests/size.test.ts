import { globSync, readFileSync } from 'node:fs'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { nodesOf } from './setup/walk.ts'

const files = globSync(['src/**/*.{ts,tsx,css}', 'data/**/*.ts']).map((file) => file.replaceAll('\\', '/'))
const sources = files.map((file) => [file, readFileSync(file, 'utf8')] as const)
const code = sources.filter(([file]) => !file.endsWith('.css'))

/** Functions with the number of lines they take. */
function functionsOf(file: string, source: string): { name: string; lines: number }[] {
  return nodesOf(parseSync(file, source).program)
    .filter(({ type }) => /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type))
    .map(({ start, end }) => {
      const text = source.slice(start, end)
      return { name: `${file}: ${text.split('\n')[0]}`, lines: text.split('\n').length }
    })
}

/**
 * A value that is absent is never zero. Where `?? 0` stands, it is one of these, and each has its reason.
 */
const ZEROS: Record<string, string> = {
  'src/select/trade.ts: row.values[id] ?? 0': 'a table leaves out a sector that had no trade of 0.01 or more',
  'src/select/quantity.ts: Object.entries(row.values).find(([id]) => id === sector).[1] ?? 0':
    'a table leaves out a sector that had no trade of 0.01 or more',
  'src/select/trade.ts: n ?? 0': 'no null is left here, which the type does not know',
  'src/select/goods/sectorsOverTime.ts: table.values[id] ?? 0':
    'a table leaves out a sector that had no trade of 0.01 or more',
  'src/select/tradeBySector.ts: row.values[id] ?? 0':
    'a table leaves out a sector that had no trade of 0.01 or more',
  'src/select/tradeBySector.ts: row.export ?? 0': 'for ranking only',
  'src/select/tradeBySector.ts: row.import ?? 0': 'for ranking only',
  'src/select/priorities.ts: sum(all.filter((r) => r.reason === null).map(size)) ?? 0':
    'no sector of goods was named: their share is none',
  'src/select/mapModel.ts: state.counts[id] ?? 0': 'a count of items: none is zero',
  'src/domain/region.ts: DEPTH[g.type] ?? 0': 'a geometry type, already checked',
  'src/i18n/format.ts: min ?? 0': 'a number of decimals',
  'src/i18n/format.ts: max ?? 0': 'a number of decimals',
  'src/map/gl/hatch.ts: r ?? 0': 'a colour channel',
  'src/map/gl/hatch.ts: g ?? 0': 'a colour channel',
  'src/map/gl/hatch.ts: b ?? 0': 'a colour channel',
  'src/map/told/names.ts: label.nudge ?? 0': 'a length: none is none',
  'src/export/deck/table.ts: all[row] ?? 0': 'a height: of no row none',
  'src/charts/drawn.ts: table.breaks.length ?? 0': 'a number of breaks: a table that has none says nothing',
  'data/shapes/base.ts: point[2] ?? 0': 'the weight of a point',
  'data/shapes/base.ts: p[0] ?? 0': 'a coordinate',
  'data/shapes/base.ts: p[1] ?? 0': 'a coordinate',
  'data/shapes/geojson.ts: p[axis] ?? 0': 'a coordinate',
  'data/shapes/geojson.ts: p[0] ?? 0': 'a coordinate',
  'data/shapes/geojson.ts: p[1] ?? 0': 'a coordinate',
}

const zerosOf = (file: string, source: string) =>
  nodesOf(parseSync(file, source).program)
    .filter((n) => n.type === 'LogicalExpression' && /(\?\?|\|\|) 0$/.test(source.slice(n.start, n.end)))
    .map((n) => `${file}: ${source.slice(n.start, n.end).replaceAll('?.', '.')}`)

describe('the source stays small', () => {
  it('in files of at most 300 lines', () => {
    const long = sources.filter(([, source]) => source.split('\n').length > 300)
    expect(long.map(([file]) => file)).toEqual([])
  })

  it('in functions of at most 80 lines', () => {
    const long = code.flatMap(([file, source]) => functionsOf(file, source)).filter((f) => f.lines > 80)
    expect(long).toEqual([])
  })
})

describe('the source keeps its types', () => {
  const using = (word: RegExp) => sources.filter(([, source]) => word.test(source)).map(([file]) => file)

  it('has no any', () => {
    const found = code.filter(([file, source]) =>
      nodesOf(parseSync(file, source).program).some((n) => n.type === 'TSAnyKeyword'),
    )
    expect(found.map(([file]) => file)).toEqual([])
  })

  it('has no value that is asserted to be there', () => {
    const found = code.filter(([file, source]) =>
      nodesOf(parseSync(file, source).program).some((n) => n.type === 'TSNonNullExpression'),
    )
    expect(found.map(([file]) => file)).toEqual([])
  })

  it('silences no check of the compiler', () => {
    expect(using(/@ts-(ignore|expect-error|nocheck)/)).toEqual([])
  })

  it('leaves nothing to be done later', () => {
    expect(using(/\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([])
  })
})

describe('a missing value', () => {
  it('is made zero nowhere but where the reason is written down', () => {
    const found = new Set(code.flatMap(([file, source]) => zerosOf(file, source)))
    expect([...found].filter((use) => !(use in ZEROS))).toEqual([])
  })

  it('has no reason written down for a place that is gone', () => {
    const found = new Set(code.flatMap(([file, source]) => zerosOf(file, source)))
    expect(Object.keys(ZEROS).filter((use) => !found.has(use))).toEqual([])
  })

  it('is found where it is made zero', () => {
    expect(zerosOf('src/a.ts', 'const a = row?.value ?? 0; const b = x || 0')).toEqual([
      'src/a.ts: row.value ?? 0',
      'src/a.ts: x || 0',
    ])
  })
})
