import { OBSERVED, observedCells, opened } from './observations.ts'
import {
  BY_SOURCE,
  type Cell,
  type Context,
  type DataTable,
  key,
  LICENCES,
  number,
  SOURCE,
  SOURCES,
  text,
} from './table.ts'

const PRODUCER = key('producer', 'ISO 3166-1 alpha-2, or other, or world')

/** Production, reserves, elements, and printed figures of the rare-earth market. */
export const rareEarthTables = (context: Context): DataTable[] => [
  production(context),
  reserves(context),
  elements(context),
  prices(context),
  ...printed(context),
]

const production = ({ atlas, open, fromOne }: Context): DataTable => ({
  name: 'mine-production-by-country',
  description:
    'Mine production of all rare earths by producer, every edition a row of its own: a share is of one edition of one agency',
  primaryKey: ['agency', 'producer', 'year', 'edition'],
  foreignKeys: BY_SOURCE,
  columns: [
    key('agency', 'usgs or bgs'),
    PRODUCER,
    { name: 'year', type: 'integer', description: 'Calendar year', required: true },
    key('edition', 'Of the publication'),
    number('tonnes', 'Mine production', 't REO'),
    key('status', 'reported, estimated, withheld or missing'),
    { name: 'preferred', type: 'boolean', description: 'The edition that the atlas draws', required: true },
    text('note', 'What to know before using it'),
    ...SOURCE,
  ],
  rows: (atlas.rareEarths?.production ?? [])
    .filter((p) => open([p.source]).length > 0)
    .map((p) => [
      ...[p.agency, p.producer, p.year, p.edition, p.tonnes, p.status, p.preferred, p.note ?? null],
      ...fromOne(p.source),
    ]),
})

const reserves = ({ atlas, open, fromOne }: Context): DataTable => ({
  name: 'reserves',
  description: 'Reserves of rare earths in three editions of the USGS summaries',
  primaryKey: ['producer', 'edition'],
  foreignKeys: BY_SOURCE,
  columns: [
    PRODUCER,
    { name: 'edition', type: 'integer', description: 'Year of the edition', required: true },
    number('tonnes', 'Reserves', 't REO'),
    text('bound', 'floor: the source prints more than this'),
    key('status', 'reported, withdrawn (an earlier edition had a figure) or missing'),
    text('note', 'What to know before using it'),
    ...SOURCE,
  ],
  rows: (atlas.rareEarths?.reserves ?? [])
    .filter((r) => open([r.source]).length > 0)
    .map((r) => [
      ...[r.producer, r.edition, r.tonnes, r.bound ?? null, r.status, r.note ?? null],
      ...fromOne(r.source),
    ]),
})

const elements = (context: Context): DataTable => ({
  name: 'elements',
  description: 'The seventeen rare earths: class, uses, and whether China controls their export',
  primaryKey: ['symbol'],
  foreignKeys: [],
  columns: [
    key('symbol', 'Chemical symbol'),
    text('name', 'Name'),
    { name: 'number', type: 'integer', description: 'Atomic number', required: true },
    key('class', 'light, heavy or apart, as the USGS splits them'),
    text('class_note', 'What to know of the class'),
    text('uses', 'What it is used for'),
    text('control', 'The event in the table of events since which China controls its export'),
    text('control_status', 'What became of the control, as far as it was found'),
    SOURCES,
    LICENCES,
  ],
  rows: opened(context.atlas.rareEarths?.elements ?? [], context).map((e) => [
    ...[e.symbol, e.name, e.number, e.class, e.classNote ?? null, e.uses, e.control, e.controlStatus],
    ...context.from(e.sources),
  ]),
})

const prices = ({ atlas, open, fromOne }: Context): DataTable => ({
  name: 'element-prices',
  description: 'Annual average prices of rare earths; a range where the source prints one',
  primaryKey: ['symbol', 'year'],
  foreignKeys: [{ column: 'symbol', table: 'elements' }, ...BY_SOURCE],
  columns: [
    key('symbol', 'Id in the table of elements'),
    key('form', 'What is priced'),
    { name: 'year', type: 'integer', description: 'Calendar year', required: true },
    number('from', 'Price, or the lower end of the range', 'USD/kg'),
    number('to', 'Price, or the upper end of the range', 'USD/kg'),
    key('status', 'reported or estimated'),
    ...SOURCE,
  ],
  rows: (atlas.rareEarths?.elements ?? []).flatMap(({ symbol, sources, prices: priced }) =>
    priced && open([priced.source]).length > 0 && open(sources).length > 0
      ? priced.years.map(({ year, value, status }): Cell[] => [
          ...[symbol, priced.form, year, ...(typeof value === 'number' ? [value, value] : value), status],
          ...fromOne(priced.source),
        ])
      : [],
  ),
})

function printed(context: Context): DataTable[] {
  const { shares = [], india = [], uses = [], exports = [] } = context.atlas.rareEarths ?? {}
  const id = key('observation', 'Id')
  return [
    {
      name: 'share-readings',
      description: "What others print of China's share of a stage: beside the chain, never joined with it",
      primaryKey: ['observation'],
      foreignKeys: [],
      columns: [
        id,
        key('stage', 'mining, refining or magnets'),
        key('of', 'all, magnet or heavy rare earths'),
        ...OBSERVED,
      ],
      rows: opened(shares, context).map((o) => [o.id, o.stage, o.of, ...observedCells(o, context)]),
    },
    {
      name: 'india-rare-earths',
      description:
        'What India imports of rare earths and magnets, and has at home; only rows of one series add',
      primaryKey: ['observation'],
      foreignKeys: [],
      columns: [
        id,
        key('goods', 'magnets, metals, compounds, minerals or domestic'),
        text('hs', 'Code of the Harmonized System'),
        key('origin', 'ISO 3166-1 alpha-2, or all'),
        number('share', 'Of the imports from all origins', 'percent'),
        text('series', 'Rows of one series may stand in one line'),
        ...OBSERVED,
      ],
      rows: opened(india, context).map((o) => [
        ...[o.id, o.goods, o.hs, o.origin, o.share ?? null, o.series],
        ...observedCells(o, context),
      ]),
    },
    {
      name: 'end-uses',
      description: 'What rare earths are used for; only rows of one series add',
      primaryKey: ['observation'],
      foreignKeys: [],
      columns: [
        id,
        key('use', 'What for'),
        key('kind', 'demand, projection, intensity or exposure'),
        text('series', 'Rows of one series may stand in one drawing'),
        ...OBSERVED,
      ],
      rows: opened(uses, context).map((o) => [o.id, o.use, o.kind, o.series, ...observedCells(o, context)]),
    },
    {
      name: 'magnet-exports',
      description: "China's exports of rare-earth magnets, by month, as the press prints them",
      primaryKey: ['observation'],
      foreignKeys: [],
      columns: [id, ...OBSERVED],
      rows: opened(exports, context).map((o) => [o.id, ...observedCells(o, context)]),
    },
  ]
}
