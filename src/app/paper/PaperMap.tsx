import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { atlasQuery, placesQuery } from '../../load/load.ts'
import { fitBox, HOME_BOX, pixelsPerUnit, type Size, viewBox } from '../../map/camera.ts'
import { MapLabels } from '../../map/MapLabels.tsx'
import { OwnVectors } from '../../map/own/OwnVectors.tsx'
import { scaleBar } from '../../map/scaleBar.ts'
import { MapSvg } from '../../map/svg/MapSvg.tsx'
import type { SvgShapes } from '../../map/svg/shapes.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import LayerMarks from '../layers/LayerMarks.tsx'
import { useLayers } from '../layers/useLayers.ts'
import { useOwnModel } from '../own/useOwnModel.ts'
import type { MapProps } from '../picture/MapDialog.tsx'
import { type MapSubject, placedNames } from '../picture/map.tsx'
import { mapSources } from '../picture/mapSources.ts'
import { Numbered } from '../picture/sources.ts'
import type { Links } from '../useLinks.ts'
import { PaperAbout, PaperChoice } from './PaperAbout.tsx'
import { PaperKeys } from './PaperKeys.tsx'
import styles from './PaperMap.module.css'

export type PaperMapProps = Omit<MapProps, 'under' | 'shapes'> & {
  readonly shapes: MapProps['shapes'] | undefined
  /** Of the second of two maps, whose keys are those of the first but for its boundaries. */
  readonly aside: { readonly name: string } | undefined
}

/** Which way a sheet is turned is known by its stylesheet alone: the map is drawn for both. CSS pixels, as wide as the names want it. */
const SHEETS = [
  ['portrait', { width: 840, height: 700 }],
  ['landscape', { width: 1340, height: 540 }],
] as const satisfies readonly (readonly [string, Size])[]
const SCALE_PX = 110

/** Instead of the map of the screen, which paper cannot follow in time: vectors as wide as the sheet, and their keys. */
export default function PaperMap({ shapes, ...props }: PaperMapProps) {
  // The map of the screen has loaded what it is drawn from; it is worked out for those alone who print.
  return usePrinting() && shapes ? <Printed {...props} shapes={shapes} /> : null
}

function Printed(props: PaperMapProps & Pick<MapProps, 'shapes'>) {
  const { home, view } = props
  const { data: atlas } = useQuery(atlasQuery(home))
  const places = useQuery({ ...placesQuery(home), enabled: view.map !== null })
  const layers = useLayers(home, view)
  const { own, has } = useOwnModel(home)
  const of = {
    ...props,
    atlas,
    layers,
    own: has && { ...has, shown: own.shown, column: own.column },
    under: undefined,
  }
  return <Sheet of={{ ...of, places: places.data?.places ?? [] }} links={props.links} aside={props.aside} />
}

function Sheet({ of, links, aside }: { of: MapSubject } & Pick<PaperMapProps, 'links' | 'aside'>) {
  const { home, model, view, shapes } = of
  const boundary = home.boundaries.find(({ id }) => id === model.boundary)
  // Every point of the shapes: paper is finer than the screen.
  const paths = useMemo(() => shapes.toSvg(shapes, false), [shapes])
  const sources = new Numbered()
  sources.of(mapSources(of))
  return (
    <div className={styles.paper} data-paper>
      {aside ? (
        <p className={styles.name}>{aside.name}</p>
      ) : (
        <>
          <PaperChoice view={view} countries={home.countries} sectors={home.sectors} layers={of.layers.on} />
          <PaperAbout version={home.version} asOf={home.site.asOf} />
        </>
      )}
      {SHEETS.map(([turned, size]) => (
        <PaperFrame key={turned} turned={turned} {...{ of, size, paths, links }} />
      ))}
      <p className={styles.stamp} data-dataset="boundaries">
        <b>{t('boundary.stamp', { view: boundary?.name ?? model.boundary })}.</b> {boundary?.text}{' '}
        {t('boundary.disclaimer')} {t(view.globe ? 'picture.flat' : 'picture.projection')}
      </p>
      <PaperKeys of={of} aside={aside} />
      {!aside && sources.list.length > 0 && (
        <p className={styles.sources}>
          {t('paper.sources')} {sources.list.map((source, i) => `M${i + 1}. ${source}`).join(' ')}
        </p>
      )}
    </div>
  )
}

/** What the reader sees, whole, in a frame of that size. */
function cameraIn({ view, seen }: MapSubject, size: Size) {
  if (view.map === null) return fitBox(HOME_BOX, size)
  const scale = Math.min(size.width / seen.size.width, size.height / seen.size.height)
  return { ...seen.camera, zoom: seen.camera.zoom + Math.log2(scale) }
}

function PaperFrame(props: { of: MapSubject; turned: string; size: Size; paths: SvgShapes; links: Links }) {
  const { of, turned, size, paths, links } = props
  const { home, view, model, own } = of
  const camera = cameraIn(of, size)
  const at = { box: viewBox(camera, size), unitsPerPixel: 1 / pixelsPerUnit(camera.zoom), place: null }
  const { km, px } = scaleBar(camera, SCALE_PX)
  const link = links.country
  return (
    <div
      className={styles.frame}
      data-turned={turned}
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
    >
      <MapSvg
        shapes={paths}
        box={at.box}
        unitsPerPixel={1 / pixelsPerUnit(Math.floor(camera.zoom))}
        {...{ model, link }}
      />
      {own && (
        <OwnVectors
          drawing={own.model.drawing}
          values={own.model.values}
          shown={own.shown}
          {...{ at, size }}
        />
      )}
      {of.layers.on.length > 0 && <LayerMarks {...{ home, view, links, at }} zoom={camera.zoom} />}
      <MapLabels labels={placedNames(of, size, camera)} {...{ model, link, ...at }} said={of.said} arranged />
      <p className={styles.scale} data-counted="scale">
        {t('scale.km', { km: formatNumber(km, 1) })}
        <span style={{ width: `${(px / size.width) * 100}cqw` }} />
      </p>
    </div>
  )
}
