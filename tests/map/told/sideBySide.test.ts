import { describe, expect, it } from 'vitest'
import { halfOf, sideBySide } from '../../../src/map/told/sideBySide.ts'
import { LIGHT } from '../../../src/theme/theme.ts'
import { told } from '../../setup/toldMaps.ts'

const SIZE = { width: 728, height: 400 }
const half = halfOf(SIZE)
const [india, china] = ['in', 'cn'].map((view) => told(`?boundary=${view}&map=5/33/79`, half))
if (!india || !china) throw new Error('no maps')
const both = sideBySide(india, china, LIGHT)

describe('two boundary views side by side', () => {
  it('fill the room of one map', () => {
    expect({ width: both.width, height: both.height }).toEqual(SIZE)
    for (const [x, y] of both.shapes.flatMap(({ lines }) => lines.flat())) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(SIZE.width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(SIZE.height)
    }
  })

  it('keep every shape of both, each in its half and by a name that says whose it is', () => {
    expect(both.shapes).toHaveLength(india.shapes.length + china.shapes.length + 2)
    const named = both.shapes.filter(({ name }) => name.startsWith('India ('))
    expect(named.map(({ name }) => name)).toEqual([
      'India (As claimed by India)',
      'India (As claimed by China)',
    ])
    const [left, right] = named.map(({ lines }) => lines.flat().map(([x]) => x))
    expect(Math.max(...(left ?? []))).toBeLessThanOrEqual(half.width)
    expect(Math.min(...(right ?? []))).toBeGreaterThanOrEqual(half.width)
  })

  it('draw what the views differ in, and are said with both names', () => {
    const outline = (map: typeof india) => map.shapes.find(({ country }) => country === 'IND')?.lines
    expect(outline(india)).not.toEqual(outline(china))
    expect(both.boundary).toEqual({ id: 'in-cn', name: 'As claimed by India · As claimed by China' })
    expect(both.names.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['As claimed by India', 'As claimed by China']),
    )
    expect(both.says).toBe(`${india.says} ${china.says}`)
    for (const name of ['As claimed by India', 'As claimed by China']) expect(both.says).toContain(name)
  })

  it('explain each sample once', () => {
    for (const { title, rows } of both.legend) {
      expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length)
      expect(both.legend.filter((group) => group.title === title)).toHaveLength(1)
    }
  })

  it('have one scale, at the right', () => expect(both.scale).toEqual(china.scale))
})
