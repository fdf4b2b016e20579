// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { fileName, plain, subjectOf, withoutNotesName } from '../../src/export/fileName.ts'

const named = (title: string) =>
  fileName({ date: '2026-11-22', subject: subjectOf({ title, id: 'Own-1' }), boundary: null }, 'docx')

describe('the name of a file', () => {
  it.each([
    ['Rare earths', 'samvad-2026-11-22-rare-earths.docx'],
    [
      'Rare earths & the India–Central Asia Dialogue',
      'samvad-2026-11-22-rare-earths-the-india-central-asia-dialogue.docx',
    ],
    ['  “Magnets”, who makes them?  ', 'samvad-2026-11-22-magnets-who-makes-them.docx'],
    ['संवाद', 'samvad-2026-11-22-own-1.docx'],
    ['../../etc', 'samvad-2026-11-22-etc.docx'],
  ])('of %s is %s', (title, name) => expect(named(title)).toBe(name))

  it('ends after a whole word where the title is long', () => {
    expect(named('word '.repeat(60))).toBe(`samvad-2026-11-22-${Array(16).fill('word').join('-')}.docx`)
  })

  it('says the boundary view of a picture of a map', () => {
    expect(fileName({ date: '2026-11-22', subject: 'map', boundary: 'in' }, 'png')).toBe(
      'samvad-2026-11-22-map-in.png',
    )
  })

  it('says that the notes were left out', () => {
    expect(withoutNotesName('samvad-2026-11-22-own.pptx')).toBe('samvad-2026-11-22-own-without-notes.pptx')
  })

  it('keeps the letters under accents', () => {
    expect(plain('Türkmenbaşy and Çirçiq, Kızıl')).toBe('turkmenbasy-and-circiq-kizil')
  })
})
