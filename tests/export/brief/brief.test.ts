// @vitest-environment node
import { posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { makeBrief } from '../../../src/export/brief/brief.ts'
import type { BriefPicture } from '../../../src/export/brief/scene.ts'
import type { ToldBriefing, ToldChart } from '../../../src/export/told.ts'
import '../../setup/catalogue.ts'
import { hasOffice, partsOf, printed, textOf } from '../../setup/office.ts'
import { plain, toldAxis, toldBriefing, toldChart, toldMap, toldScene, toldSource } from '../../setup/told.ts'
import { type Element, elementsOf } from '../../setup/wellFormed.ts'

const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (c) => c.charCodeAt(0),
)
const picture: BriefPicture = { png: PIXEL, width: 1600, height: 1200, alt: 'A map of <Kazakhstan> & others' }

const HARD =
  'Emoji \u{1F9F2}, Devanagari संवाद, Cyrillic Диалог, <b>markup</b> & "quotes", \u0000\u0008\uFFFF\uD800 what XML forbids'

const FORBIDDEN = ['\u0000', '\u0008', '\uFFFF', '\uD800']
const without = (text: string) => FORBIDDEN.reduce((rest, c) => rest.replaceAll(c, ''), text)

/** What may be in a briefing of a reader's own. */
const hard = (): ToldBriefing =>
  toldBriefing({
    title: HARD,
    scenes: [
      toldScene(1, {
        heading: plain('A heading. '.repeat(28).slice(0, 300)),
        notes: [HARD.padEnd(5000, ' more')],
      }),
      toldScene(2, {
        heading: plain(HARD),
        lines: [
          plain('W'.repeat(400)),
          [
            { text: '12 <t>', strong: true, sources: [2, 9] },
            { text: ' again', strong: false, sources: [1] },
            { text: '.', strong: false, sources: [2] },
          ],
        ],
        map: toldMap({ sources: [3] }),
        sources: [1, 2, 3, 4],
        gone: ['a chart & its table'],
        address: 'https://example.org/?a=1&b="<>"',
      }),
    ],
    sources: [
      toldSource(1, { text: HARD }),
      toldSource(2, { url: null }),
      toldSource(3, { licence: 'CC BY 4.0' }),
      toldSource(4),
      toldSource(5),
    ],
  })

const making = { onStep: () => {}, signal: new AbortController().signal }

const made = async (told = toldBriefing(), pictures?: ReadonlyMap<string, BriefPicture>) => {
  const file = await makeBrief(told, making, pictures)
  const parts = await partsOf(file)
  const document = elementsOf(textOf(parts, 'word/document.xml'))
  return { file, parts, document, endnotes: elementsOf(textOf(parts, 'word/endnotes.xml')) }
}

const wordsIn = (elements: readonly Element[]) =>
  elements.flatMap(({ name, text }) => (name === 'w:t' ? [text] : [])).join('')

/** The paragraphs of a part: their style and their words. */
function paragraphs(xml: string) {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([p]) => {
    const elements = elementsOf(`<w:x>${p}</w:x>`)
    return {
      style: elements.find(({ name }) => name === 'w:pStyle')?.attributes['w:val'] ?? 'Normal',
      text: wordsIn(elements),
      xml: p,
    }
  })
}

/** The tables of a document as rows of texts. */
const tablesIn = (xml: string) =>
  [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs)].map(([row]) => ({
      isHead: row.includes('<w:tblHeader'),
      cells: [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => ({
        text: wordsIn(elementsOf(`<w:x>${cell}</w:x>`)),
        aligned: /<w:jc w:val="(\w+)"/.exec(cell)?.[1],
      })),
    })),
  )

/** Where the relationships of each part lead and nothing is. */
function dangling(parts: ReadonlyMap<string, Uint8Array>): string[] {
  return [...parts].flatMap(([path, bytes]) => {
    if (!path.endsWith('.rels')) return []
    const folder = path.replace(/_rels\/[^/]*$/, '')
    return elementsOf(strFromU8(bytes)).flatMap(({ name, attributes }) => {
      if (name !== 'Relationship' || attributes.TargetMode === 'External') return []
      const target = attributes.Target ?? ''
      const full = target.startsWith('/') ? target.slice(1) : posix.normalize(folder + target)
      return parts.has(full) ? [] : [`${path}: ${target}`]
    })
  })
}

