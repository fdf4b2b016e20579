import type { Atlas } from '../../domain/atlas.ts'
import type { LayerId } from '../../domain/layers.ts'
import type { Source } from '../../domain/source.ts'
import { formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { Layers } from '../layers/useLayers.ts'

type Drawn = Pick<Layers, 'on' | 'shown' | 'sources'>

const DATASETS: Readonly<Record<LayerId, string>> = {
  sites: 'sites',
  corridors: 'corridors',
  flows: 'trade',
  cities: 'cities',
}

/** What says that there are the corridors; where their towns are is their dataset. */
const corridorSources = ({ shown, sources }: Drawn): Source[] => {
  const named = new Set(shown.flatMap(({ kind, of }) => (kind === 'corridor' ? of.sources : [])))
  return sources.filter(({ id, display }) => display && named.has(id))
}

/** What the map rests on: the shapes, the counts, and each layer that is on. */
export function mapSources({
  atlas,
  layers,
}: {
  atlas: Atlas | undefined
  layers: Drawn
}): (Source | string)[] {
  if (!atlas) return []
  const dataset = (id: string) => atlas.datasets.find((d) => (d.id as string) === id)
  const sourcesOf = (id: string, all = atlas.sources) =>
    (dataset(id)?.sources ?? []).flatMap((source) => {
      const found = all.find((s) => s.id === source)
      return found?.display ? [found] : []
    })
  const counted = dataset('cooperation')
  return [
    ...sourcesOf('boundaries'),
    ...(counted ? [t('picture.counts', { title: counted.title, date: formatPeriod(counted.asOf) })] : []),
    ...layers.on.flatMap((id) => sourcesOf(DATASETS[id], [...atlas.sources, ...layers.sources])),
    ...(layers.on.includes('corridors') ? corridorSources(layers) : []),
  ]
}
