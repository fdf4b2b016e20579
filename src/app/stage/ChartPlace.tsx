import { type ComponentType, type ReactNode, Suspense, useMemo } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import type { Scene, SceneShow } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import type { Page } from '../../domain/page.ts'
import type { PageName } from '../../domain/pageName.ts'
import { allMessages } from '../../i18n/t.ts'
import { provenance } from '../../select/provenance.ts'
import { Failing } from '../../ui/Failing.tsx'
import { lazily } from '../../ui/lazily.ts'
import { FixedAddress } from '../../view/FixedAddress.tsx'
import { viewOf } from '../../view/readAddress.ts'
import type { Known } from '../../view/view.ts'
import type { PanelProps } from '../Panel.tsx'
import type { PageProps } from '../pages/Beside.tsx'
import { CONTENTS } from '../pages/contents.ts'
import { QuestionPanel } from '../QuestionPanel.tsx'
import { useDrawnTheme } from '../useDrawnTheme.ts'
import { useLinks } from '../useLinks.ts'

const OF_ATLAS = {
  compare: () => import('../compare/ComparePanel.tsx'),
  profile: () => import('../ProfilePanel.tsx'),
}
const ComparePanel = lazily(OF_ATLAS.compare)
const ProfilePanel = lazily(OF_ATLAS.profile)

const ON_PAGES: Readonly<Record<PageName, ComponentType<PageProps>>> = {
  'rare-earths': lazily(CONTENTS['rare-earths']),
  trade: lazily(CONTENTS.trade),
  minerals: lazily(CONTENTS.minerals),
  timeline: lazily(CONTENTS.timeline),
  sources: lazily(CONTENTS.sources),
  data: lazily(CONTENTS.data),
}

export type Charted = Pick<Scene, 'view'> & { readonly show: SceneShow & { as: 'chart' } }

/** The program of all that a place may hold, which it asks for only as it is drawn: after that, nothing comes later. */
export const loadPlace = (page: PageName | ''): Promise<unknown> =>
  Promise.all([
    allMessages(),
    ...(page === ''
      ? [import('../QuestionCharts.tsx'), ...Object.values(OF_ATLAS).map((load) => load())]
      : [CONTENTS[page]()]),
  ])

interface Props {
  readonly home: Home
  readonly known: Known
  /** With all its parts. */
  readonly atlas: Atlas
  readonly scene: Charted
  /** Seen where the place cannot be drawn. */
  readonly failed: ReactNode
  /** Comes when the place has come. */
  readonly children?: ReactNode
}

/** The panel or the page on which the chart of a scene stands; OnlyChart is what makes of its charts what is wanted. */
export function ChartPlace({ home, known, atlas, scene, failed, children }: Props) {
  const { show, view: search } = scene
  return (
    <Failing fallback={failed}>
      <Suspense>
        {show.page === '' ? (
          <OfAtlas {...{ home, known, atlas, search }} />
        ) : (
          <FixedAddress search={search}>
            <OfPage {...{ home, atlas }} name={show.page} />
          </FixedAddress>
        )}
        {children}
      </Suspense>
    </Failing>
  )
}

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
}: Pick<Props, 'home' | 'known' | 'atlas'> & { search: string }) {
  const view = useMemo(() => ({ ...viewOf(search, known).view, panel: null }), [search, known])
  const { theme, mode } = useDrawnTheme()
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
