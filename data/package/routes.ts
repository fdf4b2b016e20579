import type { Corridor } from '../../src/domain/routes.ts'
import { opened } from './observations.ts'
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

/** Corridors, the towns that each of their legs names, and cities. */
export const routeTables = (context: Context): DataTable[] => {
  const corridors = opened(context.atlas.routes?.corridors ?? [], context)
  return [ways(corridors, context), nodes(corridors, context), cities(context)]
}

const ways = (corridors: readonly Corridor[], context: Context): DataTable => ({
  name: 'corridors',
  description: 'Ways for goods that there are or are meant to be',
  primaryKey: ['corridor'],
  foreignKeys: [],
  columns: [
    key('corridor', 'Id'),
    text('name', 'Name'),
    key('status', 'operating, partly, building, agreed (no line is named) or link (nobody tells the way)'),
    text('detail', 'The nuance of the status'),
    text('since', 'Since when it has been there; empty where no source says so'),
    number('length', 'A printed length', 'km'),
    text('length_of', 'What that is the length of'),
    text('text', 'In words'),
    text('items', 'Ids in the table of items, separated by a space'),
    SOURCES,
    LICENCES,
  ],
  rows: corridors.map((c) => [
    ...[c.id, c.name, c.status, c.detail ?? null, c.since, c.length?.km ?? null, c.length?.of ?? null],
    ...[c.text, c.items.join(' ')],
    ...context.from(c.sources),
  ]),
})

const nodes = (corridors: readonly Corridor[], context: Context): DataTable => ({
  name: 'corridor-nodes',
  description: 'The towns of each leg of a corridor in their order; a line between them is schematic',
  primaryKey: ['corridor', 'leg', 'node'],
  foreignKeys: [{ column: 'corridor', table: 'corridors' }],
  columns: [
    key('corridor', 'Id in the table of corridors'),
    { ...number('leg', 'Which of its legs, from 1; legs are never joined end to end'), required: true },
    { ...number('node', 'Which of its towns, from 1'), required: true },
    text('leg_name', 'Name of the leg'),
    key('mode', 'rail, rail-road, road, sea, pipeline or link (nobody tells the way)'),
    text('status', 'Of the leg, where it is not that of the whole'),
    text('confidence', 'low: one weak page'),
    text('name', 'Name of the town'),
    key('country', 'ISO 3166-1 alpha-2'),
    number('lon', 'Longitude, WGS 84', 'degrees'),
    number('lat', 'Latitude, WGS 84', 'degrees'),
    key('quality', 'town, approximate or assumed (no source names it on this way)'),
    SOURCES,
    LICENCES,
  ],
  rows: corridors.flatMap((c) =>
    c.legs.flatMap((leg, l) =>
      leg.nodes.map((n, i) => [
        ...[c.id, l + 1, i + 1, leg.name, leg.mode, leg.status ?? null, leg.confidence ?? null],
        ...[n.name, n.in, n.at.lon, n.at.lat, n.quality],
        ...context.from(c.sources),
      ]),
    ),
  ),
})

const cities = ({ atlas, fromOne }: Context): DataTable => {
  const { routes } = atlas
  return {
    name: 'cities',
    description: 'Cities of the six beside their capitals, with the names that the source of 2017 has',
    primaryKey: ['city'],
    foreignKeys: [BY_COUNTRY, ...BY_SOURCE],
    columns: [
      key('city', 'Id'),
      text('name', 'Name'),
      key('country', 'ISO 3166-1 alpha-3'),
      number('rank', 'How early a map names it; 0 is the largest'),
      number('lon', 'Longitude, WGS 84', 'degrees'),
      number('lat', 'Latitude, WGS 84', 'degrees'),
      ...SOURCE,
    ],
    rows: (routes?.cities ?? []).map((c) => [
      ...[c.id, c.name, c.country, c.rank, c.at.lon, c.at.lat],
      ...(routes ? fromOne(routes.source) : [null, null]),
    ]),
  }
}
