import { Fragment } from 'react'
import type { Edit, Fields } from '../../briefing/edit.ts'
import { type Finding, namesBoundary } from '../../briefing/preflight.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Briefing, Scene } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import { t } from '../../i18n/t.ts'
import { knownOf } from '../../view/known.ts'
import { pinned } from '../../view/pinned.ts'
import styles from './Briefing.module.css'
import { emptyScene } from './making.ts'
import { numbersNow, viewHere } from './numbers.ts'
import type { Asked } from './OwnScenes.tsx'
import { DESK, workOn } from './own.ts'

/** Leads to the field, or mends it in every scene that has it. */
export function Mend(props: {
  finding: Finding
  home: Home
  atlas: Atlas
  complete: boolean
  briefing: Briefing
  ask: (asked: Asked) => void
}) {
  const { finding, home, atlas, complete, briefing, ask } = props
  const { id, scenes } = briefing
  const places = 'scenes' in finding ? finding.scenes : finding.scene === null ? [] : [finding.scene]
  const mends = mendOf(finding, home, complete ? atlas : null)
  const mend = ({ of, also }: NonNullable<typeof mends>) => {
    const edits = scenes.map((one): Edit => ({ do: 'set', id, scene: one.id, to: of(one) }))
    workOn(id)
    void DESK.edit({ do: 'all', edits: [...edits, ...also(id)] })
  }
  const begin = () => {
    const known = knownOf(home)
    const empty = emptyScene(viewHere(known))
    const scene = { ...empty, figures: numbersNow(known, atlas, empty) }
    workOn(id)
    void DESK.edit({ do: 'insert', id, scene, place: { after: null, index: 0 } })
    ask({ scene: scene.id, field: 'heading' })
  }
  return (
    <>
      {places.map((place, i) => (
        <Fragment key={place}>
          {i > 0 && ' · '}
          <button
            type="button"
            className={styles.plain}
            onClick={() => ask({ scene: scenes[place]?.id ?? '', field: finding.field })}
          >
            {t('preflight.mend', { n: place + 1 })}
          </button>
        </Fragment>
      ))}
      {finding.code === 'no-scenes' && (
        <button type="button" className={styles.plain} onClick={begin}>
          {t('briefing.add-view')}
        </button>
      )}
      {mends && (
        <>
          {' · '}
          <button type="button" className={styles.plain} onClick={() => mend(mends)}>
            {mends.name}
          </button>
        </>
      )}
    </>
  )
}

interface Mending {
  readonly name: string
  readonly of: (scene: Scene) => Fields
  readonly also: (id: string) => readonly Edit[]
}

/** What is mended in all scenes at once; null where each is to be mended by hand. `atlas` is null until all of it is there. */
function mendOf({ code }: Finding, home: Home, atlas: Atlas | null): Mending | null {
  if (code === 'changed' || code === 'changed-map')
    return (
      atlas && {
        name: t('preflight.renew'),
        of: (scene) => ({ figures: numbersNow(knownOf(home), atlas, scene) }),
        also: (id) => [{ do: 'dataset', id, to: atlas.version }],
      }
    )
  if (code !== 'no-boundary') return null
  const { boundary } = home.site
  return {
    name: t('preflight.pin'),
    of: ({ view }) => ({ view: namesBoundary(view) ? view : pinned(view, boundary) }),
    also: () => [],
  }
}