describe.each([
  ['the fixture', toldBriefing()],
  ['what is hard to write', hard()],
  ['nothing', toldBriefing({ title: '', scenes: [], sources: [], boundaries: [] })],
])('a brief of %s', (_name, told) => {
  it('is made of well-formed parts that are all there', async () => {
    const { parts } = await made(told, new Map(told.scenes.map(({ id }) => [id, picture])))
    for (const [path, bytes] of parts) {
      if (/\.(xml|rels)$/.test(path)) expect(elementsOf(strFromU8(bytes)).length, path).toBeGreaterThan(0)
    }
    expect(dangling(parts)).toEqual([])
    const types = elementsOf(textOf(parts, '[Content_Types].xml'))
    const known = types.flatMap(({ attributes }) => [
      attributes.PartName?.slice(1),
      `.${attributes.Extension}`,
    ])
    for (const path of parts.keys()) {
      expect(known.includes(path) || known.includes(path.replace(/^.*(?=\.)/, '')), path).toBe(true)
    }
  })

  it('has every relationship that its parts name', async () => {
    const { parts } = await made(told, new Map(told.scenes.map(({ id }) => [id, picture])))
    for (const [path, bytes] of parts) {
      if (!/^word\/(charts\/)?[^/]*\.xml$/.test(path)) continue
      const rels = parts.get(path.replace(/([^/]*)$/, '_rels/$1.rels'))
      const ids = rels ? elementsOf(strFromU8(rels)).map(({ attributes }) => attributes.Id) : []
      const named = elementsOf(strFromU8(bytes)).flatMap(({ attributes }) =>
        ['r:id', 'r:embed', 'r:link'].flatMap((name) => attributes[name] ?? []),
      )
      expect(
        named.filter((id) => !ids.includes(id)),
        path,
      ).toEqual([])
    }
  })
})

describe('what a brief says', () => {
  it('is the title, a heading a scene, and its lines as bullets', async () => {
    const { parts } = await made()
    const all = paragraphs(textOf(parts, 'word/document.xml'))
    const of = (style: string) => all.filter((p) => p.style === style).map((p) => p.text)
    expect(of('Title')).toEqual(['Rare earths and the Dialogue'])
    expect(of('Heading1').slice(0, 2)).toEqual(['Scene 1', 'Where the ground is'])
    expect(of('Heading1')[2]).toMatch(/^India bought for USD 420.25 million/)
    expect(of('Heading1')[3]).toBe('Sources')
    expect(of('ListBullet')).toEqual(['A line.', 'One.', 'Two.'])
    expect(of('Notes')).toEqual(['Presenter’s notes', 'Welcome.', 'Say who is here.'])
  })

  it('has the numbers of the atlas in bold', async () => {
    const { parts } = await made()
    const bold = paragraphs(textOf(parts, 'word/document.xml'))
      .filter((p) => p.style === 'Heading1')
      .flatMap((p) => [...p.xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:b\/>(?:(?!<\/w:r>).)*<\/w:r>/gs)])
      .map(([run]) => wordsIn(elementsOf(run)))
    expect(bold).toEqual(['USD 420.25 million'])
  })

  it('has no notes where none are told', async () => {
    const told = toldBriefing()
    const { parts } = await made({ ...told, scenes: told.scenes.map((scene) => ({ ...scene, notes: [] })) })
    expect(textOf(parts, 'word/document.xml')).not.toContain('Presenter')
  })

  it('loses no letter that XML can write, and none of the markup', async () => {
    const { document, parts } = await made(hard())
    const said = wordsIn(document)
    const kept = without(HARD)
    expect(said).toContain(kept)
    expect(said).toContain('W'.repeat(400))
    expect(said).toContain('A heading. '.repeat(28).slice(0, 300))
    const notes = paragraphs(textOf(parts, 'word/document.xml')).filter((p) => p.style === 'Notes')
    expect(notes[1]?.text).toBe(without(HARD.padEnd(5000, ' more')))
    expect(said).toContain('Not in this atlas: a chart & its table.')
  })

  it('says at the head and at the foot of each page what it is and of which day', async () => {
    const { parts } = await made()
    const head = [...parts.keys()].filter((path) => /header\d\.xml$/.test(path))
    const foot = [...parts.keys()].filter((path) => /footer\d\.xml$/.test(path))
    expect(head.length).toBeGreaterThan(0)
    for (const path of head) expect(textOf(parts, path)).toContain('Rare earths and the Dialogue')
    for (const path of foot) {
      const said = wordsIn(elementsOf(textOf(parts, path)))
      expect(said).toContain('Boundaries: As claimed by India')
      expect(said).toContain('Not certified; no legal standing.')
      expect(said).toContain('Atlas dataset 1.3.0, as of 22 Nov 2026.')
      expect(textOf(parts, path)).toMatch(/>PAGE<.*>NUMPAGES</s)
    }
  })

  it('names nobody, is in English, and is named after its day and title', async () => {
    const { file, parts } = await made()
    const core = textOf(parts, 'docProps/core.xml')
    expect(core).toContain('<dc:title>Rare earths and the Dialogue</dc:title>')
    expect(core).toContain('<cp:lastModifiedBy>Samvad Atlas</cp:lastModifiedBy>')
    expect(textOf(parts, 'word/styles.xml')).toContain('w:lang w:val="en-GB"')
    expect(file.name).toBe('samvad-2026-11-22-rare-earths-and-the-dialogue.docx')
  })
})

