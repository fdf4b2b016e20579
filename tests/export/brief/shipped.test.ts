// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { makeBrief } from '../../../src/export/brief/brief.ts'
import { cellText } from '../../../src/export/cellText.ts'
import { partsOf, textOf } from '../../setup/office.ts'
import { shipped, tell } from '../../setup/tell.ts'
import { elementsOf } from '../../setup/wellFormed.ts'

const told = await tell(shipped)
const parts = await partsOf(await makeBrief(told, { onStep: () => {}, signal: new AbortController().signal }))
const document = textOf(parts, 'word/document.xml')
const wordsIn = (xml: string) =>
  elementsOf(`<w:x>${xml}</w:x>`)
    .flatMap(({ name, text }) => (name === 'w:t' ? [text] : []))
    .join('')

describe('the briefing that comes with the atlas as a Word document', () => {
  it('numbers its endnotes as the list of sources is numbered', () => {
    const notes = [
      ...textOf(parts, 'word/endnotes.xml').matchAll(/<w:endnote w:id="(\d+)">(.*?)<\/w:endnote>/gs),
    ]
    expect(notes.map(([, id]) => Number(id))).toEqual(told.sources.map(({ number }) => number))
    for (const [i, [, , note = '']] of notes.entries()) expect(wordsIn(note)).toContain(told.sources[i]?.text)
    const referred = [...document.matchAll(/<w:endnoteReference w:id="(\d+)"/g)].map(([, id]) => Number(id))
    expect(referred).toEqual(told.sources.map(({ number }) => number))
  })

  it('says again only notes that are there', () => {
    const bookmarks = new Set(
      [...document.matchAll(/w:bookmarkStart [^>]*w:name="(\w+)"/g)].map(([, name]) => name),
    )
    const again = [...document.matchAll(/NOTEREF (\w+)/g)].map(([, name]) => name)
    expect(again.length).toBeGreaterThan(10)
    expect(again.filter((name) => !bookmarks.has(name))).toEqual([])
  })

  it('has the table of every chart, with the numbers as the screen writes them', () => {
    const tables = [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
      [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)]
        .slice(1)
        .map(([row]) => [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => wordsIn(cell))),
    )
    const charts = told.scenes.flatMap(({ chart }) => chart ?? [])
    expect(charts.length).toBe(5)
    expect(tables).toEqual(
      charts.map(({ table }) =>
        table.rows.map((row) => table.columns.map((column, c) => cellText(row[c] ?? null, column))),
      ),
    )
  })
})
