import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Home } from '../domain/home.ts'
import type { BoundaryView } from '../domain/ids.ts'
import type { ContextGeoJson } from '../domain/region.ts'
import { type MessageKey, t } from '../i18n/t.ts'
import { shapesQuery } from '../load/load.ts'
import styles from './LineKinds.module.css'
import { LineSample } from './LineSample.tsx'
import { lineKinds } from './lineKinds.ts'

/** What each dashed boundary line of the drawn views is, with a sample; folded where the map is small. */
export default function LineKinds(props: {
  home: Home
  context: ContextGeoJson
  /** The view of the second of two maps, which has no legend of its own. */
  beside: BoundaryView | null
}) {
  const { home, context, beside } = props
  const [open, setOpen] = useState(() => !matchMedia('(max-width: 900px), (max-height: 760px)').matches)
  const second = useQuery({
    ...shapesQuery(home.files, beside ?? home.shapes.boundary),
    enabled: beside !== null,
  })
  const features = [...context.features, ...(beside ? (second.data?.context.features ?? []) : [])]
  const kinds = lineKinds(features)
  if (kinds.length === 0) return null
  return (
    <details className={styles.lines} open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{t('line.title')}</summary>
      <ul>
        {kinds.map((line) => (
          <li key={line.kind}>
            <LineSample {...line} />
            {t(`line.${line.kind}` as MessageKey)}
          </li>
        ))}
      </ul>
    </details>
  )
}
