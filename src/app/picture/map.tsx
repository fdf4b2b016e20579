import type { ReactNode } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import type { Camera } from '../../domain/camera.ts'
import { fiscalYearLabel } from '../../domain/dates.ts'
import type { OwnData } from '../../domain/own.ts'
import type { MapPlace } from '../../domain/place.ts'
import { pause } from '../../export/pause.ts'
import type { Drawing, Picture } from '../../export/picture.ts'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { clamp, fitBox, HOME_BOX, pixelsPerUnit, type Size, viewBox } from '../../map/camera.ts'
import { spotsOf } from '../../map/clusters.ts'
import { mapLabels } from '../../map/labels.ts'
import { MapLabels } from '../../map/MapLabels.tsx'
import { OwnVectors } from '../../map/own/OwnVectors.tsx'
import { landsOf } from '../../map/placeInSight.ts'
import { canvasMeasure } from '../../map/placement.ts'
import { arranger } from '../../map/placeNames.ts'
import { SCALE_BOX, SCALE_PX, scaleBar } from '../../map/scaleBar.ts'
import { MapSvg } from '../../map/svg/MapSvg.tsx'
import type { SvgShapes } from '../../map/svg/shapes.ts'
import { stepOf } from '../layers/dots.ts'
import { spotsAt } from '../layers/useLayerNames.ts'
import type { Layers } from '../layers/useLayers.ts'
import type { OwnModel } from '../own/model.ts'
import { type Composing, footOf } from './chart.tsx'
import type { MapProps } from './MapDialog.tsx'
import { mapLegend, readLegend, Samples } from './mapLegend.tsx'
import { mapSources } from './mapSources.ts'
import { readDrawing } from './read.ts'
import { Numbered } from './sources.ts'

export interface PicturedOwn {
  readonly data: OwnData
  readonly model: OwnModel
  /** 1 for each row that is shown; null: all. */
  readonly shown: Uint8Array | null
  /** The column whose values are drawn. */
  readonly column: number | null
}

export interface MapSubject extends MapProps {
  readonly atlas: Atlas | undefined
  readonly layers: Layers
  /** A reader's own data. */
  readonly own: PicturedOwn | null
  readonly places: readonly MapPlace[]
}

/** CSS pixels: of every picture of the map, whatever the reader's window is. */
export const MAP_WIDTH = 840
const HOME_HEIGHT = 800
const HEIGHTS = { min: 520, max: 1000 } as const

interface Composed extends Composing {
  readonly onStep: (done: number) => void
}

/** A picture of the map by itself. */
export async function mapPicture(of: MapSubject, composing: Composed): Promise<Picture> {
  const numbered = new Numbered()
  const drawing = await mapDrawing(of, numbered, composing)
  return { ...about(of), drawings: [drawing], heading: null, sources: numbered.list }
}

/** What a picture of the map, alone or with charts, says of itself. */
export function about({ home, model, said }: MapSubject): Omit<Picture, 'drawings' | 'heading' | 'sources'> {
  const name = home.boundaries.find(({ id }) => id === model.boundary)?.name ?? model.boundary
  return {
    title: titleOf(model),
    measure: said ?? t('map.title'),
    boundary: { name: t('boundary.stamp', { view: name }), disclaimer: t('boundary.disclaimer') },
    foot: footOf(home.site.asOf, home.version),
  }
}

const titleOf = ({ year }: MapSubject['model']) => {
  const title = t('picture.map-title')
  return year === null ? title : t('picture.as-of', { title, year: fiscalYearLabel(year) })
}

/** The ground that the reader sees, in a frame of the picture's own size. */
export function frameOf({ view, seen }: Pick<MapSubject, 'view' | 'seen'>): { size: Size; camera: Camera } {
  if (view.map === null) {
    const size = { width: MAP_WIDTH, height: HOME_HEIGHT }
    return { size, camera: fitBox(HOME_BOX, size) }
  }
  const scale = MAP_WIDTH / seen.size.width
  const height = Math.round(clamp(seen.size.height * scale, HEIGHTS.min, HEIGHTS.max))
  return {
    size: { width: MAP_WIDTH, height },
    camera: { ...seen.camera, zoom: seen.camera.zoom + Math.log2(scale) },
  }
}

