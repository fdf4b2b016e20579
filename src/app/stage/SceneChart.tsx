import { memo, useCallback, useMemo } from 'react'
import { factsOf } from '../../briefing/figures.ts'
import { chartIn } from '../../briefing/gone.ts'
import { CHARTS } from '../../charts/index.ts'
import { OnlyChart } from '../../charts/only.ts'
import { Told } from '../../charts/room.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Scene, SceneShow } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import type { Source } from '../../domain/source.ts'
import { t } from '../../i18n/t.ts'
import type { Known } from '../../view/view.ts'
import { PanelFailed } from '../PanelFailed.tsx'
import { ChartPlace } from './ChartPlace.tsx'
import { OneChart, WantedChart } from './OneChart.tsx'
import styles from './Scene.module.css'

interface ChartProps {
  readonly home: Home
  readonly known: Known
  readonly atlas: Atlas
  readonly scene: Scene & { readonly show: SceneShow & { as: 'chart' } }
  readonly onSources: (of: Scene, sources: readonly Source[]) => void
}

/** The chart of a scene: drawn by the panel or the page on which it stands, of which nothing else is seen. */
export const SceneChart = memo(function SceneChart({ home, known, atlas, scene, onSources }: ChartProps) {
  const { show } = scene
  const listed = chartIn(CHARTS, show)
  const tell = useCallback((sources: readonly Source[]) => onSources(scene, sources), [onSources, scene])
  const wanted = useMemo(
    () => ({ id: show.id, name: listed ? t(listed.title) : '', onSources: tell }),
    [show.id, listed, tell],
  )
  const told = useMemo(() => factsOf(scene), [scene])
  if (!listed) return null
  return (
    <div className={styles.only}>
      <p className={styles.missing}>{t('stage.no-figure')}</p>
      <OnlyChart value={OneChart}>
        <WantedChart value={wanted}>
          <Told value={told}>
            <ChartPlace {...{ home, known, atlas, scene }} failed={<PanelFailed />} />
          </Told>
        </WantedChart>
      </OnlyChart>
    </div>
  )
})
