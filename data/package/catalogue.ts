import { creditOf, licenceOf } from '../../src/select/credit.ts'
import { type Context, type DataTable, key, number, text } from './table.ts'

/** Countries and sectors. */
export const placeTables = ({ atlas }: Context): DataTable[] => [
  {
    name: 'countries',
    description: 'India and the five, with their capitals',
    primaryKey: ['country'],
    foreignKeys: [],
    columns: [
      key('country', 'ISO 3166-1 alpha-3'),
      key('iso2', 'ISO 3166-1 alpha-2'),
      key('role', 'india or partner'),
      text('capital', 'Name of the capital'),
      number('capital_lon', 'Longitude, WGS 84', 'degrees'),
      number('capital_lat', 'Latitude, WGS 84', 'degrees'),
    ],
    rows: atlas.countries.map((c) => [c.id, c.iso2, c.role, c.capital.name, c.capital.lon, c.capital.lat]),
  },
  {
    name: 'sectors',
    description: 'What India and the five cooperate in',
    primaryKey: ['sector'],
    foreignKeys: [],
    columns: [
      key('sector', 'Id'),
      text('title', 'Name'),
      text('summary', 'In brief'),
      text('status', 'How far it has come'),
      text('items', 'Ids of the items that carry the summary, separated by a space'),
    ],
    rows: atlas.sectors.map((s) => [s.id, s.title, s.summary, s.status, s.items.join(' ')]),
  },
]

/** Sources and their licences. */
export const sourceTables = ({ atlas, open }: Context): DataTable[] => [
  {
    name: 'licences',
    description: 'What may be re-shared, and how to credit it',
    primaryKey: ['licence'],
    foreignKeys: [],
    columns: [
      key('licence', 'Id'),
      text('name', 'Name'),
      text('url', 'Where its terms stand'),
      text(
        'terms',
        'open, attribution, or facts (no terms were seen, or rights are reserved: figures are restated with credit and a link, no text is copied)',
      ),
      text(
        'attribution',
        'How to credit it, with a place in braces for the name; the table of sources has the name in it',
      ),
      text('note', 'What is known of it'),
    ],
    rows: atlas.licences
      .filter((l) => l.terms !== 'closed')
      .map((l) => [l.id, l.name, l.url, l.terms, l.attribution, l.note]),
  },
  {
    name: 'sources',
    description: 'Pages and tables that the facts rest on',
    primaryKey: ['source'],
    foreignKeys: [{ column: 'licence', table: 'licences' }],
    columns: [
      key('source', 'Id'),
      text('publisher', 'Who published it'),
      text('title', 'Its title, where it shows one'),
      text('url', 'Address'),
      text('date', 'Of publication, as exact as it is known'),
      text('date_note', 'What to know of the date'),
      key('licence', 'Id in the table of licences'),
      text('credit', 'How to credit it'),
      text('note', 'What to know of the source, as that it was read from a copy'),
    ],
    rows: atlas.sources
      .filter((s) => open([s.id]).length > 0)
      .map((s) => {
        const licence = licenceOf(atlas.licences, s)
        return [
          ...[s.id, s.publisher, s.title, s.url, s.date, s.dateNote ?? null, s.licence],
          ...[licence ? creditOf(licence, s) : null, s.note ?? null],
        ]
      }),
  },
]