describe('the sources of a brief', () => {
  /** The ids of the notes that the text refers to, in order, and what is said again. */
  const references = (document: readonly Element[]) => ({
    first: document.flatMap(({ name, attributes }) =>
      name === 'w:endnoteReference' ? [attributes['w:id'] ?? ''] : [],
    ),
    again: document.flatMap(({ name, text }) =>
      name === 'w:instrText' && /NOTEREF/.test(text) ? [text] : [],
    ),
  })

  it('are endnotes, one a source, in the order of the list', async () => {
    const told = toldBriefing()
    const { parts, document } = await made(told)
    const { first } = references(document)
    expect(first).toEqual(['1', '2'])
    const notes = [
      ...textOf(parts, 'word/endnotes.xml').matchAll(/<w:endnote w:id="(\d+)">.*?<\/w:endnote>/gs),
    ]
    expect(notes.map(([, id]) => id)).toEqual(['1', '2'])
    for (const [i, [note]] of notes.entries()) {
      const source = told.sources[i]
      expect(wordsIn(elementsOf(note)).trim()).toBe(`${source?.text}${source?.url ? `. ${source.url}` : ''}`)
    }
  })

  it('refer to the same note when they are said again', async () => {
    const { document, endnotes } = await made(hard())
    const { first, again } = references(document)
    expect(new Set(first).size).toBe(first.length)
    expect(first).toEqual(['1', '2', '3', '4', '5'])
    expect(wordsIn(endnotes)).toMatch(/Publisher 2.*Emoji.*Publisher 3.*Publisher 4.*Publisher 5/)
    expect(again.map((text) => text.split(' ')[1])).toEqual(['_Ref_source_2', '_Ref_source_3'])
    const bookmarks = document.flatMap(({ name, attributes }) =>
      name === 'w:bookmarkStart' ? [attributes['w:name']] : [],
    )
    expect(bookmarks).toContain('_Ref_source_2')
  })

  it('are numbered 1, 2, 3, and not i, ii, iii as Word does by itself', async () => {
    const { document } = await made()
    expect(document.find(({ name }) => name === 'w:numFmt')?.attributes['w:val']).toBe('decimal')
  })
})

