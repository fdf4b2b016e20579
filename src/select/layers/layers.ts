import { LAYERS, type LayerId } from '../../domain/layers.ts'
import type { View } from '../../view/view.ts'

/** The sector whose filter asks for a layer. */
const ASKED_BY: Readonly<Record<LayerId, string>> = { sites: 'critical-minerals' }

type Choice = Pick<View, 'layers' | 'sectors'>

const askedFor = ({ sectors }: Pick<View, 'sectors'>): readonly LayerId[] =>
  LAYERS.filter((id) => (sectors as readonly string[]).includes(ASKED_BY[id]))

/** The layers that are drawn: those that the reader chose or, where nothing was chosen, those that the filter asks for. */
export const layersOn = (view: Choice): readonly LayerId[] => view.layers ?? askedFor(view)

/** The choice with a layer put on or taken off; null again where it is what the filter asks for anyhow. */
export function withLayer(view: Choice, id: LayerId, on: boolean): View['layers'] {
  const now = layersOn(view)
  const next = LAYERS.filter((other) => (other === id ? on : now.includes(other)))
  return next.join() === askedFor(view).join() ? null : next
}
