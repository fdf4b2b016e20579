import { type MouseEvent, Suspense, useRef, useState } from 'react'
import type { Reach } from '../../briefing/link.ts'
import { type Deed, ownStage, type Show } from '../../briefing/show.ts'
import type { Scene } from '../../domain/briefing.ts'
import { t } from '../../i18n/t.ts'
import { Failing } from '../../ui/Failing.tsx'
import { lazily } from '../../ui/lazily.ts'
import { Cites } from '../Cites.tsx'
import { PanelFailed } from '../PanelFailed.tsx'
import { Sending } from '../send/Sending.tsx'
import type { StageProps } from '../stage/Stage.tsx'
import { ThemeButton } from '../ThemeButton.tsx'
import { useTheme } from '../useTheme.ts'
import styles from './Cockpit.module.css'
import { Controls } from './Controls.tsx'
import head from './Header.module.css'
import { KeyList } from './KeyList.tsx'
import { Notes } from './Notes.tsx'
import { Preview } from './Preview.tsx'
import { Scenes } from './Scenes.tsx'
import { Signs } from './Signs.tsx'
import { Timing } from './Timing.tsx'
import { useCockpitKeys } from './useCockpitKeys.ts'

const Ask = lazily(() => import('./Ask.tsx'))

export interface CockpitProps extends Omit<StageProps, 'perform'> {
  readonly show: Show
  readonly perform: (deed: Deed) => void
  /** The room's window. */
  readonly reach: Reach
  /** Opens it, or brings it back; beside the stage in one window, tries once more to open a second one. */
  readonly openOther: () => void
  readonly split: boolean
}

/** The presenter's window: what the room sees, what comes next, and what to say. */
export default function Cockpit(props: CockpitProps) {
  const { home, known, atlas, briefing, show, perform, split, leave } = props
  const { mode, setMode } = useTheme()
  const [asks, setAsks] = useState(false)
  const [asked, setAsked] = useState(false)
  const [sending, setSending] = useState(false)
  const keys = useRef<HTMLDialogElement>(null)
  const ask = () => {
    setAsked(true)
    setAsks((now) => !now)
  }
  const typed = useCockpitKeys({ show, perform, split, onAsk: ask, onKeys: () => keys.current?.showModal() })
  const { at, sent } = ownStage(show)
  const scene = briefing.scenes[at]
  // What was sent lies over the scene, which is the next to be seen.
  const next = sent ? scene : briefing.scenes[at + 1]
  // Beside the stage, that is the page's main part.
  const Desk = split ? 'section' : 'main'
  return (
    <>
      <div className={styles.cockpit} data-split={split || undefined} onClickCapture={elsewhere}>
        <Desk
          className={styles.desk}
          aria-label={t('cockpit.name')}
          data-frozen={show.own !== null || undefined}
        >
          <header className={head.header}>
            {!split && <h1>{briefing.title}</h1>}
            <Timing {...props} />
            <div className={head.tools}>
              <ThemeButton mode={mode} setMode={setMode} />
              <button type="button" aria-haspopup="dialog" onClick={() => keys.current?.showModal()}>
                {t('cockpit.keys')}
              </button>
              {split && (
                <button type="button" onClick={leave}>
                  {t('cockpit.leave')}
                </button>
              )}
            </div>
          </header>
          <Signs {...props} />
          <div className={styles.previews}>
            {!split && (
              <Seen
                {...props}
                scene={sent ?? scene}
                label={t(show.own ? 'cockpit.here' : 'cockpit.in-the-room')}
              />
            )}
            <Seen {...props} scene={next} label={t('cockpit.next')} />
          </div>
          {!asks && (
            <>
              <Notes show={show} perform={perform} scene={scene} />
              <Scenes {...props} />
            </>
          )}
          {asked && (
            <Failing fallback={<PanelFailed />}>
              <Suspense>
                <Ask {...props} open={asks} onClose={() => setAsks(false)} />
              </Suspense>
            </Failing>
          )}
          <Controls {...props} asks={asks} onAsk={ask} onSend={() => setSending(true)} />
          {typed !== '' && (
            <p className={styles.typed} role="status" data-counted="scenes">
              {t('cockpit.typed', { typed })}
            </p>
          )}
        </Desk>
        <KeyList ref={keys} />
        {/* Beside the stage it is the stage's. */}
        {!split && <Cites atlas={atlas} />}
      </div>
      {sending && <Sending {...{ home, known, briefing }} onClose={() => setSending(false)} />}
    </>
  )
}

/** A link does not lead away from the notes. */
function elsewhere({ target }: MouseEvent) {
  const link = target instanceof Element ? target.closest('a:not([data-cite])') : null
  if (!(link instanceof HTMLAnchorElement)) return
  link.target = '_blank'
  link.rel = 'noreferrer'
}

function Seen(props: CockpitProps & { scene: Scene | undefined; label: string }) {
  const { home, known, atlas, scene, label, show } = props
  return (
    <section className={styles.seen} aria-label={label} data-cover={show.room.cover ?? undefined}>
      <h2 className={styles.label}>{label}</h2>
      <div className={styles.screen}>
        {scene ? (
          <Preview key={scene.id} {...{ home, known, atlas, scene }} />
        ) : (
          <p className={styles.quiet}>{t('cockpit.no-next')}</p>
        )}
      </div>
    </section>
  )
}
