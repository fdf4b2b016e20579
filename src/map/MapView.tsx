import {
  type ComponentProps,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Camera } from '../domain/camera.ts'
import type { CountryId } from '../domain/ids.ts'
import type { BaseShapes, ContextGeoJson, NearGeoJson, RegionGeoJson } from '../domain/region.ts'
import { t } from '../i18n/t.ts'
import type { MapModel } from '../select/mapModel.ts'
import type { Theme } from '../theme/theme.ts'
import { Failing } from '../ui/Failing.tsx'
import { usePrinting } from '../ui/usePrinting.ts'
import { fitBox, HOME_BOX, pixelsPerUnit, type Size, viewBox } from './camera.ts'
import type { Arrange, MapLabels as Labels, NamesAt } from './labels.ts'
import type { CountryLink } from './link.ts'
import { MapLabels } from './MapLabels.tsx'
import styles from './MapView.module.css'
import type { Place, Point } from './projection.ts'
import { MapSvg } from './svg/MapSvg.tsx'
import { fromBase, type SvgShapes } from './svg/shapes.ts'
import { type GlHandling, useGl } from './useGl.ts'
import { useNames } from './useNames.ts'
import { useSize } from './useSize.ts'
import { ZoomButtons } from './ZoomButtons.tsx'

const MapGl = lazy(() => import('./gl/MapGl.tsx'))
// Nobody moves the map before it is seen.
const SvgMoves = lazy(() => import('./SvgMoves.tsx'))

/** What the map shows just now, also in the middle of a movement. */
export interface Seen {
  readonly camera: Camera
  readonly size: Size
  readonly renderer: Renderer
  /** Where the reader last clicked on what is none of the six, or lies over one; degrees. */
  readonly asked: Point | null
  /** On the globe, where things are; null on the flat map. */
  readonly place: Place | null
  /** Takes what finds the names their places, once that is loaded. */
  readonly onArrange: (arrange: Arrange) => void
}

interface Shapes {
  readonly region: RegionGeoJson
  readonly context: ContextGeoJson
  /** What only a close map shows. */
  readonly near?: NearGeoJson
  /** Makes paths of them. */
  readonly toSvg: (shapes: Omit<Shapes, 'toSvg'>, isFar: boolean) => SvgShapes
}

export interface MapViewProps {
  /** Where there is another map beside it. */
  readonly name?: string | undefined
  /** Instead of the zoom buttons, which the other map has for both. */
  readonly corner?: ReactNode
  readonly base: BaseShapes
  /** The full shapes; undefined until they are loaded. */
  readonly shapes: Shapes | undefined
  readonly labels: Labels
  readonly model: MapModel
  readonly theme: Theme
  /** null is the home view. */
  readonly camera: Camera | null
  /** Where the reader is just moving it to. */
  readonly moving: Camera | null
  readonly onMove: (camera: Camera) => void
  readonly onCamera: (camera: Camera | null) => void
  /** Whether the globe is wanted; without WebGL the map stays flat. */
  readonly globe: boolean
  readonly onGlobe: (globe: boolean) => void
  readonly link: CountryLink
  readonly onPick: (id: CountryId, event: MouseEvent) => void
  /** What the map shows, in words, once they are there. */
  readonly said?: string | undefined
  /** Legend and notes, over a corner of the map. */
  readonly children?: ReactNode
  /** What lies under the names, and moves with them: drawn once the size of the map is known. */
  readonly under?: ((at: NamesAt, zoom: number) => ReactNode) | undefined
  /** What follows every movement: drawn once the size of the map is known. */
  readonly overlay?: (seen: Seen) => ReactNode
}

/** svg: seen first, and all there is without WebGL; gl: drawn and shown. */
export type Renderer = 'svg' | 'gl'

