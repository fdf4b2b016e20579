import { Suspense } from 'react'
import type { Home } from '../domain/home.ts'
import type { MapModel } from '../select/mapModel.ts'
import type { Theme } from '../theme/theme.ts'
import { Failing } from '../ui/Failing.tsx'
import { lazily } from '../ui/lazily.ts'
import type { ViewState } from '../view/useView.ts'
import type { View } from '../view/view.ts'
import { MapPane } from './MapPane.tsx'
import { PanelFailed } from './PanelFailed.tsx'
import type { Data } from './useData.ts'
import type { Links } from './useLinks.ts'
import { useMove } from './useMove.ts'

const TimeBar = lazily(() => import('./time/TimeBar.tsx'))
const SecondMap = lazily(() => import('./boundaries/SecondMap.tsx'))

export interface MapPanelProps {
  readonly home: Home
  readonly data: Data
  readonly model: MapModel
  readonly view: View
  readonly setView: ViewState['setView']
  readonly theme: Theme
  readonly links: Links
}

/** The map, and beside it that of a second boundary view: one camera for both. */
export function MapPanel(props: MapPanelProps) {
  const { view, setView } = props
  const { data, ...rest } = props
  const pane = { ...rest, ...useMove(view.map, setView) }
  return (
    <>
      <MapPane {...pane} shapes={data.shapes} />
      {(data.shapes || data.atlas) && !view.embed && (
        <Failing fallback={null}>
          <Suspense>
            <TimeBar {...rest} atlas={data.atlas} />
          </Suspense>
        </Failing>
      )}
      {view.beside && (
        <Failing fallback={<PanelFailed />}>
          <Suspense>
            <SecondMap {...pane} beside={view.beside} />
          </Suspense>
        </Failing>
      )}
    </>
  )
}
