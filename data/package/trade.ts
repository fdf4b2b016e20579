import { fiscalYearLabel } from '../../src/domain/dates.ts'
import type { TradeYear } from '../../src/domain/trade.ts'
import { flowOf, noteOf } from '../../src/select/trade.ts'
import {
  BY_COUNTRY,
  BY_SOURCE,
  type Cell,
  type Column,
  type Context,
  type DataTable,
  key,
  LICENCES,
  number,
  SOURCE,
  SOURCES,
  text,
} from './table.ts'

/** Of a year of goods trade, whoever it is with. */
const yearColumns = (sold: string, bought: string): Column[] => [
  key('fiscal_year', 'FY2024-25 is April 2024 to March 2025'),
  key('status', 'reported, provisional or missing'),
  number('export', sold, 'USD million'),
  number('import', bought, 'USD million'),
  text('note', 'What to know before using it, or why it is missing'),
  ...SOURCE,
]

/** The Indian table. */
export function tradeTables(context: Context): DataTable[] {
  const { atlas, open, fromOne } = context
  const { countries } = atlas.trade
  const yearOf = (y: TradeYear): Cell[] => [
    ...[fiscalYearLabel(y.year), y.status, flowOf(y, 'export'), flowOf(y, 'import'), noteOf(y)],
    ...fromOne(y.source),
  ]
  return [
    {
      name: 'trade',
      description: "India's goods trade with each of the five by fiscal year (April to March)",
      primaryKey: ['country', 'fiscal_year'],
      foreignKeys: [BY_COUNTRY, ...BY_SOURCE],
      columns: [
        key('country', 'The partner, ISO 3166-1 alpha-3'),
        ...yearColumns('From India to the partner', 'From the partner to India'),
      ],
      rows: countries.flatMap(({ country, series }) =>
        series.filter((y) => open([y.source]).length > 0).map((y) => [country, ...yearOf(y)]),
      ),
    },
    {
      name: 'world-trade',
      description: "India's goods trade with the whole world by fiscal year (April to March)",
      primaryKey: ['fiscal_year'],
      foreignKeys: BY_SOURCE,
      columns: [...yearColumns('From India', 'To India')],
      rows: atlas.trade.world.series.filter((y) => open([y.source]).length > 0).map(yearOf),
    },
    priorities(context),
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

/** The sectors that the ministers named, and where goods trade has them. */
function priorities({ atlas, open, from }: Context): DataTable {
  const { item, sectors } = atlas.trade.priorities
  const sources = atlas.items.find((i) => i.id === item)?.sources ?? []
  return {
    name: 'priority-sectors',
    description: 'Sectors that the ministers named on 6 June 2025, and where goods trade has them',
    primaryKey: ['priority'],
    foreignKeys: [
      { column: 'sector', table: 'sectors' },
      { column: 'item', table: 'items' },
    ],
    columns: [
      key('priority', 'Id'),
      text('label', 'Name'),
      key('sector', 'Id in the table of sectors'),
      key('measured', 'goods, or not-goods where goods trade has no place for it'),
      text('trade_sectors', 'Ids in the table of trade sectors, separated by a space'),
      text('reason', 'Why goods trade has no place for it'),
      key('item', 'Id of the item that names it'),
      SOURCES,
      LICENCES,
    ],
    rows: (open(sources).length > 0 ? sectors : []).map((s) => [
      ...[s.id, s.label, s.sector, s.measured],
      ...(s.measured === 'goods' ? [s.trade.join(' '), null] : [null, s.reason]),
      ...[item, ...from(sources)],
    ]),
  }
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
