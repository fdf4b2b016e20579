import { useMemo, useState } from 'react'
import { BRIEFING_VERSION, type Briefing } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import { t } from '../../i18n/t.ts'
import { knownOf } from '../../view/known.ts'
import type { View } from '../../view/view.ts'
import { headingOf } from '../briefing/headingOf.ts'
import { emptyScene } from '../briefing/making.ts'
import { viewHere } from '../briefing/numbers.ts'
import styles from '../picture/Picture.module.css'
import type { Links } from '../useLinks.ts'
import { SendDialog } from './SendDialog.tsx'
import { DECK } from './writers.ts'

/** The view on the screen as a slide, which is a briefing of one scene; and the way to those of more. */
export default function ViewSlide(props: { home: Home; view: View; links: Links; onLeave: () => void }) {
  const { home, view, links, onLeave } = props
  const whole = links.to({ panel: 'briefing' })
  const known = useMemo(() => knownOf(home), [home])
  const [briefing, setBriefing] = useState<Briefing | null>(null)
  const begin = () => {
    const heading = headingOf(view, home)
    setBriefing({
      ...{ format: 'samvad-briefing', version: BRIEFING_VERSION, id: 'view', title: heading },
      ...{ dataset: home.version, scenes: [{ ...emptyScene(viewHere(known)), heading }] },
    })
  }
  return (
    <div className={`${styles.buttons} ${styles.other}`}>
      <button type="button" aria-haspopup="dialog" onClick={begin}>
        {t('send.slide')}
      </button>
      <a
        href={whole.href}
        onClick={(event) => {
          whole.onClick?.(event)
          onLeave()
        }}
      >
        {t('send.whole')}
      </a>
      {briefing && (
        <SendDialog {...{ home, known, briefing }} writers={[DECK]} onClose={() => setBriefing(null)} />
      )}
    </div>
  )
}