describe('the charts of a brief', () => {
  it('are tables with the numbers of the atlas, as the screen writes them', async () => {
    const format = (n: number) => n.toFixed(1)
    const chart = toldChart()
    const table = {
      ...chart.table,
      columns: chart.table.columns.map((c, i) => (i === 2 ? { ...c, format, unit: 'tonnes' } : c)),
    }
    const { parts } = await made(toldBriefing({ scenes: [toldScene(1, { chart: { ...chart, table } })] }))
    const [rows = []] = tablesIn(textOf(parts, 'word/document.xml'))
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Fiscal year', 'Exports', 'Imports (tonnes)'],
      ['FY2023-24', '300.5', 'no data'],
      ['FY2024-25', '310', '420.3'],
    ])
    expect(rows.map(({ isHead }) => isHead)).toEqual([true, false, false])
    expect(rows[2]?.cells.map(({ aligned }) => aligned)).toEqual(['left', 'right', 'right'])
  })

  it('have a caption with a number of its own, and the measure', async () => {
    const { parts } = await made()
    const all = paragraphs(textOf(parts, 'word/document.xml'))
    const at = all.findIndex(
      ({ style, text }) => style === 'Caption' && text.startsWith('Figure 1. India bought'),
    )
    expect(at).toBeGreaterThan(0)
    expect(all.slice(at + 1, at + 4)).toMatchObject([
      { style: 'Measure', text: 'USD million, fiscal years' },
      { style: 'Chart', text: '' },
      { style: 'Caption', text: 'Table 1. Goods trade by fiscal year' },
    ])
  })

  it('have their finding and the measure over the table where nothing is drawn', async () => {
    const chart = toldChart({ drawn: { as: 'table' } })
    const { parts } = await made(toldBriefing({ scenes: [toldScene(1, { chart })] }))
    expect([...parts.keys()].filter((path) => path.startsWith('word/charts/'))).toEqual([])
    const all = paragraphs(textOf(parts, 'word/document.xml'))
    const at = all.findIndex(({ text }) => text.startsWith('Table 1. India bought'))
    expect(all[at + 1]).toMatchObject({ style: 'Measure', text: 'USD million, fiscal years' })
  })

  it('lie on their side where they are too wide, and the pages after them stand again', async () => {
    const columns = Array.from({ length: 12 }, (_, i) => ({ label: `FY${2010 + i}-${11 + i}` }))
    const table = { columns, rows: [columns.map((_, i) => (i === 0 ? 'Energy' : i))] }
    const chart = toldChart({ table, drawn: { as: 'table' } })
    const { document } = await made(
      toldBriefing({ scenes: [toldScene(1), toldScene(2, { chart }), toldScene(3)] }),
    )
    const turned = document.flatMap(({ name, attributes }) =>
      name === 'w:pgSz' ? [Number(attributes['w:w']) > Number(attributes['w:h'])] : [],
    )
    expect(turned).toEqual([false, true, false])
  })
})

