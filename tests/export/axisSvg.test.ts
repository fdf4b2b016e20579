import '../setup/catalogue.ts'
import { describe, expect, it } from 'vitest'
import { axisSvg } from '../../src/export/axisSvg.ts'
import { layOut, svgDocument } from '../../src/export/pictureSvg.ts'
import type { EventAxis } from '../../src/export/told.ts'
import { toldAxis } from '../setup/told.ts'
import { elementsOf } from '../setup/wellFormed.ts'

const measure = (text: string, { size }: { readonly size: number }) => (text.length * size) / 2

const axisOf = (changes: Partial<EventAxis> = {}): EventAxis => {
  const { drawn } = toldAxis()
  if (drawn.as !== 'axis') throw new Error('no axis')
  return { ...drawn.axis, ...changes }
}

/** As it is written, with its text. */
function written(axis: EventAxis, told: readonly number[]) {
  const drawing = axisSvg(axis, told, { measure, page: '#FFFFFF' })
  const around = { title: 'A', measure: 'B', heading: null, sources: [], foot: [], boundary: null }
  const svg = svgDocument(layOut({ ...around, drawings: [drawing] }, measure), [])
  return { svg, elements: elementsOf(svg), drawing }
}

describe('an axis of events as lines and letters', () => {
  it('has date and title of what is told of, the years, and what else is known', () => {
    const { svg } = written(axisOf(), [0, 1])
    for (const words of ['4 Apr 2025', 'A licence is needed', '9 Oct 2025', 'Wider controls', '2006', '?'])
      expect(svg).toContain(`>${words}</text>`)
    expect(svg).toContain('>Other measures</text>')
    expect(svg).not.toContain('A scheme for magnets')
    expect(svg).not.toContain('NaN')
  })

  it('has a dot for each event that is told of, and a bar for what lasted', () => {
    const { elements } = written(axisOf(), [0, 1, 2])
    expect(elements.filter(({ name }) => name === 'circle').length).toBe(3)
    const bars = elements.filter(({ name, attributes }) => name === 'path' && attributes.d?.endsWith('Z'))
    expect(bars.map(({ attributes }) => attributes.fill)).toEqual(['#B23A48', '#B23A48'])
  })

  it('has a stroke for each of the others, broken where it is weak', () => {
    const strokes = written(axisOf(), [0, 1]).elements.filter(({ attributes }) =>
      /^M[\d.]+ [\d.]+v13$/.test(attributes.d ?? ''),
    )
    expect(strokes.map(({ attributes }) => attributes['stroke-dasharray'] ?? '')).toEqual(['3 3', ''])
  })

  it('keeps words that are long, or of a late day, within it', () => {
    const [event] = axisOf().events
    if (!event) throw new Error('no event')
    const events = [{ ...event, title: 'A very long title of a measure. '.repeat(6), x: 98, to: null }]
    const { elements, drawing } = written(axisOf({ events }), [0])
    const lines = elements.filter(({ name, attributes }) => name === 'text' && attributes.textLength)
    for (const { attributes } of lines)
      expect(Number(attributes.x) + Number(attributes.textLength)).toBeLessThan(drawing.width + 60)
    expect(drawing.height).toBeGreaterThan(written(axisOf(), [0]).drawing.height)
  })
})
