import { opened } from './observations.ts'
import { type Context, type DataTable, key, LICENCES, SOURCES, text } from './table.ts'

/** What happened, or was due. */
export const timelineTables = (context: Context): DataTable[] => [
  {
    name: 'events',
    description: 'Dialogues, forums, summits, deals, projects, controls, policies and reports by date',
    primaryKey: ['event'],
    foreignKeys: [],
    columns: [
      key('event', 'Id'),
      key('date', 'As exact as it is known'),
      text('end', 'Of what lasts or lasted; empty where it has no known end'),
      text('date_note', 'What to know of the date'),
      key('kind', 'dialogue, forum, summit, visit, deal, project, control, policy or report'),
      key('standing', 'happened, due (whether it came was not found) or claim (one weak source)'),
      text('sectors', 'Ids in the table of sectors, separated by a space'),
      text('countries', 'Of the six, ISO 3166-1 alpha-3, separated by a space'),
      text('others', 'Of other states, ISO 3166-1 alpha-2, separated by a space'),
      text('title', 'What'),
      text('text', 'In words'),
      key('confidence', 'high, medium or low'),
      text('items', 'Ids in the table of items, separated by a space'),
      SOURCES,
      LICENCES,
    ],
    rows: opened(context.atlas.timeline?.events ?? [], context).map((e) => [
      ...[e.id, e.date, e.end ?? null, e.dateNote ?? null, e.kind, e.standing, e.sectors.join(' ')],
      ...[e.countries.join(' '), e.others.join(' '), e.title, e.text, e.confidence, e.items.join(' ')],
      ...context.from(e.sources),
    ]),
  },
]
