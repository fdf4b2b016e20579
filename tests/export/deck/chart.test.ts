import '../../setup/catalogue.ts'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { cellText, formatCode } from '../../../src/export/deck/cells.ts'
import { letters } from '../../../src/export/deck/workbook.ts'
import type { ToldChart } from '../../../src/export/told.ts'
import { plain, toldBriefing, toldChart, toldScene } from '../../setup/told.ts'
import { opened, rows, slideName, texts } from './opened.ts'
import { barChart, lineChart, rough, stackedChart, tableChart } from './rough.ts'

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
    if (chart.drawn.as === 'table') throw new Error('no chart')
    const drawn = [chart.drawn.names, ...chart.drawn.series.map(({ column }) => column)]
    const others = chart.table.columns.map((_column, i) => i).filter((i) => !drawn.includes(i))
    const inOrder = chart.table.rows.map((row) => [...drawn, ...others].map((i) => row[i] ?? null))
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
      /<c:catAx>[\s\S]*<c:orientation val="maxMin"\/>[\s\S]*<c:valAx>[\s\S]*<c:crosses val="max"\/>/,
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

  it('has numbers on its colours that can be read', async () => {
    const { text } = await charted({
      ...stackedChart,
      table: { ...stackedChart.table, rows: stackedChart.table.rows.slice(0, 3) },
    })
    const inks = [...text.matchAll(/<c:ser>[\s\S]*?<c:dLbls>[\s\S]*?srgbClr val="(\w+)"/g)].map(
      ([, ink]) => ink,
    )
    expect(inks).toEqual(['FFFFFF', '1C2430', 'FFFFFF'])
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
    [[], String, '#,##0'],
  ])('writes %j as the atlas does', (values, format, code) => expect(formatCode(values, format)).toBe(code))
})

describe('what no program draws', () => {
  it('is a table, its head again on each slide, and no row missing', async () => {
    const deck = await made(tableChart)
    const slides = Array.from({ length: deck.slides }, (_, i) => deck.text(slideName(i + 1)))
    const tables = slides.filter((text) => text.includes('<a:tbl>'))
    expect(tables.length).toBeGreaterThan(2)
    for (const text of tables) {
      expect(text).toContain('<a:tblPr firstRow="1"/>')
      expect(text.split('<a:t>Elements</a:t>')).toHaveLength(2)
    }
    const all = slides.join('')
    for (const [date] of tableChart.table.rows) expect(all.split(`<a:t>${date}</a:t>`)).toHaveLength(2)
  })

  it('says "no data" for what is not known', async () => {
    expect(texts((await made(tableChart)).elements(slideName(1)))).toContain('no data')
    expect(cellText(null, undefined)).toBe('no data')
  })
})