describe('a chart that Word draws', () => {
  const C = 'word/charts/chart1.xml'
  const drawnFrom = async (chart: ToldChart) => {
    const { parts, document } = await made(toldBriefing({ scenes: [toldScene(1, { chart })] }))
    const [book = ''] = [...parts.keys()].filter((path) => path.endsWith('.xlsx'))
    const cells = unzipSync(parts.get(book) ?? new Uint8Array())
    return { parts, document, xml: textOf(parts, C), elements: elementsOf(textOf(parts, C)), cells }
  }
  it('has the balance as a line over its columns', async () => {
    const chart = toldChart()
    if (chart.drawn.as !== 'columns') throw new Error('no columns')
    const series = chart.drawn.series.map((one, i) => (i === 1 ? { ...one, line: true as const } : one))
    const { parts } = await made(
      toldBriefing({ scenes: [toldScene(1, { chart: { ...chart, drawn: { ...chart.drawn, series } } })] }),
    )
    const [columns = '', lines = ''] = textOf(parts, C).split('<c:lineChart>')
    expect(columns).toContain('<c:barChart>')
    expect([columns, lines].map((part) => part.match(/<c:ser>/g)?.length)).toEqual([1, 1])
  })

  /** The values that stand in the chart itself, one list a series; null is a gap. */
  const cached = (xml: string) =>
    [...xml.matchAll(/<c:val>(.*?)<\/c:val>/gs)].map(([, values = '']) => {
      const count = Number(/<c:ptCount val="(\d+)"/.exec(values)?.[1])
      return Array.from({ length: count }, (_, i) => {
        const value = new RegExp(`<c:pt idx="${i}"><c:v>([^<]*)`).exec(values)?.[1]
        return value === undefined ? null : Number(value)
      })
    })
  const rows = (rows: ToldChart['table']['rows']) => {
    const columns = [...toldChart().table.columns, { label: 'Status' }]
    return toldChart({ table: { columns, rows } })
  }

  it('has the numbers of the table, in itself and in a workbook, and a gap for what is not known', async () => {
    const { xml, cells } = await drawnFrom(toldChart())
    expect(cached(xml)).toEqual([
      [300.5, 310],
      [null, 420.25],
    ])
    const sheet = elementsOf(strFromU8(cells['xl/worksheets/sheet1.xml'] ?? new Uint8Array()))
    const numbers = sheet.flatMap(({ name, attributes }, i) =>
      name === 'c' && attributes.t !== 's' ? [[attributes.r, Number(sheet[i + 1]?.text)]] : [],
    )
    expect(numbers).toEqual([
      ['B2', 300.5],
      ['B3', 310],
      ['C3', 420.25],
    ])
  })

  it('has the colours of the view, its unit at the axis, and words for whoever does not see it', async () => {
    const { xml, elements, document } = await drawnFrom(toldChart())
    for (const colour of ['4F609A', 'BF8636'])
      expect(xml).toContain(`<c:spPr><a:solidFill><a:srgbClr val="${colour}"/>`)
    expect(elements.filter(({ name }) => name === 'a:t').map(({ text }) => text)).toEqual(['USD million'])
    const [said] = document.filter(({ name }) => name === 'wp:docPr')
    expect(said?.attributes.descr).toBe(
      'Goods trade by fiscal year. India bought for USD 420 million in FY2024-25. USD million, fiscal years',
    )
  })

  it('marks a figure that is not final by a word and a paler bar', async () => {
    const { xml } = await drawnFrom(
      rows([
        ['FY2024-25', 1, 2, 'reported'],
        ['FY2025-26', 3, 4, 'provisional'],
      ]),
    )
    expect(xml).toContain('<c:v>FY2025-26 (provisional)</c:v>')
    expect(xml).toContain('<c:v>FY2024-25</c:v>')
    expect([...xml.matchAll(/<c:dPt><c:idx val="(\d)"/g)].map(([, at]) => at)).toEqual(['1', '1'])
  })

  it('says once, beside the unit, what is true of every figure', async () => {
    const { xml } = await drawnFrom(
      rows([
        ['A', 1, 2, 'provisional'],
        ['B', 3, 4, 'provisional'],
      ]),
    )
    expect(xml).toContain('<a:t>USD million (provisional)</a:t>')
    expect(xml).not.toContain('A (provisional)')
    expect(xml).not.toContain('<c:dPt>')
  })

  it('lies with its first row at the top, and ends at a hundred where it is of parts of that', async () => {
    const columns = [{ label: 'Stage' }, { label: 'Share', unit: 'percent' }]
    const drawn = {
      as: 'bars',
      stacked: false,
      names: 0,
      series: [{ column: 1, colour: '#B23A48' }],
    } as const
    const { xml } = await drawnFrom(
      toldChart({
        table: {
          columns,
          rows: [
            ['Mining', 60],
            ['Magnets', 94],
          ],
        },
        drawn,
      }),
    )
    expect(xml).toContain('<c:barDir val="bar"/>')
    expect(xml).toContain('<c:orientation val="maxMin"/>')
    expect(xml).toMatch(/<c:max val="100"\/>/)
    expect(xml).not.toContain('<c:legend>')
  })

  it('keeps what is hard to write, and leaves out what XML forbids', async () => {
    const { parts, elements } = await drawnFrom(
      toldChart({
        ...{ name: HARD, title: HARD, measure: HARD },
        table: {
          columns: [{ label: HARD }, { label: HARD }, { label: '' }],
          rows: [
            [HARD, 1, 2],
            ['', 3, 4],
          ],
        },
      }),
    )
    for (const [path, bytes] of parts)
      if (/\.(xml|rels)$/.test(path)) expect(elementsOf(strFromU8(bytes)).length, path).toBeGreaterThan(0)
    expect(elements.some(({ name, text }) => name === 'c:v' && text === without(HARD))).toBe(true)
  })
})

