import { useQuery } from '@tanstack/react-query'
import { type ReactNode, Suspense } from 'react'
import { fiscalYearLabel } from '../../domain/dates.ts'
import type { Home } from '../../domain/home.ts'
import type { MapPlace } from '../../domain/place.ts'
import { atlasQuery, placesQuery } from '../../load/load.ts'
import type { NamesAt } from '../../map/labels.ts'
import type { Seen } from '../../map/MapView.tsx'
import type { MapModel } from '../../select/mapModel.ts'
import { Failing } from '../../ui/Failing.tsx'
import { lazily } from '../../ui/lazily.ts'
import type { View } from '../../view/view.ts'
import { EmbedSnippet } from '../embed/EmbedSnippet.tsx'
import { useLayers } from '../layers/useLayers.ts'
import { useOwnModel } from '../own/useOwnModel.ts'
import { PANEL } from '../Panel.tsx'
import type { Data } from '../useData.ts'
import type { Links } from '../useLinks.ts'
import { recolour } from './light.ts'
import { type MapSubject, mapPicture } from './map.tsx'
import { chartsIn } from './onPage.ts'
import { PictureDialog, type Subject } from './PictureDialog.tsx'
import { viewPicture } from './view.ts'

const ViewSlide = lazily(() => import('../send/ViewSlide.tsx'))

/** All that a picture of the map is drawn from. */
export interface MapProps {
  readonly home: Home
  readonly view: View
  readonly model: MapModel
  readonly shapes: NonNullable<Data['shapes']>
  readonly seen: Seen
  /** What the map shows, in words. */
  readonly said: string | undefined
  readonly under: ((at: NamesAt, zoom: number) => ReactNode) | undefined
  readonly links: Links
}

const NONE: readonly MapPlace[] = []

/** Takes a picture of the map or of the whole view. */
export default function MapDialog(props: MapProps & { onClose: () => void }) {
  const { home, view, onClose } = props
  const { data: atlas } = useQuery(atlasQuery(home))
  const places = useQuery({ ...placesQuery(home), enabled: view.map !== null })
  const layers = useLayers(home, view)
  const { own, has } = useOwnModel(home)
  const of: MapSubject = {
    ...{ ...props, atlas, layers, places: places.data?.places ?? NONE },
    own: has && { ...has, shown: own.shown, column: own.column },
  }
  const boundary = props.model.boundary
  const { year } = props.model
  const file = (subject: string) => ({
    date: home.site.asOf,
    subject: year === null ? subject : `${subject}-${fiscalYearLabel(year)}`,
    boundary,
  })
  const map: Subject = {
    id: 'map',
    file: file('map'),
    compose: ({ draw, signal, onStep }) => mapPicture(of, { draw, signal, onStep, recolour: new Map() }),
  }
  const whole: Subject = {
    id: 'view',
    file: file(view.country ? `view-${view.country}` : 'view'),
    compose: ({ draw, signal, onStep }) => {
      const panel = document.getElementById(PANEL)
      const heading = panel?.querySelector('h2')?.textContent ?? null
      const composing = {
        draw,
        signal,
        onStep,
        recolour: recolour(atlas?.countries ?? []),
      }
      return viewPicture(of, heading, panel ? chartsIn(panel) : [], composing)
    },
  }
  return (
    <PictureDialog subjects={[map, whole]} onClose={onClose}>
      <Failing fallback={null}>
        <Suspense>
          <ViewSlide {...{ home, view }} links={props.links} onLeave={onClose} />
        </Suspense>
      </Failing>
      <EmbedSnippet home={home} view={view} links={props.links} />
    </PictureDialog>
  )
}
