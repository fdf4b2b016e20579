import { LAYERS, type LayerId } from '../../domain/layers.ts'
import type { View } from '../../view/view.ts'

/** The sector whose filter asks for a layer; the cities are asked for by none. */
const ASKED_BY: Readonly<Record<LayerId, string | null>> = {
  sites: 'critical-minerals',
  corridors: 'connectivity',
  flows: 'trade',
  cities: null,
}

type Choice = Pick<View, 'layers' | 'sectors'>

const askedFor = ({ sectors }: Pick<View, 'sectors'>): readonly LayerId[] =>
  LAYERS.filter((id) => (sectors as readonly (string | null)[]).includes(ASKED_BY[id]))

/** Whether the chosen sectors, if there are any, concern what a layer shows. */
export const concerns = (view: Pick<View, 'sectors'>, id: LayerId): boolean =>
  view.sectors.length === 0 || askedFor(view).includes(id)

/** The layers that are drawn: those that the reader chose or, where nothing was chosen, those that the filter asks for. */
export const layersOn = (view: Choice): readonly LayerId[] => view.layers ?? askedFor(view)

/** The choice with a layer put on or taken off; null again where it is what the filter asks for anyhow. */
export function withLayer(view: Choice, id: LayerId, on: boolean): View['layers'] {
  const now = layersOn(view)
  const next = LAYERS.filter((other) => (other === id ? on : now.includes(other)))
  return next.join() === askedFor(view).join() ? null : next
}