/** The map, drawn by SVG in the light theme, with its names placed for this frame. */
export async function mapDrawing(
  of: MapSubject,
  numbered: Numbered,
  { draw, signal, onStep }: Composed,
): Promise<Drawing> {
  const { shapes, seen } = of
  const { size, camera } = frameOf(of)
  await pause()
  // Every point of the shapes: it may be drawn four times as large.
  const paths = shapes.toSvg(shapes, false)
  onStep(0.2)
  await pause()
  const names = placedNames(of, size, camera)
  onStep(0.4)
  signal.throwIfAborted()
  const groups = mapLegend(of)
  const content = (
    <>
      <DrawnMap {...{ of, size, camera, paths, names }} />
      <Samples groups={groups} />
    </>
  )
  const options = { recolour: new Map<string, string>(), signal } as const
  const [read, legend] = await draw(content, size.width, signal, async (host) => {
    onStep(0.6)
    const [map] = host.children
    if (!map) throw new Error(t('picture.slow'))
    const drawn = await readDrawing(map, { ...options, prefix: 'map', framed: true })
    onStep(0.9)
    return [drawn, await readLegend(groups, host, options)] as const
  })
  const { km, px } = scaleBar(camera, SCALE_PX)
  onStep(1)
  return {
    ...read,
    ...{ title: null, measure: null, framed: true, legend },
    scale: { px, text: t('scale.km', { km: formatNumber(km, 1) }) },
    notes: [
      t(seen.place ? 'picture.flat' : 'picture.projection'),
      ...(of.model.year === null ? [] : [t('picture.begun', { end: String(of.model.year + 1) })]),
      ...(of.own === null ? [] : [t('picture.own', { name: of.own.data.name })]),
    ],
    sources: numbered.of(mapSources(of)),
  }
}

/** The names where they find room in a frame of that size. */
export function placedNames(of: MapSubject, size: Size, camera: Camera) {
  const { home, shapes, view, model, layers, places } = of
  const labels = mapLabels(home)
  const measure = canvasMeasure(getComputedStyle(document.body).fontFamily)
  if (!measure) return labels
  const marks = layers.on.includes('sites') ? (layers.sites?.points.map(({ at }) => at) ?? []) : []
  const box = viewBox(camera, size)
  const arrange = arranger({
    measure,
    places,
    lands: landsOf(shapes),
    near: shapes.near,
    hatched: home.boundaries.find(({ id }) => id === model.boundary)?.hatched ?? false,
    marks: marks.length > 0 ? spotsOf(marks) : null,
    spots: spotsAt(layers, stepOf(camera.zoom), home),
    obstacles: [
      {
        left: size.width - SCALE_BOX.width,
        top: size.height - SCALE_BOX.height,
        right: size.width,
        bottom: size.height,
      },
    ],
  })
  const unitsPerPixel = view.map === null ? null : 1 / pixelsPerUnit(camera.zoom)
  return arrange(labels, { box, unitsPerPixel, place: null }, size)
}

/** It leads nowhere. */
const link = () => ({ href: '', onClick: () => {} })

function DrawnMap(props: {
  of: MapSubject
  size: Size
  camera: Camera
  paths: SvgShapes
  names: ReturnType<typeof mapLabels>
}): ReactNode {
  const { of, size, camera, paths, names } = props
  const { model, under } = of
  const at = { box: viewBox(camera, size), unitsPerPixel: 1 / pixelsPerUnit(camera.zoom), place: null }
  return (
    <div style={{ position: 'relative', overflow: 'hidden', ...size }}>
      <MapSvg
        shapes={paths}
        box={at.box}
        unitsPerPixel={1 / pixelsPerUnit(Math.floor(camera.zoom))}
        {...{ model, link }}
      />
      {of.own && <OwnVectors drawing={of.own.model.drawing} shown={of.own.shown} {...{ at, size }} />}
      {under?.(at, camera.zoom)}
      <MapLabels labels={names} {...{ model, link }} {...at} arranged />
    </div>
  )
}
