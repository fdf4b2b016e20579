import { fiscalYearLabel } from '../../src/domain/dates.ts'
import { BY_COUNTRY, BY_SOURCE, type Context, type DataTable, key, number, SOURCE, text } from './table.ts'

/** India's goods trade with each partner by commodity. */
export function commodityTables({ atlas, open, fromOne }: Context): DataTable[] {
  const { commodities = [], countries = [] } = atlas.commodities ?? {}
  const of = new Map(commodities.map((c) => [c.id, c]))
  return [
    {
      name: 'commodities',
      description: 'HS chapters and principal commodities, and the trade sector that each is counted in',
      primaryKey: ['commodity'],
      foreignKeys: [{ column: 'trade_sector', table: 'trade-sectors' }],
      columns: [
        key('commodity', 'Id'),
        key('classification', 'hs or principal-commodity: the two never add'),
        text('label', 'Name'),
        key('trade_sector', 'Id in the table of trade sectors'),
      ],
      rows: commodities.map((c) => [c.id, c.classification, c.label, c.sector]),
    },
    {
      name: 'trade-by-commodity',
      description:
        'Goods trade by commodity; what a year leaves out was below 0.01. Some years have both classifications, which never add',
      primaryKey: ['country', 'fiscal_year', 'flow', 'commodity'],
      foreignKeys: [BY_COUNTRY, { column: 'commodity', table: 'commodities' }, ...BY_SOURCE],
      columns: [
        key('country', 'The partner, ISO 3166-1 alpha-3'),
        key('fiscal_year', 'April to March'),
        key('flow', 'export (from India) or import'),
        key('classification', 'hs or principal-commodity'),
        key('commodity', 'Id in the table of commodities'),
        number('value', 'Goods trade', 'USD million'),
        ...SOURCE,
      ],
      rows: countries.flatMap(({ country, sources, rows }) =>
        rows.flatMap(([year, flow, id, usd]) => {
          const classification = of.get(id)?.classification
          if (!classification || open([sources[classification]]).length === 0) return []
          return [
            [
              ...[country, fiscalYearLabel(year), flow, classification, id, usd],
              ...fromOne(sources[classification]),
            ],
          ]
        }),
      ),
    },
  ]
}
