import '../setup/catalogue.ts'
import { describe, expect, it } from 'vitest'
import { csv } from '../../src/charts/CsvLink.tsx'
import { Sources } from '../../src/ui/Sources.tsx'
import { atlas } from '../setup/compiled.ts'
import { pageOf } from '../setup/page.ts'

const withheld = atlas.sources.filter((s) => !s.display)

describe('a page too weak to be named', () => {
  it.each(withheld.map((s) => [s.id, s] as const))(
    '%s is named neither on the page nor in a CSV',
    (_, source) => {
      const page = pageOf(<Sources sources={atlas.sources} />).innerHTML
      const file = csv({ title: '', measure: '', table: { columns: [], rows: [] }, sources: atlas.sources })
      for (const word of [source.id, source.url, source.publisher, source.title ?? source.url]) {
        expect(page).not.toContain(word)
        expect(file).not.toContain(word)
      }
    },
  )

  it('is counted all the same', () => {
    expect(withheld.length).toBeGreaterThan(0)
    expect(pageOf(<Sources sources={withheld} />).textContent).toMatch(
      /^Sources: a page too weak to be named$/,
    )
  })

  it('does not keep the others from being named', () => {
    const links = pageOf(<Sources sources={atlas.sources} />).querySelectorAll('a')
    expect(links).toHaveLength(atlas.sources.length - withheld.length)
  })
})