describe('the notes of a scene', () => {
  const kept = async (notes: readonly string[]) => {
    const { parts } = await made(toldBriefing({ scenes: [toldScene(1, { notes })] }))
    const own = paragraphs(textOf(parts, 'word/document.xml')).filter(({ style }) => style === 'Notes')
    return own.slice(1).map(({ xml }) => [xml.includes('<w:keepLines/>'), xml.includes('<w:keepNext/>')])
  }

  it('stay together on a page where they are short', async () =>
    expect(await kept(['One.', 'Two.'])).toEqual([
      [true, true],
      [true, false],
    ]))

  it('go on to the next where they are long, and leave no page empty', async () =>
    expect(await kept(['Long. '.repeat(500), 'Two.'])).toEqual([
      [false, false],
      [false, false],
    ]))
})

describe('the bytes of a brief', () => {
  it('are the same when it is made again at another time', async () => {
    const told = toldBriefing({
      scenes: [toldScene(1, { map: toldMap() }), toldScene(2, { as: 'chart', chart: toldChart() })],
    })
    const bytes = async () => {
      const { blob } = await makeBrief(told, making, new Map([['scene-1', picture]]))
      return new Uint8Array(await blob.arrayBuffer())
    }
    const first = await bytes()
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-03-04T05:06:07Z') })
    const again = await bytes().finally(() => vi.useRealTimers())
    expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true)
  })
})

