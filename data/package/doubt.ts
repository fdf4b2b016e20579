import { type Context, type DataTable, key, LICENCES, number, SOURCES, text } from './table.ts'

/** What is disputed, what was not found, and what is renewed when. */
export function doubtTables({ atlas, from }: Context): DataTable[] {
  return [
    {
      name: 'disagreements',
      description: 'Where sources disagree: every reading, and what the atlas shows (column use)',
      primaryKey: ['disagreement', 'reading'],
      foreignKeys: [],
      columns: [
        key('disagreement', 'Id'),
        { name: 'reading', type: 'integer', description: 'Number of the reading', required: true },
        text('about', 'What is in question'),
        text('text', 'What this side says'),
        number('value', 'Its number, in the unit of the next column'),
        text('unit', 'Of the value'),
        text('period', 'Of the value'),
        text('use', 'What the atlas shows, and why'),
        text('at', 'Facts that it touches'),
        SOURCES,
        LICENCES,
      ],
      rows: atlas.disagreements.flatMap((d) =>
        d.readings.flatMap((r, i) => {
          const [ids, licences] = from(r.sources)
          // A reading that rests on closed pages alone is not re-shared.
          if (!ids) return []
          return [
            [
              ...[d.id, i + 1, d.about, r.text, r.value ?? null, r.unit ?? null, r.period ?? null],
              ...[d.use, d.at.join(' '), ids, licences ?? null],
            ],
          ]
        }),
      ),
    },
    {
      name: 'not-found',
      description: 'What was looked for and not found; no proof that it is not',
      primaryKey: ['gap'],
      foreignKeys: [],
      columns: [
        key('gap', 'Id'),
        text('what', 'What was looked for'),
        text('text', 'What is known'),
        text('kind', 'event, figure, document, status or place'),
        text('as_of', 'The day until which it was looked for'),
        text('at', 'Facts that it touches'),
      ],
      rows: atlas.gaps.map((g) => [g.id, g.what, g.text, g.kind, g.asOf, g.at.join(' ')]),
    },
    {
      name: 'datasets',
      description: 'What is renewed together, how often, and the newest period of each',
      primaryKey: ['dataset'],
      foreignKeys: [],
      columns: [
        key('dataset', 'Id'),
        text('title', 'Name'),
        text('text', 'What it is'),
        text('as_of', 'When it was last read'),
        text('newest', 'The newest period it has'),
        {
          name: 'every_months',
          type: 'integer',
          description: 'Its cycle; empty where it has none',
          unit: 'months',
        },
        text('confidence', 'high, medium or low'),
        SOURCES,
        LICENCES,
      ],
      rows: atlas.datasets.map((d) => [
        ...[d.id, d.title, d.text, d.asOf, d.newest, d.everyMonths, d.confidence],
        ...from(d.sources),
      ]),
    },
  ]
}
