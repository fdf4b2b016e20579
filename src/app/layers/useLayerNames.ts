import { useMemo } from 'react'
import type { Home } from '../../domain/home.ts'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { Spot } from '../../map/placeSpots.ts'
import { type Point, unproject } from '../../map/projection.ts'
import { arcPoints } from '../../map/ways.ts'
import type { FlowsLayer, TradeFlow } from '../../select/layers/flows.ts'
import type { View } from '../../view/view.ts'
import { dotsOf, stepOf } from './dots.ts'
import { type Layers, useLayers } from './useLayers.ts'

const NONE: readonly Point[] = []

/** What the layers have the map set as names, and the marks that other names keep clear of. */
export function useLayerNames(home: Home, view: View, zoom: number) {
  const { on, sites, corridors, flows, cities } = useLayers(home, view)
  const marks = useMemo(
    () => (on.includes('sites') ? (sites?.points.map(({ at }) => at) ?? NONE) : NONE),
    [on, sites],
  )
  const step = stepOf(zoom)
  const spots = useMemo(
    () => spotsAt({ on, corridors, flows, cities }, step, home),
    [on, corridors, flows, cities, step, home],
  )
  return { marks, spots }
}

/** The names that the layers bring at a step of the zoom. */
export function spotsAt(
  { on, corridors, flows, cities }: Pick<Layers, 'on' | 'corridors' | 'flows' | 'cities'>,
  step: number,
  home: Home,
): readonly Spot[] {
  const amounts = on.includes('flows') && flows ? amountsOf(flows, home) : []
  const dots = dotsOf({ on, corridors, cities }, step, home)
  return [
    ...amounts,
    ...dots.map(({ id, name, kind, at, country }) => ({ id, text: name, kind, country, at: [at] })),
  ]
}

/** Where along its arcs the numbers of a flow may stand, between the two or on one of them, the middle first. */
const ALONG = [12, 14, 10, 16, 8, 18, 6, 20, 13, 11, 15, 9, 17, 7, 19, 5, 21, 4]

const amountsOf = ({ flows }: FlowsLayer, { countries }: Home): Spot[] =>
  flows.map((flow) => {
    const [from, to] = flow.ends
    const [out, back] = [arcPoints({ from, to }), arcPoints({ from: to, to: from }).reverse()]
    const at = ALONG.flatMap((i) => {
      const [a, b] = [out[i], back[i]]
      if (!a || !b) return []
      const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
      return [middle, a, b].map(([x, y]) => unproject(x, y))
    })
    return {
      id: flow.id,
      text: amountText(flow, countries.find((c) => c.id === flow.country)?.iso2 ?? flow.country),
      kind: 'flow',
      at,
      country: null,
      dataset: 'trade',
    }
  })

/** With whom, what goes out of India and what comes in, USD million. */
const amountText = (flow: TradeFlow, code: string): string => {
  if (flow.export === null && flow.import === null) return t('layer.flow-none')
  const number = (n: number | null) => (n === null ? t('layer.flow-none') : formatNumber(n, n < 10 ? 1 : 0))
  return t('layer.flow-amounts', { code, export: number(flow.export), import: number(flow.import) })
}
