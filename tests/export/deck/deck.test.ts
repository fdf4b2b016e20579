import '../../setup/catalogue.ts'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { makeDeck } from '../../../src/export/deck/makeDeck.ts'
import { LIGHT } from '../../../src/theme/theme.ts'
import { plain, toldBriefing, toldChart, toldMap, toldScene, toldSource } from '../../setup/told.ts'
import { type Deck, opened, quiet, relations, slideName, texts } from './opened.ts'
import { forbidden, longHeading, longNotes, roughBriefing } from './rough.ts'

let deck: Deck
const told = roughBriefing()
beforeAll(async () => {
  deck = await opened(told)
})

const isXml = (part: string) => /\.(xml|rels)$/.test(part)
const every = () => Array.from({ length: deck.slides }, (_, i) => i + 1)

describe('the package', () => {
  it('is named after the day and the subject', () => {
    expect(deck.name).toBe('samvad-2026-11-22-emoji-devanagari-cyrillic-b-markup-b-quotes.pptx')
  })

  it('is the same, byte for byte, when it is made again at another time', async () => {
    const bytes = async () => {
      const { blob } = await makeDeck(told, { onStep: () => {}, signal: new AbortController().signal })
      return new Uint8Array(await blob.arrayBuffer())
    }
    const first = await bytes()
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-03-04T05:06:07Z') })
    const again = await bytes().finally(() => vi.useRealTimers())
    expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true)
  })

  it('has well-formed parts without a character that XML forbids', () => {
    for (const part of deck.parts.filter(isXml)) {
      expect(() => deck.elements(part), part).not.toThrow()
      // Half of a pair that stands alone would have become this.
      expect(deck.text(part), part).not.toContain('\ufffd')
    }
  })

  it('has what each relationship leads to, and asks for no other', () => {
    for (const part of deck.parts.filter((name) => name.endsWith('.rels'))) {
      const related = relations(deck, part)
      expect(new Set(related.map(({ id }) => id)).size, part).toBe(related.length)
      for (const { target, outside } of related) {
        if (outside) expect(target).toMatch(/^https:\/\//)
        else expect(deck.parts, `${part} → ${target}`).toContain(target)
      }
      const owner = part.replace('_rels/', '').replace(/\.rels$/, '')
      if (owner === '') continue
      const asked = [...deck.text(owner).matchAll(/r:(?:id|embed|link)="([^"]+)"/g)].map(([, id]) => id)
      expect(related.map(({ id }) => id)).toEqual(expect.arrayContaining(asked))
    }
  })

  it('has no part that nothing leads to', () => {
    const led = new Set(
      deck.parts
        .filter((name) => name.endsWith('.rels'))
        .flatMap((part) => relations(deck, part).map(({ target }) => target)),
    )
    const parts = deck.parts.filter((part) => !part.endsWith('.rels') && part !== '[Content_Types].xml')
    expect(parts.filter((part) => !led.has(part))).toEqual([])
  })

  it('says of each part what it is, and of no part that there is not', () => {
    const types = deck.elements('[Content_Types].xml')
    const overrides = types.flatMap(({ name, attributes }) =>
      name === 'Override' ? [(attributes.PartName ?? '').slice(1)] : [],
    )
    const known = types.flatMap(({ name, attributes }) => (name === 'Default' ? [attributes.Extension] : []))
    expect(overrides.filter((part) => !deck.parts.includes(part))).toEqual([])
    for (const part of deck.parts.filter((name) => name !== '[Content_Types].xml')) {
      const extension = part.split('.').at(-1)
      expect(known).toContain(extension)
      if (extension === 'xml') expect(overrides).toContain(part)
    }
  })

  it('names nobody', () => {
    const core = deck.text('docProps/core.xml')
    expect(core).toContain('<dc:creator>Samvad Atlas</dc:creator>')
    expect(core).toContain('&lt;b&gt;markup&lt;/b&gt;')
    for (const part of deck.parts.filter(isXml)) expect(deck.text(part)).not.toMatch(/pptxgenjs/i)
  })

  it('is wide, and in the colours and faces of the theme', () => {
    expect(deck.text('ppt/presentation.xml')).toContain('<p:sldSz cx="12191695" cy="6858000"/>')
    const theme = deck.text('ppt/theme/theme1.xml')
    expect(theme).toContain(`<a:dk1><a:srgbClr val="${LIGHT.ink.slice(1)}"/></a:dk1>`)
    expect(theme).toContain('<a:majorFont><a:latin typeface="Georgia"/>')
  })
})

