import { useEffect, useMemo, useRef } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import type { Scene } from '../../domain/briefing.ts'
import { factId } from '../../domain/factId.ts'
import type { SearchDocument } from '../../domain/search.ts'
import { t } from '../../i18n/t.ts'
import { citation } from '../../select/citation.ts'
import type { Hit } from '../../select/search.ts'
import { viewOf } from '../../view/readAddress.ts'
import { SceneText } from '../briefing/SceneText.tsx'
import { CiteContent, Differs, NotFound, SourceList } from '../cite/CiteContent.tsx'
import { Said } from '../Said.tsx'
import styles from './Ask.module.css'
import { doubtAt, sceneOf, textOf } from './answer.ts'
import type { CockpitProps } from './Cockpit.tsx'
import { Preview } from './Preview.tsx'

interface Props extends CockpitProps {
  readonly hit: Hit
  readonly onBack: () => void
}

/** What was looked up, for the presenter; and the way to show it to the room. */
export function Answer({ hit, onBack, home, atlas, known, briefing, show, perform }: Props) {
  const { document } = hit
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const now = briefing.scenes[show.room.at]
  const scene = useMemo(() => {
    const { boundary } = viewOf(now?.view ?? '', known).view
    return sceneOf(document, hit.id, atlas, boundary === known.boundary ? null : boundary)
  }, [document, hit.id, atlas, known, now])
  const isShown = scene !== null && show.room.sent?.id === scene.id
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back from wherever the focus is in it
    <div
      ref={box}
      tabIndex={-1}
      className={styles.answer}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onBack()
      }}
    >
      <p className={styles.choices}>
        <button type="button" onClick={onBack}>
          {t('cockpit.ask-back')}
        </button>
        {scene && (
          <button
            type="button"
            className={styles.send}
            disabled={isShown}
            onClick={() => {
              perform({ do: 'show', sent: scene })
              // The next key is the stage's: it brings the scene back.
              box.current?.focus()
            }}
          >
            {t(isShown ? 'cockpit.is-sent' : 'cockpit.send')}
          </button>
        )}
      </p>
      <div className={styles.read}>
        <h3>{document.title}</h3>
        <p className={styles.subtitle}>{document.subtitle}</p>
        <Reading document={document} scene={scene} atlas={atlas} />
        {scene ? (
          <>
            <h4 className={styles.subtitle}>{t('cockpit.as-sent')}</h4>
            <div className={styles.sent}>
              <Preview {...{ home, known, atlas, scene }} />
            </div>
          </>
        ) : (
          <p className={styles.subtitle}>{t('cockpit.not-to-send')}</p>
        )}
      </div>
    </div>
  )
}

/** What it is, its number, how it stands, and who says so. */
function Reading(props: { document: SearchDocument; scene: Scene | null; atlas: Atlas }) {
  const { document, scene, atlas } = props
  const { fact, href, group } = document
  const { differs, gap } = doubtAt(href, atlas)
  if (differs) return <Differs disagreement={differs} atlas={atlas} as="h3" />
  if (gap) return <NotFound gap={gap} />
  if (group === 'source') {
    const sources = atlas.sources.filter((s) => s.display && href.endsWith(`#${s.id}`))
    return (
      <>
        <SourceList sources={sources} atlas={atlas} />
        {scene && <Lines of={{ ...scene, lines: scene.lines.slice(1) }} atlas={atlas} />}
      </>
    )
  }
  if (!fact) return scene && scene.lines.length > 0 && <Lines of={scene} atlas={atlas} />
  const country = atlas.countries.find((c) => factId('country', c.id) === fact)
  if (country)
    return (
      <>
        {[...country.relation, country.next].map((sentence) => (
          <Said key={sentence.text} sentence={sentence} atlas={atlas} />
        ))}
      </>
    )
  const found = citation(atlas, fact)
  const text = textOf(fact, atlas)
  return (
    <>
      {text && <p data-said="items">{text}</p>}
      {found && <CiteContent citation={found} atlas={atlas} />}
    </>
  )
}

/** Of what is no fact, what the room would read, with the marks of those that it was made of. */
const Lines = ({ of, atlas }: { of: Scene; atlas: Atlas }) => (
  <ul>
    {of.lines.map((line) => (
      <li key={line}>
        <SceneText text={line} atlas={atlas} />
      </li>
    ))}
  </ul>
)
