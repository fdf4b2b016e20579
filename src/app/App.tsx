import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { memo, Suspense, useMemo, useState } from 'react'
import { Picturing } from '../charts/picturing.ts'
import type { Home } from '../domain/home.ts'
import { t } from '../i18n/t.ts'
import { Failing } from '../ui/Failing.tsx'
import { lazily } from '../ui/lazily.ts'
import { useAfterPaint } from '../ui/useAfterPaint.ts'
import { knownOf } from '../view/known.ts'
import { useHash } from '../view/useHash.ts'
import { useView, type ViewState } from '../view/useView.ts'
import styles from './App.module.css'
import { Cites } from './Cites.tsx'
import { Header } from './Header.tsx'
import { MapPanel } from './MapPanel.tsx'
import { Notices } from './Notices.tsx'
import { PANEL, Panel } from './Panel.tsx'
import { PanelFailed } from './PanelFailed.tsx'
import { SectorFilter } from './SectorFilter.tsx'
import { useData } from './useData.ts'
import { useLinks } from './useLinks.ts'
import { useMapModel } from './useMapModel.ts'
import { useTheme } from './useTheme.ts'

const ChartPicture = lazily(() => import('./picture/ChartPicture.tsx'))
const EmbedBar = lazily(() => import('./embed/EmbedBar.tsx'))
const Presenting = lazily(() => import('./stage/Presenting.tsx'))
const LinkedFact = lazily(() => import('./LinkedFact.tsx'))

/** The atlas, from what the page was served with. */
export function App({ home }: { home: Home }) {
  const [client] = useState(() => new QueryClient())
  return (
    <QueryClientProvider client={client}>
      <NuqsAdapter>
        <Picturing value={ChartPicture}>
          <Viewed home={home} />
        </Picturing>
      </NuqsAdapter>
    </QueryClientProvider>
  )
}

/** Reads the view: the atlas, or a briefing. The address is written after a choice is drawn: that draws nothing again. */
function Viewed({ home }: { home: Home }) {
  const known = useMemo(() => knownOf(home), [home])
  const state = useView(known)
  if (!state.view.present) return <Screen home={home} state={state} />
  return (
    <Failing fallback={<PanelFailed />}>
      <Suspense>
        <Presenting {...{ home, known }} {...state} />
      </Suspense>
    </Failing>
  )
}

/** Reads the data, calls select, hands models down. */
const Screen = memo(function Screen({ home, state }: { home: Home; state: ViewState }) {
  const { view, ignored, setView, href } = state
  const hash = useHash()
  const data = useData(home, view.boundary, view.map)
  const { theme, mode, setMode } = useTheme()
  const links = useLinks(view, setView, href)
  const { atlas, provenance } = data
  const { states, model } = useMapModel(home, data, view)
  // A choice is seen on the map and the buttons at once; the panel with its charts follows when it is ready.
  const panel = useAfterPaint(
    useMemo(
      () => ({ home, atlas, provenance, states, view, setView, theme, mode, links }),
      [home, atlas, provenance, states, view, setView, theme, mode, links],
    ),
  )
  return (
    <div className={styles.screen}>
      {!view.embed && (
        <>
          <a className={styles.skip} href={`#${PANEL}`}>
            {t('site.skip')}
          </a>
          <Header view={view} setView={setView} href={href} home={home} mode={mode} setMode={setMode} />
        </>
      )}
      <Notices ignored={ignored} failures={data.failures} />
      <main className={styles.main}>
        {!view.embed && <SectorFilter home={home} states={states} view={view} setView={setView} />}
        <div className={styles.map} data-beside={view.beside ?? undefined}>
          <MapPanel
            home={home}
            data={data}
            model={model}
            view={view}
            setView={setView}
            theme={theme}
            links={links}
          />
        </div>
        {!view.embed && <Panel {...panel} />}
      </main>
      {view.embed && (
        <Failing fallback={null}>
          <Suspense>
            <EmbedBar home={home} view={view} model={model} href={href} />
          </Suspense>
        </Failing>
      )}
      {atlas && <Cites atlas={atlas} />}
      {atlas && hash !== '' && (
        <Failing fallback={null}>
          <Suspense>
            <LinkedFact hash={hash} atlas={atlas} view={view} setView={setView} />
          </Suspense>
        </Failing>
      )}
      <noscript>
        <p className={styles.noscript}>{t('site.noscript')}</p>
      </noscript>
    </div>
  )
})
