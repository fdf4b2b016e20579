import { describe, expect, it } from 'vitest'
import { estimatedText, provisionalText, sentences, yearsText } from '../../src/charts/counted.ts'
import { CHARTS, COMPARED, type ListedChart } from '../../src/charts/index.ts'
import type { Alone } from '../../src/charts/only.ts'
import type { FactId } from '../../src/domain/fact.ts'
import type { PageName } from '../../src/domain/pageName.ts'
import { citation } from '../../src/select/citation.ts'
import { atlas, chartsAt } from '../setup/placed.tsx'

/** Addresses at which charts say other things: with a country, sectors, a year, a choice of their own. */
const VIEWS = ['?country=KAZ', '?country=IND', '?sector=health', '?country=UZB&sector=health', '?year=2019']
const OWN: Partial<Record<PageName | '', readonly string[]>> = {
  '': [COMPARED, 'compare=KAZ,TKM&sector=health', 'compare=KAZ,UZB&year=2025'].map((query) => `?${query}`),
  'rare-earths': [
    ...['IN', 'AU', 'RU', 'VN'].map((iso2) => `?mines=countries&producer=${iso2}`),
    ...(atlas.rareEarths?.elements ?? []).map(({ symbol }) => `?element=${symbol}`),
  ],
  trade: ['?scale=own', '?flow=import', '?country=KAZ&flow=import'],
}

const addressesOf = (page: PageName | '') => [
  ...new Set([
    '',
    ...CHARTS.flatMap((c) => (c.page === page && c.query ? [`?${c.query}`] : [])),
    ...VIEWS,
    ...(OWN[page] ?? []),
  ]),
]

/** Every chart of a page in every such view, as a file has it. */
async function chartsOf(page: PageName | ''): Promise<readonly (readonly [where: string, Alone])[]> {
  const found = await Promise.all(
    addressesOf(page).map(async (view) =>
      (await chartsAt(page, view)).map((chart) => [`${page}/${view}#${chart.id}`, chart] as const),
    ),
  )
  return found.flat()
}

const isYear = (name: string) => /^\d{4}$/.test(name)

const toldOf = ({ measure, counted }: Alone) => counted ?? measure

/** Words of a drawing, or of a place on the screen. */
const DRAWN =
  /hollow|\bpale\b|dashed|dotted|shaded|outline|stroke|\brings?\b|uprights?|\b(above|below)\b|\bbars?\b|\bdots?\b|\blines?\b|\bmarks?\b|\baxis\b|\bscales?\b|\bdrawn\b|\bcharts?\b|\bthe table\b|\bprofiles?\b|click|hover|\bpanel\b/i
/** Of a table, whose notes may speak of a railway line. */
const PLACED =
  /hollow|\bpale\b|dashed|\b(the|each) (list|chart|lists|bar)s? (above|below)|\bsee (the|below|above)\b|click|hover|\bpanel\b/i

/** How sure the figures are that a row states; of a fact with figures of many years, those of its own. */
const stateOf = (name: string, row: readonly FactId[] | undefined) =>
  (row ?? [])
    .flatMap((id) => citation(atlas, id)?.figures ?? [])
    .filter((f) => !isYear(name) || f.period === null || f.period === name)
    .flatMap((f) => [f.status, f.approximate])

/** 2018, 2019, 2020 and 2023 of "2018–2020 and 2023". */
const yearsIn = (text: string) =>
  [...text.matchAll(/\b(\d{4})(?:–(\d{4}))?/g)].flatMap(([, from, to]) =>
    Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, i) => String(Number(from) + i)),
  )

/** The rows that state figures that are so and neither say so, nor are of what is said above them to be so. */
function silentIn(chart: Alone, state: string, words: RegExp): string[] {
  const { rows, cites, columns } = chart.table
  const said = toldOf(chart)
    .split(/(?<=\.) /)
    .filter((sentence) => words.test(sentence))
    .join(' ')
  const isSaid = (name: string) => (isYear(name) ? yearsIn(said).includes(name) : said !== '')
  const isMarked = (row: (typeof rows)[number]) =>
    row.some((cell, i) => cell && (words.test(String(cell)) || words.test(columns[i]?.label ?? '')))
  return rows.flatMap((row, i) =>
    stateOf(String(row[0]), cites?.[i]).some((s) => s === state) && !isMarked(row) && !isSaid(String(row[0]))
      ? [String(row[0])]
      : [],
  )
}

const SAID = [
  ['estimated', /estimate/i],
  ['provisional', /provisional/i],
  ['projection', /project/i],
  ['floor', /floor|more than|at most/i],
  ['below', /less than/i],
  ['about', /about/i],
] as const

const pages = [...new Set(CHARTS.map((c) => c.page))]
const isListed = (chart: ListedChart, page: PageName | '', id: string) =>
  chart.page === page && (id === chart.id || (chart.each !== undefined && id.startsWith(`${chart.id}-`)))

describe.each(pages.map((page) => [page || 'the atlas', page] as const))(
  'of %s a chart that leaves the atlas',
  async (_, page) => {
    const charts = await chartsOf(page)

    it('is looked at wherever it is listed', () => {
      const unseen = CHARTS.filter(
        (c) => c.page === page && !charts.some(([, { id }]) => isListed(c, page, id)),
      )
      expect(unseen.map((c) => c.id)).toEqual([])
    })

    it('says what is counted, and nothing of how the screen draws it', () => {
      expect(
        charts.filter(([, chart]) => DRAWN.test(toldOf(chart))).map(([at, c]) => `${at}: ${toldOf(c)}`),
      ).toEqual([])
    })

    it('has a table that speaks of no place on the screen', () => {
      const cells = charts.flatMap(([at, { table }]) =>
        [...table.columns.map((c) => c.label), ...table.rows.flat()].flatMap((cell) =>
          typeof cell === 'string' && PLACED.test(cell) ? [`${at}: ${cell}`] : [],
        ),
      )
      expect(cells).toEqual([])
    })

    it.each(SAID)('says of figures that are %s that they are', (state, words) => {
      const silent = charts.flatMap(([at, chart]) =>
        silentIn(chart, state, words).map((row) => `${at}: ${row}`),
      )
      expect(silent).toEqual([])
    })
  },
)

describe('what is counted', () => {
  it('has years that follow each other as one span, from three on', () => {
    expect(yearsText([1900, 1901, 1902, 2024, 2025])).toBe('1900–1902, 2024 and 2025')
    expect(yearsText([2025])).toBe('2025')
  })

  it('names the years of estimates, and says nothing where none is', () => {
    const year = (year: number, estimated: boolean) => ({ year, estimated })
    expect(estimatedText([year(2023, false), year(2024, true), year(2025, true)])).toBe(
      'Estimated: 2024 and 2025.',
    )
    expect(estimatedText([year(2023, false)])).toBeNull()
  })

  it('names every year that is provisional, each once', () => {
    const year = (year: number, status: 'reported' | 'provisional') => ({ year, status })
    expect(
      provisionalText([year(2024, 'provisional'), year(2025, 'provisional'), year(2025, 'provisional')]),
    ).toBe('FY2024-25 and FY2025-26 are provisional.')
    expect(provisionalText([year(2024, 'reported'), year(2025, 'provisional')])).toBe(
      'FY2025-26 is provisional.',
    )
    expect(provisionalText([year(2024, 'reported')])).toBeNull()
  })

  it('leaves out what has nothing to say', () => {
    expect(sentences('USD million.', null, 'FY2025-26 is provisional.')).toBe(
      'USD million. FY2025-26 is provisional.',
    )
  })
})
