// @vitest-environment happy-dom
import '../setup/dom.ts'
import { render } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import BookBars from '../../src/charts/drawings/BookBars.tsx'
import ChainBars from '../../src/charts/drawings/ChainBars.tsx'
import FlowBars from '../../src/charts/drawings/FlowBars.tsx'
import MineLines from '../../src/charts/drawings/MineLines.tsx'
import TradeBars from '../../src/charts/drawings/TradeBars.tsx'
import type { BookRow } from '../../src/select/books.ts'
import type { MineSharePoint } from '../../src/select/mineShare.ts'
import type { TradePoint } from '../../src/select/trade.ts'
import { LIGHT } from '../../src/theme/theme.ts'
import { fact } from '../setup/builders.ts'
import { frames, textsOf } from '../setup/drawn.ts'

beforeEach(frames)

const bars = (root: HTMLElement) => [...root.querySelectorAll('.recharts-bar-rectangle path')]

const point = (year: number, change: Partial<TradePoint>): TradePoint => ({
  at: fact(`trade:KAZ:${year}`),
  year,
  export: 10,
  import: 5,
  status: 'reported',
  note: null,
  ...change,
})
const trade = (...points: TradePoint[]) => ({ points, of: 'all-goods' as const, breakAt: null })

describe('the drawing of trade', () => {
  const draw = (model: Parameters<typeof TradeBars>[0]['model']) =>
    render(<TradeBars model={model} theme={LIGHT} colour="#1F7A8C" />).container

  it('has a bar for each flow of each year, and none where the figure is missing', () => {
    expect(bars(draw(trade(point(2022, {}), point(2023, {}))))).toHaveLength(4)
    expect(bars(draw(trade(point(2022, {}), point(2023, { import: null }))))).toHaveLength(3)
  })

  it('is paler for what is provisional, or of another classification', () => {
    const pale = (model: Parameters<typeof draw>[0]) =>
      bars(draw(model)).filter((b) => Number(b.getAttribute('fill-opacity')) < 1)
    expect(pale(trade(point(2022, {}), point(2023, { status: 'provisional' })))).toHaveLength(2)
    expect(pale({ ...trade(point(2021, {}), point(2022, {}), point(2023, {})), breakAt: 2022 })).toHaveLength(
      4,
    )
  })
})

describe('the drawing of goods by sector', () => {
  const row = (change: object) => ({
    id: 'it',
    label: 'IT',
    export: null,
    import: null,
    note: null,
    ...change,
  })
  const draw = (change: object) =>
    render(<FlowBars rows={[row(change)]} theme={LIGHT} colour="#1F7A8C" />).container

  it('ends in the sum of both flows', () => {
    expect(textsOf(draw({ export: 20, import: 5.5 }))).toContain('25.5')
  })

  it('has words and no number where goods are not measured', () => {
    const said = textsOf(draw({ note: 'not in goods trade' }))
    expect(said).toContain('not in goods trade')
    expect(said).not.toContain('0')
  })

  it('has no sum where one of the flows is not known', () => {
    expect(textsOf(draw({ export: 20, import: null }))).not.toContain('20')
  })
})

describe('the drawing of both sets of books', () => {
  const book = (change: Partial<BookRow>): BookRow => ({
    id: fact('report:KAZ:2022'),
    at: [],
    period: '2022',
    side: 'partner',
    other: 2400,
    bound: null,
    note: '',
    sources: [],
    indian: {
      id: fact('trade:KAZ:2022'),
      year: 2022,
      total: 641.63,
      status: 'reported',
      samePeriod: false,
    },
    ratio: 3.74,
    ...change,
  })
  const draw = (...rows: BookRow[]) =>
    render(<BookBars rows={rows} theme={LIGHT} colour="#1F7A8C" />).container

  it('has a bar for either, the other with how many times the Indian it is', () => {
    const drawn = draw(book({}))
    expect(bars(drawn)).toHaveLength(2)
    const said = textsOf(drawn).join('|')
    expect(said).toMatch(/2022.*partner’s side/)
    expect(said).toMatch(/2,400\D+3\.7\D/)
    expect(said).toMatch(/(^|\|)642(\||$)/)
  })

  it('says "about" and "less than" where the other prints no exact figure', () => {
    expect(textsOf(draw(book({ bound: 'about' }))).join('|')).toMatch(/about 2,400\D+3\.7\D/)
    const below = textsOf(draw(book({ bound: 'below', ratio: null })))
    expect(below).toContain('less than 2,400')
    expect(textsOf(draw(book({}))).join('|')).not.toMatch(/about|less than/)
  })

  it('has one bar and no ratio where there is no Indian figure', () => {
    const drawn = draw(book({ indian: null, ratio: null }))
    expect(bars(drawn)).toHaveLength(1)
    expect(textsOf(drawn)).toContain('2,400')
    expect(textsOf(drawn)).not.toContain('0')
  })
})

describe('the drawing of shares', () => {
  it('has the share of each stage in its bar, and "no data" where there is none', () => {
    const stage = { scope: '', period: '2024', status: 'reported' as const, note: null }
    const { container } = render(
      <ChainBars
        rows={[
          { ...stage, id: fact('stage:mining'), stage: 'mining', share: 60 },
          { ...stage, id: fact('stage:refining'), stage: 'refining', share: null },
        ]}
        theme={LIGHT}
      />,
    )
    const said = textsOf(container).join('|').replaceAll(' ', '')
    expect(said).toMatch(/China60%/)
    expect(said).toContain('nodata')
    expect(said).not.toMatch(/China0%|(^|\|)0%/)
  })

  it('is hollow at each year whose figure for China USGS marks as an estimate', () => {
    const at = (year: number, usgs: number | null, estimated = false): MineSharePoint => ({
      ...{ year, usgs, bgs: 90, estimated, note: null, at: [] },
    })
    const draw = (points: MineSharePoint[], estimated: boolean) => {
      const latest = { year: 2014, share: 80, estimated }
      const model = { points, latest, peak: { year: 2011, share: 90 }, at: [] }
      const { container } = render(<MineLines model={model} theme={LIGHT} />)
      const dots = [...container.querySelectorAll('.recharts-reference-dot-dot')]
      return dots.filter((dot) => dot.getAttribute('fill') === LIGHT.paper).length
    }
    const plain = [at(2011, 86), at(2012, 86), at(2013, 83), at(2014, 80)]
    expect(draw(plain, false)).toBe(0)
    const marked = [at(2011, null, true), at(2012, 86, true), at(2013, 83), at(2014, 80, true)]
    expect(draw(marked, true)).toBe(2)
  })

  it('breaks the line of an agency where it has no year', () => {
    const at = (year: number, usgs: number | null, bgs: number | null): MineSharePoint => ({
      year,
      usgs,
      bgs,
      estimated: false,
      note: null,
      at: [],
    })
    const points = [
      at(2009, null, 98.4),
      at(2010, null, 98),
      at(2011, null, null),
      at(2012, 86, 93),
      at(2013, 83, 93),
    ]
    const model = {
      points,
      latest: { year: 2013, share: 83, estimated: false },
      peak: { year: 2009, share: 98.4 },
      at: [],
    }
    const { container } = render(<MineLines model={model} theme={LIGHT} />)
    const [bgs, usgs] = [...container.querySelectorAll('.recharts-line-curve')].map(
      (line) => line.getAttribute('d') ?? '',
    )
    expect(bgs?.match(/M/g)).toHaveLength(2)
    expect(usgs?.match(/M/g)).toHaveLength(1)
  })
})