describe('the pictures of a brief', () => {
  it('all say what they show to whoever does not see them, and fit the page', async () => {
    const { parts, document } = await made(hard(), new Map([['scene-2', picture]]))
    const drawings = document.filter(({ name }) => name === 'wp:docPr')
    expect(drawings.map(({ attributes }) => attributes.descr)).toEqual([picture.alt])
    const { cx, cy } = document.find(({ name }) => name === 'wp:extent')?.attributes ?? {}
    expect(Number(cx) / 9525).toBeLessThanOrEqual(642)
    expect(Number(cx) / Number(cy)).toBeCloseTo(4 / 3, 1)
    const pictures = [...parts].filter(([path]) => path.endsWith('.png'))
    expect(pictures.map(([, bytes]) => [...bytes])).toEqual([[...PIXEL]])
  })

  it('are each their own, and one that is drawn twice is packed once', async () => {
    const other = { ...picture, png: new Uint8Array([1, 2, 3]) }
    const { parts, document } = await made(
      toldBriefing({ scenes: [1, 2, 3].map((at) => toldScene(at, { map: toldMap() })) }),
      new Map([
        ['scene-1', picture],
        ['scene-2', other],
        ['scene-3', { ...picture, png: PIXEL.slice() }],
      ]),
    )
    const rels = elementsOf(textOf(parts, 'word/_rels/document.xml.rels'))
    const drawn = document
      .filter(({ name }) => name === 'a:blip')
      .map(
        ({ attributes }) =>
          rels.find((one) => one.attributes.Id === attributes['r:embed'])?.attributes.Target,
      )
      .map((target) => [...(parts.get(`word/${target}`) ?? [])])
    expect(drawn).toEqual([[...PIXEL], [1, 2, 3], [...PIXEL]])
    expect([...parts.keys()].filter((path) => path.endsWith('.png'))).toHaveLength(2)
  })

  it('has an axis of events under its finding and its measure, over the table of all', async () => {
    const told = toldBriefing({ scenes: [toldScene(1, { as: 'chart', chart: toldAxis() })] })
    const { parts, document } = await made(told, new Map([['scene-1', { ...picture, alt: 'An axis' }]]))
    expect(document.filter(({ name }) => name === 'wp:docPr').map((e) => e.attributes.descr)).toEqual([
      'An axis',
    ])
    const said = paragraphs(textOf(parts, 'word/document.xml'))
    expect(said.find(({ style }) => style === 'Caption')?.text).toContain('Figure 1. Two controls')
    expect(said.find(({ style }) => style === 'Measure')?.text).toBe(
      'Measures, by date. Bar: how long it lasted.',
    )
    expect(document.filter(({ name }) => name === 'w:tbl')).toHaveLength(1)
  })

  it('have the names along a chart beside what is drawn, where bars below nought leave them free', async () => {
    const { parts } = await made(
      toldBriefing({ scenes: [toldScene(1, { as: 'chart', chart: toldChart() })] }),
    )
    const chart = textOf(parts, [...parts.keys()].find((path) => /charts\/chart\d*\.xml/.test(path)) ?? '')
    expect(/<c:catAx>.*<\/c:catAx>/s.exec(chart)?.[0]).toContain('<c:tickLblPos val="low"/>')
  })

  it('say what their colours stand for', async () => {
    const { document } = await made(hard(), new Map([['scene-2', picture]]))
    expect(wordsIn(document)).toContain('Cooperation items with India   \u00A0\u00A0\u00A0\u00A0 5')
    expect(
      document.some(({ name, attributes }) => name === 'w:shd' && attributes['w:fill'] === 'D9AE68'),
    ).toBe(true)
  })

  it('have a caption that says what a map shows, and whose boundaries', async () => {
    const { parts } = await made(hard(), new Map([['scene-2', picture]]))
    const [caption] = paragraphs(textOf(parts, 'word/document.xml')).filter((p) => p.style === 'Caption')
    expect(caption?.text).toContain(
      'Figure 1. A map of Kazakhstan with 5 cooperation items. Boundaries: As claimed by India',
    )
  })

  it('keep the lines before them on their page', async () => {
    const { parts } = await made()
    const lines = paragraphs(textOf(parts, 'word/document.xml')).filter((p) => p.style === 'ListBullet')
    expect(lines.map(({ xml }) => xml.includes('<w:keepNext/>'))).toEqual([true, true, true])
  })

  it('are said in words where there is none', async () => {
    const { document } = await made()
    expect(wordsIn(document)).toContain('A map of Kazakhstan with 5 cooperation items.')
  })
})

describe('the making of a brief', () => {
  it('says how far it is, and ends at 1', async () => {
    const steps: number[] = []
    await makeBrief(toldBriefing(), { ...making, onStep: (done) => steps.push(done) })
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
    expect(steps.at(-1)).toBe(1)
  })

  it('ends half-way when it is called off, and can begin again', async () => {
    const controller = new AbortController()
    const onStep = () => controller.abort()
    await expect(makeBrief(toldBriefing(), { onStep, signal: controller.signal })).rejects.toThrow(/abort/i)
    expect((await makeBrief(toldBriefing(), making)).blob.size).toBeGreaterThan(1000)
  })
})

describe.skipIf(!hasOffice)('a brief that LibreOffice opens (where it is installed)', () => {
  it('has every word on its pages, the notes numbered as the list, and nothing beyond the margins', async () => {
    const { text, places } = await printed(await makeBrief(hard(), making, new Map([['scene-2', picture]])))
    expect(text).toMatch(/Page 1 of \d/)
    expect(text.replace(/\s+/g, ' ')).toContain('<b>markup</b> & "quotes"')
    expect(text).toMatch(/^\s*1\s+Publisher 2/m)
    expect(text).toMatch(/^\s*3\s+Publisher 3.*CC BY 4\.0/m)
    const [page] = places.filter(({ name }) => name === 'page')
    const beyond = places.filter(
      ({ name, attributes }) =>
        name === 'word' &&
        (Number(attributes.xMin) < 50 || Number(attributes.xMax) > Number(page?.attributes.width) - 50),
    )
    expect(beyond.map(({ text }) => text)).toEqual([])
  }, 120_000)
})
