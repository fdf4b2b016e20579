import type { Sentence } from '../../src/domain/sentence.ts'
import { BY_COUNTRY, type Context, type DataTable, key, LICENCES, number, SOURCES, text } from './table.ts'

/** Facts in a sentence or two, and what the atlas says of them in its own words. */
export const itemTables = (context: Context): DataTable[] => [items(context), sentences(context)]

const items = ({ atlas, open, from }: Context): DataTable => ({
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
    text('value_period', 'Of the value, which may be another than that of the row'),
    text('figure_status', 'reported, estimated, provisional, planned, computed or disputed'),
    { name: 'approximate', type: 'boolean', description: 'The source gives no exact figure' },
    text(
      'inputs',
      'Of a computed value: sum, difference (the first less the second) or percent (the first of the second) of these numbers of the other tables; README.txt says which cell an address is',
    ),
    SOURCES,
    LICENCES,
  ],
  rows: atlas.items
    .filter((i) => open(i.sources).length > 0)
    .map((i) => [
      ...[i.id, i.sector, i.kind, i.countries.join(' '), i.title, i.text, i.status, i.detail ?? null],
      ...[i.period, i.confidence, i.figure?.value ?? null, i.figure?.unit ?? null],
      i.figure ? (i.figure.period ?? i.period) : null,
      i.figure?.status ?? null,
      i.figure ? 'approximate' in i.figure && i.figure.approximate === true : null,
      i.figure?.status === 'computed' ? `${i.figure.operation}: ${i.figure.inputs.join(' ')}` : null,
      ...from(i.sources),
    ]),
})

interface Said {
  readonly id: string
  readonly country: string
  readonly sector?: string
  readonly kind: 'relation' | 'next' | 'particular'
  readonly sentence: Sentence
}

function sentences({ atlas, open, from }: Context): DataTable {
  const said: Said[] = [
    ...atlas.countries.flatMap(({ id, relation, next }): Said[] => [
      ...relation.map(
        (sentence, i): Said => ({ id: `${id}-relation-${i + 1}`, country: id, kind: 'relation', sentence }),
      ),
      { id: `${id}-next`, country: id, kind: 'next', sentence: next },
    ]),
    ...atlas.sectors.flatMap((sector) =>
      Object.entries(sector.particular).map(
        ([country, sentence]): Said => ({
          id: `${country}-${sector.id}`,
          country,
          sector: sector.id,
          kind: 'particular',
          sentence,
        }),
      ),
    ),
  ]
  const sourcesOf = (id: string) => atlas.items.find((i) => i.id === id)?.sources ?? []
  return {
    name: 'sentences',
    description: 'What the atlas says of a country in its own words, and the items that it rests on',
    primaryKey: ['sentence'],
    foreignKeys: [BY_COUNTRY, { column: 'sector', table: 'sectors' }],
    columns: [
      key('sentence', 'Id'),
      key('country', 'ISO 3166-1 alpha-3'),
      text('sector', 'Id in the table of sectors, of what is particular to one'),
      key('kind', 'relation (with India in brief), next (what comes next, or is not known) or particular'),
      text('text', 'The sentence'),
      text('items', 'Ids in the table of items, separated by a space'),
      SOURCES,
      LICENCES,
    ],
    rows: said.flatMap(({ id, country, sector = null, kind, sentence }) => {
      const known = sentence.items.filter((item) => open(sourcesOf(item)).length > 0)
      if (known.length === 0) return []
      const sources = [...new Set(known.flatMap(sourcesOf))]
      return [[id, country, sector, kind, sentence.text, known.join(' '), ...from(sources)]]
    }),
  }
}