describe('a slide', () => {
  it('has ids that no two things share', () => {
    for (const number of every()) {
      const found = deck
        .elements(slideName(number))
        .flatMap(({ name, attributes }) => (name === 'p:cNvPr' ? [attributes.id] : []))
      expect(new Set(found).size, slideName(number)).toBe(found.length)
    }
  })

  it('says of every graphic what it is, or that it is an ornament', () => {
    for (const number of every()) {
      const text = deck.text(slideName(number))
      const graphics = text.matchAll(
        /<p:(sp|grpSp|graphicFrame|cxnSp|pic)><p:nv\w+>\s*(<p:cNvPr [^>]*(?:\/>|>[\s\S]*?<\/p:cNvPr>))([\s\S]*?)<\/p:nv(?:Sp|GrpSp|GraphicFrame)Pr>/g,
      )
      for (const [, kind, own = '', rest = ''] of graphics) {
        const isText = kind === 'sp' && /txBox="1"|<p:ph/.test(rest)
        expect(isText || /descr="[^"]+"|adec:decorative/.test(own), own).toBe(true)
      }
    }
  })

  it('has its title in the place of the layout for it, whole', () => {
    for (const number of every()) expect(deck.text(slideName(number))).toContain('<p:ph type="title"/>')
    expect(texts(deck.elements(slideName(2)))[0]).toBe(longHeading)
  })

  it('fills only places that its layout has', () => {
    for (const number of every()) {
      const layout = relations(deck, `ppt/slides/_rels/slide${number}.xml.rels`).find(
        ({ type }) => type === 'slideLayout',
      )
      const places = (part: string) =>
        deck
          .elements(part)
          .flatMap(({ name, attributes: { type, idx } }) => (name === 'p:ph' ? [`${type} ${idx}`] : []))
      expect(places(layout?.target ?? '')).toEqual(expect.arrayContaining(places(slideName(number))))
    }
  })

  it('has its lines as they are told, numbers bold and the numbers of sources raised', () => {
    const text = deck.text(slideName(4))
    expect(text).toContain('<a:rPr lang="en-GB" b="1" dirty="0"/><a:t>6,000\u00a0t</a:t>')
    expect(text).toContain('<a:rPr lang="en-GB" baseline="30000" dirty="0"/><a:t>[7]</a:t>')
  })

  it('has the numbers of sources in its title as marks, not as its words', () => {
    const [title = ''] = /<p:ph type="title"\/>[\s\S]*?<\/p:sp>/.exec(deck.text(slideName(5))) ?? []
    const mark = title.split('<a:r>').find((run) => run.includes('<a:t>[1,\u00a02]</a:t>'))
    expect(mark).toContain('b="0"')
    expect(mark).toContain(LIGHT.muted.slice(1))
  })

  it('carries over what has no room, and leaves nothing out', () => {
    const all = every().map((number) => texts(deck.elements(slideName(number))).join(''))
    const third = all.filter((text) => text.includes('Devanagari'))
    expect(third).toHaveLength(2)
    for (let i = 0; i < 20; i++) expect(third.join('')).toContain(`${i},000\u00a0t`)
    expect(third[1]).toContain('(continued)')
    expect(all.some((text) => text.includes('Not in the atlas: the chart “gold”'))).toBe(true)
  })

  it('says its sources, the dataset, and of a map the boundaries', () => {
    const said = (number: number) => texts(deck.elements(slideName(number))).join('')
    for (const number of every()) expect(said(number)).toContain('Dataset 1.3.0, 22 Nov 2026')
    expect(said(2)).toContain('Boundaries: As claimed by India. Generalised.')
    expect(said(2)).toMatch(/\[1\] Ministry.*and \d more on the last slides/)
  })

  it('says the boundary view of its scene where it shows no map, and of the sources those of all', async () => {
    const made = await opened(
      roughBriefing({
        scenes: [
          toldScene(1, { as: 'chart', chart: toldChart(), boundaries: ['One', 'Two'] }),
          toldScene(2, { as: 'map', map: toldMap(), boundaries: ['Three'] }),
        ],
      }),
    )
    const foot = (number: number) => texts(made.elements(slideName(number))).join('')
    expect(foot(1)).toContain('Boundaries: One and Two · Dataset 1.3.0')
    expect(foot(2)).toContain('Boundaries: Three. Generalised.')
    expect(foot(made.slides)).toContain('Boundaries: One, Two and Three · Dataset')
  })

  it('without a heading is named after its chart, or the briefing', async () => {
    const bare = { heading: plain(' ') }
    const made = await opened(
      toldBriefing({
        scenes: [
          toldScene(1, bare),
          toldScene(2, { ...bare, as: 'map', map: toldMap() }),
          toldScene(3, { ...bare, as: 'chart', chart: toldChart() }),
        ],
      }),
    )
    expect([1, 2, 3].map((number) => texts(made.elements(slideName(number)))[0])).toEqual([
      'Rare earths and the Dialogue',
      'Rare earths and the Dialogue',
      'Goods trade by fiscal year',
    ])
  })

  it('says first the sources that its words name', async () => {
    const heading = [{ text: 'A finding', strong: false, sources: [3] }]
    const made = await opened(roughBriefing({ scenes: [toldScene(1, { heading, sources: [1, 2, 3] })] }))
    expect(texts(made.elements(slideName(1))).join('')).toMatch(/\[3\] Ministry.*\[1\] Ministry/)
  })

  it('has the notes of its scene, whole', () => {
    const notes = deck.elements('ppt/notesSlides/notesSlide3.xml')
    const kept = longNotes.map((text) => text.replace(forbidden, ''))
    expect(notes.filter(({ name }) => name === 'a:p')).toHaveLength(kept.length)
    expect(texts(notes).join('')).toBe(kept.join(''))
    expect(kept.join('').length).toBeGreaterThan(5000)
    const broken = deck.elements('ppt/notesSlides/notesSlide1.xml')
    expect(broken.filter(({ name }) => name === 'a:br')).toHaveLength(1)
  })
})

