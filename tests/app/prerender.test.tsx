import { describe, expect, it } from 'vitest'
import { render, renderPage } from '../../src/app/prerender.tsx'
import { PAGES } from '../../src/domain/pageName.ts'
import { atlas, home, page, parts, served } from '../setup/compiled.ts'

const html = render(home)
const pages = await Promise.all(
  PAGES.map(async (name) => [name, await renderPage(name, served, parts, page)] as const),
)
const { sources = '', data = '' } = Object.fromEntries(pages)

describe('the page before any script', () => {
  it('has the map with the shape of every state and its link', () => {
    for (const { id } of home.countries) {
      const [shape = ''] = html.match(new RegExp(`<path[^>]*data-state="${id}"[^>]*>`)) ?? []
      expect(shape.length).toBeGreaterThan(200)
      expect(html).toContain(`href="?country=${id}"`)
    }
  })

  it('has every sector and the three shares of China', () => {
    for (const { label } of home.sectors) expect(html).toContain(label.replace('&', '&amp;'))
    for (const share of ['60%', '91%', '94%']) expect(html).toContain(share)
  })

  it('says which boundaries are drawn, and as of when', () => {
    expect(html).toContain('Boundaries: As claimed by India')
    expect(html).toContain('22 Nov 2026')
  })

  it('has a choice of the boundary views that are offered, and none where one alone is', () => {
    for (const { name } of home.boundaries) expect(html).toContain(`>${name}</option>`)
    const locked = { ...home, boundaries: home.boundaries.slice(0, 1) }
    expect(render(locked)).not.toContain('<select')
    expect(render(locked)).toContain('Boundaries: As claimed by India')
  })

  it('has a mark for who says what the question and the shares say, which leads to the page of sources', () => {
    const marks = [...html.matchAll(/href="sources\/#([^"]+)" data-cite="([^"]+)"/g)]
    const facts = [
      home.site.question.items.map((id) => `item:${id}`),
      home.stages.map(({ stage }) => `stage:${stage}`),
    ]
    expect(marks.map(([, first, at]) => [first, at])).toEqual(facts.map((at) => [at[0], at.join(' ')]))
  })

  it('names the sources of the shares, and leads to the pages beside it', () => {
    for (const { url } of home.sources) expect(html).toContain(`href="${url.replaceAll('&', '&amp;')}"`)
    for (const name of PAGES) expect(html).toContain(`href="${name}/"`)
  })
})

describe('a page beside it before any script', () => {
  it('of sources has each of them by its id, and each point on which they disagree and each that is not found', () => {
    for (const { id } of [...atlas.sources, ...atlas.disagreements, ...atlas.gaps]) {
      expect(sources.match(new RegExp(`id="${id}"`, 'g')), id).toHaveLength(1)
    }
  })

  it('of data has the download with its version and checksum, and every table, licence and release', () => {
    expect(data).toContain(
      `href="${page.files['samvad-atlas.zip']}" download="samvad-atlas-${page.version}.zip"`,
    )
    expect(data).toContain(`SHA-256 ${page.download.sha256}`)
    for (const { name } of page.download.tables) expect(data).toContain(`<code>${name}.csv</code>`)
    for (const { id } of atlas.licences) expect(data).toContain(`id="licence-${id}"`)
    for (const { version } of atlas.releases) expect(data).toContain(`id="release-${version}"`)
  })

  it.each(pages)('of %s leads back to the atlas and on to its sister', (name, text) => {
    expect(text).toMatch(/<a [^>]*href="\.\.\/">/)
    for (const other of PAGES) {
      expect(text).toMatch(
        new RegExp(`<a href="\\.\\./${other}/"${other === name ? ' aria-current="page"' : ''}>`),
      )
    }
  })
})

it.each([['atlas', html] as const, ...pages])(
  'the page of %s needs no style attribute and no handler, which its security policy forbids',
  (_, text) => {
    expect(text).not.toMatch(/ style="/)
    expect(text).not.toMatch(/ on[a-z]+="/)
  },
)
