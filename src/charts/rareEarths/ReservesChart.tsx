import { lazy } from 'react'
import type { FactId } from '../../domain/fact.ts'
import { formatList, formatNumber, formatPercent } from '../../i18n/format.ts'
import { producerName } from '../../i18n/producerName.ts'
import { t } from '../../i18n/t.ts'
import type { Provenance } from '../../select/provenance.ts'
import { lastKnown, type ReserveRow, type Reserves } from '../../select/rareEarths/reserves.ts'
import type { Theme } from '../../theme/theme.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { sentences } from '../counted.ts'
import { type RowMark, rowBarsHeight } from '../rowMark.ts'

const RowBars = lazy(() => import('../drawings/RowBars.tsx'))

const MT = 1e6
/** Of a change below this a ring would lie on the end of its bar; the words have it. */
const SEEN = MT
const mt = (tonnes: number) => formatNumber(tonnes / MT, tonnes < 0.1 * MT ? 4 : 2)

/** Reserves by state: what changed since the editions before, what was withdrawn, and a world that is a floor. */
export function ReservesChart(props: {
  model: Reserves
  /** The title speaks of India. */
  india: boolean
  provenance: Provenance
  theme: Theme
}) {
  const { model, india, provenance, theme } = props
  const rows = [...(model.world ? [model.world] : []), ...model.rows]
  const earlier = model.editions.filter((e) => e !== model.edition)
  return (
    <ChartFigure
      id="reserves-by-country"
      title={titleOf(model, india)}
      measure={t('ree.reserves-measure', { edition: String(model.edition), earlier: earlier.join(', ') })}
      counted={countedOf(model, rows)}
      provenance={provenance}
      height={rowBarsHeight(rows.length)}
      table={{
        columns: [
          { label: t('ree.state') },
          ...model.editions.map((e) => ({
            label: t('ree.of-edition', { edition: String(e) }),
            unit: 't REO',
            format: (n: number) => formatNumber(n, 0),
          })),
          { label: t('chart.note') },
        ],
        rows: [
          ...rows.map((r) => [
            producerName(r.producer),
            ...r.before.map((b) => b.tonnes),
            r.tonnes,
            noteOf(r, model.edition),
          ]),
          ...model.unknown.map((id) => [
            producerName(id),
            ...model.editions.map(() => null),
            t('ree.not-available'),
          ]),
        ],
        cites: [
          ...rows.map((r) => r.at),
          ...model.unknown.map((id): FactId[] => [`reserve:${model.edition}:${id}` as FactId]),
        ],
      }}
    >
      <RowBars rows={rows.map((r) => markOf(r, theme))} theme={theme} names={104} ends={128} />
    </ChartFigure>
  )
}

/** In which editions the figure is a floor. */
const floorsOf = ({ before, floor }: ReserveRow, edition: number): readonly number[] => [
  ...before.filter((b) => b.floor).map((b) => b.edition),
  ...(floor ? [edition] : []),
]

function countedOf({ edition, editions }: Reserves, rows: readonly ReserveRow[]): string {
  const named = (of: readonly ReserveRow[]) => formatList(of.map((r) => producerName(r.producer)))
  const floors = rows.filter((r) => floorsOf(r, edition).length > 0)
  const withdrawn = rows.filter((r) => r.withdrawn)
  return sentences(
    t('ree.reserves-counted', { editions: formatList(editions.map(String)) }),
    floors.length > 0 ? t('ree.floors', { who: named(floors) }) : null,
    withdrawn.length > 0 ? t('ree.withdrawn-by', { who: named(withdrawn), edition: String(edition) }) : null,
  )
}

function noteOf(r: ReserveRow, edition: number): string {
  const floors = floorsOf(r, edition)
  return sentences(
    floors.length > 0
      ? t('ree.floor-note', { editions: formatList(floors.map(String)), count: floors.length })
      : null,
    r.withdrawn ? t('ree.withdrawn-note') : null,
    r.note,
  )
}

function markOf(r: ReserveRow, theme: Theme): RowMark {
  const value = lastKnown(r)
  const { producer } = r
  const fill =
    producer === 'CN'
      ? theme.china
      : producer === 'IN'
        ? theme.india
        : producer === 'world'
          ? theme.rest
          : theme.muted
  // The world's would take the room of all others: its words have them.
  const before = producer === 'world' ? [] : r.before.flatMap((b) => b.tonnes ?? [])
  const seen = before.filter((n) => value !== null && Math.abs(n - value) >= SEEN)
  return {
    id: producer,
    label: producerName(producer),
    value: value === null ? null : value / MT,
    text: textOf(r, value),
    fill,
    kind: r.withdrawn ? 'withdrawn' : r.floor ? 'floor' : 'plain',
    before: [...new Set(seen)].map((n) => n / MT),
  }
}

/** "11 Mt, was 21": the newest edition, and the last figure that was another. */
function textOf(r: ReserveRow, value: number | null): string {
  if (value === null) return t('chart.no-data')
  if (r.withdrawn) return t('ree.withdrawn', { value: mt(value) })
  const was = r.before.findLast((b) => b.tonnes !== null && b.tonnes !== value)
  const now = t(r.floor ? 'ree.mt-floor' : 'ree.mt', { value: mt(value) })
  if (was?.tonnes == null) return now
  return t('ree.mt-was', { now, was: was.floor ? t('ree.over', { value: mt(was.tonnes) }) : mt(was.tonnes) })
}

function titleOf({ edition, world, rows }: Reserves, india: boolean): string {
  const own = rows.find((r) => r.producer === 'IN')
  const last = own && lastKnown(own)
  if (india && own?.withdrawn && last)
    return t('ree.reserves-title-withdrawn', { edition: String(edition), value: mt(last) })
  const first = rows.find((r) => r.tonnes !== null)
  if (!first?.tonnes || !world?.tonnes) return t('ree.reserves-title-none')
  return t(world.floor ? 'ree.reserves-title-floor' : 'ree.reserves-title', {
    who: producerName(first.producer),
    value: mt(first.tonnes),
    world: mt(world.tonnes),
    share: formatPercent((first.tonnes / world.tonnes) * 100),
    edition: String(edition),
  })
}
