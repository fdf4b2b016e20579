import { type ComponentType, memo, Suspense, useCallback, useMemo } from 'react'
import { factsOf } from '../../briefing/figures.ts'
import { chartIn } from '../../briefing/gone.ts'
import { CHARTS } from '../../charts/index.ts'
import { OnlyChart } from '../../charts/only.ts'
import { Told } from '../../charts/room.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Scene, SceneShow } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import type { Page } from '../../domain/page.ts'
import type { PageName } from '../../domain/pageName.ts'
import type { Source } from '../../domain/source.ts'
import { t } from '../../i18n/t.ts'
import { provenance } from '../../select/provenance.ts'
import { Failing } from '../../ui/Failing.tsx'
import { lazily } from '../../ui/lazily.ts'
import { FixedAddress } from '../../view/FixedAddress.tsx'
import { viewOf } from '../../view/readAddress.ts'
import type { Known } from '../../view/view.ts'
import type { PanelProps } from '../Panel.tsx'
import { PanelFailed } from '../PanelFailed.tsx'
import type { PageProps } from '../pages/Beside.tsx'
import { CONTENTS } from '../pages/contents.ts'
import { QuestionPanel } from '../QuestionPanel.tsx'
import { useLinks } from '../useLinks.ts'
import { useTheme } from '../useTheme.ts'
import { OneChart, WantedChart } from './OneChart.tsx'
import styles from './Scene.module.css'

const ComparePanel = lazily(() => import('../compare/ComparePanel.tsx'))
const ProfilePanel = lazily(() => import('../ProfilePanel.tsx'))

const ON_PAGES: Readonly<Record<PageName, ComponentType<PageProps>>> = {
  'rare-earths': lazily(CONTENTS['rare-earths']),
  trade: lazily(CONTENTS.trade),
  minerals: lazily(CONTENTS.minerals),
  timeline: lazily(CONTENTS.timeline),
  sources: lazily(CONTENTS.sources),
  data: lazily(CONTENTS.data),
}

interface ChartProps {
  readonly home: Home
  readonly known: Known
  readonly atlas: Atlas
  readonly scene: Scene & { readonly show: SceneShow & { as: 'chart' } }
  readonly onSources: (of: Scene, sources: readonly Source[]) => void
}

/** The chart of a scene: drawn by the panel or the page on which it stands, of which nothing else is seen. */
export const SceneChart = memo(function SceneChart({ home, known, atlas, scene, onSources }: ChartProps) {
  const { show, view: search } = scene
  const listed = chartIn(CHARTS, show)
  const tell = useCallback((sources: readonly Source[]) => onSources(scene, sources), [onSources, scene])
  const wanted = useMemo(
    () => ({ id: show.id, name: listed ? t(listed.title) : '', onSources: tell }),
    [show.id, listed, tell],
  )
  const told = useMemo(() => factsOf(scene), [scene])
  if (!listed) return null
  return (
    <div className={styles.only}>
      <p className={styles.missing}>{t('stage.no-figure')}</p>
      <OnlyChart value={OneChart}>
        <WantedChart value={wanted}>
          <Told value={told}>
            <Failing fallback={<PanelFailed />}>
              <Suspense>
                {show.page === '' ? (
                  <OfAtlas {...{ home, known, atlas, search }} />
                ) : (
                  <FixedAddress search={search}>
                    <OfPage {...{ home, atlas }} name={show.page} />
                  </FixedAddress>
                )}
              </Suspense>
            </Failing>
          </Told>
        </WantedChart>
      </OnlyChart>
    </div>
  )
})

function OfPage({ home, atlas, name }: { home: Home; atlas: Atlas; name: PageName }) {
  const Content = ON_PAGES[name]
  const page = useMemo((): Page => {
    const { version, files, years, site } = home
    const { asOf, boundary, boundaryViews } = site
    return { version, files, years, asOf, boundary, boundaryViews, up: '' }
  }, [home])
  return <Content atlas={atlas} page={page} failures={NONE} />
}

/** What is beside the map: the question, the profile of a country, or those that are compared. */
function OfAtlas({
  home,
  known,
  atlas,
  search,
}: Omit<ChartProps, 'scene' | 'onSources'> & { search: string }) {
  const view = useMemo(() => ({ ...viewOf(search, known).view, panel: null }), [search, known])
  const { theme, mode } = useTheme()
  const links = useLinks(view, nothing, nowhere)
  const panel: PanelProps & { atlas: Atlas } = {
    ...{ home, atlas, provenance, view, theme, mode, links },
    states: home.states,
    setView: nothing,
  }
  if (view.compare.length > 0) return <ComparePanel {...panel} />
  return view.country ? <ProfilePanel {...panel} country={view.country} /> : <QuestionPanel {...panel} />
}

const NONE = [] as const
const nothing = () => {}
const nowhere = () => '?'
