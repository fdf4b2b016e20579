import { fiscalYearLabel } from '../../domain/dates.ts'
import type { FactId } from '../../domain/fact.ts'
import { factId } from '../../domain/factId.ts'
import type { LayerId } from '../../domain/layers.ts'
import type { MineSite } from '../../domain/minerals.ts'
import { formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { LayerModels } from '../layers/models.ts'
import type { Layers } from '../layers/useLayers.ts'

/** A row of what a map draws. */
export interface Drawn {
  readonly what: string
  readonly kind: string
  readonly status?: string
  readonly period?: string | null
  readonly value?: number | null
  readonly unit?: string | null
  /** Degrees, longitude first. */
  readonly at?: readonly [number, number]
  readonly note?: string | undefined
  /** The facts that it states. */
  readonly cites: readonly FactId[]
}

type Given = LayerModels & Pick<Layers, 'shown'>

/** Each thing that the layers of a map draw, as the screen draws it; trade, whose arcs are numbers, apart. */
export const drawnThings = (layers: Given): Drawn[] => layers.on.flatMap((id) => THINGS[id](layers))

const THINGS: Readonly<Record<LayerId, (layers: Given) => Drawn[]>> = {
  sites: sitesOf,
  corridors: corridorsOf,
  cities: citiesOf,
  flows: () => [],
}

function sitesOf({ sites, shown }: Given): Drawn[] {
  const all = new Map(shown.flatMap((one) => (one.kind === 'site' ? [[one.of.id, one.of] as const] : [])))
  return (sites?.points ?? []).flatMap(({ id, name, at }) => {
    const site = all.get(id)
    if (!site) return []
    return {
      ...{ what: name, kind: t('bundle.kind-site'), status: t(`minesite.status-${site.status}`), at },
      note: noteOf(site),
      cites: [factId('site', id)],
    }
  })
}

const noteOf = ({ commodities, detail, quality }: MineSite): string =>
  [commodities.join(', '), detail, t(`minesite.quality-${quality}`)].filter(Boolean).join('; ')

function corridorsOf({ corridors, shown }: Given): Drawn[] {
  return (corridors?.ways ?? []).flatMap(({ id }) => {
    const found = shown.find(({ kind, of }) => kind === 'corridor' && of.id === id)
    if (found?.kind !== 'corridor') return []
    const { name, status, detail, since, length } = found.of
    return {
      ...{ what: name, kind: t('bundle.kind-corridor'), status: t(`corridor.status-${status}`) },
      period: since && t('bundle.since', { date: formatPeriod(since) }),
      ...(length ? { value: length.km, unit: t('bundle.km') } : {}),
      note: [length?.of, detail].filter(Boolean).join('; '),
      cites: [factId('corridor', id)],
    }
  })
}

function citiesOf({ cities }: Given): Drawn[] {
  return (cities ?? []).map(({ name, at }) => ({
    ...{ what: name, kind: t('bundle.kind-city'), at: [at[0], at[1]] as const },
    cites: [factId('dataset', 'cities')],
  }))
}

/** What is said of trade with one partner beside its numbers. */
export function flowSaid(
  { flows }: Given,
  country: string | null,
): Pick<Drawn, 'status' | 'period' | 'note'> {
  const flow = flows?.flows.find((one) => one.country === country)
  if (!flow) return {}
  const { status, year, note } = flow
  return { status: t(`trade.status-${status}`), period: fiscalYearLabel(year), note: note ?? undefined }
}
