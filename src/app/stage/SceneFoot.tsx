import { memo } from 'react'
import { type NamedSource, sourceLine, sourcesSaid } from '../../briefing/sources.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Scene } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import type { Source } from '../../domain/source.ts'
import { formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { viewOf } from '../../view/readAddress.ts'
import type { Known } from '../../view/view.ts'
import styles from './Scene.module.css'

/** Always in sight: what is said and shown rests on, and whose boundaries are drawn. */
export const SceneFoot = memo(function SceneFoot(props: {
  home: Home
  known: Known
  atlas: Atlas
  scene: Scene
  /** Of the chart, once it is drawn. */
  charted: readonly Source[] | undefined
}) {
  const { home, known, atlas, scene, charted = [] } = props
  const sources = [...new Set([...sourcesSaid(atlas, scene), ...charted])]
  const all = sourceLine(sources)
  const named = all.slice(0, roomFor(all))
  const { boundary } = viewOf(scene.view, known).view
  const name = home.boundaries.find(({ id }) => id === boundary)?.name ?? boundary
  return (
    <footer className={styles.foot}>
      <p className={styles.sources}>
        {sources.length > 0 && (
          <>
            <b>{t('sources.label', { count: sources.length })}:</b>{' '}
            {named.map(({ publisher, years, ids }, i) => (
              <span key={publisher} data-source={ids[0]}>
                {i > 0 && '; '}
                {publisher}
                {years.length > 0 && ` ${years.join(', ')}`}
              </span>
            ))}
            {named.length < all.length && (
              <span data-counted="sources">
                {t('stage.more-sources', { count: all.length - named.length })}
              </span>
            )}
          </>
        )}
      </p>
      <p className={styles.stamp} data-dataset="boundaries">
        <b>{t('boundary.stamp', { view: name })}</b>
        <br />
        {t('stage.disclaimer')}
        <br />
        <span data-counted="version">
          {t('stage.dataset', { version: home.version, date: formatPeriod(home.site.asOf) })}
        </span>
      </p>
    </footer>
  )
})

/** Letters that the foot has room for. */
const ROOM = 380

/** How many of the sources can be named there. */
function roomFor(all: readonly NamedSource[]): number {
  let left = ROOM
  const at = all.findIndex(({ publisher, years }) => {
    left -= publisher.length + years.join(', ').length + 3
    return left < 0
  })
  return at < 0 ? all.length : at
}
