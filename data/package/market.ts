import { shareOf } from '../../src/select/mineShare.ts'
import {
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

/** China's share. */
export function marketTables({ atlas, open, from, fromOne }: Context): DataTable[] {
  const { stages, mine } = atlas.market
  return [
    {
      name: 'china-share-by-stage',
      description: "China's share of each stage of the magnet rare-earth chain",
      primaryKey: ['stage'],
      foreignKeys: [],
      columns: [
        key('stage', 'mining, refining or magnets'),
        text('scope', 'What the share is of'),
        text('period', 'Year'),
        key('status', 'reported, estimated, … or missing'),
        number('share', "China's share", 'percent'),
        text('note', 'What to know before using it'),
        SOURCES,
        LICENCES,
      ],
      rows: stages
        .filter(({ share }) => share.status === 'missing' || open(share.sources).length > 0)
        .map(({ stage, scope, share }) => [
          ...[stage, scope, share.period, share.status],
          ...(share.status === 'missing' ? [null, share.reason] : [share.value, share.note ?? null]),
          ...from(share.status === 'missing' ? [] : share.sources),
        ]),
    },
    {
      name: 'mine-production',
      description:
        'Mine production of all rare earths, China and world, from one edition of one agency a row: two agencies, two series, never divided by each other',
      primaryKey: ['agency', 'year'],
      foreignKeys: BY_SOURCE,
      columns: [
        key('agency', 'usgs or bgs'),
        { name: 'year', type: 'integer', description: 'Calendar year', required: true },
        key('status', 'Of the figure for China: reported or estimated'),
        number('china', "China's mine production", 't REO'),
        number('world', "The world's mine production", 't REO'),
        number('share', 'china / world × 100, to one decimal', 'percent'),
        text('note', 'What to know before using it'),
        ...SOURCE,
      ],
      rows: mine
        .filter((m) => open([m.source]).length > 0)
        .map((m) => [
          ...[m.agency, m.year, m.status, m.chinaTonnes, m.worldTonnes, shareOf(m), m.note ?? null],
          ...fromOne(m.source),
        ]),
    },
  ]
}
