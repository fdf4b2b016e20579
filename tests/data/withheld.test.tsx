import '../setup/catalogue.ts'
import { describe, expect, it } from 'vitest'
import { renderPage } from '../../src/app/prerender.tsx'
import { csv, json } from '../../src/charts/files.ts'
import { factId } from '../../src/domain/factId.ts'
import { Sources } from '../../src/ui/Sources.tsx'
import { provenanceOf } from '../setup/builders.ts'
import { atlas, page, parts, served } from '../setup/compiled.ts'
import { pageOf } from '../setup/page.ts'

const withheld = atlas.sources.filter((s) => !s.display)
/** A table of which one row rests on every source that there is. */
const all = factId('dataset', 'all')
const taken = {
  title: '',
  measure: '',
  table: { columns: [{ label: '' }], rows: [['']], cites: [[all]] },
  provenance: provenanceOf({
    facts: new Map([[all, { sources: atlas.sources, differs: false }]]),
    sources: atlas.sources,
    licences: atlas.licences,
  }),
  address: '',
}

describe('a page too weak to be named', () => {
  it.each(withheld.map((s) => [s.id, s] as const))(
    '%s is named neither on the page, nor in a CSV, nor in a JSON file',
    (_, source) => {
      const shown = pageOf(<Sources sources={atlas.sources} />).innerHTML
      for (const word of [source.id, source.url, source.publisher, source.title ?? source.url]) {
        for (const text of [shown, csv(taken), json(taken)]) expect(text).not.toContain(word)
      }
    },
  )

  it.each(withheld.map((s) => [s.id, s] as const))(
    '%s has its place on the page of sources, and nothing there tells which it is',
    async (_, source) => {
      const text = await renderPage('sources', served, parts, page)
      expect(text).toContain(`data-source="${source.id}"`)
      for (const word of [
        source.url,
        source.publisher,
        source.title ?? source.url,
        source.note ?? source.url,
      ]) {
        expect(text).not.toContain(word)
      }
      // Its place has a name in the address, which is not shown.
      expect(text).not.toContain(`<code>${source.id}</code>`)
    },
  )

  it('is counted all the same', () => {
    expect(withheld.length).toBeGreaterThan(0)
    const weak = withheld.slice(0, 1)
    expect(pageOf(<Sources sources={weak} />).textContent).toBe('Source: a page too weak to be named')
    expect(pageOf(<Sources sources={[...weak, ...weak]} />).textContent).toBe(
      'Sources: a page too weak to be named',
    )
  })

  it('does not keep the others from being named', () => {
    const links = pageOf(<Sources sources={atlas.sources} />).querySelectorAll('a')
    expect(links).toHaveLength(atlas.sources.length - withheld.length)
    for (const { id } of atlas.sources.filter((s) => s.display)) expect(csv(taken)).toContain(id)
  })
})
