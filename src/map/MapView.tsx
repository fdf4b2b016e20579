import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Camera } from '../domain/camera.ts'
import type { CountryId } from '../domain/ids.ts'
import type { BaseShapes, ContextGeoJson, RegionGeoJson } from '../domain/region.ts'
import { t } from '../i18n/t.ts'
import type { MapModel } from '../select/mapModel.ts'
import type { Theme } from '../theme/theme.ts'
import { Failing } from '../ui/Failing.tsx'
import { usePrinting } from '../ui/usePrinting.ts'
import { fitBox, HOME_BOX, pixelsPerUnit, type Size, viewBox } from './camera.ts'
import type { MapLabels as Labels } from './labels.ts'
import type { CountryLink } from './link.ts'
import { MapLabels } from './MapLabels.tsx'
import styles from './MapView.module.css'
import { MapSvg } from './svg/MapSvg.tsx'
import { fromBase, fromGeoJson } from './svg/shapes.ts'
import { useSvgMoves } from './useSvgMoves.ts'
import { hasWebGl } from './webgl.ts'
import { ZoomButtons } from './ZoomButtons.tsx'

const MapGl = lazy(() => import('./gl/MapGl.tsx'))

export interface MapViewProps {
  readonly base: BaseShapes
  /** The full shapes; undefined until they are loaded. */
  readonly shapes: { readonly region: RegionGeoJson; readonly context: ContextGeoJson } | undefined
  readonly labels: Labels
  readonly model: MapModel
  readonly theme: Theme
  /** null is the home view. */
  readonly camera: Camera | null
  readonly onCamera: (camera: Camera | null) => void
  readonly link: CountryLink
  readonly onPick: (id: CountryId, event: MouseEvent) => void
  /** Legend and notes, over a corner of the map. */
  readonly children?: ReactNode
}

/** svg: seen first, and all there is without WebGL; gl: drawn and shown. */
type Renderer = 'svg' | 'gl'

/** The map: one model, two renderers, and the names over both. */
export function MapView(props: MapViewProps) {
  const { base, shapes, model, camera, link, onCamera } = props
  const frame = useRef<HTMLElement>(null)
  const size = useSize(frame)
  const gl = useGl(shapes !== undefined)
  // Only while the reader moves the map: once the address says otherwise, it is the address that counts.
  const [move, setMove] = useState<{ from: Camera | null; to: Camera } | null>(null)
  const moving = move && move.from === camera ? move.to : null

  const home = useMemo(() => (size ? fitBox(HOME_BOX, size) : null), [size])
  const shown = moving ?? camera ?? home
  const away = shown && size && (moving ?? camera)
  const box = away ? viewBox(away, size) : HOME_BOX
  // Paper takes the size of the page, which a canvas cannot follow in time.
  const printing = usePrinting()
  const renderer: Renderer = gl.state === 'ready' && shapes && !printing ? 'gl' : 'svg'
  const onMove = (to: Camera) => setMove({ from: camera, to })
  useSvgMoves(frame, {
    active: renderer === 'svg',
    camera: shown,
    size,
    cooperative: gl.cooperative,
    onMove,
    onMoveEnd: onCamera,
  })

  // While WebGL is on its way the served shapes do; where it does not come, or for another boundary view, the full ones.
  const detailed = renderer === 'svg' && (printing || gl.state === 'none' || model.boundary !== base.boundary)
  const drawn = useMemo(
    () => (detailed && shapes ? fromGeoJson(shapes.region, shapes.context) : fromBase(base)),
    [detailed, shapes, base],
  )

  return (
    <section
      ref={frame}
      className={styles.map}
      aria-label={t('map.name')}
      // The arrow keys need a place to be pressed in; MapLibre's canvas is one itself.
      tabIndex={gl.state === 'none' ? 0 : undefined}
      data-renderer={renderer}
      data-lon={(shown ?? NOMINAL).lon.toFixed(4)}
      data-lat={(shown ?? NOMINAL).lat.toFixed(4)}
      data-zoom={(shown ?? NOMINAL).zoom.toFixed(4)}
    >
      {renderer === 'svg' && <MapSvg shapes={drawn} model={model} box={box} link={link} />}
      {(gl.state === 'loading' || gl.state === 'ready') && shapes && shown && (
        <div className={styles.gl} data-ready={gl.state === 'ready'}>
          <Failing fallback={null} onFail={gl.onFail}>
            <Suspense>
              <MapGl
                region={shapes.region}
                context={shapes.context}
                model={model}
                theme={props.theme}
                camera={shown}
                cooperative={gl.cooperative}
                onMove={onMove}
                onMoveEnd={onCamera}
                onPick={props.onPick}
                onReady={gl.onReady}
                onFail={gl.onFail}
              />
            </Suspense>
          </Failing>
        </div>
      )}
      <MapLabels
        labels={props.labels}
        model={model}
        box={box}
        unitsPerPixel={away ? 1 / pixelsPerUnit(away.zoom) : null}
        link={link}
      />
      {props.children}
      {shown && <ZoomButtons camera={shown} isHome={camera === null} onCamera={onCamera} />}
    </section>
  )
}

/** Before the size is known the centre is, and the zoom is that of a map 700 px high. */
const NOMINAL = fitBox(HOME_BOX, { width: 700, height: 700 })

/** The size of an element, once it is on the page. */
function useSize(ref: { readonly current: HTMLElement | null }): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useEffect(() => {
    if (!ref.current) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [ref])
  return size
}

/** idle: nothing asked yet; none: not to be had here, or lost. */
type GlState = 'idle' | 'loading' | 'ready' | 'none'

/** Loads WebGL once the shapes are there and the page has time, and gives up for good when it fails. */
function useGl(shapesLoaded: boolean) {
  const [state, setState] = useState<GlState>('idle')
  useEffect(() => {
    if (!shapesLoaded) {
      // Without shapes there is nothing to draw: WebGL begins again when they are back.
      setState((s) => (s === 'ready' ? 'loading' : s))
      return
    }
    const start = () => setState((s) => (s === 'idle' ? (hasWebGl() ? 'loading' : 'none') : s))
    // Safari has no requestIdleCallback; elsewhere a busy page may never be idle.
    const whenIdle = () =>
      'requestIdleCallback' in globalThis ? requestIdleCallback(start, { timeout: 1000 }) : start()
    const timer = setTimeout(whenIdle, 100)
    return () => clearTimeout(timer)
  }, [shapesLoaded])
  const onReady = useCallback(() => setState((s) => (s === 'loading' ? 'ready' : s)), [])
  const onFail = useCallback(() => setState('none'), [])
  const cooperative = typeof matchMedia === 'function' && matchMedia('(max-width: 900px)').matches
  return { state, onReady, onFail, cooperative }
}
