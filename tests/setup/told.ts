import type { CountryId } from '../../src/domain/ids.ts'
import type { Rich, ToldBriefing, ToldChart, ToldMap, ToldScene, ToldSource } from '../../src/export/told.ts'

/** A text without a number or a source. */
export const plain = (text: string): Rich => [{ text, strong: false, sources: [] }]

export const toldSource = (number: number, changes: Partial<ToldSource> = {}): ToldSource => ({
  id: `source-${number}`,
  number,
  text: `Publisher ${number}, “A page”, 2025`,
  url: `https://example.org/${number}`,
  licence: null,
  ...changes,
})

/** Exports and imports of two years; one number is not known. */
export const toldChart = (changes: Partial<ToldChart> = {}): ToldChart => ({
  id: 'goods',
  name: 'Goods trade by fiscal year',
  title: 'India bought for USD 420 million in FY2024-25',
  measure: 'USD million, fiscal years',
  table: {
    columns: [
      { label: 'Fiscal year' },
      { label: 'Exports', unit: 'USD million' },
      { label: 'Imports', unit: 'USD million' },
    ],
    rows: [
      ['FY2023-24', 300.5, null],
      ['FY2024-25', 310, 420.25],
    ],
  },
  told: [],
  drawn: {
    as: 'columns',
    stacked: false,
    names: 0,
    series: [
      { column: 1, colour: '#4F609A' },
      { column: 2, colour: '#BF8636' },
    ],
  },
  sources: [1],
  ...changes,
})

/** Four events on two lanes, of which the first two are told of; the first was not seen to end. */
export const toldAxis = (changes: Partial<ToldChart> = {}): ToldChart => {
  const events = [
    { date: '4 Apr 2025', title: 'A licence is needed', lane: 0, x: 20, to: 100, open: true, weak: false },
    { date: '9 Oct 2025', title: 'Wider controls', lane: 0, x: 55, to: 60, open: false, weak: false },
    { date: '1 Dec 2025', title: 'A scheme for magnets', lane: 1, x: 70, to: null, open: false, weak: false },
    { date: '2 Jan 2026', title: 'More is announced', lane: 0, x: 75, to: null, open: false, weak: true },
  ]
  return toldChart({
    ...{
      id: 'controls',
      name: 'Controls',
      title: 'Two controls',
      measure: 'Measures, by date.',
      told: [0, 1],
    },
    table: {
      columns: [{ label: 'Event' }, { label: 'Date' }],
      rows: events.map(({ title, date }) => [title, date]),
    },
    drawn: {
      as: 'axis',
      axis: {
        measure: 'Bar: how long it lasted.',
        ticks: [
          { text: '2006', x: 0 },
          { text: '2025', x: 16 },
          { text: null, x: 40 },
          { text: '2026', x: 72 },
        ],
        ...{ change: 16, unknown: 90, events },
        lanes: [
          { rest: 'Other measures', colour: '#B23A48' },
          { rest: 'Answers', colour: '#4F609A' },
        ],
      },
    },
    ...changes,
  })
}

/** A square state with a hole beside a hatched one, a road, a site and a name. */
export const toldMap = (changes: Partial<ToldMap> = {}): ToldMap => ({
  width: 640,
  height: 480,
  ground: '#DCE6EC',
  shapes: [
    {
      name: 'Kazakhstan',
      says: 'Kazakhstan: 5 cooperation items.',
      kind: 'area',
      lines: [
        [
          [100, 100],
          [300, 100],
          [300, 300],
          [100, 300],
        ],
        [
          [150, 150],
          [150, 200],
          [200, 200],
          [200, 150],
        ],
      ],
      closed: true,
      fill: '#D9AE68',
      hatch: null,
      stroke: { colour: '#86795F', width: 0.8, dash: [], arrow: false },
      country: 'KAZ' as CountryId,
    },
    {
      name: 'Aksai Chin',
      says: 'A disputed area.',
      kind: 'area',
      lines: [
        [
          [400, 100],
          [500, 100],
          [450, 180],
        ],
      ],
      closed: true,
      fill: null,
      hatch: '#1C2430',
      stroke: null,
      country: null,
    },
    {
      name: 'A corridor',
      says: 'A corridor from A to B.',
      kind: 'line',
      lines: [
        [
          [120, 320],
          [300, 340],
          [480, 300],
        ],
      ],
      closed: false,
      fill: null,
      hatch: null,
      stroke: { colour: '#1C2430', width: 2, dash: [6, 3], arrow: true },
      country: null,
    },
    {
      name: 'A mine',
      says: 'A mine, operating.',
      kind: 'site',
      lines: [
        [
          [210, 110],
          [220, 110],
          [220, 120],
          [210, 120],
        ],
      ],
      closed: true,
      fill: '#FFFFFF',
      hatch: null,
      stroke: { colour: '#1C2430', width: 1, dash: [], arrow: false },
      country: null,
    },
  ],
  names: [
    {
      ...{ text: 'Kazakhstan', x: 230, y: 250, anchor: 'middle', size: 14 },
      ...{ colour: '#1C2430', halo: '#D9AE68', strong: true, italic: false, width: 84 },
    },
  ],
  legend: [
    {
      title: 'Cooperation items with India',
      rows: [{ text: '5', fill: '#D9AE68', hatch: null, stroke: null, shape: 'area' }],
    },
  ],
  scale: { px: 120, text: '500 km' },
  says: 'A map of Kazakhstan with 5 cooperation items.',
  boundary: { id: 'in', name: 'As claimed by India' },
  sources: [],
  ...changes,
})

export const toldScene = (at: number, changes: Partial<ToldScene> = {}): ToldScene => ({
  id: `scene-${at}`,
  at,
  as: 'title',
  heading: plain(`Scene ${at}`),
  lines: [],
  notes: [],
  minutes: null,
  chart: null,
  map: null,
  boundaries: ['As claimed by India'],
  sources: [],
  gone: [],
  address: 'https://example.org/?country=KAZ',
  ...changes,
})

/** A title, a map and a chart. */
export const toldBriefing = (changes: Partial<ToldBriefing> = {}): ToldBriefing => ({
  id: 'dialogue',
  title: 'Rare earths and the Dialogue',
  scenes: [
    toldScene(1, { map: toldMap(), notes: ['Welcome.', 'Say who is here.'] }),
    toldScene(2, {
      as: 'map',
      heading: plain('Where the ground is'),
      lines: [plain('A line.')],
      map: toldMap(),
    }),
    toldScene(3, {
      as: 'chart',
      heading: [
        { text: 'India bought for ', strong: false, sources: [] },
        { text: 'USD 420.25 million', strong: true, sources: [1, 2] },
      ],
      lines: [plain('One.'), plain('Two.')],
      chart: toldChart(),
      sources: [1, 2],
    }),
  ],
  sources: [toldSource(1), toldSource(2, { url: null })],
  boundaries: [{ id: 'in', name: 'As claimed by India' }],
  disclaimer: 'Generalised. Not certified; no legal standing.',
  version: '1.3.0',
  asOf: '2026-11-22',
  made: '2026-11-22',
  site: { name: 'Samvad Atlas', address: 'https://example.org/' },
  ...changes,
})
