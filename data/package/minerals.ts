import type { MineralFigure } from '../../src/domain/minerals.ts'
import { isCeiling } from '../../src/select/minerals/ceiling.ts'
import { OBSERVED, observedCells, opened } from './observations.ts'
import { BY_COUNTRY, type Context, type DataTable, key, LICENCES, number, SOURCES, text } from './table.ts'

/** Minerals of the five, and deposits, mines and plants. */
export const mineralTables = (context: Context): DataTable[] => [figures(context), sites(context)]

const figures = (context: Context): DataTable => ({
  name: 'minerals',
  description:
    'Output, capacity, reserves and trade of minerals of the five, with the world’s from the same edition',
  primaryKey: ['mineral_figure'],
  foreignKeys: [],
  columns: [
    key('mineral_figure', 'Id'),
    text('country', 'ISO 3166-1 alpha-3; empty for the Central Asian states that are listed together'),
    key('mineral', 'Name'),
    text('thing', 'What is made or held, where the mineral alone does not say it'),
    key('stage', 'mine, refinery, smelter, product, capacity, reserves, resources, trade or other'),
    number('world', 'The world’s, in the unit of the value'),
    text(
      'world_bound',
      'floor: the world’s is more than this, or this leaves a producer out, so that a share of it is at most',
    ),
    text('world_without', 'ISO 3166-1 alpha-2 of a producer that the world’s leaves out'),
    text('inputs', 'Of a sum, the ids of its rows'),
    ...OBSERVED,
  ],
  rows: opened(context.atlas.minerals?.figures ?? [], context).map((f) => [
    ...[f.id, f.country, f.mineral, f.thing ?? null, f.stage, f.world?.value ?? null, worldBound(f)],
    ...[f.world?.without ?? null, f.inputs?.join(' ') ?? null],
    ...observedCells(f, context),
  ]),
})

const worldBound = (f: MineralFigure) => (isCeiling(f) ? 'floor' : (f.world?.bound ?? null))

const sites = (context: Context): DataTable => ({
  name: 'sites',
  description: 'Deposits, mines and plants; a place that is not surveyed is only near',
  primaryKey: ['site'],
  foreignKeys: [BY_COUNTRY],
  columns: [
    key('site', 'Id'),
    text('name', 'Name'),
    key('country', 'ISO 3166-1 alpha-3'),
    number('lon', 'Longitude, WGS 84', 'degrees'),
    number('lat', 'Latitude, WGS 84', 'degrees'),
    key('quality', 'surveyed, approximate, town, computed, assumed or none'),
    text('place', 'Where the place comes from'),
    text('commodities', 'Separated by a comma'),
    key('group', 'Group of commodities'),
    key('status', 'How far it has come'),
    text('detail', 'The nuance of the status'),
    text('operator', 'Who runs it'),
    text('resource', 'What is printed of its resource; a forecast is no reserve'),
    text('items', 'Ids in the table of items, separated by a space'),
    text('note', 'What to know before using it'),
    SOURCES,
    LICENCES,
  ],
  rows: opened(context.atlas.minerals?.sites ?? [], context).map((s) => [
    ...[s.id, s.name, s.country, s.at?.lon ?? null, s.at?.lat ?? null, s.quality, s.place],
    ...[s.commodities.join(', '), s.group, s.status, s.detail ?? null, s.operator, s.resource],
    ...[s.items.join(' '), s.note ?? null],
    ...context.from(s.sources),
  ]),
})
