import { useEffect, useRef } from 'react'
import { factsOf } from '../../briefing/figures.ts'
import { plan } from '../../briefing/plan.ts'
import { ownStage } from '../../briefing/show.ts'
import { t } from '../../i18n/t.ts'
import { disagreementsAt } from '../../select/disagreements.ts'
import { Mark } from '../../ui/Mark.tsx'
import { plainText } from '../briefing/SceneText.tsx'
import { stopwatch } from '../stage/stopwatch.ts'
import styles from './Cockpit.module.css'
import type { CockpitProps } from './Cockpit.tsx'

export const SCENES = 'scenes'

/** All scenes with the time at which each is to begin; a click goes there. */
export function Scenes(props: Pick<CockpitProps, 'atlas' | 'briefing' | 'show' | 'perform'>) {
  const { atlas, briefing, show, perform } = props
  const { at } = ownStage(show)
  const list = useRef<HTMLOListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a scene is brought into sight when it becomes the present one
  useEffect(() => {
    const all = list.current
    if (!all) return
    const seek = () => all.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
    seek()
    // A sign above, or another size of the window, leaves less room.
    const observer = new ResizeObserver(seek)
    observer.observe(all)
    return () => observer.disconnect()
  }, [at])
  const starts = plan(briefing.scenes)
  return (
    <nav className={styles.scenes} aria-label={t('cockpit.scenes')}>
      <h2 className={styles.label}>{t('cockpit.scenes')}</h2>
      <ol ref={list} id={SCENES}>
        {briefing.scenes.map((scene, i) => {
          const start = starts[i]
          const heading = plainText(scene.heading, atlas)
          const said = factsOf({ heading: scene.heading, lines: [], facts: [] })
          // A number of a heading without a mark rests on what the scene names.
          const facts = said.length > 0 || !/\d/.test(heading) ? said : factsOf(scene)
          return (
            <li key={scene.id}>
              <button
                type="button"
                aria-current={i === at ? 'true' : undefined}
                onClick={() => perform({ do: 'go', to: i })}
              >
                <span className={styles.number} data-counted="scenes">
                  {i + 1}
                </span>
                <span>
                  {heading}
                  {show.own && i === show.room.at && <em> · {t('cockpit.room-here')}</em>}
                </span>
                {start && scene.minutes !== null && (
                  <span className={styles.start} data-counted="time">
                    {stopwatch(start.from * 60_000)}
                  </span>
                )}
              </button>
              {facts.length > 0 && (
                <Mark at={facts} differs={disagreementsAt(atlas, facts).length > 0} of={heading} />
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
