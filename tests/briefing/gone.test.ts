import { describe, expect, it } from 'vitest'
import { chartIn, goneFacts } from '../../src/briefing/gone.ts'
import { sourceLine, sourcesSaid } from '../../src/briefing/sources.ts'
import { CHARTS } from '../../src/charts/index.ts'
import { fact, sourceOf } from '../setup/builders.ts'
import { atlas } from '../setup/compiled.ts'

const scene = (heading: string, lines: string[] = [], facts: string[] = []) => ({
  heading,
  lines,
  facts: facts.map(fact),
})

describe('what a scene names and the atlas does not have', () => {
  it('is every fact and number, each once', () => {
    const gone = scene(
      '{stage:magnets} and {item:gone}',
      ['[item:gone item:dlg-4]', '{item:dlg-4#nothing}'],
      ['event:gone'],
    )
    expect(goneFacts(atlas, gone)).toEqual(['item:gone', 'item:dlg-4', 'event:gone'])
    expect(goneFacts(atlas, scene('{stage:magnets}', ['[item:dlg-4]']))).toEqual([])
  })

  it('is a chart that no page has; one of several has its element or country after its name', () => {
    const chart = (page: '' | 'rare-earths', id: string) => chartIn(CHARTS, { as: 'chart', page, id })?.title
    expect(chart('rare-earths', 'price-Dy')).toBe('search.chart-ree-price')
    expect(chart('', 'china-share-by-stage')).toBe('search.chart-stages')
    expect(chart('', 'controls')).toBeUndefined()
    expect(chart('rare-earths', 'controls-Dy')).toBeUndefined()
  })
})

describe('the sources of a scene', () => {
  it('are those of all that it says and rests on, each once', () => {
    const said = sourcesSaid(atlas, scene('{stage:magnets}', ['{stage:magnets} again', '[item:dlg-4]']))
    expect(said.length).toBeGreaterThan(1)
    expect(new Set(said).size).toBe(said.length)
  })

  it('are named by publisher, with their years; a page too weak to be named is not', () => {
    const of = (id: string, publisher: string, date: string | null, display = true) =>
      sourceOf(id, { publisher, date, display })
    expect(
      sourceLine([
        of('a', 'USGS', '2026-01-31'),
        of('b', 'IEA', null),
        of('c', 'USGS', '2024'),
        of('d', 'USGS', '2026-02'),
        of('e', 'A blog', '2025', false),
      ]),
    ).toEqual([
      { publisher: 'USGS', years: ['2024', '2026'], ids: ['a', 'c', 'd'] },
      { publisher: 'IEA', years: [], ids: ['b'] },
    ])
  })
})
