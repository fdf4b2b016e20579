import type { Rich, ToldBriefing, ToldChart } from '../../../src/export/told.ts'
import { plain, toldAxis, toldBriefing, toldChart, toldMap, toldScene, toldSource } from '../../setup/told.ts'

const sentence =
  'The ministers asked for an early second forum, and said that what is mined has to be refined too. '

export const longHeading = sentence.repeat(4).slice(0, 300)
export const rough = 'Emoji 🧲, Devanagari संवाद, Cyrillic Қазақстан, <b>markup</b> & "quotes"'
/** What XML has no way to write: a bell, a lone half of a pair, and what is no character. */
export const forbidden = '\u0007\uD800\uFFFE'
export const longNotes = [
  `${rough}${forbidden}`,
  ...(sentence
    .repeat(52)
    .slice(0, 5000)
    .match(/[\s\S]{1,1250}/g) ?? []),
]

const said = (text: string, number: string, sources: readonly number[]): Rich => [
  { text, strong: false, sources: [] },
  { text: number, strong: true, sources },
  { text: ', as the agency has it.', strong: false, sources: [] },
]

const stages = ['Mining', 'Separation', 'Metals', 'Magnets']

export const barChart: ToldChart = toldChart({
  id: 'stages',
  name: 'China’s share by stage',
  title: 'China’s share grows from mine to magnet',
  measure: 'Percent of the world, magnet rare earths, 2024',
  table: {
    columns: [{ label: 'Stage' }, { label: 'Share', unit: 'percent', format: (n) => `${n}%` }],
    rows: stages.map((stage, i) => [stage, [60, 91, null, 94][i] ?? null]),
  },
  drawn: {
    as: 'bars',
    stacked: false,
    names: 0,
    series: [{ column: 1, colour: '#B23A48', uncertain: [0, 3] }],
  },
})

export const stackedChart: ToldChart = toldChart({
  id: 'stacked',
  name: 'Sectors named, and trade',
  table: {
    columns: [
      { label: 'Source' },
      { label: 'Year' },
      ...['Medicines', 'Machines', 'Food'].map((label) => ({ label, unit: 'USD million' })),
    ],
    rows: Array.from({ length: 8 }, (_, i) => ['A', `FY${2015 + i}`, 10 + i, i === 3 ? null : 40 - i, i]),
  },
  drawn: {
    as: 'bars',
    stacked: true,
    names: 1,
    series: [
      { column: 2, colour: '#4F609A' },
      { column: 3, colour: '#F3E7CF' },
      { column: 4, colour: '#0E5A6B' },
    ],
  },
})

export const lineChart: ToldChart = toldChart({
  id: 'lines',
  name: 'Goods trade',
  table: {
    columns: [
      { label: 'Fiscal year' },
      ...['Exports', 'Imports'].map((label) => ({ label, unit: 'USD million' })),
    ],
    rows: Array.from({ length: 26 }, (_, i) => [
      `FY${2000 + i}`,
      100 + i * 12,
      i > 8 && i < 12 ? null : 0 + i * 9,
    ]),
  },
  drawn: {
    as: 'lines',
    stacked: false,
    names: 0,
    series: [
      { column: 1, colour: '#4F609A', uncertain: [23, 24, 25] },
      { column: 2, colour: '#BF8636' },
    ],
  },
})

export const tableChart: ToldChart = toldChart({
  id: 'controls',
  name: 'Controls',
  title: 'China licensed seven rare earths in April 2025',
  measure: 'Dates of announcements',
  table: {
    columns: [{ label: 'Date' }, { label: 'What' }, { label: 'Elements' }],
    rows: Array.from({ length: 45 }, (_, i) => [
      `${(i % 28) + 1} April ${1980 + i}`,
      i % 4 === 0 ? sentence : 'A licence is needed',
      i % 5 === 0 ? null : i,
    ]),
  },
  drawn: { as: 'table' },
})

const lines = (count: number) =>
  Array.from({ length: count }, (_, i) => said(`${i + 1}. ${sentence}`, `${i},000 t`, [1 + (i % 9)]))

/** Scenes of every kind, and of every length that a briefing may have. */
export const roughBriefing = (changes: Partial<ToldBriefing> = {}): ToldBriefing =>
  toldBriefing({
    title: rough,
    scenes: [
      toldScene(1, {
        heading: plain('Rare earths and the India–Central Asia Dialogue'),
        lines: [said('What China holds, what the six ministers said in June 2025, and ', '420 items', [1])],
        map: toldMap(),
        notes: ['Open with the question.', 'Two\nlines.'],
        sources: [1],
      }),
      toldScene(2, {
        as: 'map',
        heading: plain(longHeading),
        lines: lines(3),
        map: toldMap(),
        sources: [1, 2, 3, 4, 5, 6, 7, 8, 9],
      }),
      toldScene(3, {
        as: 'map',
        heading: plain(rough + forbidden),
        lines: lines(20),
        map: toldMap(),
        notes: longNotes,
        sources: [1, 2],
      }),
      toldScene(4, {
        as: 'chart',
        heading: [
          ...plain('China makes '),
          { text: '94%', strong: true, sources: [1, 2] },
          ...plain(' of the magnets'),
        ],
        lines: lines(2),
        chart: barChart,
        sources: [1, 2],
        gone: ['the chart “gold”'],
      }),
      toldScene(5, {
        as: 'chart',
        heading: plain('Stacked, and over the whole width'),
        chart: stackedChart,
        sources: [3],
      }),
      toldScene(6, {
        as: 'chart',
        heading: plain('India’s goods trade with the five'),
        lines: lines(3),
        chart: lineChart,
        sources: [4],
      }),
      toldScene(7, {
        as: 'chart',
        heading: plain('What was controlled, and when'),
        lines: lines(2),
        chart: tableChart,
        sources: [5],
      }),
      toldScene(8, {
        as: 'chart',
        heading: plain('Two years'),
        lines: [plain('One.')],
        chart: toldChart(),
        sources: [6],
      }),
      toldScene(9, {
        as: 'map',
        heading: plain('A map alone'),
        map: toldMap({ width: 840, height: 480 }),
        sources: [],
      }),
      toldScene(10, {
        as: 'chart',
        heading: plain('Words alone'),
        lines: [plain(sentence.repeat(30)), ...lines(2)],
        gone: ['a chart'],
      }),
      toldScene(11, {
        as: 'chart',
        heading: plain('An axis of events'),
        lines: lines(2),
        chart: toldAxis(),
        sources: [7],
      }),
      toldScene(12, {
        as: 'map',
        heading: plain(sentence.repeat(11).slice(0, 1000)),
        lines: lines(2),
        map: toldMap(),
      }),
      toldScene(13, { heading: plain(sentence.repeat(7).slice(0, 600)), map: toldMap() }),
    ],
    sources: Array.from({ length: 45 }, (_, i) =>
      toldSource(i + 1, {
        text: `Ministry of External Affairs ${i + 1}, “Joint statement of the fourth meeting of the India–Central Asia Dialogue”, 6 June 2025`,
        url: i % 7 === 3 ? null : `https://example.org/a?b=1&c=<${i}>`,
        licence: i % 3 === 0 ? 'Government open licence' : null,
      }),
    ),
    disclaimer: 'Generalised. Not certified by the Survey of India; no legal standing.',
    ...changes,
  })
