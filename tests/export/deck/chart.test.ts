import '../../setup/catalogue.ts'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { cellText } from '../../../src/export/deck/cells.ts'
import { letters } from '../../../src/export/deck/workbook.ts'
import { formatCode } from '../../../src/export/formatCode.ts'
import type { Rich, ToldChart } from '../../../src/export/told.ts'
import { plain, toldBriefing, toldChart, toldScene } from '../../setup/told.ts'
import { opened, relations, rows, slideName, texts } from './opened.ts'
import { barChart, lineChart, rough, stackedChart, tableChart } from './rough.ts'

/** Columns with a line over them. */
const balanced = toldChart({
  table: {
    columns: [
      { label: 'Fiscal year' },
      ...['Exports', 'Imports', 'Balance'].map((label) => ({ label, unit: 'USD million' })),
    ],
    rows: [
      ['FY2023-24', 300.5, 280, 20.5],
      ['FY2024-25', 310, 420.25, -110.25],
    ],
  },
  drawn: {
    ...{ as: 'columns', stacked: false, names: 0 },
    series: [
      { column: 1, colour: '#4F609A' },
      { column: 2, colour: '#BF8636' },
      { column: 3, colour: '#1C2430', line: true },
    ],
  },
})

const made = (chart: ToldChart, lines = [plain('A line.')]) =>
  opened(toldBriefing({ scenes: [toldScene(1, { as: 'chart', chart, lines })], sources: [] }))

const charted = async (chart: ToldChart) => {
  const deck = await made(chart)
  const book = unzipSync(deck.bytes)['ppt/embeddings/chart1.xlsx'] ?? new Uint8Array()
  return { deck, text: deck.text('ppt/charts/chart1.xml'), book: rows(book) }
}

