import type { Atlas } from '../../src/domain/atlas.ts'
import { placeTables, sourceTables } from './catalogue.ts'
import { commodityTables } from './commodities.ts'
import { doubtTables } from './doubt.ts'
import { itemTables } from './items.ts'
import { marketTables } from './market.ts'
import { mineralTables } from './minerals.ts'
import { rareEarthTables } from './rareEarths.ts'
import { routeTables } from './routes.ts'
import type { Context, DataTable } from './table.ts'
import { timelineTables } from './timeline.ts'
import { reportTables, tradeTables } from './trade.ts'

/** Everything that may be re-shared, as tables: what rests on closed sources alone is not in them. */
export function tables(atlas: Atlas): readonly DataTable[] {
  const closed = new Set<string>(atlas.licences.filter((l) => l.terms === 'closed').map((l) => l.id))
  const licence = new Map<string, string>(atlas.sources.map((s) => [s.id, s.licence]))
  const open = (ids: readonly string[]) => ids.filter((id) => !closed.has(licence.get(id) ?? ''))
  const context: Context = {
    atlas,
    open,
    from: (ids) => [
      open(ids).join(' '),
      [...new Set(open(ids).flatMap((id) => licence.get(id) ?? []))].join(' '),
    ],
    fromOne: (id) => [id, licence.get(id) ?? null],
  }
  const make = [
    ...[placeTables, sourceTables, itemTables, tradeTables, reportTables, commodityTables],
    ...[marketTables, rareEarthTables, mineralTables, timelineTables],
    ...[routeTables, doubtTables],
  ]
  return make.flatMap((of) => of(context))
}
