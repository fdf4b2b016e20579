import { memo, Suspense } from 'react'
import type { Atlas } from '../domain/atlas.ts'
import type { Home } from '../domain/home.ts'
import type { StateCounts } from '../domain/region.ts'
import { t } from '../i18n/t.ts'
import type { Theme } from '../theme/theme.ts'
import { Failing } from '../ui/Failing.tsx'
import { lazily } from '../ui/lazily.ts'
import type { ViewState } from '../view/useView.ts'
import type { View } from '../view/view.ts'
import styles from './Panel.module.css'
import { PanelFailed } from './PanelFailed.tsx'
import { QuestionPanel } from './QuestionPanel.tsx'
import type { Data } from './useData.ts'
import type { Links } from './useLinks.ts'
import type { Mode } from './useTheme.ts'

const BoundariesPanel = lazily(() => import('./boundaries/BoundariesPanel.tsx'))
const BriefingPanel = lazily(() => import('./briefing/BriefingPanel.tsx'))
const Compared = lazily(() => import('./compare/Compared.tsx'))
const ProfilePanel = lazily(() => import('./ProfilePanel.tsx'))

export interface PanelProps {
  readonly home: Home
  readonly atlas: Atlas | undefined
  readonly provenance: Data['provenance']
  readonly states: readonly StateCounts[]
  readonly view: View
  readonly setView: ViewState['setView']
  readonly theme: Theme
  readonly mode: Mode
  readonly links: Links
}

/** Where the skip link leads. */
export const PANEL = 'panel'

/** Beside the map: the question, the profile of the chosen country, those that are compared, or what differs between the boundary views. */
export const Panel = memo(PanelContent, alike)

/** A move of the map is nothing to the panel: its charts are not drawn again. */
function alike(before: PanelProps, after: PanelProps): boolean {
  const { view, links: _, ...rest } = before
  const same = (Object.keys(rest) as (keyof typeof rest)[]).every((key) => before[key] === after[key])
  return same && JSON.stringify({ ...view, map: null }) === JSON.stringify({ ...after.view, map: null })
}

function PanelContent(props: PanelProps) {
  const { atlas, view } = props
  const compared = view.compare.length > 0
  const loading = <p className={styles.loading}>{t('profile.loading')}</p>
  return (
    <section
      id={PANEL}
      className={styles.panel}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      aria-label={t(
        view.panel
          ? view.panel === 'briefing'
            ? 'panel.briefing'
            : 'panel.boundaries'
          : compared
            ? 'panel.compare'
            : view.country
              ? 'profile.eyebrow'
              : 'question.eyebrow',
      )}
      key={view.panel ?? (compared ? 'compare' : view.country)}
    >
      {view.panel ? (
        <Failing fallback={<PanelFailed />}>
          <Suspense>
            {view.panel === 'briefing' ? <BriefingPanel {...props} /> : <BoundariesPanel {...props} />}
          </Suspense>
        </Failing>
      ) : view.country === null ? (
        <QuestionPanel {...props} />
      ) : atlas ? (
        <Failing fallback={<PanelFailed />}>
          <Suspense fallback={loading}>
            {compared ? (
              <Compared {...props} atlas={atlas} />
            ) : (
              <ProfilePanel {...props} atlas={atlas} country={view.country} />
            )}
          </Suspense>
        </Failing>
      ) : (
        loading
      )}
    </section>
  )
}
