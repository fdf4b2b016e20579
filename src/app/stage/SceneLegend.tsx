import { memo, type ReactNode, useMemo } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import type { Scene } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import type { LayerId } from '../../domain/layers.ts'
import { type MessageKey, t } from '../../i18n/t.ts'
import { layersOn } from '../../select/layers/layers.ts'
import { viewOf } from '../../view/readAddress.ts'
import type { Known, View } from '../../view/view.ts'
import { asOfText, classRange } from '../Legend.tsx'
import { LineSample } from '../LineSample.tsx'
import { layerKey, SAMPLE } from '../layers/layerKeys.tsx'
import { useLayers } from '../layers/useLayers.ts'
import { lineKinds } from '../lineKinds.ts'
import { useShapes } from '../useData.ts'
import { useMapModel } from '../useMapModel.ts'
import styles from './SceneLegend.module.css'

interface LegendProps {
  readonly home: Home
  readonly known: Known
  readonly atlas: Atlas
  readonly scene: Scene
}

/** How many lines a legend takes, at the width of the stage. */
const LINES: Readonly<Record<LayerId, number>> = { sites: 2, corridors: 2, flows: 1, cities: 0 }

export function legendLines({ scene, known, home }: Omit<LegendProps, 'atlas'>): number {
  if (scene.show.as !== 'map') return 0
  const { view } = viewOf(scene.view, known)
  return 1 + layersOn(view).reduce((sum, id) => sum + LINES[id], 0) + (isHatched(home, view) ? 2 : 0)
}

/** Whether a boundary view that is drawn has disputed areas, and so lines of several kinds. */
const isHatched = ({ boundaries }: Home, { boundary, beside }: View): boolean =>
  boundaries.some(({ id, hatched }) => hatched && (id === boundary || id === beside))

/** What fills, marks and lines of a map on the stage mean: below it, since it would hide what is talked about. */
export const SceneLegend = memo(function SceneLegend({ home, known, atlas, scene }: LegendProps) {
  const view = useMemo(() => viewOf(scene.view, known).view, [scene, known])
  const { model } = useMapModel(home, { shapes: undefined, atlas }, view)
  return (
    <div className={styles.legend} data-legend="" data-counted="items">
      <p>
        <b>{t(view.sectors.length > 0 ? 'legend.title-filtered' : 'legend.title')}</b>
        {model.year !== null && <span>{asOfText(model.year)}</span>}
        {model.hasNone && <Entry fill="var(--none)">{t('legend.none')}</Entry>}
        {model.legend.map((c) => (
          <Entry key={c.class} fill={`var(--class-${c.class})`}>
            {classRange(c)}
          </Entry>
        ))}
        {model.states.some(({ fill }) => fill === 'india') && (
          <Entry fill="var(--india)">{t('legend.india')}</Entry>
        )}
      </p>
      <Laid home={home} view={view} />
      {isHatched(home, view) && <Lines home={home} view={view} />}
    </div>
  )
})

const Entry = ({ fill, children }: { fill: string; children: ReactNode }) => (
  <span>
    <i style={{ background: fill }} />
    {children}
  </span>
)

/** The marks of the layers. */
function Laid({ home, view }: { home: Home; view: View }) {
  const layers = useLayers(home, view)
  return layers.on.map((id) => {
    const key = layerKey(id, layers, home)
    return (
      key && (
        <p key={id} data-counted="features">
          <b>{t(`layer.${id}`)}</b>
          {key.rows.map(({ id: row, sample, text }) => (
            <span key={row}>
              <svg width="26" height="20" viewBox={VIEW_BOX} aria-hidden="true">
                {sample}
              </svg>
              {text}
            </span>
          ))}
        </p>
      )
    )
  })
}

const VIEW_BOX = `${-SAMPLE.width / 2} ${-SAMPLE.height / 2} ${SAMPLE.width} ${SAMPLE.height}`

/** What is hatched, and the dashed lines of the boundary view. */
function Lines({ home, view }: { home: Home; view: View }) {
  const { data } = useShapes(home.files, view.boundary, null)
  return (
    <p>
      <Entry fill="repeating-linear-gradient(135deg, var(--disputed) 0 1.5px, var(--land) 1.5px 5px)">
        {t('legend.disputed')}
      </Entry>
      {lineKinds(data?.context.features ?? []).map((line) => (
        <span key={line.kind}>
          <LineSample {...line} />
          {t(`line.${line.kind}` as MessageKey)}
        </span>
      ))}
    </p>
  )
}