describe('the workbook of a chart', () => {
  it.each([
    ['columns', toldChart()],
    ['bars', barChart],
    ['stacked bars', stackedChart],
    ['lines', lineChart],
  ])('has the numbers of the table: %s', async (_, chart) => {
    const { book } = await charted(chart)
    if (!('series' in chart.drawn)) throw new Error('no chart')
    const drawn = [chart.drawn.names, ...chart.drawn.series.map(({ column }) => column)]
    const others = chart.table.columns.map((_column, i) => i).filter((i) => !drawn.includes(i))
    const { names, stacked } = chart.drawn
    const sums = [50, 51, 52, 16, 54, 55, 56, 57]
    const inOrder = chart.table.rows.map((row, at) =>
      [...drawn, ...others].map((i) =>
        i === names && stacked ? `${row[i]}: ${sums[at]}` : (row[i] ?? null),
      ),
    )
    const width = chart.table.columns.length
    expect(book.slice(1).map((row) => Array.from({ length: width }, (_cell, i) => row[i] ?? null))).toEqual(
      inOrder,
    )
    expect(book[0]?.[1]).toContain(chart.table.columns[drawn[1] ?? 0]?.label)
  })

  it('keeps nought, and has an empty cell for what is not known', async () => {
    const { book, text } = await charted(lineChart)
    expect(book[1]).toEqual(['FY2000', 100, 0])
    expect(book[10]).toEqual(['FY2009', 208])
    expect(text).toContain('<c:dispBlanksAs val="gap"/>')
    expect(text).not.toContain('<c:v></c:v>')
    expect(text).toContain('<c:pt idx="0"><c:v>0</c:v></c:pt>')
  })

  it('has what is drawn as a line over columns, in a chart of both kinds on the same axes', async () => {
    const { book, text } = await charted(balanced)
    expect(book[1]).toEqual(['FY2023-24', 300.5, 280, 20.5])
    const [columns = '', line = ''] = ['barChart', 'lineChart'].map(
      (kind) => new RegExp(`<c:${kind}>[\\s\\S]*</c:${kind}>`).exec(text)?.[0],
    )
    const formulas = (of: string) => [...of.matchAll(/<c:val><c:numRef><c:f>([^<]+)/g)].map(([, f]) => f)
    expect(formulas(columns.replace(/\s/g, ''))).toEqual(['Sheet1!$B$2:$B$3', 'Sheet1!$C$2:$C$3'])
    expect(formulas(line.replace(/\s/g, ''))).toEqual(['Sheet1!$D$2:$D$3'])
    const axes = (of: string) => [...of.matchAll(/<c:axId val="(\d+)"\/>/g)].map(([, id]) => id)
    expect(axes(line)).toEqual(axes(columns))
    expect(axes(line)).toHaveLength(2)
    expect(line).toContain('<c:grouping val="standard"/>')
    expect(line).not.toContain('invertIfNegative')
    expect(line).toContain('1C2430')
    expect(text.match(/<c:(catAx|valAx)>/g)).toHaveLength(2)
  })

  it('says which year is provisional, in its name and in words', async () => {
    const { deck, book, text } = await charted({
      ...balanced,
      table: { ...balanced.table, provisional: [1] },
    })
    expect(book.map(([name]) => name)).toEqual(['Fiscal year', 'FY2023-24', 'FY2024-25 (P)'])
    expect(text).toContain('<c:v>FY2024-25 (P)</c:v>')
    expect(texts(deck.elements(slideName(1))).join('')).toContain('(P): provisional.')
  })

  it('has its columns where the formulas of the chart look', async () => {
    const { text } = await charted(stackedChart)
    expect([...text.matchAll(/<c:f>([^<]+)<\/c:f>/g)].map(([, f]) => f)).toEqual([
      ...['Sheet1!$B$1', 'Sheet1!$A$2:$A$9', 'Sheet1!$B$2:$B$9'],
      ...['Sheet1!$C$1', 'Sheet1!$A$2:$A$9', 'Sheet1!$C$2:$C$9'],
      ...['Sheet1!$D$1', 'Sheet1!$A$2:$A$9', 'Sheet1!$D$2:$D$9'],
    ])
  })

  it('counts columns as a sheet does', () => {
    expect([0, 25, 26, 701, 702].map(letters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  })
})

describe('a chart', () => {
  it('that lies has its first row at the top and its numbers below', async () => {
    const { text } = await charted(barChart)
    expect(text).toContain('<c:barDir val="bar"/>')
    expect(text).toMatch(
      /<c:catAx>[\s\S]*<c:orientation val="maxMin"\/>[\s\S]*<c:valAx>[\s\S]*nextTo[\s\S]*<c:crosses val="max"\/>/,
    )
    expect(text).toContain('B23A48')
  })

  it('says its unit at the axis, and its numbers as the atlas writes them where they are few', async () => {
    const { text } = await charted(barChart)
    expect(text).toContain('<a:t>percent</a:t>')
    expect(text).toContain('<c:showVal val="1"/>')
    expect(text).toContain('formatCode="#,##0&quot;%&quot;"')
    expect((await charted(lineChart)).text).toContain('<c:showVal val="0"/>')
  })

  it('of bars begins at nought, be all numbers far from it; one of lines need not', async () => {
    expect((await charted(barChart)).text).toMatch(
      /<c:scaling>[\s\S]*?<c:min val="0"\/>[\s\S]*?<\/c:scaling>/,
    )
    expect((await charted(lineChart)).text).not.toContain('<c:min ')
    // What goes below it begins where it has to.
    expect((await charted(balanced)).text).not.toContain('<c:min ')
  })

  it('of stacked bars has their sums in its names, as the screen at their ends, or says why there is none', async () => {
    const rows = [
      ['A', 'Farming', 24.337, 126.97, null],
      ['A', 'Services', null, null, null],
      ['A', 'Mining', null, null, null],
      ['A', 'Roads', 0, null, null],
    ]
    const { book, text } = await charted({
      ...stackedChart,
      table: { ...stackedChart.table, rows, absent: [null, 'not in goods trade', null, null] },
    })
    const names = ['Farming: 151.3', 'Services: not in goods trade', 'Mining: no data', 'Roads: 0']
    expect(book.slice(1).map(([name]) => name)).toEqual(names)
    for (const name of names) expect(text).toContain(`<c:v>${name}</c:v>`)
    expect(text).toContain('<c:showVal val="0"/>')
    expect(text).not.toContain('<c:showVal val="1"/>')
  })

  it('has hollow marks and pale bars where a figure is an estimate or provisional', async () => {
    const drawn = balanced.drawn
    if (!('series' in drawn)) throw new Error('no chart')
    const series = drawn.series.map((one, i) => (i === 1 ? one : { ...one, uncertain: [1] }))
    const { text } = await charted({ ...balanced, drawn: { ...drawn, series } })
    const [bars, sure, line] = [...text.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/g)].map(([own]) => own)
    const points = (of = '') => of.match(/<c:dPt>[\s\S]*?<\/c:dPt>/g) ?? []
    expect([bars, sure, line].map((of) => points(of).length)).toEqual([1, 0, 1])
    expect(points(bars)[0]).toMatch(/<c:idx val="1"\/>.*val="B9BFD7".*<a:ln w="12700">.*val="4F609A"/)
    expect(points(line)[0]).toMatch(/<c:idx val="1"\/><c:marker>.*val="FFFFFF".*val="1C2430"/)
    for (const [of, tags] of [
      [bars, ['<c:invertIfNegative', '<c:dPt>', '<c:dLbls>', '<c:cat>']],
      [line, ['<c:spPr>', '<c:marker>', '<c:dPt>', '<c:dLbls>', '<c:cat>']],
    ] as const) {
      const at = tags.map((tag) => (of ?? '').indexOf(tag))
      expect(at).toEqual([...at].sort((a, b) => a - b))
      expect(at).not.toContain(-1)
    }
  })

  it('is in the order of the schema', async () => {
    const { text } = await charted(lineChart)
    const series = /<c:ser>([\s\S]*?)<\/c:ser>/.exec(text)?.[1] ?? ''
    const at = ['<c:spPr>', '<c:marker>', '<c:dLbls>', '<c:cat>', '<c:val>', '<c:smooth'].map((tag) =>
      series.indexOf(tag),
    )
    expect(at).toEqual([...at].sort((a, b) => a - b))
    expect(series).not.toContain('invertIfNegative')
    expect(text).toContain('<c:lineChart><c:grouping val="standard"/>')
    expect(text.match(/<c:axId/g)).toHaveLength(4)
  })

  it('is named, says what it shows, and stands in its place of the layout', async () => {
    const { deck } = await charted(toldChart({ name: rough }))
    const frame = /<p:graphicFrame>[\s\S]*?<\/p:graphicFrame>/.exec(deck.text(slideName(1)))?.[0] ?? ''
    expect(frame).toContain('name="Emoji 🧲, Devanagari संवाद')
    expect(frame).toContain('India bought for USD 420 million')
    expect(frame).toContain('<p:ph type="chart" idx="14"/>')
  })

  it.each([
    [[60, 94], (n: number) => `${n}%`, '#,##0"%"'],
    [[1, 2000], (n: number) => n.toLocaleString('en'), '#,##0'],
    [[0.25, 420], (n: number) => n.toFixed(n < 10 ? 2 : 0), '[>=10]#,##0;#,##0.00'],
    [[0.25, 0.5], (n: number) => n.toFixed(2), '#,##0.00'],
    [[0.123, 0.5], (n: number) => n.toFixed(3), '#,##0.000'],
    [[0.005, 0.11], (n: number) => `${n.toFixed(3)}%`, '#,##0.000"%"'],
    [[1_234_567], (n: number) => n.toLocaleString('en-IN'), '#,##0'],
    [[], String, '#,##0'],
  ])('writes %j as the atlas does', (values, format, code) => expect(formatCode(values, format)).toBe(code))
})

describe('the words above a chart', () => {
  const said = async (heading: Rich, chart: ToldChart) => {
    const deck = await opened(
      toldBriefing({ scenes: [toldScene(1, { as: 'chart', heading, chart })], sources: [] }),
    )
    const own = /name="Finding and measure"[\s\S]*?<\/p:sp>/.exec(deck.text(slideName(1)))?.[0] ?? ''
    return [...own.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text)
  }

  it.each([
    'India bought for USD 420 million in FY2024-25',
    'USD 420 million: what India bought in FY2024-25',
    'India bought for USD\u00a0420\u00a0million in 2024',
  ])('are what is counted alone, where the heading says what it finds: %s', async (heading) =>
    expect(await said(plain(heading), toldChart())).toEqual(['USD million, fiscal years', '[1]']),
  )

  it('are what it finds too, where the heading says something else', async () =>
    expect(await said(plain('India’s trade grew'), toldChart())).toEqual([
      'India bought for USD 420 million in FY2024-25',
      '[1]',
      'USD million, fiscal years',
    ]))
})

describe('what no program draws', () => {
  const slidesOf = (deck: Awaited<ReturnType<typeof made>>) =>
    Array.from({ length: deck.slides }, (_, i) => deck.text(slideName(i + 1)))

  /** On three slides of its own. */
  const threeSlides = {
    ...tableChart,
    table: { ...tableChart.table, rows: tableChart.table.rows.slice(0, 30) },
  }

  it('is a table, its head again on each slide, and no row missing', async () => {
    const tables = slidesOf(await made(threeSlides)).filter((text) => text.includes('<a:tbl>'))
    expect(tables.length).toBeGreaterThan(2)
    for (const text of tables) {
      expect(text).toContain('<a:tblPr firstRow="1"/>')
      expect(text.split('<a:t>Elements</a:t>')).toHaveLength(2)
    }
    const all = tables.slice(1).join('')
    for (const [date] of threeSlides.table.rows) expect(all.split(`<a:t>${date}</a:t>`)).toHaveLength(2)
  })

  it('has on its own slide the rows that the scene tells, and leads to all of them', async () => {
    const deck = await made({ ...threeSlides, told: [3, 20] })
    const [first = '', second = ''] = slidesOf(deck)
    const dates = threeSlides.table.rows.map(([date]) => `<a:t>${date}</a:t>`)
    expect(dates.flatMap((date, row) => (first.includes(date) ? [row] : []))).toEqual([3, 20])
    expect(first).toContain('2 of 30; for all of them see “All of it: Controls”')
    expect(second).toContain('<a:t>All of it: Controls</a:t>')
    const jump = /<a:hlinkClick r:id="(\w+)" action="ppaction:\/\/hlinksldjump"\/>/.exec(first)?.[1]
    const related = relations(deck, 'ppt/slides/_rels/slide1.xml.rels').find(({ id }) => id === jump)
    expect(related).toMatchObject({ type: 'slide', target: slideName(2), outside: false })
  })

  it('takes three slides at most, says how many rows are left, and leads to the atlas', async () => {
    const deck = await made({ ...tableChart, told: [3] })
    const slides = slidesOf(deck)
    const whole = slides.slice(1).filter((text) => text.includes('<a:tbl>'))
    expect(whole).toHaveLength(3)
    const left = tableChart.table.rows.filter(([date]) => !whole.join('').includes(`<a:t>${date}</a:t>`))
    expect(left.length).toBeGreaterThan(0)
    expect(slides[0]).toContain('1 of 45; for more of them see')
    const link = new RegExp(
      `<a:hlinkClick r:id="(\\w+)"/></a:rPr><a:t>${left.length} more rows: in the atlas`,
    )
    const id = link.exec(whole[2] ?? '')?.[1]
    expect(relations(deck, 'ppt/slides/_rels/slide4.xml.rels').find((r) => r.id === id)).toMatchObject({
      outside: true,
      target: 'https://example.org/?country=KAZ',
    })
  })

  it('stands on one slide where it has room, and leads nowhere', async () => {
    const short = { ...tableChart.table, rows: tableChart.table.rows.slice(0, 4) }
    const deck = await made({ ...tableChart, table: short, told: [1] })
    expect(deck.slides).toBe(1)
    expect(deck.text(slideName(1))).not.toContain('hlinksldjump')
  })

  it('is whole once, where two scenes show it', async () => {
    const scene = (at: number) => toldScene(at, { as: 'chart', chart: { ...tableChart } })
    const deck = await opened(toldBriefing({ scenes: [scene(1), scene(2)], sources: [] }))
    const titles = slidesOf(deck).filter((text) => text.includes('<a:t>All of it: Controls</a:t>'))
    expect(titles.filter((text) => !text.includes('(continued)'))).toHaveLength(1)
  })

  it('says "no data" for what is not known', async () => {
    expect(texts((await made(tableChart)).elements(slideName(1)))).toContain('no data')
    expect(cellText(null, undefined)).toBe('no data')
  })
})
