import { describe, expect, it } from 'vitest'
import { figureRef, refText, segmentsOf } from '../../src/briefing/text.ts'

describe('the text of a scene', () => {
  it('is text, numbers of the atlas and sources', () => {
    expect(segmentsOf('China makes {stage:magnets} of the magnets [item:dlg-4 item:dlg-3].')).toEqual([
      { kind: 'text', text: 'China makes ' },
      { kind: 'figure', ref: { fact: 'stage:magnets', what: null } },
      { kind: 'text', text: ' of the magnets ' },
      { kind: 'cite', facts: ['item:dlg-4', 'item:dlg-3'] },
      { kind: 'text', text: '.' },
    ])
  })

  it.each([
    '',
    'no mark',
    '{',
    '[see below]',
    '{not a fact}',
    '{nothing:here}',
    '[item:dlg-4 and more]',
    'a {b} c',
  ])('keeps what names no fact as it is written: %j', (text) =>
    expect(segmentsOf(text)).toEqual(text === '' ? [] : [{ kind: 'text', text }]),
  )

  it('names one of several figures of a fact, and writes it as it was', () => {
    const ref = figureRef('trade:KAZ:2024#export')
    expect(ref).toEqual({ fact: 'trade:KAZ:2024', what: 'export' })
    expect(ref && refText(ref)).toBe('trade:KAZ:2024#export')
    expect(figureRef('nonsense')).toBeNull()
  })
})
