import '../../setup/catalogue.ts'
import { describe, expect, it } from 'vitest'
import { axisPlan } from '../../../src/export/deck/axis.ts'
import type { EventAxis, ToldChart } from '../../../src/export/told.ts'
import { plain, toldAxis, toldBriefing, toldScene } from '../../setup/told.ts'
import { opened, slideName, texts } from './opened.ts'

const made = (chart: ToldChart, lines = [plain('A line.')]) =>
  opened(toldBriefing({ scenes: [toldScene(1, { as: 'chart', chart, lines })], sources: [] }))

const axisOf = ({ drawn }: ToldChart): EventAxis => {
  if (drawn.as !== 'axis') throw new Error('no axis')
  return drawn.axis
}

const box = { x: 0.5, y: 2, w: 8.2, h: 4 }

describe('an axis of events', () => {
  it('has what is told of as texts, bars and dots that can be moved', async () => {
    const deck = await made(toldAxis())
    const text = deck.text(slideName(1))
    const said = texts(deck.elements(slideName(1)))
    for (const own of [
      '4 Apr 2025',
      'A licence is needed',
      '9 Oct 2025',
      'Wider controls',
      '2006',
      '2025',
      '?',
    ])
      expect(said).toContain(own)
    expect(said).toContain('Measures, by date. Bar: how long it lasted.')
    expect(text).toContain('name="Events: Controls" descr="Controls. Two controls.')
    expect(text).toContain('4 Apr 2025: A licence is needed 9 Oct 2025: Wider controls"')
    const shapesOf = (name: string) =>
      [...text.matchAll(/<p:sp>(?:(?!<\/p:sp>)[\s\S])*<\/p:sp>/g)].flatMap(([shape]) =>
        shape.includes(`name="${name}"`) ? [/prst="(\w+)"/.exec(shape)?.[1]] : [],
      )
    // What was not seen to end has a point that leads on.
    expect(shapesOf('A licence is needed')).toEqual(['line', 'homePlate', 'ellipse'])
    expect(shapesOf('Wider controls')).toEqual(['line', 'rect', 'ellipse'])
    expect(text).not.toContain('<a:tbl>')
    expect(text).not.toContain('<p:pic>')
  })

  it('has of the rest a stroke each, in the colour of its lane, and pale where it is weak', async () => {
    const text = (await made(toldAxis())).text(slideName(1))
    const stroke = (name: string) =>
      new RegExp(`name="${name}"(?:(?!</p:sp>)[\\s\\S])*?<a:ln (?:(?!</a:ln>)[\\s\\S])*</a:ln>`).exec(
        text,
      )?.[0]
    expect(stroke('A scheme for magnets')).toContain('4F609A')
    expect(stroke('More is announced')).toContain('<a:custDash>')
  })

  it('is told whole as a table at the end, to which the slide leads', async () => {
    const deck = await made(toldAxis())
    expect(deck.slides).toBe(2)
    expect(texts(deck.elements(slideName(1))).join('')).toContain('2 of 4; for all of them see')
    expect(deck.text(slideName(1))).toContain('hlinksldjump')
    const said = texts(deck.elements(slideName(2)))
    expect(said[0]).toBe('All of it: Controls')
    for (const { title } of axisOf(toldAxis()).events) expect(said).toContain(title)
    // How to read the drawing is not said of the table.
    expect(said).toContain('Measures, by date.')
  })

  it('is a table where the scene tells of none', async () => {
    const deck = await made(toldAxis({ told: [] }))
    expect(deck.slides).toBe(1)
    expect(deck.text(slideName(1))).toContain('<a:tbl>')
  })

  it('has words that stand in its box, one event below the other', () => {
    const chart = toldAxis({ told: [0, 1, 2, 3] })
    const plan = axisPlan(axisOf(chart), chart.told, box)
    let bottom = box.y
    for (const { box: words, y } of plan?.placed ?? []) {
      expect(words.x).toBeGreaterThanOrEqual(box.x)
      expect(words.x + words.w).toBeLessThanOrEqual(box.x + box.w)
      expect(words.y).toBeGreaterThanOrEqual(bottom)
      expect(y).toBeGreaterThan(words.y + words.h)
      bottom = y
    }
    expect(bottom).toBeLessThan(plan?.rugs ?? 0)
    expect(plan?.placed).toHaveLength(4)
  })

  it('has no room for more than so many', () => {
    const axis = axisOf(toldAxis())
    const [event] = axis.events
    const events = event ? Array.from({ length: 20 }, () => event) : []
    const told = events.map((_, row) => row)
    expect(axisPlan({ ...axis, events }, told.slice(0, 5), box)?.inline).toBe(true)
    expect(axisPlan({ ...axis, events }, told, box)).toBeNull()
  })
})
