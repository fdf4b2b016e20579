import { createContext, Suspense, use, useEffect } from 'react'
import type { Alone } from '../../charts/only.ts'
import { FillsRoom } from '../../charts/room.ts'
import type { Source } from '../../domain/source.ts'
import { t } from '../../i18n/t.ts'
import { DatasetLine } from '../../ui/DatasetLine.tsx'
import { Failing } from '../../ui/Failing.tsx'
import { Mark } from '../../ui/Mark.tsx'
import styles from './Scene.module.css'

/** Which chart a scene shows, and who is told what it rests on. */
export interface Wanted {
  readonly id: string
  /** A plain name of it, since the scene has the finding. */
  readonly name: string
  readonly onSources: (sources: readonly Source[]) => void
}

export const WantedChart = createContext<Wanted | null>(null)

/** The chart of a scene, as large as its place; every other of its page is nothing. */
export function OneChart(chart: Alone) {
  const wanted = use(WantedChart)
  return wanted?.id === chart.id ? <Large {...chart} {...wanted} /> : null
}

function Large({ title, measure, provenance, served, fallback, children, name, onSources }: Alone & Wanted) {
  const { sources, at, differs, datasets } = provenance
  const key = sources.map((s) => s.id).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same sources are another list with every drawing
  useEffect(() => onSources(sources), [key, onSources])
  return (
    <figure className={styles.large} aria-label={title} data-served={served}>
      <figcaption>
        <b>{name}</b> {measure}
        {at.length > 0 && <Mark at={at} differs={differs} />}
      </figcaption>
      <div className={styles.drawing} data-drawing={served} aria-hidden={!served}>
        <Failing fallback={<p>{t('chart.failed')}</p>}>
          <FillsRoom value={!served}>
            <Suspense fallback={fallback}>{children}</Suspense>
          </FillsRoom>
        </Failing>
      </div>
      {datasets
        .filter(({ stale }) => stale)
        .map((d) => (
          <DatasetLine key={d.dataset.id} {...d} title />
        ))}
    </figure>
  )
}
