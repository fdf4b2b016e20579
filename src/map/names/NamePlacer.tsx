import { type CSSProperties, useEffect, useRef, useState } from 'react'
import type { LabelSide } from '../../domain/country.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { MapModel } from '../../select/mapModel.ts'
import { type Box, pixelsPerUnit, type Size, viewBox } from '../camera.ts'
import type { Placement, Spot } from '../labels.ts'
import styles from '../MapLabels.module.css'
import { NAME_CLASS } from '../MapLabels.tsx'
import type { Seen } from '../MapView.tsx'
import type { Point } from '../projection.ts'
import { type Candidate, candidates, type NameKind, type Shown } from './candidates.ts'
import { type Offer, placed, type Rect } from './placed.ts'

type Measure = (kind: NameKind | 'count', text: string) => Rect

/** CSS pixels: from a dot to its name, as the stylesheet has it; the reach of a dot; from a name to its number. */
const OFFSET: Readonly<Record<LabelSide, Point>> = { left: [-5, 0], right: [5, 0], 'below-left': [-1, 11] }
const DOT = 4
const COUNT_BELOW = 14
/** What covers more of the map than this is no box on it but lies over all of it. */
const ALL_OVER = 0.6

/**
 * Finds each name its place, whenever the map is at rest: none touches another, the edge, or what lies over the map.
 * Draws nothing that is seen.
 */
export default function NamePlacer(
  props: Omit<Shown, 'box' | 'zoom'> & {
    model: MapModel
    seen: Seen
    /** Not in the middle of a movement: names stay as they are until it ends. */
    resting: boolean
    onPlaced: (placement: Placement) => void
  },
) {
  const { labels, region, context, near, places, model, resting, onPlaced } = props
  const { lon, lat, zoom } = props.seen.camera
  const { width, height } = props.seen.size
  const scratch = useRef<SVGSVGElement>(null)
  const fonts = useFontsLoaded()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another typeface has other widths
  useEffect(() => {
    const svg = scratch.current
    if (!svg || !resting) return
    const place = () => {
      const size = { width, height }
      const box = viewBox({ lon, lat, zoom }, size)
      const all = candidates({ labels, region, context, near, places, box, zoom })
      const measure = measuring(svg)
      const names = all.map((c) => ({ id: c.id, offers: offers(c, model, measure, toPixel(box, zoom)) }))
      onPlaced(placement(all, placed(names, frameOf(size), taken(svg, size)), labels))
    }
    // After the frame that shows what changed.
    const timer = setTimeout(place)
    return () => clearTimeout(timer)
  }, [
    ...[labels, region, context, near, places, model, resting],
    ...[lon, lat, zoom, width, height, fonts],
    onPlaced,
  ])
  return (
    <svg
      ref={scratch}
      aria-hidden="true"
      className={`${styles.labels} ${styles.scratch}`}
      style={{ '--k': 1 } as CSSProperties}
    >
      {Object.entries(NAME_CLASS).map(([kind, className]) => (
        <text key={kind} data-kind={kind} className={className} />
      ))}
    </svg>
  )
}

const frameOf = ({ width, height }: Size): Rect => ({ left: 0, top: 0, right: width, bottom: height })

const toPixel =
  (box: Box, zoom: number) =>
  ([x, y]: Point): Point => [(x - box.x) * pixelsPerUnit(zoom), (y - box.y) * pixelsPerUnit(zoom)]

/** What a name would cover, by the very styles that it is drawn with. */
function measuring(svg: SVGSVGElement): Measure {
  return (kind, text) => {
    const scratch = svg.querySelector<SVGTextElement>(`[data-kind=${kind}]`)
    if (!scratch) return { left: 0, top: 0, right: 0, bottom: 0 }
    scratch.textContent = text
    const { x, y, width, height } = scratch.getBBox()
    return { left: x, top: y, right: x + width, bottom: y + height }
  }
}

const moved = (rect: Rect, [x, y]: Point): Rect => ({
  left: rect.left + x,
  top: rect.top + y,
  right: rect.right + x,
  bottom: rect.bottom + y,
})

function offers(
  name: Candidate,
  model: MapModel,
  measure: Measure,
  pixel: (at: Point) => Point,
): Offer<Spot>[] {
  const own = measure(name.kind, name.text)
  // The stylesheet leaves this kind out of a map this small.
  if (own.right - own.left === 0) return []
  if (name.sides) return name.at.flatMap((at) => besideDot(at, name.sides ?? [], own, pixel(at)))
  const items = name.kind === 'state' ? model.states.find(({ id }) => id === name.id)?.items : undefined
  const count = items === undefined ? [] : [moved(measure('count', formatNumber(items)), [0, COUNT_BELOW])]
  return name.at.map((at) => ({
    spot: { at },
    covers: [own, ...count].map((rect) => moved(rect, pixel(at))),
  }))
}

/** On one of the sides of a dot, or else the dot alone. */
function besideDot(at: Point, sides: readonly LabelSide[], own: Rect, [x, y]: Point): Offer<Spot>[] {
  const [width, half] = [own.right - own.left, (own.bottom - own.top) / 2]
  const dot = { left: x - DOT, top: y - DOT, right: x + DOT, bottom: y + DOT }
  const text = sides.map((side): Offer<Spot> => {
    const [dx, dy] = OFFSET[side]
    const left = side === 'right' ? x + dx : x + dx - width
    return {
      spot: { at, side },
      // The name begins where the dot ends: what they cover together is one.
      covers: [
        {
          left: Math.min(left, dot.left),
          top: y + dy - half,
          right: Math.max(left + width, dot.right),
          bottom: y + dy + half,
        },
      ],
    }
  })
  return [...text, { spot: { at, side: 'none' }, covers: [dot] }]
}

/** The legend, the name of the boundary view, buttons: names do not stand below them. */
function taken(svg: SVGSVGElement, size: Size): Rect[] {
  const map = svg.closest('section')
  const origin = map?.getBoundingClientRect()
  if (!map || !origin) return []
  const boxes = [...map.children].filter((child) => child instanceof HTMLElement)
  return boxes.flatMap((box) => {
    const { left, top, right, bottom, width, height } = box.getBoundingClientRect()
    const isBox = width > 2 && height > 2 && width * height < ALL_OVER * size.width * size.height
    return isBox ? [moved({ left, top, right, bottom }, [-origin.left, -origin.top])] : []
  })
}

/** Names that the page was served with by their id, and those that are new. */
function placement(
  all: readonly Candidate[],
  spots: ReadonlyMap<string, Spot>,
  { states, plain }: Shown['labels'],
): Placement {
  const served = new Set([...states, ...plain].map(({ id }) => id))
  const more = all.flatMap(({ id, kind, text }) => {
    const spot = spots.get(id)
    return spot && kind !== 'capital' && !served.has(id) ? [{ id, kind, text, at: spot.at }] : []
  })
  return { spots, more }
}

/** Counts up when typefaces have come. */
function useFontsLoaded(): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const fonts = document.fonts as FontFaceSet | undefined
    const loaded = () => setCount((n) => n + 1)
    fonts?.addEventListener('loadingdone', loaded)
    return () => fonts?.removeEventListener('loadingdone', loaded)
  }, [])
  return count
}