/** The map: one model, two renderers, and the names over both. */
export function MapView(props: MapViewProps) {
  const { base, shapes, model, camera, moving, link, globe, onMove, onCamera } = props
  const frame = useRef<HTMLElement>(null)
  const size = useSize(frame)
  const gl = useGl(shapes !== undefined, globe)
  const [asked, setAsked] = useState<Point | null>(null)

  const home = useMemo(() => (size ? fitBox(HOME_BOX, size) : null), [size])
  const shown = moving ?? camera ?? home
  const away = shown && size && (moving ?? camera)
  const box = useMemo(() => (away && size ? viewBox(away, size) : HOME_BOX), [away, size])
  const [place, setPlace] = useState<Place | null>(null)
  const onPlace = useCallback((now: Place | null) => setPlace(() => now), [])
  // Paper takes the size of the page, which a canvas cannot follow in time.
  const printing = usePrinting()
  const renderer: Renderer = gl.state === 'ready' && shapes && !printing ? 'gl' : 'svg'

  const seenPlace = renderer === 'gl' && globe ? place : null
  const names = useNames({ camera, moving, home, size, place: seenPlace })
  const { labels, onArrange } = useArranged(props.labels, names.at, printing && !away ? null : size)

  // While WebGL is on its way the served shapes do; where it does not come, or for another boundary view, the full ones.
  const { zoom } = shown ?? NOMINAL
  const isServed = model.boundary === base.boundary && !(printing || isWithoutGl(gl))
  const detailed = renderer === 'svg' && !isServed
  const drawn = useDrawn(base, detailed ? shapes : undefined, zoom < FAR)

  return (
    <section
      ref={frame}
      className={styles.map}
      aria-label={props.name ?? t('map.name')}
      data-renderer={renderer}
      {...(renderer === 'gl' && globe && GLOBE)}
      data-lon={(shown ?? NOMINAL).lon.toFixed(4)}
      data-lat={(shown ?? NOMINAL).lat.toFixed(4)}
      data-zoom={zoom.toFixed(4)}
    >
      {renderer === 'svg' && (
        <MapSvg
          shapes={drawn}
          unitsPerPixel={1 / pixelsPerUnit(Math.floor(zoom))}
          {...{ model, box, link }}
        />
      )}
      {renderer === 'svg' && shown && size && (
        <Hands {...{ frame, size, shapes, onMove }} camera={shown} onMoveEnd={onCamera} onGround={setAsked} />
      )}
      {(gl.state === 'loading' || gl.state === 'ready') && shapes && shown && (
        <Gl {...props} {...gl} shapes={shapes} camera={shown} onGround={setAsked} onPlace={onPlace} />
      )}
      <div className={styles.names} style={names.style}>
        {size && props.under?.(names.at, zoom)}
        <MapLabels
          labels={labels}
          model={model}
          link={link}
          said={renderer === 'svg' ? props.said : undefined}
          {...names.at}
          arranged={labels !== props.labels}
        />
      </div>
      {props.children}
      {props.corner ??
        (shown && (
          <ZoomButtons
            camera={shown}
            isHome={camera === null}
            onCamera={onCamera}
            globe={globe}
            onGlobe={props.onGlobe}
            hasGlobe={hasGlobe(gl)}
          />
        ))}
      {shown &&
        size &&
        props.overlay?.({ camera: shown, size, renderer, asked, place: seenPlace, onArrange })}
    </section>
  )
}

/** Whether WebGL does not draw the flat map, for now or for good. */
const isWithoutGl = ({ state, again, slow }: GlHandling) =>
  state === 'none' || state === 'lost' || again || slow

/** null while that is not known; while a lost WebGL is tried again the button stays, and with it the focus. */
const hasGlobe = ({ state, again, slow }: GlHandling) => {
  if (state === 'none' || state === 'lost') return false
  return state === 'ready' || slow || (again ? false : null)
}

/** Moves the SVG map, once that is loaded. */
const Hands = (props: ComponentProps<typeof SvgMoves>) => (
  <Failing fallback={null}>
    <Suspense>
      <SvgMoves {...props} />
    </Suspense>
  </Failing>
)

/** The names at their places, once what finds them is loaded; without a size, as the home view is on paper, as they are. */
function useArranged(all: Labels, at: NamesAt, size: Size | null) {
  const [arrange, setArrange] = useState<Arrange | null>(null)
  const onArrange = useCallback((now: Arrange) => setArrange(() => now), [])
  const labels = useMemo(() => (arrange && size ? arrange(all, at, size) : all), [arrange, all, at, size])
  return { labels, onArrange }
}

/** What the SVG draws: the full shapes, where they are wanted and there, or the served ones. */
function useDrawn(base: BaseShapes, shapes: Shapes | undefined, isFar: boolean): SvgShapes {
  return useMemo(() => (shapes ? shapes.toSvg(shapes, isFar) : fromBase(base)), [shapes, isFar, base])
}

/** MapLibre over the SVG, seen once it has drawn. */
function Gl(
  props: Omit<MapViewProps, 'camera'> &
    GlHandling & {
      shapes: Shapes
      camera: Camera
      onGround: (at: Point) => void
      onPlace: (place: Place | null) => void
    },
) {
  const { shapes } = props
  return (
    <div className={styles.gl} data-ready={props.state === 'ready'}>
      <Failing fallback={null} onFail={props.onFail}>
        <Suspense>
          <MapGl
            region={shapes.region}
            context={shapes.context}
            near={shapes.near}
            model={props.model}
            theme={props.theme}
            camera={props.camera}
            globe={props.globe}
            said={props.said}
            onMove={props.onMove}
            onMoveEnd={props.onCamera}
            onPick={props.onPick}
            onGround={props.onGround}
            onReady={props.onReady}
            onLost={props.onLost}
            onFail={props.onFail}
            onPlace={props.onPlace}
          />
        </Suspense>
      </Failing>
    </div>
  )
}

/** Below this zoom the shapes are drawn with fewer points. */
const FAR = 4.3

/** Around the globe there is paper, so that its edge is seen where it is sea. */
const GLOBE = { 'data-projection': 'globe', style: { background: 'var(--paper)' } } as const

/** Before the size is known the centre is, and the zoom is that of a map 700 px high. */
const NOMINAL = fitBox(HOME_BOX, { width: 700, height: 700 })
