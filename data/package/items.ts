import { type Context, type DataTable, key, LICENCES, number, SOURCES, text } from './table.ts'

/** Facts in a sentence or two. */
export const itemTables = ({ atlas, open, from }: Context): DataTable[] => [
  {
    name: 'items',
    description: 'Facts of cooperation, statistics and background, each in a sentence or two',
    primaryKey: ['item'],
    foreignKeys: [{ column: 'sector', table: 'sectors' }],
    columns: [
      key('item', 'Id'),
      key('sector', 'Id in the table of sectors'),
      key('kind', 'cooperation (India and a partner together), figure or context'),
      text('countries', 'ISO 3166-1 alpha-3, separated by a space'),
      text('title', 'What'),
      text('text', 'The fact in words'),
      text('status', 'How far it has come'),
      text('detail', 'The nuance of the status'),
      text('period', 'What it speaks of: a date, a fiscal year like FY2022-23, or from/to'),
      text('confidence', 'high, medium or low'),
      number('value', 'Its number, in the unit of the next column'),
      text('unit', 'Of the value'),
      text('figure_status', 'reported, estimated, provisional, planned, computed or disputed'),
      { name: 'approximate', type: 'boolean', description: 'The source gives no exact figure' },
      text('inputs', 'Of a computed value: sum or difference of these numbers of the other tables'),
      SOURCES,
      LICENCES,
    ],
    rows: atlas.items
      .filter((i) => open(i.sources).length > 0)
      .map((i) => [
        ...[i.id, i.sector, i.kind, i.countries.join(' '), i.title, i.text, i.status, i.detail ?? null],
        ...[i.period, i.confidence, i.figure?.value ?? null, i.figure?.unit ?? null],
        i.figure?.status ?? null,
        i.figure ? 'approximate' in i.figure && i.figure.approximate === true : null,
        i.figure?.status === 'computed' ? `${i.figure.operation}: ${i.figure.inputs.join(' ')}` : null,
        ...from(i.sources),
      ]),
  },
]
