import { describe, expect, it } from 'vitest'
import { type Endnote, endnotes } from '../../src/select/endnotes.ts'
import { fact } from '../setup/builders.ts'
import { atlas } from '../setup/compiled.ts'

const notesOf = (...marks: string[][]) =>
  endnotes(
    atlas,
    marks.map((ids) => ids.map((id) => fact(id))),
  )
const sourcesOf = (note: Endnote | undefined) => (note?.parts ?? []).flatMap((p) => p.sources)

describe('the notes of a printed page', () => {
  it('have the facts of a mark that rest on the same together, with their sources once', () => {
    const [note] = notesOf(['output:usgs:2025:CN', 'output:usgs:2025:AU', 'element:Nd'])
    expect(note?.parts.map((p) => p.citations.map((c) => c.id))).toEqual([
      ['output:usgs:2025:CN', 'output:usgs:2025:AU'],
      ['element:Nd'],
    ])
    const [first] = note?.parts ?? []
    expect(first?.sources.map((s) => s.of.id)).toEqual(first?.citations[0]?.sources.map((s) => s.id))
  })

  it('name in full what a note before them has not named', () => {
    const [one, two] = notesOf(['output:usgs:2025:CN'], ['output:usgs:2025:AU'])
    expect(sourcesOf(one).map((s) => s.first)).toEqual(sourcesOf(one).map(() => null))
    expect(sourcesOf(one).length).toBeGreaterThan(0)
    expect(sourcesOf(two).map((s) => [s.of.id, s.first])).toEqual(sourcesOf(one).map((s) => [s.of.id, 1]))
  })

  it('tell a point on which sources differ, and what was not found, once', () => {
    const [one, two, three] = notesOf(['report:KAZ:2022'], ['element:Nd'], ['report:KAZ:2022'])
    expect(one?.disagreements.length).toBeGreaterThan(0)
    expect(one?.disagreements.every((d) => d.first === null)).toBe(true)
    expect(three?.disagreements.map((d) => [d.of.id, d.first])).toEqual(
      one?.disagreements.map((d) => [d.of.id, 1]),
    )
    expect(three?.gaps.map((g) => g.first)).toEqual(one?.gaps.map(() => 1))
    expect(two?.disagreements.filter((d) => d.first === 3)).toEqual([])
  })

  it('are as many as the marks, in their order', () => {
    expect(notesOf(['element:Nd'], ['element:Dy']).map((n) => n.parts[0]?.citations[0]?.id)).toEqual([
      'element:Nd',
      'element:Dy',
    ])
  })
})
