import { QueryClientContext } from '@tanstack/react-query'
import { use } from 'react'
import { figuresNow } from '../../briefing/figures.ts'
import type { Pictured } from '../../charts/picturing.ts'
import styles from '../../charts/TakeAway.module.css'
import type { Atlas } from '../../domain/atlas.ts'
import { MOST, type Scene } from '../../domain/briefing.ts'
import type { PageName } from '../../domain/pageName.ts'
import { t } from '../../i18n/t.ts'
import { useUp } from '../../ui/up.ts'
import { addressHere, pageHere } from '../../view/here.ts'
import { emptyScene } from './making.ts'
import { useAdding } from './useAdding.tsx'
import { loadedAtlas } from './useBriefing.ts'

/** At the foot of a chart: it becomes a scene, with its finding as the heading and the choices of its page. */
export default function AddChart({ chart }: { chart: Pictured }) {
  const { version } = chart.provenance
  const { add, said } = useAdding(version)
  const client = use(QueryClientContext)
  const page = useUp() === '' ? '' : pageHere()
  return (
    <>
      <button
        type="button"
        className={styles.take}
        onClick={() => add(sceneOf(chart, page, client && loadedAtlas(client)))}
      >
        {t('briefing.add-chart')}
      </button>
      {said}
    </>
  )
}

function sceneOf(chart: Pictured, page: PageName | '', atlas: Atlas | undefined): Scene {
  const { id, title, provenance } = chart
  const scene: Scene = {
    ...emptyScene(addressHere()),
    heading: title.slice(0, MOST.heading),
    show: { as: 'chart', page, id },
    // What its finding states.
    facts: [...provenance.at],
  }
  return { ...scene, figures: atlas ? figuresNow(atlas, scene) : [] }
}
