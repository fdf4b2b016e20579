import { fiscalYearLabel } from '../../src/domain/period.ts'
import {
  BY_COUNTRY,
  BY_SOURCE,
  type Context,
  type DataTable,
  key,
  LICENCES,
  number,
  SOURCE,
  SOURCES,
  text,
} from './table.ts'

/** The Indian table. */
export function tradeTables({ atlas, open, fromOne }: Context): DataTable[] {
  const { countries } = atlas.trade
  return [
    {
      name: 'trade',
      description: "India's goods trade with each of the five by fiscal year (April to March)",
      primaryKey: ['country', 'fiscal_year'],
      foreignKeys: [BY_COUNTRY, ...BY_SOURCE],
      columns: [
        key('country', 'The partner, ISO 3166-1 alpha-3'),
        key('fiscal_year', 'FY2024-25 is April 2024 to March 2025'),
        key('status', 'reported, provisional or missing'),
        number('export', 'From India to the partner', 'USD million'),
        number('import', 'From the partner to India', 'USD million'),
        text('note', 'What to know before using it, or why it is missing'),
        ...SOURCE,
      ],
      rows: countries.flatMap(({ country, series }) =>
        series
          .filter((y) => open([y.source]).length > 0)
          .map((y) => [
            ...[country, fiscalYearLabel(y.year), y.status],
            ...(y.status === 'missing' ? [null, null, y.reason] : [y.export, y.import, y.note ?? null]),
            ...fromOne(y.source),
          ]),
      ),
    },
    {
      name: 'trade-sectors',
      description: 'Sectors of goods trade',
      primaryKey: ['trade_sector'],
      foreignKeys: [],
      columns: [key('trade_sector', 'Id'), text('label', 'Name'), text('contains', 'What is counted in it')],
      rows: atlas.trade.sectors.map((s) => [s.id, s.label, s.contains ?? null]),
    },
    {
      name: 'trade-by-sector',
      description:
        'The same by sector of goods; a sector that a year leaves out had no trade of 0.01 or more',
      primaryKey: ['country', 'fiscal_year', 'flow', 'trade_sector'],
      foreignKeys: [BY_COUNTRY, { column: 'trade_sector', table: 'trade-sectors' }, ...BY_SOURCE],
      columns: [
        key('country', 'The partner, ISO 3166-1 alpha-3'),
        key('fiscal_year', 'April to March'),
        key('flow', 'export (from India) or import'),
        key('classification', 'hs or principal-commodity: the two never add and never make one series'),
        key('trade_sector', 'Id in the table of trade sectors'),
        number('value', 'Goods trade', 'USD million'),
        ...SOURCE,
      ],
      rows: countries.flatMap(({ country, sectors }) =>
        sectors
          .filter((r) => open([r.source]).length > 0)
          .flatMap((r) =>
            Object.entries(r.values).map(([id, value]) => [
              ...[country, fiscalYearLabel(r.year), r.flow, r.classification, id, value],
              ...fromOne(r.source),
            ]),
          ),
      ),
    },
  ]
}

/** Single figures beside it. */
export const reportTables = ({ atlas, open, from }: Context): DataTable[] => [
  {
    name: 'other-reports',
    description: 'What others print of the same trade: single figures, no series, never to be joined with it',
    primaryKey: ['country', 'period'],
    foreignKeys: [BY_COUNTRY],
    columns: [
      key('country', 'The partner, ISO 3166-1 alpha-3'),
      key('period', 'A calendar year or a fiscal year'),
      number('value', 'Exports and imports together', 'USD million'),
      text('bound', 'about or below, where the source gives no exact figure'),
      text('side', 'Whose count: partner, india or not-stated'),
      text('note', 'What it is'),
      SOURCES,
      LICENCES,
    ],
    rows: atlas.trade.countries.flatMap(({ country, others }) =>
      others
        .filter((o) => open(o.sources).length > 0)
        .map((o) => [
          ...[country, o.period, o.usdMillion, o.bound ?? null, o.side, o.note],
          ...from(o.sources),
        ]),
    ),
  },
]