describe('the list of sources', () => {
  it('is at the end, with every source once, and leads to where it is published', () => {
    const said = every()
      .map((number) => deck.text(slideName(number)))
      .filter((text) => text.includes('<a:t>Sources'))
    expect(said.length).toBeGreaterThan(1)
    for (const { number, url } of told.sources) {
      expect(said.join('').split(`<a:t>[${number}]</a:t></a:r>`)).toHaveLength(2)
      if (url === null) continue
      const target = new URL(url).href
      const rels = every().flatMap((n) => relations(deck, `ppt/slides/_rels/slide${n}.xml.rels`))
      expect(rels.some((r) => r.outside && r.target === target)).toBe(true)
    }
  })

  it('says of each under which licence it is, by a letter that its head explains', async () => {
    const made = await opened(
      toldBriefing({
        sources: [
          toldSource(1, { licence: 'Press' }),
          toldSource(2, { licence: 'Public domain' }),
          toldSource(3),
          toldSource(4, { licence: 'Press' }),
        ],
      }),
    )
    const said = texts(made.elements(slideName(made.slides)))
    const at = said.indexOf('Licences:')
    expect(said.slice(at, at + 3)).toEqual(['Licences:', ' (a)\u00a0Press;', ' (b)\u00a0Public domain'])
    const letters = said.flatMap((text, i) => (/^\[\d\]$/.test(text) ? [said[i + 2]] : []))
    expect(letters).toEqual(['\u00a0(a)', '\u00a0(b)', '[4]', '\u00a0(a)'])
  })

  it('stands in two columns, in order, and each in its place of the layout', () => {
    const [first = ''] = every()
      .map((number) => deck.text(slideName(number)))
      .filter((text) => text.includes('<a:t>Sources</a:t>'))
    const columns = [...first.matchAll(/<p:ph idx="(1|17)"\/>[\s\S]*?<\/p:sp>/g)].map(([column, index]) => ({
      index,
      numbers: [...column.matchAll(/<a:t>\[(\d+)\]<\/a:t>/g)].map(([, number]) => Number(number)),
    }))
    expect(columns.map(({ index }) => index)).toEqual(['1', '17'])
    const numbers = columns.flatMap((column) => column.numbers)
    expect(numbers).toEqual(numbers.map((_, i) => i + 1))
    for (const column of columns) expect(column.numbers.length).toBeGreaterThan(10)
  })

  it('has no link where the address is none', async () => {
    // What a file that somebody sent may hold.
    const [source] = told.sources
    if (!source) throw new Error('no source')
    const bad = toldBriefing({
      sources: [
        { ...source, url: 'javascript:alert(1)' },
        { ...source, number: 2, url: 'nowhere' },
      ],
    })
    const made = await opened(bad)
    const rels = relations(made, `ppt/slides/_rels/slide${made.slides}.xml.rels`)
    expect(rels.filter(({ outside }) => outside).map(({ target }) => target)).toEqual([
      'https://example.org/',
    ])
  })
})

describe('a deck that is being made', () => {
  it('says how far it is', async () => {
    const steps: number[] = []
    await makeDeck(toldBriefing(), { ...quiet(), onStep: (done) => steps.push(done) })
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
    expect(steps.at(-1)).toBe(1)
    expect(steps.length).toBeGreaterThan(5)
  })

  it.each([0, 0.05, 0.4, 0.85])('ends where it is cancelled at %d, and can be made again', async (at) => {
    const control = new AbortController()
    if (at === 0) control.abort()
    const making = makeDeck(told, {
      onStep: (done) => {
        if (done >= at) control.abort()
      },
      signal: control.signal,
    })
    await expect(making).rejects.toMatchObject({ name: 'AbortError' })
    await expect(makeDeck(told, quiet())).resolves.toMatchObject({ name: deck.name })
  })

  it('is the same for the same briefing', async () => {
    const again = await opened(told)
    for (const part of deck.parts.filter(isXml)) expect(again.text(part), part).toBe(deck.text(part))
  })

  it('is made of a briefing without a scene or a source', async () => {
    const empty = await opened(toldBriefing({ scenes: [], sources: [] }))
    expect(empty.slides).toBe(1)
    const bare = await opened(toldBriefing({ scenes: [toldScene(1, { heading: plain('') })], sources: [] }))
    expect(bare.slides).toBe(1)
  })
})
