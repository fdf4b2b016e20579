import 'maplibre-gl/dist/maplibre-gl.css'
import { Layer, Map as MapLibre, Source, useMap } from '@vis.gl/react-maplibre'
import { type Map as GlMap, GPUInitializationError, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { type Camera, ZOOM_RANGE } from '../../domain/camera.ts'
import type { CountryId } from '../../domain/ids.ts'
import type { ContextGeoJson, NearGeoJson, RegionGeoJson } from '../../domain/region.ts'
import { t } from '../../i18n/t.ts'
import type { Fill, MapModel } from '../../select/mapModel.ts'
import type { Theme } from '../../theme/theme.ts'
import { afterPaint } from '../../ui/afterPaint.ts'
import { useAfterPaint } from '../../ui/useAfterPaint.ts'
import { asksOver } from '../asks.ts'
import { type Place, type Point, unproject } from '../projection.ts'
import { usePageScrolls } from '../usePageScrolls.ts'
import { zoomed } from '../zoomed.ts'
import { hatchImage } from './hatch.ts'
import { HATCH, layersOf, MARKS, STATE_FILL } from './layers.ts'
import { changes, fillsOf, markedShapes, marksOf } from './paint.ts'

// MapLibre 6 looks for its worker beside itself, where no bundler puts it.
setWorkerUrl(workerUrl)

const EMPTY = { version: 8 as const, sources: {}, layers: [] }
/** Before the map is close its layers are there and empty, so that they have their place among the others. */
const NOTHING_NEAR: NearGeoJson = { type: 'FeatureCollection', features: [] }
const GLOBE = { type: 'globe' } as const
const MERCATOR = { type: 'mercator' } as const

export interface MapGlProps {
  readonly region: RegionGeoJson
  readonly context: ContextGeoJson
  readonly near: NearGeoJson | undefined
  readonly model: MapModel
  readonly theme: Theme
  readonly camera: Camera
  readonly globe: boolean
  /** What the map shows, in words. */
  readonly said: string | undefined
  readonly onMove: (camera: Camera) => void
  readonly onMoveEnd: (camera: Camera) => void
  readonly onPick: (id: CountryId, event: MouseEvent) => void
  /** A click on what is none of the six, or lies over one; degrees. */
  readonly onGround: (at: Point) => void
  /** All is drawn: the map may be shown. */
  readonly onReady: () => void
  /** The WebGL context is gone, or did not come: it may be tried again. */
  readonly onLost: () => void
  /** The worker or the style gave up: the SVG map is to stay or to come back. */
  readonly onFail: (reason: string) => void
  /** Where things are on the globe, anew with every movement; null on the flat map. */
  readonly onPlace: (place: Place | null) => void
}

/** The map by MapLibre. The one file that imports it. */
export default function MapGl(props: MapGlProps) {
  const { camera, model, theme } = props
  // Of a single turn of the wheel MapLibre forgets the event; without one it is no reader who moves the map.
  const wheeled = useRef(false)
  const read = (v: { longitude: number; latitude: number; zoom: number }): Camera => ({
    lon: v.longitude,
    lat: v.latitude,
    zoom: v.zoom,
  })
  return (
    <MapLibre
      mapStyle={EMPTY}
      longitude={camera.lon}
      latitude={camera.lat}
      zoom={camera.zoom}
      minZoom={ZOOM_RANGE.min}
      maxZoom={ZOOM_RANGE.max}
      projection={props.globe ? GLOBE : MERCATOR}
      renderWorldCopies={false}
      dragRotate={false}
      pitchWithRotate={false}
      touchPitch={false}
      // It takes every click with Shift, which is to compare.
      boxZoom={false}
      attributionControl={false}
      // The keys are the same for both renderers (app/places/Walk.tsx).
      keyboard={false}
      fadeDuration={0}
      locale={{
        'Map.Title': t('map.title'),
        'CooperativeGesturesHandler.WindowsHelpText': t('map.gesture-ctrl'),
        'CooperativeGesturesHandler.MacHelpText': t('map.gesture-command'),
        'CooperativeGesturesHandler.MobileHelpText': t('map.gesture-touch'),
      }}
      interactiveLayerIds={[STATE_FILL]}
      cursor="default"
      onWheel={({ originalEvent: { ctrlKey, metaKey }, target }) => {
        wheeled.current = ctrlKey || metaKey || !target.cooperativeGestures.isEnabled()
      }}
      onMove={(e) => (e.originalEvent || wheeled.current) && props.onMove(read(e.viewState))}
      onMoveEnd={(e) => {
        if (e.originalEvent || wheeled.current) props.onMoveEnd(read(e.viewState))
        wheeled.current = false
      }}
      onClick={(e) => {
        const id = e.features?.[0]?.id
        const at: Point = [e.lngLat.lng, e.lngLat.lat]
        const isGround = id === undefined || asksOver(e.originalEvent, at, props.context)
        if (isGround) props.onGround(at)
        else props.onPick(String(id) as CountryId, e.originalEvent)
      }}
      onError={({ error }) =>
        error instanceof GPUInitializationError ? props.onLost() : props.onFail(error.message)
      }
    >
      <Drawing region={props.region} context={props.context} near={props.near} {...{ model, theme }} />
      <Gestures said={props.said} />
      <Lifecycle onReady={props.onReady} onLost={props.onLost} theme={theme} />
      <Sharp />
      {props.globe && <Places onPlace={props.onPlace} />}
    </MapLibre>
  )
}

/** Sources first, then every layer in its order: a layer waits until its source is there. Moving draws none of it anew. */
const Drawing = memo(function Drawing(
  props: Pick<MapGlProps, 'region' | 'context' | 'near' | 'model' | 'theme'>,
) {
  const { region, context, near, model, theme } = props
  const layers = useMemo(() => layersOf(theme), [theme])
  const marks = useAfterPaint(marksOf(model))
  const marked = useMemo(() => markedShapes(region, marks), [region, marks])
  return (
    <>
      <Source id="context" type="geojson" data={context} />
      <Source id="near" type="geojson" data={near ?? NOTHING_NEAR} />
      <Source id="region" type="geojson" data={region} promoteId="id">
        <Paint model={model} />
      </Source>
      <Source id={MARKS} type="geojson" data={marked} />
      {layers.map((layer) => (
        <Layer key={layer.id} {...layer} />
      ))}
    </>
  )
})

/** Lives inside Source, which mounts its children only once the source exists. */
function Paint({ model }: { model: MapModel }) {
  const map = useMap().current
  const shown = useRef<ReadonlyMap<CountryId, Fill>>(new Map())
  useEffect(() => {
    const repaint = () => {
      const now = fillsOf(model)
      for (const [id, fill] of changes(shown.current, now))
        map?.setFeatureState({ source: 'region', id }, { fill })
      shown.current = now
    }
    // Where a processor draws it, the map's frame takes a tenth of a second: names, legend and buttons come before it.
    return afterPaint(repaint)
  }, [map, model])
  return null
}

/** Touch and wheel leave the scroll of the page alone unless meant (two fingers, Ctrl); the canvas is a picture. */
function Gestures({ said }: { said: string | undefined }) {
  const map = useMap().current?.getMap()
  const scrolls = usePageScrolls()
  useEffect(() => {
    map?.touchZoomRotate.disableRotation()
    map?.getCanvas().setAttribute('role', 'img')
    map?.getCanvas().removeAttribute('tabindex')
  }, [map])
  useEffect(() => {
    const gone = new AbortController()
    const canvas = map?.getCanvas()
    // Names lie over the canvas: the wheel above one is meant for the map.
    const pass = (event: WheelEvent) => {
      if (!(event.target instanceof SVGElement)) return
      const copy = new WheelEvent(event.type, event)
      canvas?.dispatchEvent(copy)
      if (copy.defaultPrevented) event.preventDefault()
    }
    const frame = canvas?.closest('section')
    frame?.addEventListener('wheel', pass, { passive: false, signal: gone.signal })
    return () => gone.abort()
  }, [map])
  useEffect(() => {
    if (scrolls) map?.cooperativeGestures.enable()
    else map?.cooperativeGestures.disable()
  }, [map, scrolls])
  useEffect(() => {
    if (said) map?.getCanvas().setAttribute('aria-label', said)
  }, [map, said])
  return null
}

/** Joins MapLibre's own events, which the React skin does not have as props. */
function Lifecycle({ onReady, onLost, theme }: Pick<MapGlProps, 'onReady' | 'onLost' | 'theme'>) {
  const map = useMap().current?.getMap()
  const [ready, setReady] = useState(false)
  useEffect(() => {
    if (!map) return
    const idle = () => setReady(true)
    map.on('webglcontextlost', onLost)
    map.once('idle', idle)
    return () => {
      map.off('webglcontextlost', onLost)
      map.off('idle', idle)
    }
  }, [map, onLost])
  useEffect(() => {
    const image = hatchImage(theme.disputed)
    if (map?.hasImage(HATCH)) map.updateImage(HATCH, image)
    else map?.addImage(HATCH, image, { pixelRatio: 2 })
  }, [map, theme])
  useEffect(() => {
    if (ready) onReady()
  }, [ready, onReady])
  return null
}

/** Where the page shows the map larger (CSS zoom), it is drawn as sharp as the screen is. */
function Sharp() {
  const map = useMap().current?.getMap()
  useEffect(() => {
    if (!map) return
    const sharpen = () => {
      const zoom = zoomed(map.getContainer())
      const ratio = zoom * devicePixelRatio
      if (zoom !== 1 && Math.abs(map.getPixelRatio() - ratio) > 0.01) map.setPixelRatio(ratio)
    }
    sharpen()
    map.on('resize', sharpen)
    return () => void map.off('resize', sharpen)
  }, [map])
  return null
}

/** Tells where things are on the globe, now and after every movement. */
function Places({ onPlace }: Pick<MapGlProps, 'onPlace'>) {
  const map = useMap().current?.getMap()
  useEffect(() => {
    if (!map) return
    const tell = () => onPlace(placeOn(map))
    const events = ['move', 'resize', 'projectiontransition', 'idle'] as const
    for (const event of events) map.on(event, tell)
    tell()
    return () => {
      for (const event of events) map.off(event, tell)
      onPlace(null)
    }
  }, [map, onPlace])
  return null
}

/** What is on the far side comes back from the screen as what is before it. */
const placeOn =
  (map: GlMap): Place =>
  ([x, y]) => {
    const at = unproject(x, y)
    const pixel = map.project([...at])
    const seen = map.unproject(pixel)
    return Math.hypot(seen.lng - at[0], seen.lat - at[1]) < 0.5 ? [pixel.x, pixel.y] : null
  }
